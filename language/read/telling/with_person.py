"""A talk with somebody who is named and whose firm is not: "Jonas called, he wants the price list", "spoke to Jonas";
a meeting that he wants, "Jonas wants to meet tomorrow", or a meal, 周五约陈静吃饭; and what to tell him: "call Jonas tomorrow"."""

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import PAUSES
from language.read.sentences import question

LONGEST: Final = 300  # characters
_NAME: Final = r"(?P<who>(?!(?:i|we|he|she|they|you|it|me|us|him|them|at|in|on|who|somebody|someone|nobody|the|a|my|our|his|her|their)\b)[^\W\d][\w'’.-]*(?: [A-Z][\w'’.-]+)?)"
_LED: Final = r"(?:(?:ok|so|hi|hey|fyi|btw|and|just|today|yesterday|this morning|earlier)(?![a-z])[,:]? )*"
_END: Final = r"(?= (?:about|re|regarding|on|today|yesterday|this|earlier|again|back|just now|from|at|and|who|over|by|for)\b|\s*[,;:.–-]|\s*$).*"
TALKED: Final = tuple(
    regex(rf"{_LED}{pattern}", 0)
    for pattern in (
        rf"(?:[Ii] |[Ww]e )?(?:just |also )*(?:[Mm]et|[Ss]aw|[Cc]alled|[Pp]honed|[Rr]ang|[Ss]poke (?:to|with)|[Tt]alked (?:to|with)|[Cc]hatted (?:to|with)|[Rr]eached|[Hh]ad (?:a )?(?:quick |short |good )?(?:call|chat|coffee|lunch|word|talk) with)(?: up)? {_NAME}{_END}",
        rf"{_NAME} (?:just |also )?(?:called|rang|phoned)(?: me| us)?{_END}",
    )
)
WANTS: Final = regex(
    rf"{_LED}{_NAME} (?:wants?|would like|asked|asks|has time|is free)(?: me| us)? (?:to meet|to see (?:me|us)|for a (?:meeting|call|visit|coffee))(?:$|(?! instead) .*(?<!instead)$)"
)
DINES_ZH: Final = regex(
    r"(?:大?[今明后][天晚]|[这本下]*个?(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}月\d{1,2}[号日]|\d{1,2}[号日])(?:[上中下]午|晚上)?(?:[\d一二两三四五六七八九十]{1,2}点半?)?我?(?:要|想)?(?:跟|和|与|约了?|请)"
    r"(?P<who>[\u4e00-\u9fff]{2,4}?)(?:一起)?(?:吃|喝)[个顿]?(?:午|晚|早)?(?:饭|茶|咖啡|酒)(?!.*[了过]).{0,12}"
)
CALLS: Final = regex(
    rf"{_LED}(?!(?:[Cc]all|[Ee]?-?[Mm]ail|[Tt]ext|[Mm]essage) (?:with|w/?|to|from|was|went|is|notes?|log|done|summary|off|back)(?![\w']))(?:[Cc]all|[Rr]ing|[Pp]hone|[Ee]?-?[Mm]ail|[Tt]ext|[Mm]essage|[Pp]ing|[Ww]rite(?: to)?) {_NAME}(?:$| .+)"
)

_JOINED: Final = regex(r"[\s,;.]*(?:\b(?:and|then|also|plus)\b[\s,]*)*$", re.IGNORECASE)


def without_rest(text: str, rest: str) -> str:
    """The first of two requests, where the second ends the message."""
    said = text.strip()
    return _JOINED.sub("", said.removesuffix(rest)) if rest and said.endswith(rest) else text


def to_be_called(text: str) -> str:
    """The name of whom to call or to write to, as said; empty for other words."""
    found = CALLS.fullmatch(_plain(text))
    return found["who"] if found else ""


def talked_with(text: str) -> str:
    """The name of whom was talked with, as said; empty for other words."""
    said = _plain(text)
    found = next((match for pattern in TALKED if (match := pattern.fullmatch(said))), None)
    return found["who"] if found else ""


def wants_to_meet(text: str) -> str:
    """The name of who wants to meet, or whom one is to have a meal with, as said; empty for other words."""
    found = WANTS.fullmatch(_plain(text)) or DINES_ZH.fullmatch(_plain(text))
    return found["who"] if found else ""


def _plain(text: str) -> str:
    said = " ".join(text.split()).strip(PAUSES)
    return said if len(said) <= LONGEST and not question(text) else ""
