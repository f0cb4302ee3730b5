"""Read stretches from one day to another: "from March to May", "July 13-15", 3月到5月, since Monday,
YTD, 今年以来."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from language.read.phrases import nodes, spans
from language.read.phrases.joining import term
from language.read.phrases.lapses import length
from language.read.phrases.lexicon import UNITS
from language.read.phrases.named import day_number, month_at
from language.read.phrases.nodes import Node
from language.read.phrases.tokens import Line
from language.read.pieces import Bound, Days, When

_JOINTS = frozenset({"to", "through", "thru", "till", "until", "untill", "-", "~", "到", "至", "til"})
_TO_DATE = {"ytd": "year", "mtd": "month", "qtd": "quarter", "wtd": "week"}
_BY = frozenset({"by", "before", "deadline"})
_UNTIL = frozenset(
    {
        "until",
        "till",
        "til",
        "untill",
        "through",
        "thru",
        "到",
        "至",
        "截止",
        "截至",
        "截止到",
        "截至到",
        "直到",
    }
)


class Stretch(NamedTuple):
    """A day or stretch read, whether it was said as a stretch, and the token after it."""

    when: When
    period: bool
    end: int


def stretch(line: Line, place: int) -> Stretch | None:
    """The day or the stretch of days that starts at a token, or None."""
    return _to_date(line, place) or _since(line, place) or _from_to(line, place) or _one(line, place)


def _one(line: Line, place: int) -> Stretch | None:
    found = term(line, place)
    when = nodes.resolve(found.node, line.today) if found else None
    if found is None or when is None:
        return None
    bound, end = _bound(line, place, found.end)
    if bound == "since" and when.grain == "day" and (lasting := _lasting(line, when, end)):
        return lasting
    return Stretch(
        replace(when, bound=bound), when.grain not in ("day",) and when.ahead[0] != when.ahead[1], end
    )


def _lasting(line: Line, when: When, end: int) -> Stretch | None:
    """后天起休假三天: the first day and how long."""
    after = end
    while after < end + 4 and line.kind(after) == "other":
        after += 1
    found = length(line, after)
    if found is None or found.lapse.unit not in ("day", "week") or line.low(found.end) in ("后", "内", "前"):
        return None
    days = timedelta(days=int(found.lapse.count) * (7 if found.lapse.unit == "week" else 1) - 1)
    ahead, back = ((one[0], one[0] + days) for one in (when.ahead, when.back))
    return Stretch(When("span", ahead, back, when.fixed), True, found.end)


def _bound(line: Line, place: int, end: int) -> tuple[Bound, int]:
    after = line.low(end)
    if after in ("前", "之前", "以前") and not (
        after == "前" and line.low(end + 1)[:1] in ("台", "端", "面")
    ):
        return "by", end + 1
    if after in ("为止", "止"):
        return "until", end + 1
    if after in ("起", "开始"):
        return "since", end + 1
    before = place - 1 - (line.low(place - 1) == "the")
    low = line.low(before)
    if low in _BY or (low == "than" and line.low(before - 1) == "later"):
        return "by", end
    if low in _UNTIL:
        return "until", end
    return ("since" if low in ("since", "from", "从", "自", "starting") else ""), end


def _from_to(line: Line, place: int) -> Stretch | None:
    """Two days or stretches joined; the first may lack its month ("13 to 15 July"), the second too
    ("July 13-15").
    """
    between = line.low(place) == "between"
    start = place + (line.low(place) in ("between", "from", "从", "自"))
    if (days := _days_of_month(line, start)) is not None:
        return days
    first = term(line, start)
    if first is None:
        return None
    joint = first.end
    if start > place and line.chinese(start):
        while joint < first.end + 3 and line.kind(joint) == "other":
            joint += 1
    joint += line.low(joint) == "," and line.low(joint + 1) in ("to", "-")
    if line.low(joint) not in _JOINTS and not (between and line.low(joint) in ("and", "和")):
        return None
    second = _second(line, joint + 1, first.node)
    if second is None:
        return None
    node, end = second
    when = _spanning(line, first.node, node)
    return Stretch(when, True, end + (line.low(end) in ("之间", "期间"))) if when else None


def _second(line: Line, place: int, first: Node) -> tuple[Node, int] | None:
    place += line.low(place) == "the"
    found = term(line, place)
    if found:
        return found.node, found.end
    day = day_number(line, place) if first.grain == "day" and not first.strict else None
    if day and line.low(day[1]) not in UNITS:
        return nodes.month_day(day[0]), day[1]
    return None


def _days_of_month(line: Line, place: int) -> Stretch | None:
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
    day = day_number(line, place)
    if day is None or line.low(day[1]) not in _JOINTS:
        return None
    last = term(line, day[1] + 1)
    if last is None or last.node.grain != "day" or last.node.strict or last.node.reach == nodes.FEW_MONTHS:
        return None
    when = nodes.resolve(last.node, line.today)
    if when is None or day[0] > when.ahead[1].day:
        return None
    ahead, back = ((_same_month(days[1], day[0]), days[1]) for days in (when.ahead, when.back))
    return Stretch(When("span", ahead, back, when.fixed), True, last.end)


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


def _spanning(line: Line, first: Node, second: Node) -> When | None:
    """From the start of the first to the end of the second that follows it."""
    if second.fixed and not first.fixed:
        _, last = second.within(line.today, line.today)[0]
        near = first.within(last - timedelta(days=max(first.reach, 400)), last)
        return When("span", (near[-1][0], last), (near[-1][0], last)) if near else None
    when = nodes.resolve(first, line.today)
    if when is None:
        return None
    ahead, back = _until(when.ahead, second), _until(when.back, second)
    of_year = _until(when.of_year, second) if when.of_year else None
    if ahead is None or back is None:
        return None
    if second.fixed and ahead[1] < ahead[0]:
        return None
    return When("span", ahead, back, first.fixed, of_year=of_year)


def _until(days: Days, second: Node) -> Days | None:
    if second.fixed:
        last = second.within(days[0], days[0])[0][1]
        return days[0], last
    found = second.within(days[0], days[0] + timedelta(days=max(second.reach, 400)))
    return (days[0], found[0][1]) if found else None


def _since(line: Line, place: int) -> Stretch | None:
    """Reads "since Monday", 自三月以来, 今年以来, 年初至今: from its start until today."""
    led = line.low(place) in ("since", "自从")
    start = place + (led or line.low(place) in ("自", "从"))
    found = term(line, start)
    if found is None:
        return None
    marked = line.low(found.end) in ("以来", "至今")
    now = line.low(found.end) in ("到", "至") and line.low(found.end + 1) in ("现在", "今")
    to_date = line.low(found.end) == "to" and line.low(found.end + 1) in ("date", "now")
    if not (led or marked or now or to_date):
        return None
    when = nodes.resolve(found.node, line.today)
    if when is None or when.back[0] > line.today:
        return None
    end = found.end + (marked or 2 * (now or to_date))
    days = (when.day("back") if when.pick == "first" else when.back[0]), line.today
    return Stretch(When("span", days, days, bound="since"), True, end)


def _to_date(line: Line, place: int) -> Stretch | None:
    """YTD, "year to date", "so far this year"."""
    low = line.low(place)
    unit, end = _TO_DATE.get(low, ""), place + 1
    if low in ("year", "month", "quarter", "week") and (line.low(place + 1), line.low(place + 3)) == (
        "-",
        "-",
    ):
        unit, end = (low, place + 5) if line.low(place + 4) == "date" else ("", end)
    elif low in ("year", "month", "quarter", "week") and (line.low(place + 1), line.low(place + 2)) == (
        "to",
        "date",
    ):
        unit, end = low, place + 3
    elif (low, line.low(place + 1), line.low(place + 2)) == ("so", "far", "this"):
        unit, end = UNITS.get(line.low(place + 3), ""), place + 4
    if unit not in ("year", "month", "quarter", "week"):
        return None
    days = spans.around(line.today, unit)[0], line.today
    return Stretch(When("span", days, days, bound="since"), True, end)
