"""A date said with a weekday that it does not fall on: "Friday 3 December" of a year in which that is a Thursday."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from domain.patterns import regex
from language.read.normal import normal
from language.read.pieces import When
from language.read.typed import find

ENGLISH: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
CHINESE: Final = "一二三四五六日"
WEEKDAY: Final = regex(
    rf"\b(?P<en>{'|'.join(ENGLISH)})(?:s|rs?|day|sday|nesday|rsday|urday)?\b|(?:周|星期|礼拜)(?P<zh>[{CHINESE}天])",
    re.IGNORECASE,
)
DIGIT: Final = regex(
    r"(?<!\d)\d+(?!\d|\s*(?:(?:more|full|whole) )?(?:days?|weeks?|months?)\b|\s*(?:天|个|周(?![一二三四五六日天])))"
)  # of a date, and not how many weeks
NEXT_WEEK: Final = regex(
    r"(?<!\bby )(?<!until )(?<!before )(?<!end of )\bnext week\b(?! (?:mon|tue|wed|thu|fri|sat|sun))|下个?(?:周|星期|礼拜)(?![一二三四五六日天末前底之内])"
    r"|(?<!\bby )(?<!\bby the )(?<!until )(?<!before )\b(?:(?:week|wk) (?:\d|one|two|three|four|five) (?:of|in)|(?:first|second|third|fourth|last|1st|2nd|3rd|4th) week (?:of|in)) [a-z]"
    r"|月份?的?(?:第[一二三四五]|最后一)(?:周|个?(?:星期|礼拜))(?![一二三四五六日天末前底之内])",
    re.IGNORECASE,
)


def next_week(text: str) -> bool:
    """True for next week, or one of a month, as a whole, and no term: "remind me next week", 四月第二周提醒我."""
    return bool(NEXT_WEEK.search(text))


def misnamed(text: str, days: Iterable[object], now: datetime) -> date | None:
    """The first of these days that a message says with its date and another weekday; None where there is none."""
    plain = normal(text)
    if not WEEKDAY.search(plain.lower) or not DIGIT.search(plain.lower):
        return None
    meant = {day for day in days if isinstance(day, date)}
    for piece in find(plain, now) if meant else ():
        said = {_number(match) for match in WEEKDAY.finditer(plain.lower, piece.start, piece.end)}
        if isinstance(piece.value, When) and said and DIGIT.search(piece.text):
            told = {piece.value.day("ahead"), piece.value.day("back")} & meant
            if wrong := [day for day in told if day.weekday() not in said]:
                return wrong[0]
    return None


def _number(match: re.Match[str]) -> int:
    if match["en"]:
        return ENGLISH.index(match["en"].lower())
    return CHINESE.index(match["zh"].replace("天", "日"))
