"""Who is called by the field's own word: 伙伴是保定众信, 联系人信息科焦主任, "联系人：钱进" on a line, 老板姓云."""

from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.naming.nobody import nobody
from language.read.naming.trimmed import trimmed
from language.read.sentence.sight import Sight
from language.read.wordlists.lists import chinese_words

_END: Final = r"(?=[\s,，。;；、/|!！?？)）]|$)"
_NAME: Final = rf"(?P<name>(?![是不没还要说那这他她它我你待未暂已先同也被给跟和])[^\s\d,，。;；:：、/|!！?？()（）的了吗呢吧]{{2,12}}){_END}"
_IS: Final = r"(?:\s*(?:就?是|叫|写|填|为)\s*|\s*[:：]\s*)"
_TITLE: Final = r"(?:总监|经理|主[任管]|[处科部院]长|工程师|老师|先生|女士|小姐|[总工])"
_TEAM: Final = r"(?:[^\s,，。;；:：\d]{1,6}(?:部门?|科|处|室|中心|办)的?)?"
_ANEW: Final = (
    r"(?:[那这]?一?[栏项格])?(?:里|的)?(?:名[字称]?)?(?:[写填搞弄打]?错了?|不对)?[,，\s]*(?:应该)?(?:不是[^,，。;；\s]{2,12}?[,，\s]*)?"
    r"(?:(?:更正|修正|订正|纠正|改)一?下[,，:：\s]*(?:[是为成])?|而?是|应该是|应为|改[成为]|叫|写)(?P<name>[^,，。;；\s\d不]{2,14}?)(?=[,，。;；\s]|$|给|吧|不是|才对|改)"
)
FIELD: Final = regex(
    r"(?:^|[\n,，;；/|])\s*(?:客户)?(?:联系人|对接人|(?i:contact)(?: person)?)\s*[:：]\s*(?P<name>[^\s\d,，;；/|:：][^\d\n,，;；/|:：@]{1,40}?)\s*(?=$|[\n,，;；/|])"
)
FIELDS: Final = [("contact", word, FIELD) for word in ("联系人", "对接人", "contact")]
PATTERNS: Final = {  # by the intent: the slot, a word without which the pattern is not tried, the pattern
    "deal.register": [
        ("customer", "客户", regex(rf"(?<!新)客户(?:名[字称]?)?{_IS}{_NAME}")),
        *(("partner", word, regex(rf"{word}商?{_IS}{_NAME}")) for word in ("伙伴", "渠道", "经销商", "代理商", "集成商")),
        *(
            ("contact", word, regex(rf"{word}{_IS}?{_TEAM}(?P<name>[\u4e00-\u9fff]{{1,4}}{_TITLE}){_END}"))
            for word in ("联系人", "对接人", "接口人", "窗口")
        ),
        ("competitor", " us and ", regex(r"(?i:\b(?:between|btwn|betwn|b/w) us and )(?P<name>[\w&.-]*\w(?: [A-Z][\w&.-]*\w)*)")),
        ("competitor", "我们", regex(r"在我们[和跟与](?P<name>[^\s,，。;；]{2,10}?)(?:之间|中间|两家|[里中](?:挑|选))")),
        *FIELDS,
    ],
    "partner.add": [
        *(("contact", word, regex(rf"{word}{_IS}?(?P<name>[\u4e00-\u9fff·]{{2,8}}){_END}")) for word in ("联系人", "对接人")),
        ("contact", "姓", regex(r"(?:联系人|对接人|老板|负责人|经理)(?:是|那边)?姓(?P<name>[\u4e00-\u9fff])(?![\u4e00-\u9fff])")),
        *FIELDS,
    ],
    "correct": [
        (slot, word, regex(word + _ANEW))
        for slot, words in (
            ("customer", ("客户",)), ("partner", ("伙伴", "渠道", "经销商", "代理商")), ("contact", ("联系人", "对接人", "窗口")),
            ("product", ("产品",)), ("competitor", ("竞争对手", "竞品", "友商")),
        )
        for word in words
    ]
    + [("contact", " contact", regex(r"(?i:\b(?:add|put|set|use|enter) (?P<name>[^\W\d][^\d,;:]{1,40}?) (?:as|for) (?:[a-z]+ ){0,3}contact\b)"))],
}  # fmt: skip
WORDS_OF_A_NAME: Final = 4
TAKEN_FOR: Final = frozenset({"competitor", "product"})  # what a part of such a name was heard as


def labelled(seen: Sight, intent: str, slots: Mapping[str, object]) -> Mapping[str, object]:
    """The slots with those that a field's own word names, where nothing else was found for them; a contact so
    called is no one else."""
    text = seen.text.text
    found = {
        slot: match
        for slot, word, pattern in PATTERNS[intent]
        if (slot not in slots or slot == "contact")
        and word in seen.text.lower
        and (match := pattern.search(text))
    }
    named = {slot: trimmed(seen.text.source(*match.span("name")), slot) for slot, match in found.items()}
    named = {slot: name for slot, name in named.items() if _fit(slot, name)}
    if not named:
        return slots
    said = [seen.text.source(*found[slot].span()) for slot in named]
    kept = {
        slot: value
        for slot, value in slots.items()
        if not ((slot in TAKEN_FOR or intent == "correct") and any(str(value) in words for words in said))
    }
    return {**kept, **named}


def _fit(slot: str, name: str) -> bool:
    """False for what is no name: a common word, a role, a sentence."""
    if slot == "contact":
        return bool(name) and len(name.split()) <= WORDS_OF_A_NAME
    return bool(name) and name not in chinese_words() and not nobody(name)
