"""Normalise a message for matching: width, script, punctuation, emoji; each letter keeps its origin."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from opencc import OpenCC

from domain.matching.text import has_han
from language.read.cantonese import mandarin

STOPS: Final = " \t\r\n.。!！~～…"  # end a statement, and tell nothing; a mark of asking tells: 批了吗？
ENDS: Final = STOPS + "?？"  # end a message
PAUSES: Final = STOPS + ",，;；"  # end a statement, or a part of one
_DASHES = dict.fromkeys("‐‑‒–—―−﹣－", "-")
_QUOTES = {"‘": "'", "’": "'", "‛": "'", "＇": "'", "“": '"', "”": '"', "„": '"', "＂": '"'}
_FRACTIONS = {"½": " 1/2", "¼": " 1/4", "¾": " 3/4"}
_OTHERS = {"，": "，", "～": "~", "〜": "~", "×": "x", "✕": "x", "✖": "x"}
_CIRCLED = dict.fromkeys(map(chr, range(0x2460, 0x2474)), "；")  # ① and the like, which count nothing
_SPOKEN = {"咋": "怎么", "呗": "吧"}  # of the north
_PLAIN = _SPOKEN | _CIRCLED | _DASHES | _QUOTES | _FRACTIONS | _OTHERS
_DROPPED = frozenset({"Cf", "Mn", "Me", "Cc", "Cs", "Co", "Cn"})
_SPACED = frozenset({"So", "Zs", "Zl", "Zp", "Sk"})


@dataclass(frozen=True, slots=True)
class Normal:
    """A message made ready for matching.

    `text` is the normalised form (case kept), `lower` the same in lower case with the same length, and
    `index[i]` the place in `original` of the character `text[i]` (one more entry for the end).
    """

    original: str
    text: str
    lower: str
    index: tuple[int, ...] | range
    chinese: bool

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original text behind start..end of the normalised text."""
        if start >= end:
            return self.index[start], self.index[start]
        last = self.index[end - 1] + 1
        while last < len(self.original) and unicodedata.combining(self.original[last]):
            last += 1
        return self.index[start], last

    def source(self, start: int, end: int) -> str:
        """The original words behind start..end of the normalised text."""
        first, last = self.origin(start, end)
        return self.original[first:last]


@lru_cache(maxsize=8)
def normal(text: str) -> Normal:
    """Normalise one message; a pure ASCII one is only copied. A turn asks for its own several times."""
    if text.isascii() and text.isprintable():
        return Normal(text, text, text.lower(), range(len(text) + 1), chinese=False)
    letters, index = _letters(text)
    plain = _simplified("".join(letters))
    return Normal(text, plain, _lower(plain), (*index, len(text)), chinese=has_han(plain))


def plain(text: str, ends: str = ENDS) -> str:
    """A normalised message with one blank between its words, and without these marks at its ends."""
    return " ".join(normal(text).text.split()).strip(ends)


def _letters(text: str) -> tuple[list[str], list[int]]:
    letters: list[str] = []
    index: list[int] = []
    for place, letter in enumerate(text):
        plain = letter if "!" <= letter <= "~" or letter == " " else _plain(letter)
        if letter == "，" and _wide_digits_around(text, place):
            plain = ","
        letters.extend(plain)
        index.extend([place] * len(plain))
    return letters, index


def _wide_digits_around(text: str, place: int) -> bool:
    around = text[place - 1 : place] + text[place + 1 : place + 2]
    return len(around) == 2 and all("０" <= letter <= "９" for letter in around)


@lru_cache(maxsize=4_096)
def _plain(letter: str) -> str:
    if letter in _PLAIN:
        return _PLAIN[letter]
    if letter in "\t\n\r\v\f":
        return "\n" if letter in "\n\r" else " "
    category = unicodedata.category(letter)
    if category in _DROPPED:
        return ""
    if category in _SPACED:
        return " "
    return unicodedata.normalize("NFKC", letter)


@cache
def _converter() -> OpenCC:
    return OpenCC("t2s")


def _simplified(text: str) -> str:
    if not has_han(text):
        return text
    text = mandarin(text)
    converted: str = _converter().convert(text)
    if len(converted) == len(text):
        return converted
    return "".join(one if len(one := _converter().convert(letter)) == 1 else letter for letter in text)


def _lower(text: str) -> str:
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
