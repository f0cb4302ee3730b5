"""How Chinese characters sound: pinyin without tones, from a shipped table of common characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain

from domain.matching import tables

_SHORT = re.compile(r"[\u4e00-\u9fff]{2,4}")
_CONFUSED = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("ang", "an"), ("eng", "en"), ("ing", "in"))


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    """Character → its readings, the usual one first."""
    found: dict[str, tuple[str, ...]] = {}
    for syllable, chars in tables.rows("pinyin.txt"):
        alone = (syllable,)  # most have one reading, which they share
        for char in chars:
            found[char] = (*found[char], syllable) if char in found else alone
    for char, extra in tables.rows("pinyin_more.txt"):
        found[char] = (*found.get(char, ()), *extra.split())
    return found


@cache
def syllables() -> frozenset[str]:
    return frozenset(reading for readings in _readings().values() for reading in readings)


@lru_cache(maxsize=512)
def split(word: str) -> tuple[str, ...]:
    """`kangzaishi` → `("kang", "zai", "shi")`, the longest syllables first; empty if not all is pinyin."""
    if not word:
        return ()
    for size in range(min(6, len(word)), 0, -1):
        if word[:size] not in syllables():
            continue
        rest = split(word[size:])
        if rest or size == len(word):
            return (word[:size], *rest)
    return ()


def of(char: str) -> str:
    """The usual reading; a character without one (a letter, a digit, a rare character) is its own sound."""
    readings = _readings().get(char)
    return readings[0] if readings else char


@cache
def _words() -> tuple[re.Pattern[str], dict[str, tuple[str, ...]]]:
    """Words in which a character sounds otherwise than alone: 银行, 重庆."""
    known = dict(tables.rows("pinyin_words.txt"))
    spelt = {word: tuple(chain(*map(split, said.split("'")))) for word, said in known.items()}
    return re.compile("|".join(sorted(known, key=len, reverse=True))), spelt


@lru_cache(maxsize=512)
def by_character(text: str) -> tuple[str, ...]:
    """`上海银行` → `("shang", "hai", "yin", "hang")`."""
    words, known = _words()
    spelt, at = [], 0
    for found in words.finditer(text):
        spelt += [*map(of, text[at : found.start()]), *known[found[0]]]
        at = found.end()
    return (*spelt, *map(of, text[at:]))


def spell(text: str) -> str:
    """`上海银行` → `shanghaiyinhang`."""
    return plain("".join(by_character(text)))


def plain(spelt: str) -> str:
    """With ü as u, since it is written so, or as v: `lvyou` → `luyou`."""
    return spelt.replace("lv", "lu").replace("nv", "nu")


def initials(text: str) -> str:
    return "".join(syllable[:1] for syllable in by_character(text))


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


def ways(name: str) -> Iterator[tuple[str, ...]]:
    """How a short Chinese name is written in Latin letters: 赵敏 "zhao min", 王小明 "wang xiaoming"."""
    if not _SHORT.fullmatch(name.strip()):
        return
    family, *given = (spell(character) for character in name.strip())
    yield (family, *given)
    yield (family, "".join(given))
    yield ("".join((family, *given)),)
