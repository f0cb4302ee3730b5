"""Rules for festivals by name, in English and Chinese."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from language.read.phrases import festivals, nodes
from language.read.phrases.grammar import Found, starts
from language.read.phrases.nodes import Node
from language.read.phrases.tokens import Line

_LED_IN = frozenset(("by", "before", "after", "until", "till", "around", "since"))


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
    """Reads "Labor Day weekend" is the Saturday to the Monday around it; "Christmas week" the week of it."""
    dashed = (line.low(found.end), line.low(found.end + 1), line.low(found.end + 2)) == ("week", "-", "end")
    if line.low(found.end) in ("weekend", "wkend") or dashed:

        def around(days: tuple[date, date]) -> tuple[date, date]:
            saturday = days[0] - timedelta(days=(days[0].weekday() + 2) % 7)
            return saturday, saturday + timedelta(days=2)

        return Found(nodes.mapped(found.node, around, "weekend"), found.end + (3 if dashed else 1))
    return found


def _is_festival(line: Line, place: int, end: int) -> bool:
    """Reads "new year" and names of one word need not be festivals: "a new year plan", "May Day Corp"."""
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
    if line.low(place) == "cny":  # money beside a number
        return line.low(place - 1) in _LED_IN and line.kind(end) != "number"
    return not (
        line.low(place) == "ny" or (line.low(place) == "valentines" and end == place + 1 and place == 0)
    )


@starts("618", *(name for name in festivals.NAMES))
def _han_festival(line: Line, place: int, _depth: int) -> Found | None:
    named = festivals.festival(line.low(place)) if line.kind(place) == "han" else None
    if named is None or line.firm(place + 1):
        return None
    end = place + 1
    if line.low(place) == "国庆" and line.low(end)[:1] in ("礼", "纪"):
        return None
    return Found(_festival_node(*named), end)


@starts("十一", "十一国庆", "十一国庆节", *festivals.ELEVENTH)
def _national_day(line: Line, place: int, _depth: int) -> Found | None:
    if line.kind(place) != "han":
        return None
    named = festivals.festival(line.low(place)) or festivals.festival("国庆")
    return Found(_festival_node(*named), place + 1) if named else None


def _festival_node(of: festivals.Of, length: int) -> Node:
    node = nodes.yearly("day" if length == 1 else "span", of)
    return replace(node, reach=400)
