"""Rules for edges said first: "end of June", "mid-Q3", "early next week", EOM; and for 月底, 年初 by
themselves."""

from __future__ import annotations

from language.read.phrases import nodes, spans
from language.read.phrases.edges import edge, edge_after
from language.read.phrases.grammar import Found, starts
from language.read.phrases.joining import term
from language.read.phrases.lexicon import UNITS
from language.read.phrases.named import ordinal
from language.read.phrases.tokens import Line
from language.read.pieces import Pick

_WORDS: dict[str, tuple[str, Pick]] = {
    "end": ("end", "last"), "close": ("end", "last"), "beginning": ("start", "first"), "start": ("start",
    "first"),
    "middle": ("middle", "middle"), "mid": ("middle", "middle"), "early": ("start", "last"), "late": ("end",
    "last"),
    "begin": ("start", "first"), "ending": ("end", "last"), "later": ("end", "last"), "top": ("start",
    "first"),
    "rest": ("end", "last"), "first half": ("first half", "last"), "turn": ("start", "first"),
    "tail end": ("end", "last"), "back end": ("end", "last"),
}  # fmt: skip
_LETTERS: dict[str, tuple[str, str]] = {
    letters: (part, unit)
    for part, first in (("end", "eo"), ("start", "bo"))
    for unit, last in (("week", "w"), ("month", "m"), ("quarter", "q"), ("year", "y"))
    for letters in (first + last,)
}
_WHAT_ENDS = frozenset(
    ("protections", "deals", "registrations", "contracts", "that", "which", "they", "will")
)
_REACH = {"week": 16, "month": 70, "quarter": 200, "half": 400, "year": 800}


@starts(
    "end", "beginning", "start", "middle", "mid", "early", "late", "mid-", "early-", "late-", "later", "close"
)
def _edge(line: Line, place: int, depth: int) -> Found | None:
    """Reads "end of next month", "mid-June", "early 2027", "month end" is read elsewhere."""
    low = line.low(place).removesuffix("-")
    part, pick = _WORDS[low]
    after = place + 1 + (line.low(place + 1) in ("-", "to"))
    linked = line.low(after) == "of" or (line.low(after) == "in" and low in ("early", "late", "later"))
    after += linked + (line.low(after + linked) == "the")
    after += line.low(after) in ("around", "about")
    after += (line.low(after), line.low(after + 1), line.kind(after + 2)) == ("calendar", "week", "number")
    if low == "close" and not linked:
        return None
    if low == "end" and not linked and line.low(place - 1) in _WHAT_ENDS:
        return None  # a verb: "which protections end this month?"
    if linked and line.low(after) == "day" and line.low(place - 2) == "at" and line.kind(after + 1) != "":
        return None  # a figure of speech
    if linked and line.low(after) in ("day", "business", "play"):
        other = term(line, after + 1 + (line.low(after + 1) == "on"), depth + 1)
        return other if other and other.node.grain == "day" else Found(nodes.one_day(line.today), after + 1)
    outer = _past_unit(line, after) or term(line, after, depth + 1) or _unit(line, after)
    if outer is None:
        return None
    if outer.node.grain == "day" and low == "end":
        return outer if linked else None
    node = edge(outer.node, part, pick)
    return Found(node, outer.end) if node else None


def _past_unit(line: Line, place: int) -> Found | None:
    """The "past week" whose end or beginning is told: the week before this one."""
    unit = UNITS.get(line.low(place + 1))
    if line.low(place) != "past" or unit not in ("week", "month", "quarter", "year"):
        return None
    return Found(nodes.fixed(unit, spans.around(line.today, unit, -1)), place + 2)  # type: ignore[arg-type]


def _unit(line: Line, place: int) -> Found | None:
    unit = UNITS.get(line.low(place))
    place += line.low(place) in ("calendar", "fiscal", "financial")
    unit = unit or UNITS.get(line.low(place))
    if unit == "weekend":
        return Found(nodes.every("weekend", 16), place + 1)
    if unit in ("week", "month", "quarter", "year") and not line.chinese(place):
        return Found(nodes.every(unit, _REACH[unit]), place + 1)  # type: ignore[arg-type]
    return None


_LATTER = ("latter", "last", "back")


@starts("#number", "first", "second", *_LATTER)
def _half(line: Line, place: int, depth: int) -> Found | None:
    """Reads "first half of June", "2nd half of the month"; halves of years are stretches of their own."""
    which, after = (2, place + 1) if line.low(place) in _LATTER else ordinal(line, place) or (0, place)
    if which not in (1, 2) or line.low(after) != "half" or line.low(after + 1) not in ("of", "in"):
        return None
    after += 2 + (line.low(after + 2) == "the")
    outer = term(line, after, depth + 1) or _unit(line, after)
    if outer is None:
        return None
    node = edge(outer.node, "first half" if which == 1 else "second half", "last")
    return Found(node, outer.end) if node else None


@starts(*_LETTERS)
def _letters(line: Line, place: int, _depth: int) -> Found | None:
    """EOM, EOQ, BOY …"""
    part, unit = _LETTERS[line.low(place)]
    if part == "start" and line.low(place - 1) not in (
        "",
        "by",
        "at",
        "since",
        "from",
        "the",
        "until",
        "before",
    ):
        return None
    node = edge(nodes.every(unit, _REACH[unit]), part, "last" if part == "end" else "first")  # type: ignore[arg-type]
    return Found(node, place + 1) if node else None


@starts("month", "quarter", "year", "week")
def _unit_end(line: Line, place: int, _depth: int) -> Found | None:
    """Reads "month end", "year-end", "quarter close"."""
    after = place + 1 + (line.low(place + 1) == "-")
    after += 2 * (line.low(after) == "'" and line.low(after + 1) == "s")
    unit = line.low(place)
    if line.low(after) not in ("end", "close") or (unit == "week" and line.low(after) == "close"):
        return None
    if unit == "week":
        return Found(nodes.every("weekend", 16), after + 1)
    node = edge(nodes.every(unit, _REACH[unit]), "end", "last")  # type: ignore[arg-type]
    return Found(node, after + 1) if node else None


@starts("月", "年", "季", "季度", "周")
def _han_edge(line: Line, place: int, _depth: int) -> Found | None:
    """月底, 年底, 季度末, 年初, 月中, 周内, 年内."""
    unit = UNITS[line.low(place)]
    before = line.low(place - 1)
    counted = line.kind(place - 1) == "number" and before[-1] not in "万亿"  # 三百万年底
    if (counted or before == "大") and line.glued(place):
        return None
    after = line.low(place + 1)
    if after in ("内", "之内", "以内"):
        return Found(nodes.every(unit, _REACH[unit]), place + 2)  # type: ignore[arg-type]
    return edge_after(line, Found(nodes.every(unit, _REACH[unit]), place + 1))  # type: ignore[arg-type]


@starts("上旬", "中旬", "下旬", "上半月", "下半月")
def _third(line: Line, place: int, _depth: int) -> Found | None:
    return edge_after(line, Found(nodes.every("month", 70), place))
