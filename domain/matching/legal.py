"""Legal forms: what a company is by law, which people drop, shorten, translate and confuse."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from rapidfuzz.distance import OSA

from domain.matching import tables

_LONGEST_FORM = 6
"""Words of the longest form."""


@cache
def _latin() -> tuple[dict[tuple[str, ...], str], dict[tuple[str, ...], str]]:
    """Forms at the end of a name, forms at its start: words → class."""
    ends: dict[tuple[str, ...], str] = {}
    starts: dict[tuple[str, ...], str] = {}
    for kind, spelling in _spellings("legal_latin.txt"):
        if spelling.startswith("^"):
            starts[tuple(spelling[1:].split())] = kind
        else:
            ends[tuple(spelling.split())] = kind
    return ends, starts


@cache
def words() -> frozenset[str]:
    """Every word of a form in Latin letters."""
    return frozenset(word for forms in _latin() for form in forms for word in form)


@cache
def _han() -> dict[str, str]:
    return {spelling: kind for kind, spelling in _spellings("legal_han.txt")}


def _spellings(name: str) -> Iterator[tuple[str, str]]:
    for kind, spellings in tables.rows(name):
        for spelling in spellings.split(";"):
            yield kind, spelling.strip()


def strip_words(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words without legal forms at either end, and the classes found; one word always stays."""
    ends, starts = _latin()
    found: list[str] = []
    while (size := _longest(words, ends, at_end=True)) > 0:
        found.append(ends[words[-size:]])
        words = words[:-size]
    if (size := _longest(words, starts, at_end=False)) > 0:
        found.append(starts[words[:size]])
        words = words[size:]
    return words, tuple(found)


LONG_FORMS = (
    "limited",
    "company",
    "corporation",
    "incorporated",
    "aktiengesellschaft",
    "berhad",
    "public",
    "holdings",
)


def mend(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with a misspelt long legal form at the end set right ("lmited" → "limited")."""
    last = words[-1] if words else ""
    if len(words) < 2 or len(last) < 5 or last in LONG_FORMS:
        return words
    meant = next((form for form in LONG_FORMS if OSA.distance(last, form, score_cutoff=1) <= 1), last)
    return (*words[:-1], meant)


def _longest(words: tuple[str, ...], forms: dict[tuple[str, ...], str], *, at_end: bool) -> int:
    for size in range(min(_LONGEST_FORM, len(words) - 1), 0, -1):
        if (words[-size:] if at_end else words[:size]) in forms:
            return size
    return 0


def strip_han(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without Chinese legal forms at its end, and the classes found; two characters always stay."""
    forms = _han()
    found: list[str] = []
    while (size := _longest_han(text, forms)) > 0:
        found.append(forms[text[-size:]])
        text = text[:-size]
    return text, tuple(found)


def _longest_han(text: str, forms: dict[str, str]) -> int:
    for size in range(min(12, len(text) - 2), 0, -1):
        if text[-size:] in forms:
            return size
    return 0
