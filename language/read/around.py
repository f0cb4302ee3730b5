"""The words around a place in a message, as far as rules look: no rule reads all that stands before each of many pieces."""

from typing import Final

from domain.patterns import regex
from language.read.pieces import Piece

REACH: Final = 64  # characters before a piece that may say what it is
CLAUSE: Final = regex(r"[,.;:!?，。；：！？\n()（）]| — | - |\bbut\b|\bso\b|但是?|不过|结果|所以|后来")
LONGEST: Final = 300  # characters of a clause on each side


def before(text: str, place: int) -> str:
    """What stands right before a place."""
    return text[max(0, place - REACH) : place]


def clause(text: str, piece: Piece) -> str:
    """The part of a sentence around a piece."""
    first, last = max(0, piece.start - LONGEST), min(len(text), piece.end + LONGEST)
    start = max((match.end() for match in CLAUSE.finditer(text, first, piece.start)), default=first)
    end = CLAUSE.search(text, piece.end, last)
    return text[start : end.start() if end else last]
