"""How Chinese characters sound: pinyin without tones, from a shipped table of common characters."""

from __future__ import annotations

from functools import cache

from domain.matching import tables

_CONFUSED = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("ang", "an"), ("eng", "en"), ("ing", "in"))


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    """Character → its readings, the usual one first."""
    found: dict[str, tuple[str, ...]] = {}
    for syllable, chars in tables.rows("pinyin.txt"):
        for char in chars:
            found[char] = (*found.get(char, ()), syllable)
    for char, extra in tables.rows("pinyin_more.txt"):
        found[char] = (*found.get(char, ()), *extra.split())
    return found


@cache
def syllables() -> frozenset[str]:
    return frozenset(reading for readings in _readings().values() for reading in readings)


def split(word: str) -> tuple[str, ...]:
    """`kangzaishi` → `("kang", "zai", "shi")`, the longest syllable first; empty if not all is pinyin."""
    found: list[str] = []
    at = 0
    while at < len(word):
        size = next((n for n in range(6, 0, -1) if word[at : at + n] in syllables()), 0)
        if not size:
            return ()
        found.append(word[at : at + size])
        at += size
    return tuple(found)


def of(char: str) -> str:
    """The usual reading; a character without one (a letter, a digit, a rare character) is its own sound."""
    readings = _readings().get(char)
    return readings[0] if readings else char


def spell(text: str) -> str:
    return "".join(of(char) for char in text)


def initials(text: str) -> str:
    return "".join(of(char)[:1] for char in text)


def alike(one: str, other: str) -> bool:
    """Whether two characters may be heard or typed for each other."""
    mine = _readings().get(one)
    theirs = _readings().get(other)
    if not mine or not theirs:
        return False
    return any(a == b for a in mine for b in theirs) or _blurred(mine[0]) == _blurred(theirs[0])


@cache
def _blurred(syllable: str) -> str:
    for exact, blurred in _CONFUSED:
        syllable = syllable.replace(exact, blurred)
    return syllable
