"""A firm whose name fills the field behind the field's own word, whole: 客户是开封清明上河乐园，, "customer: 1st Avenue
Clinics,". The words of such a name may look like a day, a number or a verb."""

from collections.abc import Mapping
from typing import Final

from domain.matching.text import has_han
from domain.patterns import regex
from language.read.sentence.sight import Sight
from language.read.wordlists.lists import chinese_words

SLOTS: Final = ("customer", "partner")
_IS: Final = r"(?:\s*[:：=＝]\s*|\s+(?:is|are|is called|called|named)\s+|\s*(?:就?是|为|叫做?)\s*)"
_FIELD: Final = (
    r"(?P<name>[^,，;；。、\n:：=＝()（）/|!！?？\"“”]{2,40}?)(?=\s*(?:[,，;；。\n(（/|!！]|$|\s[-–—]\s))"
)
_WORDS: Final = {
    "customer": r"(?:客户|最终用户|登记项目|(?<![a-z])(?:customer|client|end user|account))(?:名[称字]?|\s+name)?",
    "partner": r"(?:合作伙伴|合作方|伙伴|渠道商?|代理商?|经销商|集成商|(?<![a-z])(?:partner|reseller|distributor|integrator))(?:名[称字]?|\s+name)?",
}
_FIELDS: Final = {slot: regex(rf"(?i:{words}){_IS}{_FIELD}") for slot, words in _WORDS.items()}
_BARE: Final = {  # without any word between, where what follows begins like a name
    "customer": regex(rf"(?<![a-z])(?i:customer|client) (?=[A-Z\d]){_FIELD}"),
    "partner": regex(
        rf"(?:(?<![a-z])(?i:partner|reseller|distributor) (?=[A-Z])|(?:代理商|经销商|集成商)(?![的是，,、]))(?=\S){_FIELD}"
    ),
}
_SAYS: Final = regex(
    r"(?<!酒)吧|不(?!动产)|[的了吗呢啊我你您他她它这那是在有要想没说跟和与给从到把被让做签约谈走很太都也还就\d]"
)
_OPENED: Final = regex(r"^(?:[不慢]|\d{1,3}(?=世纪|度|号))")  # 不夜城, 慢半拍
_LETTERS: Final = 16
_TITLE: Final = regex(
    r"(?:[A-Z\d][\w&'’.-]*|and|of|the|&|de|la|do|da|und|et|z)(?: (?:[A-Z\d][\w&'’.-]*|and|of|the|&|de|la|do|da|und|et|z|o\.o)){0,5}"
)


_ASKED: Final = regex(
    r"(?:^|[，,。；;\s])(?:请|帮我|麻烦|我[们要想]?|再|先|想|要)*(?:报备|登记|报(?!备))(?:一下|一个|个|下(?![周个午一月]))?+(?:(?:新|终端|最终|老)?客户(?:名[称字]?)?(?:是|叫|为)?|项目|单子)?(?P<name>[\u4e00-\u9fff\d]{3,12})(?=[，,；;])"
)  # 报备昨日重现酒吧，20台
_FIRM: Final = regex(
    r"(?:公司|集团|[店厂院社馆园校行所坊铺城]|中心|科技|食品|文化|影业|餐饮|网络|酒吧|理发|酒业|服饰|传媒|物业|地产|不动产|超市|商贸|饮品|茶饮)$"
)
_POLITE: Final = regex(
    r"(?<=[\u4e00-\u9fff]{2})(?:谢谢[你您啦了]?|多谢|感谢|辛苦[啦了]?|拜托[啦了]?|麻烦[啦了]|[哈呗呀啦哦喽咯嘛])+$"
)  # 三一重工哈, but 娃哈哈 is whole already
_QUOTED: Final = regex(r"[“\"「『](?P<name>[^”\"」』,，。;；]{2,30})[”\"」』]")
_RUN: Final = regex(
    r"\b(?i:register|reg|approve|reject|extend|withdraw|mark|status of|update on(?: the)?|protection on|customer is) (?P<name>[A-Z][\w'’&-]*(?: (?:& |of |and )?[A-Z][\w'’&-]*)+)"
)  # the words of a name behind a step, whatever verb it begins with: "mark Log Cabin Homes as won"


def in_field(seen: Sight, slots: Mapping[str, object]) -> dict[str, object]:
    """The firms of which the slots hold a part, as their fields hold them."""
    found = {slot: str(slots.get(slot) or "") for slot in SLOTS}
    return {slot: whole for slot, name in found.items() if (whole := _whole(seen, slot, name, found))}


def _whole(seen: Sight, slot: str, name: str, found: Mapping[str, str]) -> str:
    """The field, the quotation or the capital words that hold the name and more of it; empty where none do."""
    text = seen.text.text
    patterns = [_FIELDS[slot], _BARE[slot], _QUOTED, _RUN] if name else []
    patterns += [_ASKED] if slot == "customer" else []
    others = [other for one, other in found.items() if one != slot and other]
    for pattern in patterns:
        match = pattern.search(text)
        field = _POLITE.sub("", seen.text.source(*match.span("name")).strip()) if match else ""
        part = field.endswith(name) if pattern is _RUN else name in field
        whole = part and name != field and (name or _FIRM.search(field))
        if whole and not any(other in field for other in others) and _a_name(field, pattern is _QUOTED):
            return field
    return ""


def _a_name(field: str, quoted: bool) -> bool:
    """Whether a field is a name and says nothing."""
    if not has_han(field):
        return bool(_TITLE.fullmatch(field))
    says = not quoted and _SAYS.search(_OPENED.sub("", field))
    return len(field) <= _LETTERS and not says and field not in chinese_words()
