"""Of the offers that a message lists, what the one that was chosen holds: "A 10 racks 90k, B 14 racks 126k, they picked B"."""

import re
from collections.abc import Sequence
from typing import Final

from domain.patterns import regex
from language.read.pieces import Kind, Piece, Span

NOUN: Final = r"(?:options?|plans?|variants?|offers?|方案|选项)"
LETTERS: Final = "abcde"
DIGITS: Final = "12345"
PICKED: Final = regex(
    r"(?:\b(?:pick(?:ed|s)?|ch(?:ose|oses|osen)|(?:went|go(?:es)?|going|gone) (?:for|with)|select(?:ed|s)?|settled (?:on|for)"
    r"|decided (?:on|for)|wants?|prefers?|took|takes|taking)|选择?了?|选定了?|选的是|定了|敲定了?|要的?是?)\s*(?:the )?"
    rf"(?P<noun>{NOUN})?\s*(?P<label>[{LETTERS}{DIGITS}])(?![a-z0-9])"
)


def section(text: str, pieces: Sequence[Piece]) -> Span | None:
    """Where the chosen one of several offers stands in a message in small letters; None where none was chosen of them."""
    picked = next(reversed([*PICKED.finditer(text)]), None)
    if picked is None or (picked["label"] in DIGITS and not picked["noun"]):
        return None
    labels = DIGITS if picked["label"] in DIGITS else LETTERS
    starts = _starts(text[: picked.start()], labels)
    at = labels.index(picked["label"])
    if len(starts) < 2 or at >= len(starts):
        return None
    ends = [*starts[1:], picked.start()]
    parts = [Span(*ends_of) for ends_of in zip(starts, ends, strict=True)]
    told = all(
        any(_sold(piece) and part.overlaps(piece.start, piece.end) for piece in pieces) for part in parts
    )
    return parts[at] if told else None


def _sold(piece: Piece) -> bool:
    return piece.kind in ("amount", "quantity")


def _starts(text: str, labels: str) -> list[int]:
    """Where the labels stand one after another, the first one as near to the second as can be."""
    places = [[match.start() for match in re.finditer(_label(one, labels), text)] for one in labels]
    second = next(iter(places[1]), None)
    first = [place for place in places[0] if second is not None and place < second]
    found = first[-1:]
    for row in places[1:]:
        following = [place for place in row if found and place > found[-1]]
        if not following:
            break
        found.append(following[0])
    return found


def _label(one: str, labels: str) -> str:
    return rf"{NOUN}\s*{one}(?![a-z0-9])" if labels == DIGITS else rf"(?<![a-z0-9']){one}(?![a-z0-9'])"


def inside(part: Span, kind: Kind, pieces: Sequence[Piece]) -> Piece | None:
    """The first value of a kind in a part of the message."""
    return next((one for one in pieces if one.kind == kind and part.overlaps(one.start, one.end)), None)
