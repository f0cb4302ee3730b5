"""Rules for named days and stretches: months, days of a month, quarters, halves, years, festivals."""

from __future__ import annotations

from datetime import date

from language.read.phrases import nodes, spans
from language.read.phrases.grammar import Found, starts
from language.read.phrases.lexicon import (
    COUNTERS,
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
    "in by of until till between mid early late end since from to this next last for before during on "
    "through thru "
    "around about - / ' over and or between closing close closes closed sign signing signed due".split()
)


_SUFFIXES = frozenset({"st", "nd", "rd", "th"})
_SOLD = frozenset(  # so many are sold: "35k june 20 pcs"
    "seats licences licenses lics pcs units pieces endpoints users nodes subscriptions subs devices agents copies boxes".split()
)


def month_at(line: Line, place: int) -> tuple[int, int] | None:
    """The number of a month that starts at a token, and the token after it: June, Jun., 6月, 六月份."""
    low = line.low(place)
    if low in MONTHS and line.kind(place) == "word":
        dotted = line.low(place + 1) == "." and line.glued(place + 1) and line.kind(place + 2) == "number"
        return MONTHS[low], place + 1 + dotted
    if low == "元月":
        return 1, place + 1
    spaced = low.isdigit() and low.isascii()  # 5 月 30 日
    if line.kind(place) != "number" or line.low(place + 1) != "月" or not (line.glued(place + 1) or spaced):
        return None
    found = whole(line, place)
    if found is None or found[1] != place + 1 or not 1 <= found[0] <= 12 or line.firm(place + 2):
        return None
    if line.kind(place + 2) == "number" and line.firm(place + 3):
        return None  # 三月三文化
    if line.low(place + 2)[:1] in ("薪", "饼", "亮", "球", "光", "色", "嫂", "子"):
        return None
    return found[0], place + 2 + (line.low(place + 2) == "份")


def month_node(number: int) -> Node:
    """A month of every year."""
    return nodes.yearly("month", lambda of: spans.month(of, number))


def date_node(number: int, day: int) -> Node:
    def of(one: int) -> tuple[date, date] | None:
        found = spans.valid(one, number, day)
        return (found, found) if found else None

    return nodes.yearly("day", of)


@starts(*MONTHS)
def _month_first(line: Line, place: int, _depth: int) -> Found | None:
    """Reads "June", "June 15", "Jun. 15th", "June the 15th", "february fifteenth"."""
    named = month_at(line, place)
    if named is None:
        return None
    number, end = named
    parted = line.low(end) in (",", "-", "/") and line.kind(end + 1) == "number"
    day = None if _of_an_edge(line, place) else day_number(line, end + (line.low(end) == "the") + parted)
    if day and line.low(end) == "," and line.kind(day[1]) == "word":
        day = None  # "closing in May, 20 seats"
    if day and date_node(number, day[0]).within(date(2024, 1, 1), date(2024, 12, 31)):
        return Found(date_node(number, day[0]), day[1])
    return Found(month_node(number), end) if _is_month(line, place) else None


_EDGES = frozenset("end close beginning start middle".split())


def _of_an_edge(line: Line, place: int) -> bool:
    """True for a month of which an edge is named: "end of June, 12 licences" holds no 12 June."""
    return line.low(place - 1) == "of" and line.low(place - 2) in _EDGES


_SPEAK = frozenset("talk talked talking speak spoke speaking listen say said".split())

# What a month stands before where it is said in few words: "May close", "March delivery"
_OF_A_MONTH = frozenset("close closing delivery signing signature renewal start deadline cutoff".split())


# What may stand behind a month in a list of values without commas, and never behind the verb
_GOES_ON = frozenset("via with through thru at for from contact customer partner competitor".split())
_THINGS = frozenset("k m mn mio grand thousand million usd eur euro euros dollars gbp cny rmb".split())
_DOERS = frozenset("i we you he she it they who that which as if contact one".split())


def _ends_a_list(line: Line, place: int) -> bool:
    """True for a month at the end of a list of values: "30k may", "45k falconguard may", or before the whole name
    of a person in it: "40k 35 seats june Lena Voss"."""
    after, before = place + 1, [line.low(place - back) for back in range(1, 5)]
    whole = all(line.kind(at) == "word" and line.raw(at)[:1].isupper() for at in (after, after + 1))
    if line.low(after) not in _GOES_ON and line.kind(after) not in ("", "sign") and not whole:
        return False
    sums = any(low in _THINGS or (low.isdigit() and len(low) >= 4) for low in before)
    return sums and before[0] not in _DOERS and "contact" not in before


def _is_month(line: Line, place: int) -> bool:
    low, before, after = line.low(place), line.low(place - 1), line.low(place + 1)
    if (low in WEAK_MONTHS or low in NAMED_MONTHS) and _ends_a_list(line, place):
        return True
    if after in _OF_A_MONTH and line.raw(place)[:1].isupper() and line.kind(place + 2) in ("", "sign", "han"):
        return True
    if (after, line.low(place + 2)) == ("after", "next"):
        return True
    if low == "march" and after == "end" and line.kind(place + 2) in ("", "sign"):
        return True
    if low == "may" and before in (".", ",", ";") and after in ("", ".", ",", ";"):
        return True
    loose = after == "" or line.kind(place + 1) in ("number", "sign", "other", "han") or after in UNITS
    if low not in WEAK_MONTHS and low not in NAMED_MONTHS:
        return True
    joined = after in ("to", "through", "thru", "until", "till", "-", "and", "or")
    joined = joined and line.low(place + 2) in MONTHS and line.low(place + 2) != low  # "may or may not"
    if joined or len(line.tokens) == 1:
        return True
    if low == "may" == line.raw(place) and before in STEPS and line.kind(place + 1) == "word":
        return False
    if low in NAMED_MONTHS and before in ("to", "with") and line.low(place - 2) in _SPEAK:
        return False
    if before in _BEFORE_MONTH or before in STEPS:
        return (
            low != "may"
            or before not in ("-", "and", "or")
            or line.low(place - 2) in (*MONTHS, "mid", "early", "late")
        )
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
    if not 1 <= day <= 31 or glued_word or line.low(after) in ("x", "%", ":", *COUNTERS, *UNITS, *_SOLD):
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
    """Reads "15 June", "15th of June", "14april", "first of March", "15th day of June"."""
    found = ordinal(line, place)
    if found is None and line.low(place).isdigit() and len(line.low(place)) <= 2:
        found = int(line.low(place)), place + 1
    if found is None or not 1 <= found[0] <= 31:
        return None
    day, end = found
    if _of_some_month(line, end):
        return Found(nodes.month_day(day), end)
    end += line.low(end) == "day" and line.low(end + 1) == "of"
    end += line.low(end) in ("of", "-", "/") or (line.low(end) == "." and line.low(end + 1) in MONTHS)
    named = month_at(line, end) if line.low(end) in MONTHS else None
    if named is None or (line.low(end) == "mar" and line.low(named[1]) in ("a",)):
        return None
    return Found(date_node(named[0], day), named[1])


def _of_some_month(line: Line, place: int) -> bool:
    """True before "of next month", "of the current month"; not before "of this month's deals"."""
    after = place + 1 + (line.low(place + 1) == "the")
    told = line.low(after) in STEPS or line.low(after - 1) == "the"
    after += line.low(after) in STEPS
    return (
        line.low(place) == "of"
        and told
        and UNITS.get(line.low(after)) == "month"
        and line.low(after + 1) != "'"
    )
