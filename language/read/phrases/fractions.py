"""Rules for quarters, halves and fiscal years: Q3, "3Q", H1, 三季度, 上半年, FY27."""

from __future__ import annotations

from language.read.phrases import nodes, spans
from language.read.phrases.grammar import Found, starts
from language.read.phrases.nodes import Node
from language.read.phrases.numerals import WORDS, whole
from language.read.phrases.tokens import Line


@starts("q", "h", "quarter")
def _lettered_part(line: Line, place: int, _depth: int) -> Found | None:
    """Reads "Q3", "q 3", "H1", "quarter 3"."""
    low = line.low(place)
    digit = str(WORDS.get(line.low(place + 1), line.low(place + 1)))
    most = 2 if low == "h" else 4
    spelled = digit != line.low(place + 1)
    if digit not in ("1", "2", "3", "4")[:most] or (low == "h" and not line.glued(place + 1) and not spelled):
        return None
    if line.glued(place + 2) and line.kind(place + 2) in ("word", "number") and line.low(place + 2) != "fy":
        return None
    return Found(part_node(low != "h", int(digit)), place + 2)


@starts("#number")
def _numbered_part(line: Line, place: int, _depth: int) -> Found | None:
    """Reads "3Q", "2H", 三季度, 3季度."""
    low = line.low(place + 1)
    if (
        low in ("q", "h")
        and line.glued(place + 1)
        and line.low(place) in ("1", "2", "3", "4")[: 2 if low == "h" else 4]
    ):
        joined = line.glued(place + 2) and line.kind(place + 2) in ("word",)
        return None if joined else Found(part_node(low == "q", int(line.low(place))), place + 2)
    edged = line.low(place + 2) in ("末", "底", "初")
    if low == "季" and line.low(place - 1) != "第" and not line.low(place).isascii() and not edged:
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
    """Reads "FY27", "FY2027", "FY 27"; the fiscal year is taken as the calendar year."""
    after = place + 1 + (line.low(place + 1) == "'")
    low = line.low(after)
    if not low.isdigit() or len(low) not in (2, 4):
        return None
    number = int(low) + (2000 if len(low) == 2 else 0)
    return Found(nodes.fixed("year", spans.year(number)), after + 1) if 1990 < number < 2150 else None
