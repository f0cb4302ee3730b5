"""A ruling on a conflict in words: "pinnacle keeps it", "first come first served", 归长江智联, 两家都可以做."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from domain.patterns import regex
from language.read.names import NO_NAMES, Names
from language.read.normal import PAUSES, normal
from language.read.sentences import put

LONGEST: Final = 160  # characters


@dataclass(frozen=True, slots=True)
class Ruled:
    """`way` is share, separate, proposed (as the bot did), or side: of the two, whoever is `named` (a partner, one of his people, a deal's
    reference), or who came "earlier" or "later"; he keeps the customer, or gives way."""

    way: str
    named: str = ""
    keeps: bool = True


_JUDGES: Final = regex(
    r"^(?:\w+ )?(?:rule|award|decide) .*\b(?:for|to|in favou?r of)\b|[判裁][定决]?(?:给|归)|[先后]报的[^,，]*(?:算|有效|为准|作废)",
    re.IGNORECASE,
)
SIDE: Final = "§"
_NAMED: Final = ("partner", "person")
_REFERENCE: Final = regex(r"\bd-\d{4,10}\b")
_ORDERED: Final = {
    "earlier": regex(
        r"\b(?:the )?(?:(?:first|earlier|earliest|older|oldest|former|original|previous)(?: (?:one|deal|registration|partner|registrant|submission))?\b(?! come)|(?:one|partner|firm) (?:who|that|which) (?:registered|came|was) (?:first|earlier))"
        r"|(?:先|最先|早|最早|前面?)(?:报备?|提交|来|登记)的?(?:那?[家个单条一]+)?|第一(?:[家个单条]|个报的)"
    ),
    "later": regex(
        r"\b(?:the )?(?:second|later|latter|latest|newer|newest|last)(?: (?:one|deal|registration|partner|registrant|submission))?\b"
        r"|(?:后来?|晚|后面)(?:报备?|提交|来|登记)的?(?:那?[家个单条一]+)?|第二(?:[家个单条]|个报的)"
    ),
}
_FIRST_COME: Final = regex(
    r"first[- ]come(?:,? ?first[- ](?:served?|serves?))?|(?:(?:whoever|the one who) (?:registered|came|was|comes?|registers?) (?:in )?(?:first|earlier)|who (?:registered|came|was|comes?|registers?) (?:in )?(?:first|earlier)(?= (?:gets|keeps|has|wins)))(?: (?:gets|keeps|has|wins)(?: (?:it|the customer))?)?"
    r"|谁(?:家)?先(?:报备?|来|提交|登记)(?:的)?[,，]?(?:就)?(?:归|给|算|判给|是|由)谁(?:的|做|跟)?|先到先得|先来后到|先来先得|先报先得|按(?:照)?(?:报备)?(?:时间)?(?:先后|先来后到|先到先得)(?:顺序)?(?:来|判|算)?"
)
_IT: Final = r"(?: (?:it|this|that|them|this one|that one|the (?:customer|deal|account|project|registration|protection|business)))"
_LED: Final = r"(?:(?:ok(?:ay)?|so|and|but|then|well|fine|right|yes|no|sorry|please|i think|i(?:'d| would) say|i say|i rule(?: that)?|my ruling(?: is)?|ruling|i decide|let'?s|we|i'd|clearly|of course|here|for me|in that case)[,: ]+)*"
_LED_ZH: Final = r"(?:(?:[这那]个)?(?:撞单|冲突)(?:的话)?|那么?|就|还是|我看|我觉得|我认为|应该|按规则|改(?=[判裁给归])|这[个单家条]+|这个?客户|客户|该|当然|明显|肯定|既然如此|都|统一|先|直接|最后|[,，])*"
_TAIL: Final = r"(?:,? (?:then|please|here|thanks|of course|for now|again|after all|as (?:usual|always)))*"
_ZH_END: Final = r"(?:吧|了|的|啊|呗|好了|就行|就好|哈)*"
_KEEPS: Final = regex(
    rf"{_LED}(?:{SIDE} (?:(?:should|can|may|must|will|shall|simply|still|just) )*(?:keeps?|gets?|has|have|holds?|wins?|takes?|stands?|stays?|prevails?|goes on|owns)(?:{_IT})?(?: (?:on|in front))?"
    rf"|(?:(?:give|award|leave|hand|assign|grant)(?:{_IT})? (?:to|with)|let) {SIDE}(?: (?:have|keep|take|do)(?:{_IT})?)?|(?:rule|ruling|decide|decision|judgement) (?:is )?(?:for|in favou?r of) {SIDE}|(?:in favou?r of|keep|go with|choose|pick|side with|stay with|stick with) {SIDE}(?:'s)?(?: (?:one|deal|registration))?"
    rf"|(?:(?:it|this|that|the (?:customer|deal|account|project))(?:'s| is)? )?(?:goes|belongs|stays|remains|should (?:go|stay|belong)|(?:is )?awarded) (?:to|with) {SIDE}|(?:it|this|that|the (?:customer|deal|account))(?:'s| is) {SIDE}'s|{SIDE} it is){_TAIL}"
    rf"|{_LED_ZH}(?:{SIDE}(?:家)?(?:的|那[单个家])?(?:的?报备)?(?:有效|为准|优先|保留|继续(?:做|跟)?|胜出?|赢|留下?|拿|接着做|算数?|说了算)|(?:归|给|判给|判归|判|留给|交给|裁给|裁定给|算|归属|归给|让给|属于){SIDE}(?:家|来?做|所有|来?跟|负责)?|让{SIDE}(?:家)?(?:来|继续)?(?:做|保留|跟|拿)|[按以]{SIDE}(?:为准|算)?|(?:支持|保留){SIDE}(?:的)?(?:报备)?){_ZH_END}"
)
_CAME: Final = regex(  # what tells by itself who stands
    rf"{_LED}{SIDE} (?:was|were|came|registered|submitted)(?:{_IT})? (?:clearly |here |there |in )?(?:first|earlier|before)"
    rf"|{_LED_ZH}{SIDE}(?:家)?(?:的|那[单个家])?是?(?:最|更)?[先早](?:报备?|提交|来|登记)?{_ZH_END}"
)
_GIVES_WAY: Final = regex(
    rf"{_LED}(?:(?:reject|decline|turn down|drop|remove|refuse|dismiss) {SIDE}(?:'s)?(?: (?:one|deal|registration))?|{SIDE} (?:loses|is out|(?:must |should |has to )?(?:gives? way|yields?|backs? off|steps? back)|(?:is|was|came) too late)(?:{_IT})?){_TAIL}"
    rf"|{_LED_ZH}(?:{SIDE}(?:家)?(?:的|那[单个家])?(?:的?报备)?(?:让出|退出|作废|无效|不算数?|驳回|出局|让路|不保护)|(?:驳回|作废|取消|去掉|否掉){SIDE}(?:家)?(?:的)?(?:报备)?){_ZH_END}"
)
_RIGHT: Final = regex(
    rf"{_LED}(?P<en>(?!(?:it|this|that|all|everything|what|you|i)\b)[a-zà-ÿ][a-zà-ÿ'-]*(?: [a-zà-ÿ'-]+)?) (?:is|was) (?:quite |absolutely )?right(?: (?:here|there|on this(?: one)?))?"
    r"|(?:我看|我觉得|确实|还是|其实)*(?P<zh>[\u4e00-\u9fff]{2,12}?)(?:说得|做得|讲得|是|确实)?(?:有道理|有理|没错|对的?)(?:吧|了|啊)?"
)  # whose word is taken
_ANEW: Final = regex(
    r"改判|\b(?:change|overturn|revise|reverse|reopen) (?:the|that|this|your|my|our) ruling\b", re.IGNORECASE
)
_THEM: Final = regex(r"\b(?:them|they|him|her|he|she)\b|[他她]们?(?:家)?")
_SHARE: Final = regex(
    rf"{_LED}(?:(?:let )?(?:them |the two |they )?both(?: of (?:them|the two))?(?: (?:partners|firms|can|may|could|should|are allowed to|to))*(?: (?:do|have|keep|work on|go on|go ahead|stay|share|get|register|pursue|stand|fine|ok(?:ay)?|are (?:fine|ok(?:ay)?)))(?:{_IT})?(?: with)?|(?:let )?(?:they|them|the two|both)(?: (?:can|should|could))? share(?:{_IT})?|keep both|share(?:{_IT})?(?: between [^,;?]{{3,60}})?|shared(?: protection)?){_TAIL}"
    rf"|{_LED_ZH}(?:(?:两[家个边方]|双方|大家|他们|俩|两个伙伴|两家伙伴)+(?:都|一起|共同|就)*(?:可以|能|让)?(?:一起|共同)*(?:做|跟进?|保留|留着?|有效|报备?|共享|分享|保护|继续)+|(?:让)?(?:两[家个边方]|双方|他们)?(?:一起|共同)(?:来)?(?:做|跟进?|保护)|都(?:可以|能)(?:做|跟)|共享(?:保护)?){_ZH_END}"
)
_SEPARATE: Final = regex(
    rf"{_LED}(?:(?:it'?s|it is|they'?re|they are|these are|those are|that'?s|the two are|both are|is|are)? ?(?:really |clearly )?(?:not the same (?:project|deal|customer|company|thing)|(?:two |a |an )?(?:separate|different)(?: (?:ones?|deals?|projects?|customers?|companies|company|registrations?|things?))?)(?:,? (?:so )?(?:treat|keep|count|handle) (?:them|it|both) (?:as )?(?:separate(?:ly)?|apart|separate deals))?|(?:treat|keep|count|handle) (?:them|both|the two|it) (?:as )?(?:separate(?:ly)?|apart|(?:two )?separate deals)){_TAIL}"
    rf"|{_LED_ZH}(?:分开|分别|各自|单独|各)(?:来)?(?:报备?|算|做|保护|走)(?:各的)?{_ZH_END}|{_LED_ZH}(?:[这那它]们?)?(?:是)?(?:(?:两个(?:不同的?)?|不同的?|不是(?:同)?一个)(?:项目|单子|客户|公司)|(?:项目|产品线?)(?:完全)?不(?:同|一样)){_ZH_END}"
)
_PROPOSED: Final = regex(
    rf"{_LED}(?:(?:rule |do |decide )?(?:it )?(?:as|like) (?:you |(?:was |were |is )?)?(?:proposed?|suggest(?:ed)?|recommend(?:ed)?)|(?:i )?(?:agree(?: with)?|go(?:ing)? with|follow(?:ing)?|take|accept|stick with) (?:the|your|that) (?:proposal|proposed ruling|suggestion|recommendation)|(?:i )?agree with (?:you|what you (?:propose|suggest))|(?:the|your) (?:proposal|suggestion|recommendation|proposed ruling)(?: is| sounds)? (?:fine|good|ok(?:ay)?|right|it is)|what you (?:propose|suggest)(?:ed)?){_TAIL}"
    rf"|{_LED_ZH}(?:(?:同意|采纳|接受)(?:你|您|系统)?的?(?:建议|意见)|(?:按|照|依)照?(?:你|您|系统)?的?(?:建议|意见|提议)(?:来?(?:判|裁定?|办|做|处理))?|(?:按|照)(?:你|您|系统)?(?:建议|说|提议)的(?:来?(?:判|裁定?|办|做|处理))?|听(?:你|您|系统)的(?:建议)?){_ZH_END}"
)
_MARKED: Final = regex(
    rf"(?:\bthe )?{SIDE}(?:(?:'s)? (?:one|deal|registration|people|guys|team)\b)?(?:那?[边家单个]|的人)*"
)  # a side with what its name is said with
_BREAK: Final = re.compile(r"[,，;；.。!！]\s*|\s+[-–—]+\s+|\b(?:because|since)\b|因为|由于")
_DOUBTS: Final = regex(
    r"\b(?:not|never|n't|maybe|perhaps|if|unless|might|unsure|wait|before|ask|would|why|who|which|until|tell|also)\b|n't\b|可能|也许|如果|要是|先别|问|谁|为什么|凭什么|不[给归要能让判]|没|别"
)


def judges(text: str) -> bool:
    """Whether a ruling is meant, and no transfer, by the words for it: "award it to softline", 判给云轩, 先报的算."""
    return bool(_JUDGES.search(text))


def rules_anew(text: str) -> bool:
    """Whether a ruling is to be another one: 陈静有道理，改判, "change the ruling"."""
    return bool(_ANEW.search(text))


def ruled(text: str, names: Names = NO_NAMES) -> Ruled | None:
    """The ruling that a message tells, its reason behind it or not; None for questions, doubts and all else."""
    said = normal(text).lower.strip(PAUSES)
    if not said or len(said) > LONGEST or "?" in said:
        return None
    said = _without_customer(said, names)
    parts = _parts(said)
    if not _DOUBTS.search(said) and any(
        map(_SEPARATE.fullmatch, parts)
    ):  # "both can stay, they are different projects"
        return Ruled("separate")
    first = parts[0]
    told = (_of(each, names) for each in dict.fromkeys((said, first)) if each)
    return next(filter(None, told), None) or _came(said, first, names) or _right(said, first)


def _parts(said: str) -> list[str]:
    return [part.strip(PAUSES + ": ") for part in _BREAK.split(said)]


def _right(said: str, first: str) -> Ruled | None:
    """Who is said to be right."""
    found = None if _DOUBTS.search(said.replace("没错", "")) else _RIGHT.fullmatch(first)
    return Ruled("side", found["en"] or found["zh"]) if found else None


def _came(said: str, first: str, names: Names) -> Ruled | None:
    """Who is said to have been first, or spoken of and then meant, where no other side is named besides: "pinnacle
    was first, they keep it", 云轩做了工作，给他们."""
    named = [name for name, _ in _sides(said, names) if name not in _ORDERED]
    alone = named[0] if len(named) == 1 and not _DOUBTS.search(said) else ""
    came = alone and _CAME.fullmatch(_MARKED.sub(SIDE, first.replace(alone, SIDE, 1)))
    theirs = alone and any(_KEEPS.fullmatch(_THEM.sub(SIDE, part)) for part in _parts(said)[1:])
    return Ruled("side", alone) if came or theirs else None


def _of(said: str, names: Names) -> Ruled | None:
    if _FIRST_COME.search(said) and (rest := _FIRST_COME.sub(SIDE, said)) and _bare(rest):
        return Ruled("side", "earlier")
    for pattern, way in ((_SEPARATE, "separate"), (_SHARE, "share"), (_PROPOSED, "proposed")):
        if pattern.fullmatch(said):
            return Ruled(way)
    return None if _DOUBTS.search(said) or put(said) else _sided(said, names)


def _bare(rest: str) -> bool:
    """Whether nothing but what leads to it stands around what was put in the place of a side."""
    return bool(re.fullmatch(rf"{_LED}{_LED_ZH}{SIDE}{_TAIL}{_ZH_END}", rest))


def _sided(said: str, names: Names) -> Ruled | None:
    for name, words in _sides(said, names):
        marked = _MARKED.sub(SIDE, words)
        for pattern, keeps in ((_KEEPS, True), (_GIVES_WAY, False)):
            if pattern.fullmatch(marked):
                return Ruled("side", name, keeps)
    return None


def _sides(said: str, names: Names) -> list[tuple[str, str]]:
    """Each side that is named, with the words that have a mark in its place."""
    called = [name.lower() for kind in _NAMED for name in names.called(said, kind)]
    called += names.first_names(said)
    called += _REFERENCE.findall(said)
    found = [(name, said.replace(name, SIDE, 1)) for name in dict.fromkeys(called)]
    return found + [
        (which, pattern.sub(SIDE, said, count=1))
        for which, pattern in _ORDERED.items()
        if pattern.search(said)
    ]


def _without_customer(said: str, names: Names) -> str:
    """The words without the customer whose conflict it is: "three rivers: …", "… for three rivers", 三一归…."""
    for name in names.called(said, "customer"):
        at = re.escape(name.lower())
        said = re.sub(
            rf"(?:\b(?:for|on|at|with|of) )?{at}(?:'s\b)?\s*(?:[:：,]|这[个单家]|的话)?\s*",
            " ",
            said,
            count=1,
        )
    return " ".join(said.split()).strip(PAUSES + ": ")
