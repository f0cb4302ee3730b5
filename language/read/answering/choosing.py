"""Which of the buttons on a card is meant by words: its label, its number, yes, no, new, none of these."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from domain.patterns import regex
from language.read.answering import agreed
from language.read.answering.hinted import hinted
from language.read.normal import PAUSES, normal
from language.read.signs import by_signs
from language.read.values.digits import UNITS, hedged, number

YES: Final = regex(
    rf"(?:(?:{agreed.PART}|"
    r"是的?|对[的头]?|好[的嘞滴哒]?|可以的?|行|嗯[呢哪]?|[中成妥](?=[了的吧啊！!。. ]*$)|得嘞|当然|必须的|没错|无误|正确|确[认定]|没问题|没毛病|提交|保存|要|同意|就是|就这样|就这么(?:办|着|定)|继续|吧|了|呀|啊|谢谢|请"
    r"|(?:信息|内容|资料|数据|金额|数量|时间|日期|全部|其他|上面)(?:的)?(?:都|全)?(?:正确|没错|无误|没问题|准确|对(?=[的了，,。 ]|$))|都?(?:检查|核对|看|确认|想)(?:过|好)了"
    rf"){agreed.BETWEEN})+(?:(?:就|那就)?(?:发|发送|发出去|[报交](?:上去|了)?)吧[！。]*)?|发吧|发送吧?",
    re.IGNORECASE,
)
POLITE: Final = regex(
    rf"(?:(?:{agreed.POLITE}|谢谢|多谢|请|吧|了|呀|啊){agreed.BETWEEN})+",
    re.IGNORECASE,
)  # said beside a yes or a no, and neither by itself
BYE: Final = regex(
    r"(?:ok(?:ay)?[, ]+|thanks[, ]+|thank you[, ]+)*(?:good)?(?:bye(?:[- ]bye)?|see (?:you|ya)(?: later| soon| tomorrow)?|talk (?:to you )?later|good ?night|have a (?:nice|good|great) (?:day|evening|weekend|one)|cheers)"
    r"|(?:好的?[,，]?|谢谢[,，]?)*(?:再见|拜拜|回头见|明天见|下次见|晚安|回头聊|辛苦了)[啦了吧]?",
    re.IGNORECASE,
)
ASSENT_ZH: Final = (
    r"(?:可以|那就|好的?了?|都?对[的了]?|就|行|没问题|没错|确认(?:无误)?|麻烦|请|帮我|先|直接|[,，、 ])*"
)
ANY_ONE: Final = regex(
    r"\b(?:an?|another|some|one more) (?:deal|registration|project)\b|[一某另]一?[个条单笔](?:报备|项目|单子)",
    re.IGNORECASE,
)
SUBMITS: Final = regex(
    rf"{ASSENT_ZH}(?:这么)?(?:提交?|保存|报上?|发(?:送|出去)?|送出|交)(?:吧|了|一下|上去?|出去)+|{ASSENT_ZH}(?:提交|保存|发送?|送出)|就这么(?:报|提|定|办)|走起|报上"
)
SENDS: Final = regex(r"(?:please )?send(?: (?:it|this|that))?(?: (?:please|pls|then))*", re.IGNORECASE)
OFF: Final = regex(r"\b(?:send|submit|go (?:ahead|for it)|proceed)\b|提交|保存|[发报]", re.IGNORECASE)
NO: Final = regex(
    r"(?:(?:no+|nope|nah+|n|not (?:now|yet|really|that|this)|don'?t|do not|negative|neither|thanks|thank you|please|pls|sir|man|l+o+l+(?![a-z])|(?:ha){2,}h?(?![a-z])|never ?mind|"
    r"不(?:是|用|要|对|行|了|必|需要|同意)*|否|别|先别|先不|算了|没有?|谢谢|吧)[,，、! ！。. ]*)+",
    re.IGNORECASE,
)
CHANGES: Final = regex(
    r"(?:好[的了]?|可以了?|行|那|就|嗯+|问过?了|[，, ])*(?:就?这[么样])?(?:改|更新)(?:了?吧|一下吧?|上吧?)|(?:(?:yes|ok(?:ay)?|fine|good|then)[, ]+)*(?:please )?change it(?: then| now| please)*",
    re.IGNORECASE,
)
NODS: Final = regex(
    r"(?:(?:ok(?:ay|ie)?|k+|got it|noted|roger(?: that)?|understood|i see|will do|alright|all right|right|fine|sounds good|great|perfect|thanks|"
    r"好的?|好嘞|收到|明白|知道|了解|清楚|懂|嗯+|哦+|行|可以|没问题|ok|谢谢|了|啦|吧|呢)[,，、! ！。.~～ ]*)+",
    re.IGNORECASE,
)
OTHER: Final = regex(
    r"(?:none(?: of (?:these|those|them))?|neither(?: of (?:these|them))?|something else|another(?: one)?|other|no,? something else|"
    r"(?:都|全)不(?:是|对)|其他的?|别的|另外的?|不在(?:里面|上面|其中))",
    re.IGNORECASE,
)
NEW: Final = regex(
    r"(?:(?:yes|yeah|yep|ok(?:ay)?|sure|是的?|对的?|好的?|嗯)[,，、 ]*)?(?:(?:it(?:'s| is) |they(?:'re| are) |a |as |make (?:it )?|add (?:it )?|create (?:it )?)*(?:a )?new(?: (?:one|partner|customer|record|product))?|add it|create it|as (?:i )?(?:typed|written|said|wrote)(?: it)?|"
    r"(?:是|建|加|新增|新建)?(?:一?个)?新的?(?:伙伴|渠道|客户|代理商|产品)?|新建(?:一个|吧)?|新增(?:吧)?|就(?:用|叫)(?:这个|我说的|原来的)(?:名[字称])?)",
    re.IGNORECASE,
)
NUMBER_ALONE: Final = regex(r"(?:#|no\.? ?|number |第)?(?P<at>\d{1,2})(?:[.)]|个|号)?")
ORDINALS: Final = (
    (1, r"first|1st|one|former|第一|头一|一号|前者|前面(?=的?那)|前一"),
    (2, r"second|2nd|two|第二|二号"),
    (3, r"third|3rd|three|第三|三号"),
    (4, r"fourth|4th|four|第四|四号"),
    (5, r"fifth|5th|five|第五|五号"),
)
ORDINAL: Final = regex(
    r"(?:i (?:mean|meant|want) |(?:please |can you )*(?:tell me more|more|details?|open|show me|expand)(?: (?:about|on|of))? (?=the ))?(?:the |option |number |no\.? ?|#|选|就|(?:展开|详细|具体)(?:地|的)?|细?[说讲](?:[说讲]|一?下)|看看)*(?:(?P<last>last|latter|最后一?|后者|后面(?=的?那)|后一)|"
    + "|".join(f"(?P<n{number}>{words})" for number, words in ORDINALS)
    + r"|(?:第 ?)?(?P<digit>\d))(?: ?(?:one|个|家|条|单|项|号|deal|partner|visit|task|的?那[个家条单项]))?(?:,? ?(?:please|吧|thanks))?(?:(?:展开|详细|具体|细)(?:地|的)?(?:[说讲看](?:[说讲看]|一?下))?)?",
    re.IGNORECASE,
)
TRADE: Final = regex(r"^(?:是|他们?|做|一家|属于|算)+|(?:商|类|的|伙伴|渠道|公司|吧)+$")
EITHER: Final = regex(
    r"(?:(?:take|use|put|say|let'?s (?:say|take)|rather|the|make it|按|取|用|就|选|写|填|那就)[, ]*)*"
    r"(?:(?P<more>upper|higher|larger|bigger|greater|high|max(?:imum)?|more|later|高|大|多|上限|最高|最大)"
    r"|(?:lower|smaller|lesser|low|min(?:imum)?|less|earlier|低|小|少|下限|最低|最小))"
    r"(?: (?:one|end|figure|value|number|amount|bound|limit))?(?:一?点?的?(?:那个|那一个|数)?)?(?:吧|,? please)?",
    re.IGNORECASE,
)
POINTS: Final = regex(
    r"(?!(?:mark|set|close|tick)\W*$)(?:(?:mark|set|close|tick|please|too|also|as well|the|is|as|with|for|of|to|about|all|now|(?:it|that|this|these|those|them|they|he|she|its|their|same|last|previous|above|current)"
    r"|one|ones|two|former|latter|first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|thing|done|finished|deal|registration|partner|customer|visit|task|opportunity|order)[, ]*)+"
    r"|(?:把|就|也|都|给|那|这|该|此|上面|上边|刚才|刚刚|之前|前面|后面|前者|后者|最后|上|第[一二三四五]|[一1]?(?:个|家|条|单子?|项|笔|位)|的|它们?|他们?|她|这里|客户|渠道|伙伴|代理商|报备|项目|商机|任务|拜访|说|提到)+",
    re.IGNORECASE,
)
LANGUAGE: Final = regex(
    r"(?:(?:please|can you|could you|let'?s|i want you to|from now on|now|hey|ok) )*(?:(?:speak|talk|use|reply|answer|write|respond|switch|change|set)(?: (?:over|back|the|my|your|language|to|in|with|me))* |in |language[: ]+)?"
    r"(?:english|chinese|mandarin|中文|英文|en|zh)(?: (?:please|from now on|instead|now|with me|to me|language))*"
    r"|(?:请|麻烦|你|您|能不能|可以|能|帮我|以后|现在|从现在起|还是|都|跟我|和我|改|换|切换|设|设置|语言|成|为|到|回|用|说|讲|写)*(?:中文|英文|英语|汉语|普通话|english|chinese)(?:版|界面|模式|吧|回复|回答|交流|聊|说|谢谢|可以吗|好吗|跟我|说话|一下|了)*",
    re.IGNORECASE,
)
REGISTERS: Final = regex(
    r"(?:(?:ok(?:ay)?|yes|yeah|great|good|fine|cool|perfect|so|then|well|in that case)[,. ]+)*(?:i(?:'ll| will| would|'d like to| want to|'m going to)?|let me|let's|we(?:'ll| will)?|can i|please) (?:now |then |just |still )?(?:register|reg|reserve|claim)(?: (?:it|them|that|this|that one|this one|the (?:first|second|third|fourth|fifth|last)(?: one)?))?(?: (?:then|now|please|myself|anyway|anyhow|regardless|still|for (?:us|me)))*"
    r"|(?:(?:ok(?:ay)?|great|good|then|and|but|now|please|so)[, ]+)*(?:register|reserve|claim) (?:it|them|that|this)(?: one)? (?:anyway|anyhow|regardless|for (?:us|me))(?: (?:then|now|please))*"
    r"|(?:ok(?:ay)?[, ]+|then |and |now |please )*(?:register|reg) the (?:first|second|third|fourth|fifth|last)(?: one)?(?: (?:then|now|please))*"
    r"|(?:(?:[好行能嗯哦对]的?|可以|没问题|太好了|ok)(?:了|吧|啊)?[,，。\s]*)*(?:那么?|就|既然这样)?(?:我们?|咱们?)?(?:就|来|先|想|要|去|现在|赶紧|把|还是|照样)*(?:它|这[个家])?(?:报备?|登记|占)(?:一下|一个|下|上|着)?(?:它|这[个家]|(?:第[一二三四五1-5]|最后一)[个家])?(?:了|吧|啦|好了)*",
    re.IGNORECASE,
)
OWNS: Final = regex(
    r"\b(?:its|their|his|her)\b|[它他她](?:们)?(?:家)?的|[该这那]家(?:的|公司)?", re.IGNORECASE
)
HAS: Final = regex(
    r"(?<=\bdoes )it(?= (?:still |currently )?have\b)|\bit(?= (?:still |currently )?has\b)|[它](?=现在|目前|一共|还|有)",
    re.IGNORECASE,
)
NTH: Final = (
    r"\b(?:the )?(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th|former|latter)(?: (?:one|deal|partner|visit|task))?\b"
    r"|前者|后者|[前后](?:面的?那|一)[个家条单项]|(?:第[一二三四五1-5]|最后一)(?:个|家|条|单|项)"
)
NUMBERED: Final = regex(NTH)
POINTED: Final = regex(
    NTH + "|"
    r"\b(?:that|this|the) (?:one|deal|order|registration|opportunity|project)\b|\bit(?!'s\b)\b"
    r"|(?:(?<=won )|(?<=lost )|(?<=got )|(?<=extend )|(?<=approve )|(?<=reject )|(?<=withdraw ))(?:this|that)(?=\W*$|\W+(?:please|now|today|yesterday)\b)"
    r"|(?:上面|刚才|前面)?的?[这那该]一?(?:个|条|笔|张)?(?:单子?|报备|项目|商机|客户)|(?:上面|刚才|前面)的?[那这]?一?(?:个|条|笔|单)|[这那]个(?!人|月|周|星期|季度)|它(?!们?的)",
    re.IGNORECASE,
)
THEM: Final = regex(
    r"\b(?:them|they)\b|\bthere\b(?! (?:is|are|was|were|will|has|have|may|might|seems?)\b)(?!(?:\x27s|\x27re)\b)|[他她它]们(?!家?的)|对方(?!的)|[他她]们?家(?!的)",
    re.IGNORECASE,
)
FOR_THEM: Final = regex(
    r"\b(?:for|via|through|with|by) them\b|(?:给|帮|替|通过)(?:[他她它]们|对方)(?!家?的)|(?:[他她它]们|对方)(?:那边)?(?:来|要)?报备?",
    re.IGNORECASE,
)
SHOW: Final = regex(
    r"(?:(?:(?:can|could) you |please |pls )?(?:open|show(?: me)?|see|view|pull up|look at|go to|take|tell me (?:more )?about|(?:more|details|info)(?: (?:on|about|of|for))?|what about|how about|how(?:'s| is)|and|ok(?:ay)?|now|then|so)[ ,]+)+"
    r"|(?:打开|看一?下|看看|查看|显示|再看|那|还有|说说)(?:一下)?",
    re.IGNORECASE,
)
SHOWS: Final = regex(
    r"(?:(?:can|could) (?:you|i) |please |pls )*(?:show(?: me| us)?|open(?: up)?|pull up|bring up|look up|view|let me see)[ ,]+\S"
    r"|(?:请|帮我|给我|我想|我要)*(?:打开|看一?下|看一?看|看看|查看|查一下|显示|调出)",
    re.IGNORECASE,
)
BRIEF: Final = 12  # characters
LONGEST: Final = 80
PARTS: Final = " · "  # between the parts of a record's label: the customer, the partner, the reference
SHORTEST: Final = 2  # letters of a label that stand for all of it


def bare(text: str) -> str:
    """The words alone: width, punctuation at the ends and case aside; nothing of what is too long to be a choice."""
    return "" if len(text) > LONGEST else normal(text).text.strip(PAUSES + " ?？\"'“”‘’").lower()


def says_yes(text: str) -> bool:
    """True for a plain yes, with nothing after it that would change what it is said to."""
    said = bare(text)
    less = POLITE.fullmatch(said) or agreed.BARE_ORDER.fullmatch(said) or agreed.wonders(text)
    return bool(YES.fullmatch(said) and not less) or (by_signs(text) == "confirm" and not said)


def changes(text: str) -> bool:
    """True for a yes in the word for a change, said to the card of one: 好了改吧."""
    return bool(CHANGES.fullmatch(bare(text)))


def judges(text: str) -> bool:
    """True for "all good", "everything is fine", which may tell what was said somewhere too."""
    return bool(agreed.FINE.fullmatch(bare(text)))


def nods(text: str) -> bool:
    """True for words that only tell that somebody has heard: "ok", "got it", 收到, 👍."""
    said = bare(text)
    return bool(NODS.fullmatch(said)) or (not said and by_signs(text) == "confirm")


def says_bye(text: str) -> bool:
    return bool(BYE.fullmatch(bare(text)))


def submits(text: str) -> bool:
    """True for words that send a form in, and confirm nothing else: "submit it", 提交."""
    said = bare(text)
    return bool(SUBMITS.fullmatch(said) or (agreed.SUBMITS.search(said) and YES.fullmatch(said)))


def sends(text: str) -> bool:
    """True for words that send in what a card shows, and may be a step of its own elsewhere: "send it"."""
    return bool(SENDS.fullmatch(bare(text)))


def sends_off(text: str) -> bool:
    """True for a yes that sends in what is told so far: "ok send it", "go ahead", 可以了，提交."""
    said = bare(text)
    return bool(OFF.search(said) and YES.fullmatch(said))


def says_no(text: str) -> bool:
    said = bare(text)
    return bool(NO.fullmatch(said) and not POLITE.fullmatch(said)) or (
        by_signs(text) == "decline" and not bare(text)
    )


def says_new(text: str) -> bool:
    return bool(NEW.fullmatch(bare(text)))


def says_other(text: str) -> bool:
    return bool(OTHER.fullmatch(bare(text)))


def ordinal(text: str, size: int) -> int | None:
    """The place that "the second one", "2" or "最后一个" names among `size` things, from 0; None for none."""
    match = ORDINAL.fullmatch(bare(text))
    if match is None or not size:
        return None
    if match["last"]:
        return size - 1
    number = int(match["digit"]) if match["digit"] else _number(match)
    return number - 1 if 1 <= number <= size else None


def of_two(text: str) -> int | None:
    """The place of the lesser or the greater of two values, or of the one that is numbered: "the upper one", 取高的."""
    found = EITHER.fullmatch(bare(text))
    return ordinal(text, 2) if found is None else int(found["more"] is not None)


def of_sums(text: str, labels: Sequence[str]) -> int | None:
    """The place of the only sum, from 0, that a bare number is without its unit: "35" of $35,000 and $40,000."""
    said = number(hedged(bare(text)))
    sums = [number(re.sub(r"[^\d.]", "", label)) for label in labels]
    near = [at for at, one in enumerate(sums) if one and said and any(said * unit == one for unit in UNITS)]
    return near[0] if len(near) == 1 else None


def _number(match: re.Match[str]) -> int:
    return next(number for number, _ in ORDINALS if match[f"n{number}"])


def labelled(text: str, labels: Sequence[str]) -> int | None:
    """The one label that was said, whole or by a part that no other shares, from 0."""
    said = bare(text)
    plain = [bare(label) for label in labels]
    whole = next((one for one in (said, said.removeprefix("the ")) if one in plain), "")
    if whole:
        return plain.index(whole)
    near = [at for at, label in enumerate(plain) if len(said) >= SHORTEST and _starts(label, said)]
    near = near or hinted(said, plain) or _within(said, labels)
    return near[0] if len(near) == 1 else None


def traded(text: str, labels: Sequence[str]) -> int | None:
    """The one kind of firm that is said as a trade: 集成商, 做分销的 of 集成型 and 分销型."""
    said = TRADE.sub("", bare(text))
    near = [at for at, label in enumerate(labels) if said and label.endswith("型") and label[:-1] == said]
    return near[0] if len(near) == 1 else None


def described(text: str, labels: Sequence[str]) -> bool:
    """True for a label that was only hinted at: "the Italian one" of "Globex Italia"."""
    said, plain = bare(text), [bare(label) for label in labels]
    hints = hinted(said, plain) or _within(said, labels)
    begun = any(_starts(label, said) for label in plain if label != said)
    return not begun and len(hints) == 1


def _within(said: str, labels: Sequence[str]) -> list[int]:
    """The labels of records whose name holds the words: "kiel" of "Stadtwerke Kiel · Softline · D-48213"."""
    words = re.compile(rf"(?<![^\W\u4e00-\u9fff]){re.escape(said)}(?![^\W\u4e00-\u9fff])", re.IGNORECASE)
    names = ((at, *label.partition(PARTS)) for at, label in enumerate(labels))
    return [at for at, name, of, _ in names if of and len(said) >= SHORTEST and words.search(name)]


def _starts(label: str, said: str) -> bool:
    rest = label[len(said) :]
    return label.startswith(said) and (not rest[0].isalnum() or not said.isascii())


def points(text: str) -> bool:
    """True for words that name nothing: "it", "that one", 上面那个, 这个单子."""
    return not text.strip() or bool(POINTS.fullmatch(bare(text)))


def points_to_show(text: str) -> bool:
    """True where something that is pointed at is to be shown: "the second one", "open the third", 看看第二个."""
    said = bare(text)
    shown = SHOW.match(said)
    rest = said[shown.end() :].strip() if shown else said
    return points(text) or bool(rest and NUMBERED.search(rest) and points(rest))


def shows(text: str) -> bool:
    """True where something is asked to be shown, whatever it is: "pull up Acme", 看一下阿克米."""
    return bool(SHOWS.match(bare(text)))


def names_language(text: str) -> bool:
    """True where a message asks for a language and for nothing else: "English please", 请说中文."""
    return bool(LANGUAGE.fullmatch(bare(text)))


def owns(text: str) -> bool:
    """True where something belongs to what was spoken of: "its deals", 它的报备, "how many deals does it have"."""
    return bool(OWNS.search(text) or HAS.search(text))


def means_them(text: str) -> bool:
    """True where something is done with somebody spoken of: "a visit with them", 约他们, 联系对方."""
    return bool(THEM.search(text))


def brought_by_them(text: str) -> bool:
    """True where a deal is registered for somebody spoken of: "register Loxley for them", 给他们报个…."""
    return bool(FOR_THEM.search(text))


def named_for_them(text: str, name: str) -> str:
    """The sentence with a name in place of the first "them"."""
    return THEM.sub(lambda _: f" {name} ", text, count=1)


def registers(text: str) -> bool:
    """True where somebody makes up his mind to register, and names nothing: "ok, I'll register it", 那我报备一下."""
    return bool(REGISTERS.fullmatch(bare(text)))


def deals(text: str) -> bool:
    """True where a sentence may be said of the deal spoken of: it points at it, or is too short to name anything."""
    return bool(POINTED.search(text)) or len(bare(text)) <= BRIEF


def points_within(text: str) -> bool:
    """True where some words of a sentence point: "withdraw it"."""
    return bool(POINTED.search(text))


def any_one(text: str) -> bool:
    """True where any deal is spoken of and none is pointed at: "approve a deal", 批一个报备."""
    return bool(ANY_ONE.search(text))


def naming(text: str, name: str) -> str:
    """The sentence with a name in place of the words that point; before it, where none do."""
    named, times = POINTED.subn(lambda _: f" {name} ", text, count=1)
    return named if times else f"{name} {text}"


def owned(text: str, name: str) -> str:
    """The sentence with a name in place of the words that tell whose something is."""
    text = HAS.sub(name, text, count=1)
    return OWNS.sub(lambda found: f"{name}的" if "的" in found[0] else f"{name}'s", text, count=1)


def counts(text: str) -> bool:
    """True where a sentence names something by its place: "extend the second one", 后面那个."""
    return bool(NUMBERED.search(normal(text).text.lower()))


def numbered(text: str, size: int) -> int | None:
    """The place among `size` things that a sentence speaks of ("extend the second one", 批准第二个), from 0."""
    match = NUMBERED.search(normal(text).text.lower())
    return ordinal(match[0], size) if match else None


def number_alone(text: str) -> int:
    """The number of a row, and nothing else: "2", "#3", 第2个; 0 for other words."""
    found = NUMBER_ALONE.fullmatch(text.strip().lower())
    return int(found["at"]) if found else 0
