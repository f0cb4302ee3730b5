"""Progress on a deal as it is said along with a request for more time, or said to be none."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.parting.twofold import reminds

_BREAK: Final = regex(
    r"[,;:，；：。.!！?？\n]+\s*|\s+[-–—]+\s+|\s*——\s*|\s+(?=(?:because|since|as (?:we|they|the|our|their)|for (?:we|they))\b)|\s+(?=(?:we|i|they|he|she)(?:'ve| have)? (?:just |already )?(?:did|met|got|finished|sent|made|started|ran|held|showed|presented|visited|demoed|quoted)\b)|(?=因为|由于)",
    re.IGNORECASE,
)
_REQUEST: Final = regex(
    r"\b(?:extend|extension|prolong|longer|more (?:time|days|weeks)|(?:another|one more|an extra|an additional) (?:(?:\d+|two|three|couple of|few) )?(?:days?|weeks?|months?))\b"
    r"|\bprotection\b.{0,20}\b(?:run(?:s|ning)? out|expires?|ends?|ending)\b"
    r"|延(?=期|长|一?下|[一个两三\d])|(?:想|要|能|再)延(?![迟误])|展期|顺延|续(?=期|一?下|[一个两三\d])|宽限|(?:保护期?[^，,。]{0,4}|^)[再多]给(?:我们?)?[一两二三四五六七八九十半\d]+个?(?:天|日|周|星期|礼拜|月)|(?:快|就?要|马上|将)到期|快过期|保护期?[^，,。]{0,6}(?:到(?!位)|过|结束|满)",
    re.IGNORECASE,
)
_FILLER: Final = regex(
    r"(?:please|thanks?|thank you|hi|hello|ok(?:ay)?|(?:very )?(?:great|good|nice|perfect|super|cool|excellent|wonderful|awesome|brilliant|fantastic|fine)|太好了|太棒了|很好|if (?:possible|you can)|can you|could you|again"
    r"|(?:until|till|to|by|for) [\w ]{1,24}|请|谢谢|多谢|麻烦(?:了|您|你)?|您好|你好|好吗|可以吗|行吗|再(?:次)?"
    r"|(?:延)?到[\w一二三四五六七八九十]{1,12})",
    re.IGNORECASE,
)
_AND: Final = regex(r"^(?:and|then|also|plus|然后|再|还有|顺便|另外|并且?|同时|[, ])+", re.IGNORECASE)
_NAMES_ONLY: Final = regex(r"[dD]-\d{4,10}")
_QUESTION: Final = regex(
    r"还?[有剩]几天|多久|多长时间|什么时候|哪天|[吗呢么]$|\bhow (?:long|many days)\b|\bwhen (?:does|is|do|will)\b",
    re.IGNORECASE,
)  # 三一还有几天到期
_OPENING: Final = regex(r"^(?:because|since|as|for|因为|由于)\s*", re.IGNORECASE)
_NOTHING: Final = regex(
    r"(?:there(?:'s| is| has been)|we have|i have|it's|still)?\s*(?:been )?"
    r"(?:nothing|none|no|not|n/?a)(?: (?:really|much|yet|any|anything|new|news|more|else|special|particular|to report|happened|changed|progress|change|changes|updates?|so far|at all|has|have|is|was|on it|there|since|then|planned|agreed|scheduled|arranged|concrete|specific|further|needed|required|for|now|just|right|as|of|to do))*",
    re.IGNORECASE,
)
_NOTHING_ZH: Final = regex(
    r"(?:目前|暂时|还|也|仍|一直|其实)*(?:没有?|无|暂无|没啥|没什么|没有什么)(?:什么|啥|任何|太大|太多|大|新|的|明显|特别|别的|其他)*"
    r"(?:事情?|安排|计划|进展|变化|动静|情况|消息|进度|更新|可说)?(?:的|了|呢|啊|吧)?"
)
_LEFT: Final = regex(
    r"(?:(?:just |please )*(?:(?:you|u) (?:decide|choose|write (?:it|something)|make (?:it|something) up)|(?:write|put|make up) (?:something|anything|whatever)(?: you (?:like|want))?|up to you|whatever(?: you (?:like|think|want))?))"
    r"|(?:就|那就?|[你您])*(?:看着|随便|帮我|替我)+(?:写|填|编|办|弄|来)(?:一?[个条点下些])?(?:就行|就好|吧|呗|了)*|随便[你您吧]*|[你您](?:来?定|说了算)吧?",
    re.IGNORECASE,
)
_AGREES: Final = regex(
    r"(?:(?:ok(?:ay)?|yes|sure|fine|please|then|just)[,. ]*)*(?:do (?:it|that|so)|extend (?:it|that|this)|go ahead)(?: please| then)*"
    r"|(?:(?:好的?|行|可以|嗯+|那就?|就|请|帮我|麻烦)[,，、 ]*)*(?:申请|延(?:期|长)?|续)(?:一?下)?(?:吧|呗|了)*",
    re.IGNORECASE,
)
_COUNT: Final = r"(?:an?|one|two|three|four|five|six|ten|\d+|another|(?:a )?few|(?:a )?couple(?: of)?)"
_LONGER: Final = regex(
    rf"(?:(?:for|by|just|only|about|maybe|please|another|(?:we|i) need) )*(?:{_COUNT} )+?(?:more |extra |additional |further )?(?:days?|weeks?|months?|quarters?)(?: (?:more|longer|extra|please|(?:would|will|should) (?:do|be enough|be fine)|is enough|are enough))*"
    r"|(?:a bit |a little |some )?(?:longer|more time)(?: please)?"
    r"|(?:再|多|先|想|要|大概|申请|延长?|续|给我?|宽限)*[一二两三四五六七八九十半几\d]+(?:个)?(?:半)?(?:天|日|周|星期|礼拜|月|季度)(?:就行|就够|就好|足够|左右|吧|的|了)*",
    re.IGNORECASE,
)
_UNTIL: Final = regex(
    r"(?:(?:no|better|rather|please|just|only|make it|extend it|actually|let'?s say|i'd say)[, ]+)*(?:until|till|through)\b.{3,30}"
    r"|(?:不|就|那|还是|改成?|先|请|[，, ])*(?:延(?:长|期)?)?到.{2,10}?(?:吧|就行|就好|可以)?",
    re.IGNORECASE,
)
_NO_BLOCKERS: Final = regex(
    r"(?:there(?:'s| is| are) |i have |got )?(?:no|none|nothing|not|nope|nil|n/?a|zero)(?: (?:real|big|major|current|open|blocking|blockers?|blocks?|issues?|problems?|impediments?|obstacles?|at all|really|right now|today|so far|for now|at the moment|from me|me|here|in (?:my|the|our) way|us))*|all clear|not blocked"
    r"|(?:目前|暂时|现在|也|都)*(?:没(?:有|啥|什么)*|[暂]?无)(?:大的?|特别的?|明显的?)*(?:阻碍|卡点|困难|问题|障碍)?(?:的|了)?",
    re.IGNORECASE,
)
_NONE: Final = regex(r"没有?了?|没[啥什]么?|[暂没]?无|none|nothing", re.IGNORECASE)
_ENDS: Final = " \t,.;:!?，。；：！？"


def told(text: str, *names: str) -> tuple[str, str]:
    """The request of a sentence, and the progress that is told beside it: ("extend Globex until June", "the
    CFO signed"). `names` are those of the deal, and tell nothing by themselves."""
    request: list[str] = []
    beside: list[str] = []
    for clause in filter(None, (part.strip(_ENDS) for part in _BREAK.split(text))):
        if reminds(_AND.sub("", clause)):  # that is another request
            continue
        if _asks(clause, names):
            request.append(clause)
        elif not _QUESTION.search(clause):
            beside.append(clause)
    said = _verbatim(text, beside)
    return " ".join(request), "" if nothing_new(said) else _OPENING.sub("", said)


def _asks(clause: str, names: tuple[str, ...]) -> bool:
    bare = clause.casefold()
    for name in filter(None, names):
        bare = bare.replace(name.casefold(), "")
    bare = _NAMES_ONLY.sub("", bare).strip(_ENDS)
    return not bare or bool(_REQUEST.search(clause) or _FILLER.fullmatch(bare))


def _verbatim(text: str, clauses: list[str]) -> str:
    """From the first of the clauses to the last, where nothing of the request stands between; else joined."""
    if not clauses:
        return ""
    found = text[text.find(clauses[0]) : text.rfind(clauses[-1]) + len(clauses[-1])]
    return found if not _REQUEST.search(found) else ", ".join(clauses)


def nothing_new(text: str) -> bool:
    """Whether words say that there is no progress: "nothing new", 没什么进展."""
    said = text.strip().strip(_ENDS)
    return not said or bool(_NOTHING.fullmatch(said) or _NOTHING_ZH.fullmatch(said))


def left_to_you(text: str) -> bool:
    """Whether words leave to the listener what is to be told, or only agree to more time: 你看着写吧, 好，延吧."""
    said = text.strip().strip(_ENDS)
    return bool(_LEFT.fullmatch(said) or _AGREES.fullmatch(said))


def no_blockers(text: str) -> bool:
    """Whether words say that nothing is in the way: "no blockers", 没啥困难."""
    return bool(_NO_BLOCKERS.fullmatch(text.strip(_ENDS)))


def beside_length(text: str) -> tuple[str, str]:
    """A length of time that is wished, and the progress that is told beside it: ("two weeks would do", "the
    CFO signed"); two empty strings where not both are said."""
    parts = [part.strip(_ENDS) for part in _BREAK.split(text)]
    wish = next((part for part in parts if only_longer(part)), "")
    rest = [part for part in parts if part and part != wish]
    return (wish, _verbatim(text, rest)) if wish and rest else ("", "")


def only_longer(text: str) -> bool:
    """Whether words only say by how much more time: "two more weeks", 延一个月."""
    return bool(_LONGER.fullmatch(" ".join(text.split()).strip(_ENDS)))


def none(text: str) -> bool:
    """Whether words say that there is nothing, of whatever was asked: "none", 没了."""
    return bool(_NONE.fullmatch(text.strip(_ENDS)))


def only_until(text: str) -> bool:
    """Whether words only say by which day it is to end: "no, until end of May", 延到五月底."""
    return bool(_UNTIL.fullmatch(" ".join(text.split()).strip(_ENDS)))
