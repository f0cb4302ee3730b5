"""Join phrases of time: "Monday of next week", "June 2027", 下个月15号, "Friday, June 13", 国庆后三天."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from language.read.phrases import nodes, spans
from language.read.phrases.edges import edge_after
from language.read.phrases.grammar import Found, base
from language.read.phrases.lapses import length
from language.read.phrases.lexicon import MONTHS, STEPS, UNITS, WEEKDAYS
from language.read.phrases.monthly import han_day
from language.read.phrases.nodes import Node
from language.read.phrases.numerals import number
from language.read.phrases.tokens import Line
from language.read.phrases.years import year
from language.read.pieces import Days

DEPTH = 4
TWO_MONTHS, HALF_A_YEAR = timedelta(days=62), timedelta(days=183)
_RANK = {"day": 0, "weekend": 1, "span": 1, "week": 2, "month": 3, "quarter": 4, "half": 5, "year": 6}


def term(line: Line, place: int, depth: int = 0) -> Found | None:
    """The longest phrase for time from a token on, with all that narrows it."""
    if depth > DEPTH or place >= len(line.tokens):
        return None
    key = ("term", place)
    if key not in line.memo:
        line.memo[key] = None
        found = base(line, place, depth)
        line.memo[key] = _joined(line, found, depth) if found else None
    result = line.memo[key]
    return result if isinstance(result, Found) else None


def _joined(line: Line, found: Found, depth: int) -> Found:
    for _ in range(4):
        longer = (
            edge_after(line, found)
            or _bare_day(line, found)
            or _with_year(line, found)
            or _day_end(line, found)
            or _some_time_on(line, found)
            or _apposed(line, found, depth)
            or _inside_next(line, found, depth)
            or _next_inside(line, found, depth)
            or _moved(line, found)
            or _after_next(line, found)
        )
        if longer is None:
            break
        found = longer
    return found


# What may stand after a bare day of a month: 下个月十八签, 本月25之前
_DAY_ENDS = frozenset(
    "之以签交开下到落走盖定回付去见拜约能可会要截成关结收给上验谈搞发出前后左早晚中，。,.!?;"
)


def _bare_day(line: Line, found: Found) -> Found | None:
    """A day of a month said without 号: 下个月十八签, 本月25."""
    if found.node.grain != "month" or not found.node.fixed or not line.chinese(found.end - 1):
        return None
    day = han_day(line, found.end, bare=True)
    if day is None or day[0] < 10 or (line.low(day[1]) and line.low(day[1])[0] not in _DAY_ENDS):
        return None
    node = nodes.inside(nodes.month_day(day[0]), found.node)
    return Found(node, day[1]) if node else None


def _with_year(line: Line, found: Found) -> Found | None:
    """A year right after: "June 15, 2027", "Q3 '26", "Christmas of 2027"."""
    if found.node.fixed or _RANK[found.node.grain] >= _RANK["year"]:
        return None
    place = found.end + (line.low(found.end) in (",", "of", "in", "'", "/", "-", "fy"))
    number = year(line, place) or _short_year(line, found) or _dashed_year(line, found)
    if number is None:
        return None
    node = nodes.inside(found.node, nodes.fixed("year", spans.year(number[0])))
    return Found(node, number[1]) if node else None


def _short_year(line: Line, found: Found) -> tuple[int, int] | None:
    """The 26 of "14th April 26", at the end of a phrase only, and of "1H26" and "3Q26"."""
    low, before = line.low(found.end), line.low(found.end - 1)
    if len(low) != 2 or not low.isdigit():
        return None
    if line.raw(found.end - 1) in ("Q", "H") and line.glued(found.end):
        return 2000 + int(low), found.end + 1
    ends = line.kind(found.end + 1) in ("", "sign") and line.low(found.end + 1) not in ("%", "$", "-", ":")
    if found.node.grain != "day" or before not in MONTHS or not ends or int(low) < 13:
        return None
    return 2000 + int(low), found.end + 1


def _dashed_year(line: Line, found: Found) -> tuple[int, int] | None:
    """The 74 of "31-Oct-74" and "31/Oct/74"."""
    sign, low = line.low(found.end), line.low(found.end + 1)
    joined = line.glued(found.end) and line.glued(found.end + 1) and sign in ("-", "/")
    if found.node.grain != "day" or not joined or line.low(found.end - 2) != sign:
        return None
    if line.low(found.end - 1) not in MONTHS or len(low) != 2 or not low.isdigit():
        return None
    return (2000 if int(low) < 70 else 1900) + int(low), found.end + 2


def _day_end(line: Line, found: Found) -> Found | None:
    """Reads "Friday EOD", "Friday end of day": the day stays the same."""
    if found.node.grain != "day":
        return None
    if line.low(found.end) in ("eod", "cob", "eob"):
        return Found(found.node, found.end + 1)
    words = tuple(line.low(found.end + step) for step in range(3))
    return (
        Found(found.node, found.end + 3)
        if words in (("end", "of", "day"), ("close", "of", "business"))
        else None
    )


def _apposed(line: Line, found: Found, depth: int) -> Found | None:
    """A weekday beside a date: "Friday, June 13", "July 18, Fri", 6月5号(周五); the date decides, near
    today.
    """
    place = found.end
    bracket = line.low(place) == "("
    place += line.low(place) in (",", "(", "，", "、", "the")
    place += line.low(place) in ("on", "the")
    first, other = found.node, term(line, place, depth + 1)
    if other is None or first.grain != "day" or other.node.grain != "day":
        return _numbered(line, found)
    if first.strict == other.node.strict or (first.fixed and not first.strict and not other.node.strict):
        return None
    end = other.end + (bracket and line.low(other.end) == ")")
    day, dated = (first, other.node) if first.strict else (other.node, first)
    return Found(dated if dated.fixed else _matching(dated, day, line.today), end)


def _numbered(line: Line, found: Found) -> Found | None:
    """A weekday with the number of its day, before an hour: "Mon 16 10am", "Thursday 19 at 3pm"."""
    number = int(said) if (said := line.low(found.end)).isdigit() else 0
    after = found.end + 1
    halved = line.kind(after) == "number" and line.low(after + 1) in ("am", "pm", "a.m", "p.m", "o'clock")
    timed = halved or line.kind(after) == "clock" or line.low(after) == "at"
    if not (found.node.strict and found.node.grain == "day" and number and timed):
        return None
    soon = found.node.within(line.today, line.today + TWO_MONTHS / 2)
    day = next((days for days in soon if days[0].day == number), None)
    return Found(nodes.fixed("day", day), found.end + 1) if day else None


def _matching(dated: Node, day: Node, today: date) -> Node:
    """The dates of a series that fall on a weekday, where any does nearby: who errs in the weekday errs by no year."""
    number = day.within(today, today + timedelta(days=6))[0][0].weekday()
    near = HALF_A_YEAR if dated.reach >= nodes.FEW_YEARS else TWO_MONTHS
    series = dated.within(today - near, today + near)
    fitting = [days for days in series if _falls(days, number)]
    if not fitting:
        return dated
    if dated.reach >= nodes.FEW_YEARS:
        return nodes.fixed("day", fitting[0])
    kept = [
        *_fitting([days for days in series if days[0] < today], number),
        *_fitting([days for days in series if days[0] >= today], number),
    ]
    return replace(
        dated, within=lambda a, b: [days for days in kept if a <= days[0] <= b], reach=TWO_MONTHS.days
    )


def _fitting(series: list[Days], number: int) -> list[Days]:
    """Those on a weekday; all, where there are none."""
    return [days for days in series if _falls(days, number)] or series


def _falls(days: Days, number: int) -> bool:
    return days[0].weekday() == number


def _inside_next(line: Line, found: Found, depth: int) -> Found | None:
    """Finer first: "Wednesday of next week", "the 15th of next month", "June next year"."""
    linked = line.low(found.end) in ("of", "in", "from", "for") or (
        line.low(found.end) == "'" and line.low(found.end + 1) == "s"
    )
    place = found.end + linked
    far = (line.low(place + 2), line.low(place + 3)) in (("after", "next"), ("before", "last"))
    place += (linked or far) and line.low(place) == "the"
    if not linked and not far and line.low(place) not in STEPS:
        return None
    if line.low(found.end) in ("in", "for", "from") and found.node.fixed:
        return None
    outer = term(line, place, depth + 1)
    if outer is None or found.node.fixed or _RANK[outer.node.grain] <= _RANK[found.node.grain]:
        return None
    if not linked and not outer.node.fixed:
        return None
    node = nodes.inside(found.node, outer.node)
    return Found(replace(node, strict=False), outer.end) if node else None


def _next_inside(line: Line, found: Found, depth: int) -> Found | None:
    """Coarser first: 下个月15号, 十月第一个星期一, 今年国庆, "this week Friday", "next week on Friday", "2026 Q3"."""
    place = found.end
    if line.low(place) == "'" and line.low(place + 1) == "s":
        place += 2
    place += line.low(place) in ("的", "-", "那") or (found.node.fixed and line.low(place) == "on")
    if _RANK[found.node.grain] < _RANK["week"] or not (
        found.node.fixed or line.chinese(place) or line.kind(place) == "number"
    ):
        return None
    whole = term(line, place, depth + 1)
    # the date alone decides where the weekday beside it leads elsewhere: 2026年10月12日星期一
    return _inside(found, whole) or (_inside(found, base(line, place, depth + 1)) if whole else None)


def _inside(outer: Found, inner: Found | None) -> Found | None:
    if inner is None or inner.node.fixed or _RANK[inner.node.grain] >= _RANK[outer.node.grain]:
        return None
    node = nodes.inside(inner.node, outer.node)
    return Found(replace(node, strict=False), inner.end) if node else None


def _moved(line: Line, found: Found) -> Found | None:
    """A length after it: 国庆后一周, 月底前三天."""
    low = line.low(found.end)
    if low not in ("前", "后", "之前", "之后") or line.low(found.end - 1) in WEEKDAYS:
        return None
    if low in ("后", "之后") and line.low(found.end + 1) == "第" and (nth := _nth_after(line, found)):
        return nth
    lapse = length(line, found.end + 1)
    if (
        lapse is None
        or lapse.lapse.unit in ("hour", "minute")
        or line.low(lapse.end) in ("内", "之内", "以内")
    ):
        return None
    count = int(lapse.lapse.count) * (1 if "后" in low else -1)
    return Found(moved(found.node, count, lapse.lapse.unit), lapse.end)


def _nth_after(line: Line, found: Found) -> Found | None:
    """元旦后第一周, 端午后第一个周一: the first one that lies wholly after the day."""
    counted = number(line, found.end + 2)
    if counted is None or not 1 <= counted.value <= 9:
        return None
    place = counted.end + (line.low(counted.end) == "个")
    low, which = line.low(place), int(counted.value)
    if low not in WEEKDAYS and UNITS.get(low) != "week":
        return None
    series = nodes.weekday(WEEKDAYS[low]) if low in WEEKDAYS else nodes.every("week", 16)

    def change(days: Days) -> Days:
        return series.within(days[1] + spans.DAY, days[1] + timedelta(weeks=which + 2))[which - 1]

    return Found(nodes.mapped(found.node, change, series.grain), place + 1)


def _some_time_on(line: Line, found: Found) -> Found | None:
    """A length that tells which one: "March in a year", "Friday two weeks ago", "Thanksgiving in 3 years"."""
    if found.node.fixed or line.chinese(found.end):
        return None
    led = line.low(found.end) == "in"
    lapse = length(line, found.end + led)
    if lapse is None or lapse.lapse.unit not in ("week", "month", "year") or lapse.lapse.count > 99:
        return None
    ago = line.low(lapse.end) in ("ago", "back")
    if led == ago or (found.node.strict and lapse.lapse.unit != "week"):
        return None
    day = spans.shift(line.today, int(lapse.lapse.count) * (-1 if ago else 1), lapse.lapse.unit)
    outer = nodes.fixed(lapse.lapse.unit, spans.around(day, lapse.lapse.unit))
    node = nodes.inside(found.node, outer)
    return Found(replace(node, strict=False), lapse.end + ago) if node else None


def _after_next(line: Line, found: Found) -> Found | None:
    """Reads "March after next": the second one ahead."""
    if found.node.fixed or (line.low(found.end), line.low(found.end + 1)) != ("after", "next"):
        return None
    far = line.today + timedelta(days=max(found.node.reach, 16))
    ahead = found.node.within(line.today + spans.DAY, far)
    node = nodes.fixed(found.node.grain, ahead[1], found.node.pick) if ahead[1:] else None
    return Found(node, found.end + 2) if node else None


def moved(node: Node, count: int, unit: str) -> Node:
    """A node whose day is moved by a count of days, weeks, months …"""

    def change(days: Days) -> Days:
        day = spans.shift(nodes.day_of(days, node.pick), count, unit)  # type: ignore[arg-type]
        return day, day

    return nodes.mapped(node, change, "day")
