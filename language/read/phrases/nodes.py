"""What a phrase for time stands for before it is tied to today: one stretch of days, or a series of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from language.read.phrases import spans
from language.read.pieces import Bound, Days, Grain, Pick, When

Within = Callable[[date, date], Sequence[Days]]

FEW_DAYS, FEW_MONTHS, FEW_YEARS = 15, 130, 9 * 366


@dataclass(frozen=True, slots=True)
class Node:
    """One stretch of days (`fixed`), or a series of which the words do not say which one is meant.

    `within(first, last)` gives the stretches that start in first..last, in order; `reach` is how many days
    around today hold at least one on either side; `strict` leaves out today itself (a bare weekday).
    `either` is the pair of stretches, ahead and back, where it depends on nothing else ("within a week").
    """

    grain: Grain
    within: Within
    reach: int = 0
    fixed: bool = False
    strict: bool = False
    pick: Pick = "last"
    at: time | None = None
    bound: Bound = ""
    either: tuple[Days, Days] | None = None


def fixed(grain: Grain, days: Days, pick: Pick = "last", at: time | None = None) -> Node:
    """A node that stands for one stretch of days."""
    return Node(grain, lambda _first, _last: (days,), fixed=True, pick=pick, at=at)


def one_day(day: date, at: time | None = None) -> Node:
    """A node that stands for one day."""
    return fixed("day", (day, day), at=at)


def weekday(number: int) -> Node:
    """Every Monday (0) … Sunday (6)."""

    def within(first: date, last: date) -> list[Days]:
        day = first + timedelta(days=(number - first.weekday()) % 7)
        count = (last - day).days // 7 + 1
        return [(one, one) for one in (day + timedelta(weeks=step) for step in range(max(count, 0)))]

    return Node("day", within, reach=8, strict=True)


def month_day(day: int) -> Node:
    """A day of every month that has it."""

    def within(first: date, last: date) -> list[Days]:
        found = (spans.valid(year, number, day) for year, number in spans.months(first, last))
        return [(one, one) for one in found if one and first <= one <= last]

    return Node("day", within, reach=FEW_MONTHS)


def yearly(grain: Grain, of: Callable[[int], Days | None], pick: Pick = "last") -> Node:
    """A stretch of every year, as a function of the year."""

    def within(first: date, last: date) -> list[Days]:
        found = (of(year) for year in spans.years(first, last))
        return [days for days in found if days and first <= days[0] <= last]

    return Node(grain, within, reach=FEW_YEARS, pick=pick)


def every(grain: Grain, reach: int) -> Node:
    """Every week, weekend, month, quarter, half or year that lies wholly in the stretch asked for."""

    def within(first: date, last: date) -> list[Days]:
        found: list[Days] = []
        days = spans.around(first, grain)
        while days[0] <= last and len(found) < 400:
            if first <= days[0] and days[1] <= last:
                found.append(days)
            days = spans.around(days[1] + spans.DAY, grain)
        return found

    return Node(grain, within, reach=reach)


def mapped(node: Node, change: Callable[[Days], Days | None], grain: Grain, pick: Pick = "last") -> Node:
    """A node whose stretches are another's, each changed; those changed to None fall away."""

    def within(first: date, last: date) -> list[Days]:
        changed = (change(days) for days in node.within(first - timedelta(days=370), last))
        return [days for days in changed if days and (node.fixed or first <= days[0] <= last)]

    reach = node.reach if node.fixed else max(node.reach, FEW_MONTHS)
    return Node(grain, within, reach=reach, fixed=node.fixed, pick=pick, at=node.at)


def inside(inner: Node, outer: Node, which: int = 0) -> Node | None:
    """The first (0), second (1) … last (-1) of a series inside each stretch of another; None where it
    has none.
    """

    def change(days: Days) -> Days | None:
        found = inner.within(*days)
        return found[which] if -len(found) <= which < len(found) else None

    node = mapped(outer, change, inner.grain, inner.pick)
    if outer.fixed and not node.within(date(2000, 1, 1), date(2000, 1, 1)):
        return None
    return replace(node, at=inner.at)


def coming(node: Node, today: date) -> Node:
    """A bare weekday tied to the next one; any other node as it is."""
    if not node.strict:
        return node
    return fixed("day", node.within(today + spans.DAY, today + timedelta(days=8))[0])


def day_of(days: Days, pick: Pick) -> date:
    """The single day of a stretch."""
    return When("day", days, days, pick=pick).day()


def resolve(node: Node, today: date) -> When | None:
    """Tie a node to today; None where the calendar has no such day nearby."""
    if node.either:
        return _when(node, *node.either, None)
    if node.fixed:
        found = node.within(today, today)
        return _when(node, found[0], found[0], None) if found else None
    reach = timedelta(days=node.reach)
    series = node.within(today - reach, today + reach)
    gap = spans.DAY if node.strict else timedelta(0)
    ahead = [days for days in series if day_of(days, node.pick) >= today + gap]
    back = [
        days
        for days in series
        if (days[0] if node.pick == "last" else day_of(days, node.pick)) <= today - gap
    ]
    if not series:
        return None
    return _when(node, (ahead or series[-1:])[0], (back or series[:1])[-1], _of_year(node, series, today))


def _of_year(node: Node, series: Sequence[Days], today: date) -> Days | None:
    if node.grain not in ("week", "month", "quarter", "half"):
        return None
    return next((days for days in series if days[1].year == today.year), None)


def _when(node: Node, ahead: Days, back: Days, of_year: Days | None) -> When:
    return When(node.grain, ahead, back, node.fixed, node.bound, node.pick, of_year, node.at)
