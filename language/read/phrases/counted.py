"""Rules that count: "in two weeks", "3 days ago", 两周后, "the first Tuesday of October", "past 30
days", 最近两周."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from language.read.phrases import nodes, spans
from language.read.phrases.grammar import Found, starts
from language.read.phrases.joining import moved, term
from language.read.phrases.lapses import Length, length
from language.read.phrases.lexicon import DAYS, WEEKDAYS
from language.read.phrases.nodes import Node
from language.read.phrases.numerals import WORDS, number
from language.read.phrases.tokens import Line
from language.read.pieces import Lapse

_NUMBERS = ("#number", "a", "an", "half", "couple", "pair", "quarter", "fortnight", "one", "#date", *WORDS)


_MOST_WEEKS = 60


_LATER = ("later", "hence", "out", "away")


_FUTURE = ("next", "coming", "following", "upcoming", "未来", "今后", "接下来", "往后", "后", "下", "之后")


_PAST = ("last", "past", "previous", "prior", "最近", "近", "过去", "前", "上", "这", "recent")


def _shifted(line: Line, lapse: Lapse, sign: int) -> Node | None:
    """Today moved by a length; hours and minutes give the clock time too."""
    if abs(lapse.count) > 5000:
        return None
    if lapse.unit in ("hour", "minute"):
        minutes = float(lapse.count * (60 if lapse.unit == "hour" else 1)) * sign
        then: datetime = line.now + timedelta(minutes=minutes)
        return nodes.one_day(then.date(), then.time().replace(second=0, microsecond=0))
    count = int(lapse.count.to_integral_value(rounding="ROUND_HALF_UP"))
    return nodes.one_day(spans.shift(line.today, sign * count, lapse.unit))


@starts("in", "after", "within", "再过", "过", "再", "inside")
def _ahead(line: Line, place: int, _depth: int) -> Found | None:
    """Reads "in two weeks", "in 2 weeks' time", "after 5 days", "within a week", 再过三天."""
    low = line.low(place)
    after = place + 1
    after += line.low(after) in ("about", "around", "the", "approximately", "just", "roughly", "exactly")
    if line.low(after) in ("next", "coming"):
        return None
    found = length(line, after)
    if found is None or (low == "再" and line.low(found.end) not in ("后", "之后", "以后")):
        return None
    if low in ("within", "inside"):
        return _within(
            line,
            found.lapse,
            found.end
            + (line.low(found.end) in ("of", "from") and line.low(found.end + 1) in ("today", "now")) * 2,
        )
    if low == "after" and found.lapse.unit in ("hour", "minute"):
        return None
    node = _shifted(line, found.lapse, 1)
    end = found.end + (line.low(found.end) in ("后", "之后", "以后"))
    end += 2 * (line.low(end) == "'" and line.low(end + 1) in ("time", "s")) + (line.low(end) == "time")
    end += line.low(end) == "time"
    return Found(node, end) if node else None


def _within(line: Line, lapse: Lapse, end: int) -> Found | None:
    ahead, back = _shifted(line, lapse, 1), _shifted(line, lapse, -1)
    if ahead is None or back is None:
        return None
    today = line.today
    last, first = ahead.within(today, today)[0][1], back.within(today, today)[0][0]
    node = nodes.fixed("span", (today, last))
    return Found(replace(node, fixed=False, either=((today, last), (first, today))), end)


@starts(*_NUMBERS, "半", "半年")
def _counted(line: Line, place: int, depth: int) -> Found | None:
    """Reads "two weeks ago", "3 days from now", "a week from Friday", "2 Fridays from now", 三天后,
    一周内, 3周前.
    """
    found = length(line, place)
    if found is None:
        return _weekdays_from_now(line, place)
    low, end = line.low(found.end), found.end
    if low in ("ago", "back", "earlier"):
        return _plain(line, found, -1, end + 1)
    if low in _LATER:
        return _plain(line, found, 1, end + 1)
    if low in ("后", "之后", "以后", "过后"):
        return (
            None
            if low == "后" and line.low(end + 1)[:1] in "端台续期面勤备" and line.low(end + 1)
            else _plain(line, found, 1, end + 1)
        )
    if low in ("前", "之前", "以前"):
        return (
            None
            if low == "前" and line.low(end + 1)[:1] in "端台面" and line.low(end + 1)
            else _plain(line, found, -1, end + 1)
        )
    if low in ("内", "之内", "以内"):
        return _within(line, found.lapse, end + 1)
    return _from_term(line, found, depth)


def _plain(line: Line, found: Length, sign: int, end: int) -> Found | None:
    node = _shifted(line, found.lapse, sign)
    return Found(node, end) if node else None


def _from_term(line: Line, found: Length, depth: int) -> Found | None:
    """Reads "two weeks from Monday", "a week before Christmas", "a day from now", "a week on Friday"."""
    low, after = line.low(found.end), found.end + 1
    if low == "prior" and line.low(after) == "to":
        low, after = "before", after + 1
    if low in ("today", "tomorrow") and found.lapse.unit == "week":
        return _weeks_from(found, line.today + timedelta(days=DAYS[low]))
    if low not in ("from", "after", "before", "on", "following"):
        return None
    after += line.low(after) == "right"
    if line.low(after) in ("now", "today") and low == "from":
        return _plain(line, found, 1, after + 1)
    if low == "on" and found.lapse.unit != "week":
        return None
    other = term(line, after, depth + 1)
    if other is None or found.lapse.unit in ("hour", "minute") or found.lapse.count > 5000:
        return None
    sign = -1 if low == "before" else 1
    node = nodes.coming(other.node, line.today)
    return Found(moved(node, sign * int(found.lapse.count), found.lapse.unit), other.end)


def _weeks_from(found: Length, start: date) -> Found | None:
    """Reads "a week today", "a fortnight tomorrow"."""
    if found.lapse.count > _MOST_WEEKS:
        return None
    return Found(nodes.one_day(start + timedelta(weeks=int(found.lapse.count))), found.end + 1)


def _weekdays_from_now(line: Line, place: int) -> Found | None:
    """Reads "two Fridays from now", "3 mondays ago", "third Tuesday after Christmas" is read elsewhere."""
    found = number(line, place)
    if found is None or not 1 <= found.value <= 60 or found.value != int(found.value):
        return None
    low = line.low(found.end)
    name = low if low in WEEKDAYS else low.removesuffix("s")
    if name not in WEEKDAYS or line.chinese(found.end):
        return None
    count, after = int(found.value), found.end + 1
    series = nodes.weekday(WEEKDAYS[name])
    far = timedelta(weeks=count)
    if line.low(after) == "from" and line.low(after + 1) == "now":
        days = series.within(line.today + spans.DAY, line.today + far)[count - 1]
        return Found(nodes.fixed("day", days), after + 2)
    if line.low(after) in ("ago", "back"):
        days = series.within(line.today - far, line.today - spans.DAY)[-count]
        return Found(nodes.fixed("day", days), after + 1)
    return None


@starts(*_FUTURE, *_PAST)
def _rolling(line: Line, place: int, _depth: int) -> Found | None:
    """Reads "past 30 days", "next two weeks", "last 2 quarters", 最近两周, 过去30天, 未来三个月, 前三天."""
    low = line.low(place)
    sign = 1 if low in _FUTURE else -1
    after = place + 1 + (line.low(place + 1) in ("的", "few", "个"))
    found = length(line, after)
    if found is None and low == "recent":
        return None
    if found is None:
        found = _one(line, after) if low in ("最近", "近", "过去", "未来", "今后", "past") else None
    if found is None or (low in ("最近", "近") and line.low(after) == "半" and line.low(after + 1) == "天"):
        return None
    if line.chinese(place) and low in ("上", "下", "前", "后", "这") and not line.glued(place + 1):
        return None
    if line.low(found.end) in ("后", "前", "之后", "之前", "ago"):
        return None
    end = found.end + (line.low(found.end) in ("内", "之内", "以内", "来", "以来", "里"))
    return _roll(line, found.lapse, sign, end)


def _one(line: Line, place: int) -> Length | None:
    if line.low(place) in ("week", "month", "quarter", "year"):
        return Length(Lapse(Decimal(1), line.low(place)), place + 1)  # type: ignore[arg-type]
    return None


def _roll(line: Line, lapse: Lapse, sign: int, end: int) -> Found | None:
    today = line.today
    if lapse.unit == "quarter":
        near, far = (
            spans.around(today, "quarter", sign),
            spans.around(today, "quarter", sign * int(lapse.count)),
        )
        return Found(nodes.fixed("span", (min(near[0], far[0]), max(near[1], far[1]))), end)
    node = _shifted(line, lapse, sign)
    if node is None:
        return None
    day = node.within(today, today)[0][0]
    return Found(nodes.fixed("span", (today, day) if sign > 0 else (day, today)), end)
