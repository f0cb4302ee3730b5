"""Rules for dates written with digits and signs: 2026-06-15, 6/15, 15.6.2026, 2026-06, 6.15."""

from __future__ import annotations

import re
from datetime import date, timedelta

from domain.patterns import regex
from language.read.phrases import nodes, spans
from language.read.phrases.grammar import Found, starts
from language.read.phrases.nodes import Node
from language.read.phrases.tokens import Line

_NUMBERS = regex(r"\d+")
_FRACTIONS = frozenset({"1/2", "1/3", "2/3", "1/4", "3/4", "24/7", "7/24", "50/50"})
_LEAD = frozenset(
    "on by until till before due date to from since for is now around about at of close closing through "
    "-".split()
) | {"到", "至", "在", "于", "是", "截止", "截至", "从", "为", "期"}
_TO_CLOSE = frozenset("closing closes close sign signs signing po due until till by before".split())
_NOT_LEAD = frozenset(
    "page part step slide level phase score rated ratio version v sprint room item no gate".split()
)


@starts("#date")
def _written(line: Line, place: int, _depth: int) -> Found | None:
    low = line.low(place)
    numbers = [int(one) for one in _NUMBERS.findall(low)]
    node: Node | None = None
    if len(numbers) == 3:
        node = _full(line, place, low, numbers)
    elif ("/" in low and max(numbers) > 1900) or ("-" in low and numbers[0] > 1900 and _leads(line, place)):
        node = _year_month(numbers)
    elif len(numbers) == 2 and _plausible(line, place, low):
        node = _short(line, place, numbers)
    if node is None:
        return None
    return Found(node, place + 1 + _clock_joint(line, place + 1))


@starts("#number")
def _compact(line: Line, place: int, _depth: int) -> Found | None:
    """20261130, 20261130T1000."""
    low = line.low(place)
    if len(low) != 8 or not low.isdigit() or not low.startswith("20"):
        return None
    found = spans.valid(int(low[:4]), int(low[4:6]), int(low[6:]))
    return Found(nodes.one_day(found), place + 1) if found and found.year < 2050 else None


def _clock_joint(line: Line, place: int) -> int:
    """The T of 2026-06-15T10:00."""
    return int(line.low(place) == "t" and line.kind(place + 1) in ("clock", "number") and line.glued(place))


def _year_month(numbers: list[int]) -> Node | None:
    year, month = max(numbers), min(numbers)
    return nodes.fixed("month", spans.month(year, month)) if 1 <= month <= 12 and year <= 2150 else None


def _full(line: Line, place: int, low: str, numbers: list[int]) -> Node | None:
    first, second, third = numbers
    if "." in low and first <= 31 and third < 100 and _version(line, place, third):
        return None
    if first > 31:
        found = spans.valid(first, second, third)
        return nodes.one_day(found) if found else None
    year = third if third > 99 else (2000 if third < 70 else 1900) + third
    if (
        "." in low
        and not (line.chinese(place - 1) or line.chinese(place + 1))
        and first <= 31
        and second <= 12
    ):
        found = spans.valid(year, second, first) or spans.valid(year, first, second)
    else:
        found = _ordered(line, year, first, second)
    if "-" in low and third < 100 and found is None:
        found = spans.valid(2000 + first, second, third)
    return nodes.one_day(found) if found else None


def _version(line: Line, place: int, last: int) -> bool:
    """True for Redis 7.4.26 and >= 3.4.23: three numbers with dots that need not be a day."""
    near = abs(2000 + last - line.today.year) <= 10
    named = (
        place > 1
        and line.kind(place - 1) == "word"
        and line.raw(place - 1)[:1].isupper()
        and line.low(place - 1) not in _LEAD
    )
    return not near or named or line.low(place - 1) in (*_NOT_LEAD, "=", ">", "<", "~", "^", "release")


def _ordered(line: Line, year: int, first: int, second: int) -> date | None:
    if month_leads(line):
        return spans.valid(year, first, second) or spans.valid(year, second, first)
    return spans.valid(year, second, first) or spans.valid(year, first, second)


def month_leads(line: Line) -> bool:
    """True where the month is written before the day: as another date of the message has it, or else in
    Chinese, in the Americas and in East Asia."""
    key = ("month leads", 0)
    if key not in line.memo:
        line.memo[key] = _shown_order(line)
    if isinstance(shown := line.memo[key], bool):
        return shown
    offset = line.now.utcoffset() or timedelta(0)
    return line.text.chinese or offset < timedelta(0) or timedelta(hours=7) <= offset <= timedelta(hours=9)


def _shown_order(line: Line) -> bool | None:
    """Whether the month leads in the dates that can be read one way only, 16/3 or 3/16; None where none can,
    or they differ."""
    written = [token.low for token in line.tokens if token.kind == "date" and "/" in token.low]
    pairs = [_NUMBERS.findall(low)[:2] for low in written if low not in _FRACTIONS]
    days = [(int(first), int(second)) for first, second in pairs if int(first) <= 31]
    shown = {first <= 12 for first, second in days if (first <= 12) != (second <= 12)}
    return shown.pop() if len(shown) == 1 else None


def _plausible(line: Line, place: int, low: str) -> bool:
    bare = low.replace(" ", "")
    before = line.low(place - 1)
    if before in _NOT_LEAD or (line.glued(place) and line.kind(place - 1) in ("word", "number", "code")):
        return False
    after = line.low(place + 1)
    if (line.glued(place + 1) and line.kind(place + 1) in ("word", "number")) or after in (
        "%",
        "hours",
        "of",
        "h",
    ):
        return False
    if bare == "24/7" and before in _TO_CLOSE:
        return line.low(place + 1) in ("", ".", ",", ";", "!", "?", "，", "。")
    if bare in _FRACTIONS:
        return before in ("on", "by", "until", "before") and bare not in ("24/7", "50/50")
    if "-" in bare:
        padded = len(bare) == 5 and (bare[0] == "0" or bare[3] == "0")
        return (padded and not line.chinese(place + 1)) or _alone(line, place)
    return True


def _leads(line: Line, place: int) -> bool:
    return (
        line.low(place - 1) in _LEAD
        or _alone(line, place)
        or line.chinese(place - 1)
        or line.chinese(place + 1)
    )


def _alone(line: Line, place: int) -> bool:
    """True where nothing but a leading word stands beside the token."""
    ends = (
        line.low(place + 1) in ("", ".", ",", "!", "?", "，", "。", "前", "之前")
        or line.low(place + 1) == "at"
    )
    return ends and (place == 0 or line.low(place - 1) in _LEAD)


def _short(line: Line, place: int, numbers: list[int]) -> Node | None:
    first, second = numbers
    day_first = line.low(place).endswith(".") or not month_leads(line)
    pairs = [(second, first), (first, second)] if day_first else [(first, second), (second, first)]
    for month, day in pairs:
        if spans.valid(2024, month, day):
            return _dated(month, day)
    return None


def _dated(month: int, day: int) -> Node:
    def of(year: int) -> tuple[date, date] | None:
        found = spans.valid(year, month, day)
        return (found, found) if found else None

    return nodes.yearly("day", of)


@starts("#number")
def _dotted(line: Line, place: int, _depth: int) -> Found | None:
    """6.15 in a Chinese sentence, where a word before or after it tells that it is a date."""
    low = line.low(place)
    if not line.text.chinese or not re.fullmatch(r"\d{1,2}\.\d{1,2}", low):
        return None
    month, day = (int(part) for part in low.split("."))
    after = line.low(place + 1)
    told = (
        after in ("前", "之前", "号", "日", "以前")
        or after[:1] in ("签", "下", "见", "访", "拜", "跑")
        or line.low(place - 1) in ("到", "至", "截止", "截至", "截止到", "从", "于")
    )
    if not told or not spans.valid(2024, month, day):
        return None
    return Found(_dated(month, day), place + 1 + (after in ("号", "日")))
