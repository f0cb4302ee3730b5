"""The stretch of days beside the one that was asked about: "and next?", 下个呢, "and the one before"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from domain.patterns import regex

NEXT: Final = regex(
    r"(?:the )?(?P<next>next|following|one after)(?: one)?(?: then)?|(?:the )?(?:last|previous|prior|one before)(?: one)?|(?P<zh>下)一?个?|上一?个?",
    re.IGNORECASE,
)
DAY: Final = timedelta(days=1)
Stretch = tuple[date, date]


def next_to(words: str, stretch: Stretch) -> Stretch | None:
    """The stretch of the same length after it, or before it; None for other words."""
    found = NEXT.fullmatch(words.strip(" ?？.。呢").lower())
    if found is None:
        return None
    first, last = stretch
    after = bool(found["next"] or found["zh"])
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
