"""Read lengths of time: "two weeks", "a couple of days", 三个月, 半年, 10个工作日."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from language.read.phrases.han_numerals import han
from language.read.phrases.lexicon import UNITS
from language.read.phrases.numerals import Number, number, share
from language.read.phrases.tokens import Line
from language.read.pieces import Lapse, Unit

AGES = 1000  # years; a larger number before a year is a sum
_LETTERS: dict[str, Unit] = {"d": "day", "w": "week", "m": "month", "h": "hour", "y": "year", "'": "minute"}


class Length(NamedTuple):
    """A length of time read, and the token after it."""

    lapse: Lapse
    end: int


def length(line: Line, place: int) -> Length | None:
    """The length of time that starts at a token, or None."""
    key = ("length", place)
    if key not in line.memo:
        found = _chinese(line, place) or _english(line, place)
        line.memo[key] = _compound(line, found) if found else None
    result = line.memo[key]
    return result if isinstance(result, Length) else None


def _english(line: Line, place: int) -> Length | None:
    part, after = share(line, place)
    if part and (found := _part(line, part, after)):
        return found
    count, after = _count(line, place)
    if count is None:
        return None
    after += line.low(after) == "more"
    after += line.low(after) == "-" and line.low(after + 1) in UNITS
    unit = _unit(line, after)
    if unit and line.low(unit[1]) == "or" and line.low(unit[1] + 1) in ("two", "2") and count == 1:
        return _whole(Decimal(2), unit[0], unit[1] + 2)
    return _whole(count, *unit) if unit else None


def _count(line: Line, place: int) -> tuple[Decimal | None, int]:
    low = line.low(place)
    if low == "fortnight":
        return Decimal(1), place
    if low in ("a", "an", "another", "one") and line.low(place + 1) in UNITS:
        return Decimal(1), place + 1
    if low in ("another", "couple", "few"):
        place += low == "another"
    found = upper(line, place) or number(line, place)
    return (found.value, found.end) if found else (None, place)


# How many of the smaller unit are in the larger one, where both are said: "1 year and 2 months"
_TOGETHER: dict[tuple[str, str], int] = {("year", "month"): 12, ("week", "day"): 7, ("hour", "minute"): 60}


def _compound(line: Line, found: Length) -> Length:
    """Reads "1 year 2 months", "2 weeks and 3 days", "an hour and a half", 一年零两个月, 两周零三天."""
    place = found.end + (line.low(found.end) in ("and", ",", "零", "又"))
    if (line.low(place), line.low(place + 1)) == ("a", "half") and place > found.end:
        return _whole(found.lapse.count + Decimal("0.5"), found.lapse.unit, place + 2) or found
    other = _chinese(line, place) or _english(line, place)
    many = _TOGETHER.get((found.lapse.unit, other.lapse.unit)) if other else None
    if other is None or many is None:
        return found
    return Length(Lapse(found.lapse.count * many + other.lapse.count, other.lapse.unit), other.end)


def upper(line: Line, place: int) -> Number | None:
    """The upper count of "two to three weeks", "2-3 weeks", 两三天, 两到三周."""
    low = line.low(place)
    if line.kind(place) == "date":
        first, dash, second = low.replace(" ", "").partition("-")
        return (
            Number(Decimal(second), place + 1)
            if dash and second.isdigit() and int(first) < int(second)
            else None
        )
    if line.kind(place) == "number" and len(low) == 2 and low > "一":
        about = han(low, scaled=True)
        return Number(about, place + 1, words=True) if about else None
    first_count = number(line, place)
    if first_count is None or line.low(first_count.end) not in ("to", "or", "-", "~", "到", "至"):
        return None
    last = number(line, first_count.end + 1)
    return last if last and last.value > first_count.value else None


def _unit(line: Line, place: int) -> tuple[str, int] | None:
    low = line.low(place)
    if low in ("business", "working", "work") and line.low(place + 1) in ("day", "days"):
        return "workday", place + 2
    if low in UNITS and line.kind(place) == "word" and low not in ("weekend", "weekends", "wkend", "mo", "q"):
        return UNITS[low], place + 1
    if low in _LETTERS and low != "m" and line.kind(place - 1) == "number" and line.glued(place):
        return _LETTERS[low], place + 1
    return None


def _part(line: Line, part: Decimal, place: int) -> Length | None:
    """The unit of "half a year", "a quarter of an hour"."""
    place += line.low(place) in ("a", "an", "of")
    place += line.low(place) in ("a", "an")
    unit = _unit(line, place)
    if unit is None or (part != Decimal("0.5") and unit[0] != "hour"):
        return None
    return _whole(part, *unit)


def _whole(count: Decimal, unit: str, end: int) -> Length | None:
    """Turn fortnights and fractions into units that the calendar knows: half a year is six months."""
    if unit == "fortnight":
        return Length(Lapse(count * 2, "week"), end)
    if unit in ("minute", "hour", "workday", "day") or count == int(count):
        return Length(Lapse(count, unit), end) if unit != "weekend" else None  # type: ignore[arg-type]
    smaller: dict[str, tuple[int, Unit]] = {
        "year": (12, "month"),
        "quarter": (3, "month"),
        "week": (7, "day"),
        "month": (30, "day"),
    }
    many, lesser = smaller[unit]
    return Length(Lapse(Decimal(int(count * many)), lesser), end)


def _chinese(line: Line, place: int) -> Length | None:
    if line.low(place) == "半年":
        return Length(Lapse(Decimal(6), "month"), place + 1)
    if line.low(place) == "半":
        return _chinese_half(line, place + 1)
    found = upper(line, place)
    if found is None and line.kind(place) == "number":
        found = number(line, place)
    if found is None:
        return None
    after = found.end
    measured = line.low(after) == "个"
    after += measured
    halves = line.low(after) == "半" and measured
    after += halves
    unit = _chinese_unit(line, after, measured)
    if unit is None:
        return None
    name, after = unit
    if name == "year" and found.value > AGES:
        return None  # 三百万年底
    if (
        line.low(after) == "半"
        and not measured
        and name in ("year", "day", "month")
        and line.low(after + 1) not in ("年", "个")
    ):
        halves, after = True, after + 1
    return _whole(found.value + (Decimal("0.5") if halves else 0), name, after)


def _chinese_half(line: Line, place: int) -> Length | None:
    place += line.low(place) == "个"
    unit = _chinese_unit(line, place, measured=True)
    return _whole(Decimal("0.5"), *unit) if unit else None


def _chinese_unit(line: Line, place: int, measured: bool) -> tuple[str, int] | None:
    low = line.low(place)
    if low == "周内":
        return None
    if low == "分" and line.low(place + 1) == "钟":
        return "minute", place + 2
    if low == "日" and (
        line.low(place - 1) == "两" or line.low(place + 1) in ("后", "之后", "内", "之内", "以内")
    ):
        return "day", place + 1
    if low == "钟" and measured:
        return "hour", place + 1
    if low not in UNITS or not line.chinese(place) or low in ("周末", "日", "年度"):
        return ("workday", place + 1) if low == "工作日" else None
    if low in ("月", "季") and not measured:
        return None
    return UNITS[low], place + 1
