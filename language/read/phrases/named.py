"""Rules for named days and stretches: months, days of a month, quarters, halves, years, festivals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from language.read.phrases import festivals, nodes, spans
from language.read.phrases.grammar import Found, starts
from language.read.phrases.lexicon import (
    COUNTERS,
    FIRM,
    MONTHS,
    NAMED_MONTHS,
    ORDINALS,
    STEPS,
    UNITS,
    WEAK_MONTHS,
)
from language.read.phrases.nodes import Node
from language.read.phrases.numerals import WORDS, whole
from language.read.phrases.tokens import Line

_BEFORE_MONTH = frozenset(
    "in by of until till between mid early late end since from to this next last for before during on through thru "
    "around about - / ' over and or between closing close closes closed sign signing signed due".split()
)
_BEFORE_YEAR = frozenset(
    "mid- early- late- in by of for since until till during before end early late mid from to through year fy".split()
)
_SUFFIXES = frozenset({"st", "nd", "rd", "th"})


def year(line: Line, place: int) -> tuple[int, int] | None:
    """A calendar year that starts at a token, and the token after it: 2027, '27 after a quote, 2026年, 二零二六年, 26年."""
    if line.kind(place) != "number":
        return None
    low = line.low(place)
    found = whole(line, place)
    if found is None or found[1] != place + 1 or "," in low or "." in low:
        return None
    number, end = found
    marked = line.low(end) in ("年", "年度", "财年")
    quoted = line.low(place - 1) in ("'", "fy")
    if len(low) == 2 and low.isascii() and (quoted or marked) and (0 if quoted else 20) <= number < 70:
        number += 2000
    if not 1950 <= number <= 2150 or not (marked or quoted or (len(low) == 4 and low.isdigit())):
        return None
    if not marked and (
        line.low(end) in COUNTERS
        or line.low(end) in ("%", "/", ":")
        or (line.glued(end) and line.kind(end) in ("word", "number", "code"))
    ):
        return None
    return number, end + (2 if line.low(end + 1) == "度" and marked else marked)


@starts("#number")
def _year(line: Line, place: int, _depth: int) -> Found | None:
    found = year(line, place)
    if found is None:
        return None
    marked = line.low(found[1] - 1) in ("年", "年度", "财年")
    following = line.low(found[1])
    if (
        not marked
        and line.low(place - 1) not in _BEFORE_YEAR
        and len(line.tokens) > 1
        and not _starts_part(line, found[1])
    ):
        return None
    if (
        not marked
        and line.kind(found[1]) == "word"
        and following not in _BEFORE_YEAR
        and following not in MONTHS
    ):
        if following not in ("q", "h", "and", "we", "it", "budget", "with", "please", "pls"):
            return None
    return Found(nodes.fixed("year", spans.year(found[0])), found[1])


def _starts_part(line: Line, place: int) -> bool:
    place += line.low(place) == "-"
    low = line.low(place)
    return (
        (low in ("q", "h") and line.kind(place + 1) == "number")
        or low in ("上半年", "下半年")
        or low in MONTHS
    )


def month_at(line: Line, place: int) -> tuple[int, int] | None:
    """The number of a month that starts at a token, and the token after it: June, Jun., 6月, 六月份."""
    low = line.low(place)
    if low in MONTHS and line.kind(place) == "word":
        dotted = line.low(place + 1) == "." and line.glued(place + 1) and line.kind(place + 2) == "number"
        return MONTHS[low], place + 1 + dotted
    if line.kind(place) != "number" or line.low(place + 1) != "月" or not line.glued(place + 1):
        return None
    found = whole(line, place)
    if found is None or found[1] != place + 1 or not 1 <= found[0] <= 12 or line.firm(place + 2):
        return None
    if line.low(place + 2)[:1] in ("薪", "饼", "亮", "球", "光", "色", "嫂", "子"):
        return None
    return found[0], place + 2 + (line.low(place + 2) == "份")


def month_node(number: int) -> Node:
    """A month of every year."""
    return nodes.yearly("month", lambda of: spans.month(of, number))


def _date_node(number: int, day: int) -> Node:
    def of(one: int) -> tuple[date, date] | None:
        found = spans.valid(one, number, day)
        return (found, found) if found else None

    return nodes.yearly("day", of)


@starts(*MONTHS)
def _month_first(line: Line, place: int, _depth: int) -> Found | None:
    """ "June", "June 15", "Jun. 15th", "June the 15th", "february fifteenth"."""
    named = month_at(line, place)
    if named is None:
        return None
    number, end = named
    after = (
        end + (line.low(end) == "the") + (line.low(end) in (",", "-", "/") and line.kind(end + 1) == "number")
    )
    day = day_number(line, after)
    if day and _date_node(number, day[0]).within(date(2024, 1, 1), date(2024, 12, 31)):
        return Found(_date_node(number, day[0]), day[1])
    return Found(month_node(number), end) if _is_month(line, place) else None


def _is_month(line: Line, place: int) -> bool:
    low, before, after = line.low(place), line.low(place - 1), line.low(place + 1)
    loose = after == "" or line.kind(place + 1) in ("number", "sign", "other", "han") or after in UNITS
    if low not in WEAK_MONTHS and low not in NAMED_MONTHS:
        return True
    joined = after in ("to", "through", "thru", "until", "till", "-", "and") and line.low(place + 2) in MONTHS
    if joined or len(line.tokens) == 1:
        return True
    if before in _BEFORE_MONTH or before in STEPS:
        return low != "may" or before not in ("-", "and", "or") or line.low(place - 2) in MONTHS
    if low in NAMED_MONTHS:
        return not line.raw(place + 1)[:1].isupper() or loose
    capital = line.raw(place)[:1].isupper()
    return capital and loose and (place > 0 or after == "" or line.kind(place + 1) == "number")


def day_number(line: Line, place: int) -> tuple[int, int] | None:
    """A day of a month after the month's name: 15, 15th, fifteenth, twenty first; and the token after it."""
    if line.low(place) in ORDINALS or line.low(place) in ("twenty", "thirty"):
        return ordinal(line, place) or _cardinal(line, place)
    if line.low(place) in WORDS:
        return _cardinal(line, place)
    if line.kind(place) != "number" or not line.low(place).isdigit() or len(line.low(place)) > 2:
        return None
    day, after = int(line.low(place)), place + 1
    if line.low(after) in _SUFFIXES and line.glued(after):
        return (day, after + 1) if 1 <= day <= 31 else None
    glued_word = line.glued(after) and line.kind(after) in ("word", "number", "clock")
    if not 1 <= day <= 31 or glued_word or line.low(after) in ("x", "%", ":") or line.low(after) in COUNTERS:
        return None
    return day, after


def _cardinal(line: Line, place: int) -> tuple[int, int] | None:
    """A day said as a cardinal number, where the phrase ends: "May twenty nine"."""
    found = whole(line, place)
    if found is None or not 1 <= found[0] <= 31 or line.kind(found[1]) not in ("", "sign"):
        return None
    return found


def ordinal(line: Line, place: int) -> tuple[int, int] | None:
    """An ordinal number that starts at a token, and the token after it: 15th, first, twenty-first."""
    low = line.low(place)
    if (
        line.kind(place) == "number"
        and line.low(place + 1) in _SUFFIXES
        and line.glued(place + 1)
        and low.isdigit()
    ):
        return int(low), place + 2
    if low in ("twenty", "thirty"):
        after = place + 1 + (line.low(place + 1) == "-")
        if ORDINALS.get(line.low(after), 99) < 10:
            return WORDS[low] + ORDINALS[line.low(after)], after + 1
    return (ORDINALS[low], place + 1) if low in ORDINALS else None


@starts("#number", "twenty", "thirty", *ORDINALS)
def _day_first(line: Line, place: int, _depth: int) -> Found | None:
    """ "15 June", "15th of June", "14april", "first of March", "15th day of June"."""
    found = ordinal(line, place)
    if found is None and line.low(place).isdigit() and len(line.low(place)) <= 2:
        found = int(line.low(place)), place + 1
    if found is None:
        return None
    day, end = found
    end += line.low(end) == "day" and line.low(end + 1) == "of"
    end += line.low(end) in ("of", "-", "/") or (line.low(end) == "." and line.low(end + 1) in MONTHS)
    named = month_at(line, end) if line.low(end) in MONTHS else None
    if named is None or not 1 <= day <= 31 or (line.low(end) == "mar" and line.low(named[1]) in ("a",)):
        return None
    return Found(_date_node(named[0], day), named[1])


@starts("#number")
def _han_month(line: Line, place: int, _depth: int) -> Found | None:
    """6月, 六月份, 6月15号, 六月十五, 6月15."""
    named = month_at(line, place)
    if named is None or line.low(place) in MONTHS:
        return None
    number, end = named
    day = _han_day(line, end, bare=True)
    return Found(_date_node(number, day[0]), day[1]) if day else Found(month_node(number), end)


def _han_day(line: Line, place: int, bare: bool = False) -> tuple[int, int] | None:
    place += line.low(place) == "的" and line.low(place + 2) in ("号", "日")
    found = whole(line, place) if line.kind(place) == "number" and "." not in line.low(place) else None
    if found is None or found[1] != place + 1 or not 1 <= found[0] <= 31:
        return None
    after = found[1]
    if line.low(after) in ("号", "日"):
        return None if _numbered_thing(line, after) else (found[0], after + 1)
    if not bare or line.low(after) in COUNTERS or line.low(after) in ("%", ":", "-", "."):
        return None
    chinese_digit = line.low(place) > "〇" and found[0] < 10
    if (chinese_digit and line.low(after)[:1] > "一") or (
        line.glued(after) and line.kind(after) in ("word", "clock")
    ):
        return None
    return found[0], after


def _numbered_thing(line: Line, place: int) -> bool:
    following = line.low(place + 1)[:1]
    if line.low(place) == "号":
        return following != "" and following in "楼线仓店机院馆厅桌房库位文码牌柜桩店门"
    return following != "" and following in "本元系均报志程常"


def _named_number(line: Line, place: int) -> bool:
    """True for 壹号 and 公园一号, which are names."""
    low, before = line.low(place), line.low(place - 1)
    if set(low) & set("壹贰叁肆伍陆柒捌玖拾"):
        return True
    return (
        low == "一"
        and line.kind(place - 1) == "other"
        and line.glued(place)
        and before not in "在于约是定改延推拖排放"
    )


@starts("#number")
def _han_month_day(line: Line, place: int, _depth: int) -> Found | None:
    """15号, 三十一日: a day of whichever month."""
    day = _han_day(line, place)
    if (
        day is None
        or _named_number(line, place)
        or (line.low(day[1] - 1) == "日" and line.low(day[1]) in ("内", "之内", "以内", "后", "之后", "前"))
    ):
        return None
    if line.low(day[1] - 1) == "日" and line.low(place - 1) in ("近", "最近", "过去", "前", "后"):
        return None
    return Found(nodes.month_day(day[0]), day[1])


@starts("q", "h", "quarter")
def _lettered_part(line: Line, place: int, _depth: int) -> Found | None:
    """ "Q3", "q 3", "H1", "quarter 3"."""
    low = line.low(place)
    digit = line.low(place + 1)
    most = 2 if low == "h" else 4
    if digit not in ("1", "2", "3", "4")[:most] or (low == "h" and not line.glued(place + 1)):
        return None
    if line.glued(place + 2) and line.kind(place + 2) in ("word", "number") and line.low(place + 2) != "fy":
        return None
    return Found(part_node(low != "h", int(digit)), place + 2)


@starts("#number")
def _numbered_part(line: Line, place: int, _depth: int) -> Found | None:
    """ "3Q", "2H", 三季度, 3季度."""
    low = line.low(place + 1)
    if (
        low in ("q", "h")
        and line.glued(place + 1)
        and line.low(place) in ("1", "2", "3", "4")[: 2 if low == "h" else 4]
    ):
        joined = line.glued(place + 2) and line.kind(place + 2) in ("word",)
        return None if joined else Found(part_node(low == "q", int(line.low(place))), place + 2)
    if low == "季" and line.low(place - 1) != "第" and not line.low(place).isascii():
        return None  # 四季 is the four seasons
    found = whole(line, place) if low in ("季度", "季") else None
    if found is None or found[1] != place + 1 or not 1 <= found[0] <= 4:
        return None
    return Found(part_node(True, found[0]), place + 2)


def part_node(quarters: bool, number: int) -> Node:
    """A quarter or a half of every year."""
    if quarters:
        return nodes.yearly("quarter", lambda of: spans.quarter(of, number))
    return nodes.yearly("half", lambda of: spans.half(of, number))


@starts("上半年", "下半年")
def _half_year(line: Line, place: int, _depth: int) -> Found | None:
    return Found(part_node(False, 1 if line.low(place) == "上半年" else 2), place + 1)


@starts("fy", "cy")
def _fiscal(line: Line, place: int, _depth: int) -> Found | None:
    """ "FY27", "FY2027", "FY 27"; the fiscal year is taken as the calendar year."""
    after = place + 1 + (line.low(place + 1) == "'")
    low = line.low(after)
    if not low.isdigit() or len(low) not in (2, 4):
        return None
    number = int(low) + (2000 if len(low) == 2 else 0)
    return Found(nodes.fixed("year", spans.year(number)), after + 1) if 1990 < number < 2150 else None


@starts(*festivals.FIRST_WORDS, "4")
def _festival(line: Line, place: int, _depth: int) -> Found | None:
    name, best, end = "", None, place
    west = (line.now.utcoffset() or timedelta(0)) < timedelta(hours=5)
    for _ in range(festivals.LONGEST + 2):
        low = line.low(end)
        if low in ("'", "-", "."):
            end += 1
            continue
        if not low or not low.isalnum():
            break
        name += low if (low == "s" and line.glued(end)) or not name else " " + low
        end += 1
        if named := festivals.festival(name, west):
            best = Found(_festival_node(*named), end)
    return _long_weekend(line, best) if best and _is_festival(line, place, best.end) else None


def _long_weekend(line: Line, found: Found) -> Found:
    """ "Labor Day weekend" is the Saturday to the Monday around it; "Christmas week" the week of it."""
    if line.low(found.end) in ("weekend", "wkend"):

        def around(days: tuple[date, date]) -> tuple[date, date]:
            saturday = days[0] - timedelta(days=(days[0].weekday() + 2) % 7)
            return saturday, saturday + timedelta(days=2)

        return Found(nodes.mapped(found.node, around, "weekend"), found.end + 1)
    return found


def _is_festival(line: Line, place: int, end: int) -> bool:
    """ "new year" and names of one word need not be festivals: "a new year plan", "May Day Corp"."""
    if line.low(place) == "nye" and line.low(place - 1) not in (
        "on",
        "by",
        "until",
        "before",
        "for",
        "this",
        "after",
    ):
        return False
    return not (
        line.low(place) == "ny" or (line.low(place) == "valentines" and end == place + 1 and place == 0)
    )


@starts(*(name for name in festivals.NAMES))
def _han_festival(line: Line, place: int, _depth: int) -> Found | None:
    named = festivals.festival(line.low(place)) if line.kind(place) == "han" else None
    if named is None or line.firm(place + 1):
        return None
    end = place + 1
    if line.low(place) == "国庆" and line.low(end)[:1] in ("礼", "纪"):
        return None
    return Found(_festival_node(*named), end)


@starts("十一", "十一国庆", "十一国庆节")
def _national_day(line: Line, place: int, _depth: int) -> Found | None:
    if line.kind(place) != "han":
        return None
    named = festivals.festival("国庆")
    return Found(_festival_node(*named), place + 1) if named else None


def _festival_node(of: festivals.Of, length: int) -> Node:
    node = nodes.yearly("day" if length == 1 else "span", of)
    return replace(node, reach=400)
