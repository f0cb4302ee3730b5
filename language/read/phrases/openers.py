"""Which tokens may start a piece at all: most words of a sentence start none, and are passed over at once."""

from __future__ import annotations

from language.read.phrases.currencies import CURRENCIES, PREFIXES, SIGNS
from language.read.phrases.dates import first_words
from language.read.phrases.lexicon import PARTS
from language.read.phrases.numerals import WORDS
from language.read.phrases.periods import TO_DATE
from language.read.phrases.references import LEADS
from language.read.phrases.tokens import Line

_COUNTS = "a an hundred thousand half quarter couple pair few another fortnight x d r"
_STRETCHES = "since from between for so year month quarter week"
_WORDS = frozenset(
    (
        *first_words(),
        *TO_DATE,
        *_STRETCHES.split(),
        *WORDS,
        *_COUNTS.split(),
        *PARTS,
        *CURRENCIES,
        *PREFIXES,
        *LEADS,
    )
)
_SIGNS = frozenset((*SIGNS, "#", "*"))


def may_start(line: Line, place: int) -> bool:
    """False for a token that starts no piece, whatever follows."""
    kind = line.kind(place)
    if kind == "word":
        return line.low(place) in _WORDS
    return line.low(place) in _SIGNS if kind == "sign" else kind not in ("name", "other")
