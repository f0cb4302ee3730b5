"""Calendar arithmetic: the days of a week, month, quarter, half and year, and steps between them."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date, timedelta

from language.read.pieces import Days, Unit

FIRST_YEAR, LAST_YEAR = 1900, 2199
DAY = timedelta(days=1)


def week(day: date) -> Days:
    """Monday to Sunday of the week of a day."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def weekend(day: date) -> Days:
    """Saturday and Sunday of the week of a day."""
    _, sunday = week(day)
    return sunday - DAY, sunday


def month(year: int, number: int) -> Days:
    """First and last day of a month; numbers outside 1–12 run on into other years."""
    years, rest = divmod(number - 1, 12)
    year, number = year + years, rest + 1
    return date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1])


def quarter(year: int, number: int) -> Days:
    """First and last day of a quarter; numbers outside 1–4 run on into other years."""
    return month(year, 3 * number - 2)[0], month(year, 3 * number)[1]


def half(year: int, number: int) -> Days:
    """First and last day of a half year; numbers outside 1–2 run on into other years."""
    return month(year, 6 * number - 5)[0], month(year, 6 * number)[1]


def year(number: int) -> Days:
    """First and last day of a year."""
    return date(number, 1, 1), date(number, 12, 31)


def around(day: date, unit: str, step: int = 0) -> Days:
    """The week, weekend, month, quarter, half or year of a day, or one `step` of these before or after it."""
    if unit == "week":
        return week(day + timedelta(weeks=step))
    if unit == "weekend":
        return weekend(day + timedelta(weeks=step))
    if unit == "month":
        return month(day.year, day.month + step)
    if unit == "quarter":
        return quarter(day.year, (day.month + 2) // 3 + step)
    if unit == "half":
        return half(day.year, (day.month + 5) // 6 + step)
    if unit == "year":
        return year(day.year + step)
    moved = day + timedelta(days=step)
    return moved, moved


def add_months(day: date, months: int) -> date:
    """The same day of the month some months on; the last day where that month is shorter."""
    first, last = month(day.year, day.month + months)
    return min(first + timedelta(days=day.day - 1), last)


def add_workdays(day: date, count: int) -> date:
    """Some days on, counting Monday to Friday only."""
    step = DAY if count > 0 else -DAY
    for _ in range(abs(count)):
        day += step
        while day.weekday() > 4:
            day += step
    return day


def shift(day: date, count: int, unit: Unit) -> date:
    """A day moved by a count of days, working days, weeks, months, quarters or years."""
    if unit == "workday":
        return add_workdays(day, count)
    if unit in ("day", "week"):
        return day + timedelta(days=count * (7 if unit == "week" else 1))
    return add_months(day, count * {"month": 1, "quarter": 3, "year": 12}[unit])


def valid(year: int, number: int, day: int) -> date | None:
    """The date, or None where there is no such day or the year is far off."""
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= number <= 12:
        return None
    if not 1 <= day <= calendar.monthrange(year, number)[1]:
        return None
    return date(year, number, day)


def years(first: date, last: date) -> Iterator[int]:
    """The years that a stretch touches."""
    return iter(range(max(first.year, FIRST_YEAR), min(last.year, LAST_YEAR) + 1))


def months(first: date, last: date) -> Iterator[tuple[int, int]]:
    """The months that a stretch touches, as (year, number)."""
    for count in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        yield count // 12, count % 12 + 1
