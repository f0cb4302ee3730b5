"""Read references to deals: D-1042, D1042, #1042, "deal 1042", 单号1042."""

from __future__ import annotations

from typing import NamedTuple

from domain.patterns import regex
from language.read.phrases.tokens import Line

_CODE = regex(r"(?:d|dr|reg|deal|opp)-?\d{2,8}(?:-\d{1,6})?$")
LEADS = frozenset({"deal", "reg", "registration", "opp", "opportunity", "号", "单"})


class Reference(NamedTuple):
    """A reference read as it was written, and the token after it."""

    text: str
    end: int


def reference(line: Line, place: int) -> Reference | None:
    """The reference to a deal that starts at a token, or None."""
    low = line.low(place)
    if line.kind(place) == "code" and _CODE.match(low):
        return Reference(_source(line, place, place + 1), place + 1)
    if low == "d" and _digits(line, place + 1) and line.low(place - 1) != "'":
        return Reference(_source(line, place, place + 2), place + 2)
    if low == "d" and line.low(place + 1) == "-" and _digits(line, place + 2):
        return Reference(_source(line, place, place + 3), place + 3)
    if low == "#" and line.glued(place + 1) and _digits(line, place + 1):
        return Reference(_source(line, place, place + 2), place + 2)
    if low in LEADS and _digits(line, place + 1) and _ends(line, place + 2):
        return Reference(_source(line, place + 1, place + 2), place + 2)
    return None


def _digits(line: Line, place: int) -> bool:
    low = line.low(place)
    return line.kind(place) == "number" and low.isascii() and low.isdigit() and 3 <= len(low) <= 7


def _ends(line: Line, place: int) -> bool:
    """True where nothing makes a count or a sum of the number."""
    if line.low(place) in (
        "is",
        "was",
        "to",
        "now",
        "please",
        "has",
        "for",
        "as",
        "and",
        "got",
        "won",
        "lost",
        "till",
        "until",
    ):
        return True
    return line.kind(place) in ("", "sign", "han", "other") and line.low(place) not in (
        "台",
        "套",
        "万",
        "个",
        "$",
        "%",
        "元",
    )


def _source(line: Line, place: int, end: int) -> str:
    return line.text.source(line.tokens[place].start, line.tokens[end - 1].end)
