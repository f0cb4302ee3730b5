"""How rare a word, a trade word or a character is in company names: the rare ones tell companies apart."""

from __future__ import annotations

from functools import cache
from math import log

from domain.matching import tables

LATIN_NAMES = 44_897
HAN_NAMES = 81_460
RAREST = 9.0


@cache
def _latin_weights() -> dict[str, float]:
    return {word: log(LATIN_NAMES / count) for word, count in tables.counts("words_latin.txt").items()}


@cache
def trade_words() -> dict[str, float]:
    """Words that say what a Chinese company does → how much they tell."""
    return {word: log(HAN_NAMES / count) for word, count in tables.counts("trade_words.txt").items()}


@cache
def brand_characters() -> dict[str, float]:
    """Characters of Chinese brands → how much they tell."""
    return {char: log(HAN_NAMES / count) for char, count in tables.counts("brand_characters.txt").items()}


def of_word(word: str) -> float:
    """Of a Latin word, 1..9."""
    return max(1.0, min(RAREST, _latin_weights().get(word, RAREST)))


def of_character(char: str) -> float:
    """Of a character within a Chinese brand, 2..9."""
    return max(2.0, min(RAREST, brand_characters().get(char, RAREST)))
