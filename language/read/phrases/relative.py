"""Rules for days told from today: tomorrow, 后天, this Friday, 下周三, next month, 上季度, 明年."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from language.read.phrases import nodes, spans
from language.read.phrases.calendar_weeks import LAST_WEEK, week_of_year
from language.read.phrases.grammar import Found, starts
from language.read.phrases.joining import moved, term
from language.read.phrases.lexicon import (
    DAYS,
    MONTHS,
    PARTS,
    STEPS,
    UNITS,
    WEEKDAYS,
    YEARS,
)
from language.read.phrases.named import month_at, month_node
from language.read.phrases.nodes import Node
from language.read.phrases.tokens import Line

_REACH = {"week": 16, "weekend": 16, "month": 70, "quarter": 200, "half": 400, "year": 800}


@starts(*DAYS)
def _day_word(line: Line, place: int, _depth: int) -> Found | None:
    if line.firm(place + 1, every_word=False) or (line.low(place) == "yest" and line.raw(place) != "yest"):
        return None
    day = line.today + timedelta(days=DAYS[line.low(place)])
    if line.low(place) == "tomorrow" and line.low(place + 1) == "week":
        return Found(nodes.one_day(day + timedelta(weeks=1)), place + 2)
    return Found(nodes.one_day(day), place + 1)


_PAIRS = {"今明两天": (0, 1), "今明": (0, 1), "明后两天": (1, 2), "明后天": (1, 2), "昨今两天": (-1, 0)}


@starts(*_PAIRS)
def _pair(line: Line, place: int, _depth: int) -> Found | None:
    return Found(nodes.fixed("span", _days(line, *_PAIRS[line.low(place)])), place + 1)


@starts("all", "whole", "entire")
def _all_of_it(line: Line, place: int, depth: int) -> Found | None:
    """Reads "all week", "the whole month", "all of next week"."""
    after = place + 1 + (line.low(place + 1) == "of") + (line.low(place + 2) == "the")
    unit = line.low(after)
    if unit in ("week", "weekend", "month", "quarter", "year"):
        return Found(nodes.fixed(unit, spans.around(line.today, unit)), after + 1)  # type: ignore[arg-type]
    return term(line, after, depth + 1) if unit in STEPS else None


@starts("全年")
def _whole_year(line: Line, place: int, _depth: int) -> Found | None:
    return Found(nodes.fixed("year", spans.around(line.today, "year")), place + 1)


@starts("上午", "下午", "早上")
def _part_of_today(line: Line, place: int, _depth: int) -> Found | None:
    """上午 by itself is today's; not beside another day or a clock time, nor in 早上好."""
    before, after = line.low(place - 1), line.low(place + 1)
    dated = before in DAYS or before in WEEKDAYS or before in ("号", "日", "天", "的", "后", "前", "每")
    if dated or line.kind(place - 1) in ("number", "date") or line.kind(place + 1) in ("number", "clock"):
        return None
    return (
        None
        if after[:1] in ("好", "茶", "场", "市", "班", "差")
        else Found(nodes.one_day(line.today), place + 1)
    )


@starts("the", "day")
def _day_after(line: Line, place: int, depth: int) -> Found | None:
    """Reads "the day after tomorrow", "day before yesterday", "the day after Christmas"."""
    place += line.low(place) == "the"
    if line.low(place) != "day" or line.low(place + 1) not in ("after", "before", "following"):
        return None
    other = term(line, place + 2, depth + 1)
    if other is None:
        return None
    count = -1 if line.low(place + 1) == "before" else 1
    return Found(moved(other.node, count, "day"), other.end)


@starts("same", "this")
def _same_time(line: Line, place: int, _depth: int) -> Found | None:
    """Reads "same time next week", "this day next month": so far from today."""
    step, unit = STEPS.get(line.low(place + 2)), UNITS.get(line.low(place + 3))
    if line.low(place + 1) not in ("time", "day", "hour") or step != 1 or unit is None:
        return None
    return Found(nodes.one_day(spans.shift(line.today, step, unit)), place + 4)  # type: ignore[arg-type]


@starts("the")
def _the(line: Line, place: int, depth: int) -> Found | None:
    """Reads "the following week", "the last day of June", "the 4th of July": the article says nothing."""
    if line.low(place + 1) == "the":
        return None
    return term(line, place + 1, depth + 1) if line.low(place + 1) not in ("sun", "may", "march") else None


@starts(*STEPS, "any")
def _step(line: Line, place: int, depth: int) -> Found | None:
    """Reads "next week", "this Friday", "last June", 下个月, 上周二, 本季度; "this past weekend", "the
    coming Monday".
    """
    step, after, word = _steps(line, place)
    if step is None:
        return None
    low = line.low(after)
    if (
        low == "day"
        and word in ("next", "following")
        and (line.low(place - 1) == "the" or line.kind(after + 1) == "")
    ):
        return Found(nodes.one_day(line.today + spans.DAY), after + 1)
    if word == "last" and low in ("night", "evening"):
        return Found(nodes.one_day(line.today - spans.DAY), after + 1)
    if step == 0 and low in ("am", "pm") and line.kind(after + 1) in ("", "sign"):
        return Found(nodes.one_day(line.today), after + 1)
    if step == 0 and low in PARTS and not line.chinese(after):
        return Found(nodes.one_day(line.today), after + 1)
    if low in WEEKDAYS and not (line.chinese(after) and line.firm(after + 1, every_word=False)):
        return Found(_stepped_weekday(line, WEEKDAYS[low], step, word), after + 1)
    if (unit := _calendar_unit(line, after)) is not None:
        return _stepped_unit(line, unit, step)
    if low == "may" == line.raw(after) and line.kind(after + 1) == "word":
        return None  # this may be the verb
    if low in MONTHS and (named := month_at(line, after)) and line.kind(after - 1) == "word":
        return Found(_stepped(line, month_node(named[0]), step), named[1])
    return _stepped_series(line, after, step, depth)


def _steps(line: Line, place: int) -> tuple[int | None, int, str]:
    low = line.low(place)
    step, after = STEPS.get(low), place + 1
    if low in ("this", "这") and line.low(after) in (
        "coming",
        "upcoming",
        "next",
        "past",
        "last",
        "previous",
    ):
        return STEPS[line.low(after)], after + 1, "coming" if STEPS[line.low(after)] > 0 else "past"
    if low == "last" and line.low(after) == "last":
        return -2, after + 1, low
    if step is not None and line.chinese(place):
        after += line.low(after) in ("个", "一")
        return (step, after, low) if line.glued(after) else (None, after, low)
    return step, after, low


def _stepped_weekday(line: Line, number: int, step: int, word: str) -> Node:
    if word in ("coming", "upcoming"):
        return nodes.fixed("day", nodes.weekday(number).within(*_days(line, 1, 7))[0])
    if word in ("past", "previous", "prior", "prev"):
        return nodes.fixed("day", nodes.weekday(number).within(*_days(line, -7, -1))[0])
    monday, _ = spans.around(line.today, "week", step)
    return nodes.one_day(monday + timedelta(days=number))


def _days(line: Line, first: int, last: int) -> tuple[date, date]:
    return line.today + timedelta(days=first), line.today + timedelta(days=last)


def _calendar_unit(line: Line, place: int) -> tuple[str, int] | None:
    low = line.low(place)
    if low == "q" and line.chinese(place - 1) and line.kind(place + 1) != "number":
        return "quarter", place + 1
    if low in ("half", "半年"):
        plain = low == "半年" or line.low(place + 1) not in ("a", "of", "dozen")
        return (
            ("half", place + 1 + (line.low(place + 1) == "-" and line.low(place + 2) == "year") * 2)
            if plain
            else None
        )
    if low in ("calendar", "fiscal", "financial"):
        place, low = place + 1, line.low(place + 1)
    if (
        low == "week"
        and line.low(place + 1) in ("-", "end")
        and "end" in (line.low(place + 1), line.low(place + 2))
    ):
        return "weekend", place + 2 + (line.low(place + 1) == "-")
    if low in UNITS and UNITS[low] in _REACH and not line.firm(place + 1):
        if line.chinese(place) and low == "月" and line.low(place + 1)[:1] in "饼亮球":
            return (UNITS[low], place + 1) if line.low(place + 1) == "" else None
        return UNITS[low], place + 1 + (line.low(place + 1) == "份")
    return None


def _stepped_unit(line: Line, unit: tuple[str, int], step: int) -> Found:
    name, end = unit
    if line.low(end) == "after" and line.low(end + 1) == "next" and step == 1:
        step, end = 2, end + 2
    if line.low(end) == "before" and line.low(end + 1) == "last" and step == 0:
        step, end = -2, end + 2
    return Found(nodes.fixed(name, spans.around(line.today, name, step)), end)  # type: ignore[arg-type]


def _stepped(line: Line, series: Node, step: int) -> Node:
    """Of a series the one of this year (0), the next to start (1, 2), or the last one gone (-1)."""
    today = line.today
    near = timedelta(days=nodes.FEW_YEARS)
    if step == 0 and series.grain == "day":
        return series
    if step == 0:
        of_year = series.within(*spans.year(today.year))
        return nodes.fixed(series.grain, of_year[0], series.pick) if of_year else series
    if step > 0:
        found = series.within(today + spans.DAY, today + near)[step - 1]
    else:
        found = [days for days in series.within(today - near, today) if days[1] < today][step]
    return nodes.fixed(series.grain, found, series.pick)


def _stepped_series(line: Line, place: int, step: int, depth: int) -> Found | None:
    """Reads "next Christmas", "last Q3", "this Thanksgiving"; not "next 15"."""
    if line.kind(place) not in ("word", "han") or line.low(place) in ("the", "day"):
        return None
    other = term(line, place, depth + 1)
    if other is None or other.node.fixed or other.node.strict or other.node.grain == "week":
        return None
    return Found(_stepped(line, other.node, step), other.end)


@starts(*YEARS)
def _year_word(line: Line, place: int, _depth: int) -> Found | None:
    step = YEARS[line.low(place)]
    if line.firm(place + 1):
        return None
    end = place + 1 + (line.low(place + 1) == "度")
    end += 2 * (line.low(end) == "年" and line.low(end + 1) in ("内", "之内", "以内"))
    return Found(nodes.fixed("year", spans.around(line.today, "year", step)), end)


_OF_WEEK: Final = frozenset(
    "of in by until till before from since close closes closing sign signing signs".split()
)
_BEHIND_WEEK: Final = frozenset(("and", "or", "via", "with", "for", "at", "latest", "please", "pls"))


@starts("kw", "cw", "wk", "week")
def _calendar_week(line: Line, place: int, _depth: int) -> Found | None:
    """Reads "CW 23", "KW23", "calendar week 23", "by week 23": a week by its number in the calendar."""
    low = line.low(place + 1)
    if not (low.isascii() and low.isdigit() and len(low) < 3 and 1 <= int(low) <= LAST_WEEK):
        return None
    last = line.kind(place + 2) in ("", "sign") or line.low(place + 2) in _BEHIND_WEEK
    before = line.low(place - 1)
    plainly = line.low(place) in ("kw", "cw") or before in ("calendar", "iso")
    if not plainly and not (last and (place == 0 or before in _OF_WEEK)):
        return None
    return Found(week_of_year(int(low)), place + 2)


@starts("week", "month")
def _unit_after_next(line: Line, place: int, depth: int) -> Found | None:
    """Reads "week after next", "the month before last", "the week of October 6th", "week commencing 6
    July".
    """
    unit, low = line.low(place), line.low(place + 1)
    if (low, line.low(place + 2)) in (("after", "next"), ("before", "last")):
        step = 2 if low == "after" else -2
        return Found(nodes.fixed(unit, spans.around(line.today, unit, step)), place + 3)  # type: ignore[arg-type]
    if unit != "week" or low not in ("of", "commencing", "starting", "beginning", "ending", "from"):
        return None
    other = term(line, place + 2 + (line.low(place + 2) == "the"), depth + 1)
    if other is None or other.node.grain != "day":
        return None
    if low == "from":
        return Found(moved(nodes.coming(other.node, line.today), 1, "week"), other.end)
    return Found(nodes.mapped(other.node, lambda days: spans.week(days[0]), "week"), other.end)


@starts("周末", "weekend", "weekends")
def _weekend(line: Line, place: int, _depth: int) -> Found | None:
    if line.low(place - 1) == "a" or (line.chinese(place) and line.firm(place + 1, every_word=False)):
        return None
    return Found(nodes.every("weekend", 16), place + 1)


@starts("eod", "cob", "eob")
def _today(line: Line, place: int, depth: int) -> Found | None:
    """Reads "EOD", "COB Friday": the day itself."""
    other = term(line, place + 1 + (line.low(place + 1) in ("on", "this")), depth + 1)
    if other and other.node.grain == "day":
        return other
    return Found(nodes.one_day(line.today), place + 1)
