"""Days and months joined before either is whole: "13 to 15 July", 12到15号, 3-5月, 三到五月."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from language.read.phrases import nodes, spans
from language.read.phrases.joining import term
from language.read.phrases.lexicon import MONTHS
from language.read.phrases.named import day_number, month_at
from language.read.phrases.numerals import whole
from language.read.phrases.tokens import Line
from language.read.phrases.years import year
from language.read.pieces import Days, When

JOINTS = frozenset({"to", "through", "thru", "till", "until", "untill", "-", "~", "到", "至", "til"})


class Stretch(NamedTuple):
    """A day or stretch read, whether it was said as a stretch, and the token after it."""

    when: When
    period: bool
    end: int


def days_of_month(line: Line, place: int) -> Stretch | None:
    """Days or months joined, with the year after them: "10-22 August 2027", "August 10 - 22, 2027"."""
    found = _joined(line, place)
    told = year(line, found.end + (line.low(found.end) in (",", "of"))) if found else None
    if found is None or told is None or found.when.fixed:
        return found
    later = told[0] - found.when.ahead[0].year
    first, last = (spans.valid(day.year + later, day.month, day.day) for day in found.when.ahead)
    return Stretch(When("span", (first, last), (first, last)), True, told[1]) if first and last else found


def _joined(line: Line, place: int) -> Stretch | None:
    """Reads "13 to 15 July", "1-8 September", "13th-15th of July", 12到15号."""
    if line.kind(place) == "date" and "-" in line.low(place):
        numbers = [int(one) for one in line.low(place).replace(" ", "").split("-")]
        if line.low(place + 1) == "月" and 1 <= numbers[0] < numbers[-1] <= 12:
            return _months(line, numbers[0], numbers[1], place + 2 + (line.low(place + 2) == "份"))
        named = month_at(line, place + 1 + (line.low(place + 1) == "of")) if len(numbers) == 2 else None
        if named is None or not 1 <= numbers[0] <= numbers[1] <= 31:
            return None
        return _in_month(line, numbers[0], numbers[1], named[0], named[1])
    month = month_at(line, place)
    if month and line.kind(month[1]) == "date" and "-" in line.low(month[1]):
        numbers = [int(one) for one in line.low(month[1]).replace(" ", "").split("-")]
        if len(numbers) != 2 or not 1 <= numbers[0] <= numbers[1] <= 31:
            return None
        end = month[1] + 1 + (line.low(month[1] + 1) in ("号", "日"))
        return _in_month(line, numbers[0], numbers[1], month[0], end)
    if (months := _han_months(line, place)) is not None:
        return months
    day = day_number(line, place)
    if day is None or not (_between(line, place, day[1]) or line.low(day[1]) in JOINTS):
        return None
    if line.low(day[1]) == "-" and line.glued(day[1] + 1) and line.low(day[1] + 1) in MONTHS:
        return None  # 5-Jun-17
    last = term(line, day[1] + 1)
    if last is None or last.node.grain != "day" or last.node.strict or last.node.reach == nodes.FEW_MONTHS:
        return None
    when = nodes.resolve(last.node, line.today)
    if when is None or day[0] > when.ahead[1].day:
        return None
    ahead, back = ((_same_month(days[1], day[0]), days[1]) for days in (when.ahead, when.back))
    return Stretch(When("span", ahead, back, when.fixed), True, last.end)


def _between(line: Line, place: int, joint: int) -> bool:
    """True in "between 1 and 15 April", "between the 1st and the 15th of April"."""
    before = place - 1 - (line.low(place - 1) == "the")
    return line.low(before) == "between" and line.low(joint) in ("and", "&")


def _han_months(line: Line, place: int) -> Stretch | None:
    """三到五月, 十二至一月."""
    first = whole(line, place) if line.kind(place) == "number" else None
    if first is None or first[1] != place + 1 or not 1 <= first[0] <= 12 or line.low(place + 1) not in JOINTS:
        return None
    last = month_at(line, place + 2) if line.low(place + 3) == "月" else None
    if last is None:
        return None
    return _months(line, first[0], last[0] + (12 if last[0] < first[0] else 0), last[1])


def _same_month(day: date, number: int) -> date:
    return day.replace(day=number)


def _months(line: Line, first: int, last: int, end: int) -> Stretch | None:
    when = nodes.resolve(
        nodes.yearly("span", lambda year: (spans.month(year, first)[0], spans.month(year, last)[1])),
        line.today,
    )
    days = spans.month(line.today.year, first)[0], spans.month(line.today.year, last)[1]
    return Stretch(replace(when, of_year=days), True, end) if when else None


def _in_month(line: Line, first: int, last: int, month: int, end: int) -> Stretch | None:
    def of(year: int) -> Days | None:
        start, stop = spans.valid(year, month, first), spans.valid(year, month, last)
        return (start, stop) if start and stop else None

    when = nodes.resolve(nodes.yearly("span", of), line.today)
    return Stretch(when, True, end) if when else None
