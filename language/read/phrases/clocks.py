"""What clock times are made of: halves of the day, and how an hour and a half become a time."""

from __future__ import annotations

from datetime import time
from decimal import Decimal
from typing import NamedTuple

from language.read.phrases.lexicon import PARTS
from language.read.phrases.tokens import Line

_AM_PM = {"am": "am", "a": "am", "pm": "pm", "p": "pm"}


class Clock(NamedTuple):
    """A time of the day read, and the token after it."""

    at: time
    end: int


def half_of_day(line: Line, place: int, short: bool = False) -> tuple[str, int]:
    """Reads "am", "p.m.", "a m" right after a number, and the token after it."""
    low = line.low(place)
    if low in ("am", "pm"):
        return low, place + 1
    if low not in ("a", "p"):
        return "", place
    after = place + 1 + (line.low(place + 1) == ".")
    if line.low(after) == "m":
        return _AM_PM[low], after + 1 + (line.low(after + 1) == "." and line.kind(after + 2) != "word")
    ends = not line.glued(place + 1) or line.low(place + 1) in (".", ",", ";", ")", "!", "?")
    return (_AM_PM[low], place + 1) if short and line.glued(place) and ends else ("", place)


def part_after(line: Line, place: int) -> tuple[str, int]:
    """Reads "in the afternoon", "at night", "tonight", "this evening" after a number."""
    low = line.low(place)
    if low in ("in", "at", "this", "tomorrow", "yesterday", "on"):
        after = place + 1 + (line.low(place + 1) == "the")
        half = PARTS.get(line.low(after), "")
        if line.low(after) in ("am", "pm") and low == "in":
            half = line.low(after)
        taken = low in ("in", "at")
        clipped = (
            line.low(after) in ("mornin", "evenin") and line.low(after + 1) == "'" and line.glued(after + 1)
        )
        return (half, after + 1 + clipped if taken else place) if half else ("", place)
    return (PARTS[low], place) if low in ("tonight", "tonite") else ("", place)


def clock_at(hour: int, minute: int, half: str, end: int) -> Clock | None:
    if (
        (half in ("pm", "night") and 1 <= hour < 12 and not (half == "night" and hour < 5))
        or (half == "noon" and 1 <= hour <= 3)
        or (half == "night" and hour < 0)
    ):
        hour += 12
    elif half in ("am", "midnight") and hour == 12:
        hour = 0
    elif half == "night" and hour == 12:
        hour = 24
    if hour == 24 and minute == 0:
        hour = 0
    return Clock(time(hour, minute), end) if 0 <= hour < 24 and 0 <= minute < 60 else None


def working_hour(hour: int) -> int:
    """An hour said without a half of the day is one of the working day."""
    return hour + 12 if 1 <= hour <= 6 else hour


def hour_alone(number: Decimal) -> time | None:
    """The hour that a number alone is, where one is asked for, also with minutes behind a dot: 3, 15.30."""
    hour, dot, minute = f"{number:f}".partition(".")
    if (dot and len(minute) != 2) or not 0 <= number < 24 or int(minute or 0) > 59:
        return None
    return time(working_hour(int(hour)), int(minute or 0))


def written_clock(line: Line, place: int) -> Clock | None:
    hour, minute = (int(part) for part in line.low(place).rstrip("z").split(":")[:2])
    end = place + 1
    half, end = half_of_day(line, end, short=True)
    if not half:
        half, end = part_after(line, end)
    if not half and line.chinese(place - 1):
        half = PARTS.get(line.low(place - 1), "")
    if not half and line.low(place)[1] == ":" and line.low(end) not in ("hrs", "hours", "h"):
        hour = working_hour(hour)
    return clock_at(hour, minute, half, _zoned(line, end))


def _zoned(line: Line, place: int) -> int:
    return place + (line.low(place) in ("hrs", "hours", "h") and line.kind(place - 1) == "clock")
