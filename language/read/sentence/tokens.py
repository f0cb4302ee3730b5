"""Cut a normalised message into tokens: words, single Chinese characters, marks, and the typed pieces whole."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.normal import Normal
from language.read.pieces import Piece, When

WORD: Final = regex(
    r"(?P<han>[\u3400-\u9fff\uf900-\ufaff])"
    r"|(?P<number>\d+(?:[.,:]\d+)*(?![A-Za-z0-9&'-]))"
    r"|(?P<word>[^\W_\u3400-\u9fff\uf900-\ufaff]+"
    r"(?:(?:[&+.-]|'(?!s\b))[^\W_\u3400-\u9fff\uf900-\ufaff]+)*)"
    r"|(?P<possessive>'s\b)"
    r"|(?P<mark>[^\w\s]|_)",
    re.IGNORECASE,
)
LOOSE_KINDS: Final = frozenset({"number"})


class Token(NamedTuple):
    """One token: `word` in lower case (a piece's is its kind in angle brackets), its stretch, and how it looks.

    `kind` is word, han, number, possessive, mark or piece; `shape` is "Aa", "AA", "A", "aA", "a", "A9", "a9" for words,
    "" for the rest; `tight` is True where no space stands before it.
    """

    word: str
    start: int
    end: int
    kind: str
    shape: str = ""
    tight: bool = False
    piece: Piece | None = None


def tokens(text: Normal, pieces: Sequence[Piece], now: datetime) -> list[Token]:
    """The tokens of a message in order; a piece stands for all its characters."""
    found: list[Token] = []
    place = 0
    for piece in pieces:
        if piece.kind in LOOSE_KINDS:
            continue
        found.extend(plain_tokens(text, place, piece.start))
        found.append(
            Token(
                piece_word(piece, now), piece.start, piece.end, "piece", "", tight(text, piece.start), piece
            )
        )
        place = piece.end
    found.extend(plain_tokens(text, place, len(text.text)))
    return found


def plain_tokens(text: Normal, start: int, end: int) -> list[Token]:
    """The tokens of a stretch without pieces."""
    found = []
    for match in WORD.finditer(text.text, start, end):
        first, last = match.span()
        kind = match.lastgroup or "mark"
        look = shape(match.group()) if kind == "word" else ""
        found.append(Token(text.lower[first:last], first, last, kind, look, tight(text, first)))
    return found


def tight(text: Normal, place: int) -> bool:
    """True where a letter stands right before this place."""
    return place > 0 and not text.text[place - 1].isspace()


def shape(word: str) -> str:
    """How a Latin word is written: capital first, all capitals, mixed, small, with digits."""
    numbered = not word.isalpha() and any(letter.isdigit() for letter in word)
    if word.islower():
        return "a9" if numbered else "a"
    if numbered:
        return "A9"
    if word.isupper():
        return "A" if len(word) == 1 else "AA"
    return "Aa" if word[0].isupper() and word[1:].islower() else "aA"


def piece_word(piece: Piece, now: datetime) -> str:
    """The word that stands for a piece: its kind, for days with where they lie from now."""
    if isinstance(piece.value, When):
        return f"<{piece.kind}{direction(piece.value, now)}>"
    return f"<{piece.kind}>"


def direction(when: When, now: datetime) -> str:
    """Where days lie: "-" gone, "+" to come, "0" today or around it, "?" where either may be meant."""
    if not when.fixed:
        return "?"
    first, last = when.ahead
    today = now.date()
    if last < today:
        return "-"
    return "+" if first > today else "0"
