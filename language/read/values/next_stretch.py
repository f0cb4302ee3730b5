"""The stretch of days beside the one that was asked about: "and next?", 下个呢, "and the one before"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from domain.patterns import regex

UNIT: Final = r"(?:one|day|week|month|quarter|year)"
UNIT_ZH: Final = "(?:周|星期|礼拜|月|季度|年)"
NEXT: Final = regex(
    rf"(?:the )?(?P<next>next|following|{UNIT} after(?: that)?)(?: one)?(?: then)?|(?:the )?(?:last|previous|prior|{UNIT} before(?: that)?|before that)(?: one)?"
    rf"|(?P<zh>下)一?个?|(?P<onward>再下一?个?|再?往?后一?个?){UNIT_ZH}|上一?个?|(?:再上|再?往?前)一?个?{UNIT_ZH}",
    re.IGNORECASE,
)
DAY: Final = timedelta(days=1)
Stretch = tuple[date, date]


def beside(words: str) -> bool:
    """Whether words name the stretch beside another, and nothing else: "the week before"."""
    return _found(words) is not None


def _found(words: str) -> re.Match[str] | None:
    return NEXT.fullmatch(words.strip(" ?？.。呢").lower())


def next_to(words: str, stretch: Stretch) -> Stretch | None:
    """The stretch of the same length after it, or before it; None for other words."""
    found = _found(words)
    if found is None:
        return None
    first, last = stretch
    after = bool(found["next"] or found["zh"] or found["onward"])
    if first.day == 1 and (last + DAY).day == 1:
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        return (
            (_month(first, months), _month(last + DAY, months) - DAY)
            if after
            else (_month(first, -months), first - DAY)
        )
    days = last - first + DAY
    return (first + days, last + days) if after else (first - days, last - days)


def _month(day: date, later: int) -> date:
    """The first of the month so many months on."""
    month = day.year * 12 + day.month - 1 + later
    return date(month // 12, month % 12 + 1, 1)
