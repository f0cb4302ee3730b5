"""Read stretches from one day to another: "from March to May", "July 13-15", 3月到5月, since Monday,
YTD, 今年以来."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from language.read.phrases import nodes, spans
from language.read.phrases.joining import term
from language.read.phrases.lapses import length
from language.read.phrases.lexicon import COUNTERS, UNITS
from language.read.phrases.monthly import han_day
from language.read.phrases.named import day_number
from language.read.phrases.nodes import Node
from language.read.phrases.ranges import JOINTS, Stretch, days_of_month
from language.read.phrases.tokens import Line
from language.read.pieces import Bound, Days, Lapse, When

# The second weekday of 周三至五 and 周三四
_HAN_DAYS = {day: number for number, day in enumerate("一二三四五六日")} | {"天": 6}
TO_DATE = {"ytd": "year", "mtd": "month", "qtd": "quarter", "wtd": "week"}
_AND = frozenset({"and", "&", "和", "跟", "及"})
_BESIDE = timedelta(days=185)  # no more than two quarters
_FROM = frozenset({"between", "from", "从"})
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


def stretch(line: Line, place: int) -> Stretch | None:
    """The day or the stretch of days that starts at a token, or None."""
    return (
        _to_date(line, place)
        or _since(line, place)
        or _from_now(line, place)
        or _from_to(line, place)
        or _for_some_days(line, place)
        or _one(line, place)
    )


def _one(line: Line, place: int) -> Stretch | None:
    found = term(line, place)
    when = nodes.resolve(found.node, line.today) if found else None
    if found is None or when is None:
        return None
    bound, end = _bound(line, place, found.end)
    led = bound == "since" or line.low(end) == "for"
    if led and when.grain == "day" and (lasting := _lasting(line, when, end)):
        return lasting
    return Stretch(
        replace(when, bound=bound), when.grain not in ("day",) and when.ahead[0] != when.ahead[1], end
    )


def _lasting(line: Line, when: When, end: int) -> Stretch | None:
    """后天起休假三天, "Monday for 3 days": the first day and how long."""
    after = end + (line.low(end) == "for")
    while after < end + 4 and line.kind(after) == "other":
        after += 1
    found = length(line, after)
    if found is None or found.lapse.unit not in ("day", "week") or line.low(found.end) in ("后", "内", "前"):
        return None
    return Stretch(_for_as_long(when, found.lapse), True, found.end)


def _for_some_days(line: Line, place: int) -> Stretch | None:
    """Reads "for 10 days from 18 December"."""
    found = length(line, place + 1) if line.low(place) == "for" else None
    if found is None or found.lapse.unit not in ("day", "week"):
        return None
    if line.low(found.end) not in ("from", "starting", "beginning"):
        return None
    first = term(line, found.end + 1 + (line.low(found.end + 1) in ("on", "from")))
    when = nodes.resolve(first.node, line.today) if first and first.node.grain == "day" else None
    if first and line.low(place + 1) == "a" and line.low(first.end) == "at":
        return None  # an appointment "for a week from Friday at 11"
    return Stretch(_for_as_long(when, found.lapse), True, first.end) if first and when else None


def _for_as_long(when: When, lapse: Lapse) -> When:
    days = timedelta(days=min(int(lapse.count), 999) * (7 if lapse.unit == "week" else 1) - 1)
    ahead, back = ((one[0], one[0] + days) for one in (when.ahead, when.back))
    return When("span", ahead, back, when.fixed)


def _bound(line: Line, place: int, end: int) -> tuple[Bound, int]:
    after = line.low(end)
    if (after, line.low(end + 1)) == ("前", "后"):  # 国庆前后: about that day
        return "", end + 2
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
    start += start > place and line.low(start) == "the"
    if (days := days_of_month(line, start)) is not None:
        return days
    first = term(line, start)
    if first is None:
        return None
    joint = first.end
    if start > place and line.chinese(start):
        while joint < first.end + 3 and line.kind(joint) == "other":
            joint += 1
    joint += line.low(joint) == "," and line.low(joint + 1) in ("to", "-")
    beside = line.low(joint) in _AND and not between
    if line.low(joint) in _HAN_DAYS and first.node.strict and line.chinese(joint - 1):
        joint -= 1  # 周三四
    elif line.low(joint) not in JOINTS and line.low(joint) not in _AND:
        return None
    second = _second(line, joint + 1, first.node)
    if second is None or (beside and not _both(first.node, second[0])):
        return None
    node, end = second
    when = _spanning(line, first.node, node)
    if beside and when and when.ahead[1] - when.ahead[0] > _BESIDE:
        return None
    return Stretch(when, True, end + (line.low(end) in ("之间", "期间"))) if when else None


def _both(first: Node, second: Node) -> bool:
    """True for two months or two quarters, which are told together where one follows the other: "april and may"."""
    return (
        first.grain == second.grain
        and first.grain in ("month", "quarter")
        and not (first.fixed or second.fixed)
    )


def _second(line: Line, place: int, first: Node) -> tuple[Node, int] | None:
    place += line.low(place) == "the"
    found = term(line, place)
    if found:
        return found.node, found.end
    day = day_number(line, place) if first.grain == "day" and not first.strict else None
    if day and line.low(day[1]) not in UNITS:
        return nodes.month_day(day[0]), day[1]
    if line.low(place) in _HAN_DAYS and first.strict and line.chinese(place - 1):
        counted = line.low(place + 1) in COUNTERS or line.low(place + 1) in ("时", "刻", "点钟", "号", "个")
        return None if counted else (nodes.weekday(_HAN_DAYS[line.low(place)]), place + 1)
    bare = han_day(line, place, bare=True) if first.grain == "day" and not first.strict else None
    return (nodes.month_day(bare[0]), bare[1]) if bare and line.chinese(place) else None


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


def _from_now(line: Line, place: int) -> Stretch | None:
    """Reads "between now and Friday", "from now until the end of May", 从现在到月底."""
    if line.low(place) not in _FROM or line.low(place + 1) not in ("now", "现在", "today", "今天"):
        return None
    joints = ("and", "&") if line.low(place) == "between" else JOINTS
    if line.low(place + 2) not in joints:
        return None
    last = term(line, place + 3 + (line.low(place + 3) == "the"))
    when = nodes.resolve(last.node, line.today) if last else None
    if last is None or when is None or when.ahead[1] < line.today:
        return None
    days = line.today, when.day()
    return Stretch(When("span", days, days), True, last.end)


def _since(line: Line, place: int) -> Stretch | None:
    """Reads "since Monday", 自三月以来, 今年以来, 年初至今: from its start until today."""
    led = line.low(place) in ("since", "自从")
    start = place + (led or line.low(place) in ("自", "从", "from"))
    found = term(line, start)
    if found is None:
        return None
    marked = line.low(found.end) in ("以来", "至今")
    now = _until_now(line, found.end)
    if not (led or marked or now):
        return None
    when = nodes.resolve(found.node, line.today)
    if when is None or when.back[0] > line.today:
        return None
    end = found.end + (marked or now)
    days = (when.day("back") if when.pick == "first" else when.back[0]), line.today
    return Stretch(When("span", days, days, bound="since"), True, end)


def _until_now(line: Line, place: int) -> int:
    """How many tokens say that a stretch lasts until today: "up to today", "until now", 到现在; 0 where none do."""
    joint = place + (line.low(place) == "up")
    joined = line.low(joint) in ("to", "until", "till", "til", "through", "到", "至")
    now = line.low(joint + 1) in ("date", "now", "today", "现在", "今", "今天", "目前")
    return joint + 2 - place if joined and now else 0


def _to_date(line: Line, place: int) -> Stretch | None:
    """YTD, "year to date", "so far this year"."""
    low = line.low(place)
    unit, end = TO_DATE.get(low, ""), place + 1
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
