"""Ends, beginnings, middles and parts of a stretch: "end of June", "mid-Q3", EOM, 月底, 年初, 中旬,
下半月."""

from __future__ import annotations

from datetime import date, timedelta

from language.read.phrases import nodes, spans
from language.read.phrases.grammar import Found
from language.read.phrases.nodes import Node
from language.read.phrases.tokens import Line
from language.read.pieces import Days, Pick

# How each edge is cut out of a stretch: which part, and which of its days is meant
_HAN: dict[str, tuple[str, Pick]] = {
    "底": ("end", "last"), "末": ("end", "last"), "尾": ("end", "last"), "初": ("start", "first"),
    "头": ("start", "first"), "中": ("middle", "middle"), "上旬": ("start", "last"), "中旬": ("middle",
    "middle"),
    "下旬": ("end", "last"), "中下旬": ("end", "last"), "中上旬": ("middle", "last"), "上中旬": ("middle", "last"), "上半月": ("first half", "last"), "下半月": ("second half", "last"),
}  # fmt: skip
# What follows 中, 初, 底 or 头 where they belong to another word: 六月中标, 初步, 底价, 头部
_NOT_AFTER = {
    "中": frozenset("标国兴建铁石信移科航远粮海电核车铝冶化投煤免通软心英文外央型小学介枪间"),
    "初": frozenset("步审稿次衷级"),
    "底": frozenset("价层线薪"),
    "头": frozenset("部条像牌"),
    "末": frozenset("端"),
    "尾": frozenset("款数"),
}


def edge(node: Node, part: str, pick: Pick) -> Node | None:
    """A part of each stretch of a node, with the day that it stands for; None for single days."""
    if node.grain == "day":
        return None
    grain = node.grain

    def change(days: Days) -> Days:
        return _cut(days, part, grain)

    return nodes.mapped(node, change, "span", "last" if grain == "year" and pick == "middle" else pick)


def _cut(days: Days, part: str, grain: str) -> Days:
    first, last = days
    if part == "first half":
        return first, _halfway(days)
    if part == "second half":
        return _halfway(days) + spans.DAY, last
    if grain in ("year", "half", "quarter"):
        return _month_of(days, part, grain)
    if grain == "month":
        start, middle = first + timedelta(days=10), first + timedelta(days=20)
        return {
            "start": (first, start - spans.DAY),
            "middle": (start, middle - spans.DAY),
            "end": (middle, last),
        }[part]
    if part == "middle":
        return first + timedelta(days=2), first + timedelta(days=2)
    return (first, first + spans.DAY) if part == "start" else (max(first, last - timedelta(days=2)), last)


def _month_of(days: Days, part: str, grain: str) -> Days:
    first, last = days
    if part == "start":
        return spans.month(first.year, first.month)
    if part == "end":
        return spans.month(last.year, last.month)
    if grain == "year":
        return spans.month(first.year, 6)
    start, _ = spans.month(first.year, first.month + (1 if grain == "quarter" else 3))
    return start + timedelta(days=10), start + timedelta(days=19)


def _halfway(days: Days) -> date:
    first, last = days
    if (last - first).days > 300:
        return spans.month(first.year, 6)[1]
    if 27 <= (last - first).days <= 30:
        return first + timedelta(days=14)
    return first + timedelta(days=(last - first).days // 2)


def edge_after(line: Line, found: Found) -> Found | None:
    """A Chinese edge right after a stretch: 六月底, 下季度末, 明年年初, 下月中旬."""
    place = found.end + (line.low(found.end) == "的")
    low = line.low(place)
    if low not in _HAN or found.node.grain in ("day", "weekend", "span"):
        return None
    if _starts_a_word(line, place):
        return None
    node = edge(found.node, *_HAN[low])
    return Found(node, place + 1) if node else None


def _starts_a_word(line: Line, place: int) -> bool:
    return (
        line.low(place + 1)[:1] in _NOT_AFTER.get(line.low(place), frozenset()) and line.low(place + 1) != ""
    )
