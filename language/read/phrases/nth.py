"""Rules that count along: "the first Tuesday of October", "last day of the month", 第一个星期一, "the
15th"."""

from __future__ import annotations

from datetime import date, timedelta

from language.read.phrases import nodes, spans
from language.read.phrases.calendar_weeks import LAST_WEEK, week_of_year
from language.read.phrases.fractions import part_node
from language.read.phrases.grammar import Found, starts
from language.read.phrases.joining import term
from language.read.phrases.lexicon import ORDINALS, STEPS, UNITS, WEEKDAYS
from language.read.phrases.named import month_at, ordinal
from language.read.phrases.nodes import Node
from language.read.phrases.numerals import number
from language.read.phrases.tokens import Line

MOST_WEEKS = 5  # of a month
LISTED = 5  # "the fifth" is more often one of a list
_REACH = {"day": 8, "week": 16, "weekend": 16, "month": 70, "quarter": 200, "half": 400, "year": 800}


def _counts(line: Line, place: int) -> tuple[int, int] | None:
    """Which one: "first" 1, "3rd" 3, "last" -1, "second to last" -2, 第三个 3, 最后一个 -1, 倒数第二个 -2."""
    low = line.low(place)
    if low in ("last", "final", "最后", "penultimate"):
        after = place + 1 + (low == "最后" and line.low(place + 1) == "一")
        return (-2 if low == "penultimate" else -1), after + (line.low(after) == "个")
    if low in ("第", "倒数"):
        back = low == "倒数"
        after = place + 1 + (back and line.low(place + 1) == "第")
        found = number(line, after)
        if found is None or not 1 <= found.value <= 60:
            return None
        return int(found.value) * (-1 if back else 1), found.end + (line.low(found.end) == "个")
    found_ordinal = ordinal(line, place)
    if found_ordinal is None:
        return None
    which, after = found_ordinal
    if line.low(after) == "last" or (line.low(after), line.low(after + 1)) == ("to", "last"):
        return -which, after + (1 if line.low(after) == "last" else 2)
    if (line.low(after), line.low(after + 2)) == ("-", "-"):
        return (-which, after + 4) if line.low(after + 3) == "last" else None
    return which, after


@starts("#number", "last", "final", "penultimate", "最后", "第", "倒数", "twenty", "thirty", *ORDINALS)
def _nth(line: Line, place: int, depth: int) -> Found | None:
    """Reads "first Tuesday of October", "last day of the month", "third quarter", 第一个星期一,
    最后一天, 第三季度.
    """
    counted = _counts(line, place)
    if counted is None:
        return None
    which, after = counted
    unit = _counted_unit(line, after)
    if unit is None:
        return _bare_ordinal(line, place, which, after)
    series, end = unit
    if series.grain in ("quarter", "half") and which > 0 and line.low(place) not in ("last", "最后"):
        return Found(part_node(series.grain == "quarter", which), end) if which <= 4 else None
    if line.chinese(place):
        of_year = series.grain == "week" and MOST_WEEKS < which <= LAST_WEEK  # 第22周
        return Found(week_of_year(which) if of_year else _nth_of_next_outer(series, which), end)
    return _nth_of(line, series, which, end, depth)


@starts("week", "wk")
def _week_of_month(line: Line, place: int, depth: int) -> Found | None:
    """Reads "week 2 of April", "week two in may"."""
    found = number(line, place + 1)
    if (
        found is None
        or found.value not in range(1, MOST_WEEKS + 1)
        or line.low(found.end) not in ("of", "in")
    ):
        return None
    outer = term(line, found.end + 1, depth + 1)
    if outer is None or outer.node.grain != "month":
        return None
    node = nodes.inside(nodes.every("week", _REACH["week"]), outer.node, int(found.value) - 1)
    return Found(node, outer.end) if node else None


def _counted_unit(line: Line, place: int) -> tuple[Node, int] | None:
    low = line.low(place)
    if low in WEEKDAYS:
        return nodes.weekday(WEEKDAYS[low]), place + 1
    if low in ("business", "working") and line.low(place + 1) == "day":
        return _workdays(), place + 2
    if low in ("weekday", "工作日", "个工作日"):
        return _workdays(), place + 1
    if low == "half" and line.low(place + 1) not in ("a", "hour", "an"):
        return nodes.every("half", 400), place + 1
    if low == "week" and (
        line.low(place + 1) == "end" or (line.low(place + 1), line.low(place + 2)) == ("-", "end")
    ):
        return nodes.every("weekend", 16), place + (2 if line.low(place + 1) == "end" else 3)
    if UNITS.get(low) in _REACH:
        unit = UNITS[low]
        end = place + 1
        return (_each_day() if unit == "day" else nodes.every(unit, _REACH[unit])), end  # type: ignore[arg-type]
    return None


def _each_day() -> Node:
    def within(first: date, last: date) -> list[tuple[date, date]]:
        return [
            (day, day) for day in (first + timedelta(days=step) for step in range((last - first).days + 1))
        ]

    return nodes.Node("day", within, reach=8)


def _workdays() -> Node:
    each = _each_day()
    return nodes.Node(
        "day", lambda a, b: [days for days in each.within(a, b) if days[0].weekday() < 5], reach=8
    )


def _nth_of_next_outer(series: Node, which: int) -> Node:
    """A node that, put inside a stretch, answers its nth member."""

    def within(first: date, last: date) -> list[tuple[date, date]]:
        found = series.within(first, last)
        index = which - 1 if which > 0 else which
        return [found[index]] if -len(found) <= index < len(found) and (last - first).days < 370 else []

    return nodes.Node(series.grain, within, reach=0)


def _nth_of(line: Line, series: Node, which: int, end: int, depth: int) -> Found | None:
    low = line.low(end)
    if low in ("after", "before") and series.strict:
        return _nth_after(line, series, which if low == "after" else -which, end + 1, depth)
    linked = low in ("of", "in")
    direct = low in STEPS or month_at(line, end) is not None
    if not linked and not direct:
        return None
    outer = term(line, end + linked, depth + 1) or _bare_unit(line, end + linked)
    if outer is None or outer.node.grain in ("day", "weekend"):
        return None
    node = nodes.inside(series, outer.node, which - 1 if which > 0 else which)
    return Found(node, outer.end) if node else None


def _bare_unit(line: Line, place: int) -> Found | None:
    """Reads "of the month", "of the year": this one."""
    place += line.low(place) == "the"
    unit = UNITS.get(line.low(place))
    if unit not in ("week", "month", "quarter", "year"):
        return None
    return Found(nodes.every(unit, _REACH[unit]), place + 1)  # type: ignore[arg-type]


def _nth_after(line: Line, series: Node, which: int, place: int, depth: int) -> Found | None:
    other = term(line, place, depth + 1)
    if other is None or not 1 <= abs(which) <= 60:
        return None

    def change(days: tuple[date, date]) -> tuple[date, date] | None:
        far = timedelta(weeks=abs(which) + 1)
        if which > 0:
            return series.within(days[1] + spans.DAY, days[1] + far)[which - 1]
        return series.within(days[0] - far, days[0] - spans.DAY)[which]

    return Found(nodes.mapped(other.node, change, "day"), other.end)


_AFTER_ORDINAL = frozenset(
    "at for and to by with if works is or of - in please pls from through thru when but so then we i he "
    "she they "
    "will until till on instead would should may can let same next this last morning afternoon evening "
    "night "
    "does did do doesn't didn't was wasn't isn't suits fits it that though after before about around because cause cos since also "
    "not looks has if".split()
)


def _hour(line: Line, place: int) -> bool:
    """True for the hour of a day, with nothing between: "the 19th 3pm"."""
    return line.kind(place) == "number" and line.low(place + 1) in ("am", "pm", ":", "h", "uhr", "o")


def _bare_ordinal(line: Line, place: int, which: int, after: int) -> Found | None:
    """Reads "the 15th", "on the first": a day of whichever month, where no noun follows ("the 15th
    floor").
    """
    compound = line.low(place) in ("twenty", "thirty")
    spelled = line.low(place) in ORDINALS or compound
    if not 1 <= which <= 31 or line.chinese(place) or line.low(place) in ("last", "final", "penultimate"):
        return None
    before = line.low(place - 1)
    led = before in WEEKDAYS or before in (
        "the",
        "on",
        "by",
        "until",
        "till",
        "before",
        "to",
        "from",
        "for",
        "-",
        "due",
    )
    if spelled and not (
        before == "the"
        and (
            compound
            or which > LISTED
            or line.low(place - 2) in ("on", "by", "until", "before", "till", "dated", "since", "from")
            or line.low(place - 2) in WEEKDAYS
        )
    ):
        return None
    following = line.kind(after)
    alone = (
        following in ("", "clock", "han")
        or _hour(line, after)
        or line.low(after)
        in (
            ".",
            ",",
            "!",
            "?",
            ";",
            ":",
            "，",
            "-",
            ")",
            "(",
            "（",
            "。",
        )
    )
    if spelled and not alone and (which <= 3 or line.low(after) not in _AFTER_ORDINAL):
        return None
    inside = line.low(after) == "of" and (
        line.low(after + 1) in STEPS or line.low(after + 1) in ("the", "each")
    )
    if not inside and not (alone and (led or place == 0)) and not (led and line.low(after) in _AFTER_ORDINAL):
        return None
    return Found(nodes.month_day(which), after)
