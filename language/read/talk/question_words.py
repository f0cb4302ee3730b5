"""What the words of a question mean, by wordlists/questions.txt: several things each, nothing for other words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from domain import places
from language.read.wordlists.lists import grouped

SUM: Final = re.compile(
    r"[$€£¥]?\d[\d,.]*\s?(?:k|m|%|[万千]\d?|亿|百)?(?:\s?(?:percent|per cent|usd|eur|dollars?|euros?))?(?![a-z\d])|[一二三四五六七八九十百千两]+(?:万|成|折|亿)"
)
WORD: Final = re.compile(r"[a-z]+(?:[-'][a-z]+)*")
SHORT: Final = re.compile(r"'(?:s|re|ve|ll|d|m)$")
WORDS: Final = 4  # of a term, at most
SIGNS: Final = 8
ABROAD: Final = frozenset({"abroad"})


def meanings(text: str, placed: bool = False) -> Iterator[frozenset[str]]:
    """What each term of a normalised message in small letters may mean, the longest terms first; an empty set
    for a word that is none of them. `placed`: a country or a city is abroad."""
    place = 0
    while place < len(text):
        if text[place].isalnum() or text[place] in "$€£¥":
            place, found = _term(text, place, placed)
            yield found
        else:
            place += 1


def _term(text: str, place: int, placed: bool) -> tuple[int, frozenset[str]]:
    if number := SUM.match(text, place):
        return number.end(), frozenset({"sum", "percent"} if number[0].endswith(("%", "t")) else {"sum"})
    terms = tuple(_terms(text, place)) or ((place + 1, ""),)
    known = ((end, found) for end, term in reversed(terms) if (found := _meaning(term, placed)))
    return next(known, (terms[0][0], frozenset()))


def _meaning(term: str, placed: bool) -> frozenset[str] | None:
    there = placed and term not in _known() and places.find(term)
    return ABROAD if there else _known().get(term)


def _terms(text: str, place: int) -> Iterator[tuple[int, str]]:
    """The terms that could begin here, each with its end, the shortest first."""
    if not text[place].isascii():
        yield from ((end, text[place:end]) for end in range(place + 1, min(place + SIGNS, len(text)) + 1))
        return
    begin, words = place, 0
    while words < WORDS and (word := WORD.match(text, place)):
        said = text[begin : word.end()]
        yield word.end(), SHORT.sub("", said)
        yield word.end(), said
        place, words = word.end() + 1, words + 1


@cache
def _known() -> Mapping[str, frozenset[str]]:
    known: dict[str, set[str]] = {}
    for meaning, terms in grouped("questions.txt").items():
        for term in terms:
            known.setdefault(term, set()).add(meaning)
    return {term: frozenset(found) for term, found in known.items()}
