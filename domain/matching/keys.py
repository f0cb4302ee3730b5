"""Index keys: what two spellings of one company are likely to share, and two companies seldom do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice, pairwise
from typing import TypeVar

from domain.matching import aliases, han, latin, letters, pinyin, romanise, sound
from domain.matching.han import HanName
from domain.matching.latin import LatinName
from domain.matching.text import fold, has_cjk

Key = TypeVar("Key", str, int)
MOST_KEYS = 28
MOST_ROWS = 200
"""Rows of the index that one query reads."""
_SHORT = 6
"""Up to this length a typo leaves no telling 4-gram whole, so the word is kept with each letter left out."""
_INITIALS = 6
"""Up to this length a word alone may be the initials of a name."""
_MIDDLING = 9
"""Up to this length two typos leave no telling 4-gram whole, so 3-grams are kept too."""


def keys(name: str) -> frozenset[str]:
    """At most 28 keys to store with a registered name; a candidate shares at least one with the query."""
    return frozenset(islice(dict.fromkeys(_keys(name)), MOST_KEYS))


def probes(query: str) -> frozenset[str]:
    """The keys to look up for a query: its own, and those of readings that only a query needs."""
    return keys(query) | frozenset(_further(query))


def rarest(counts: Mapping[Key, int], most: int = MOST_ROWS) -> tuple[Key, ...]:
    """Which keys to look up, rarest first, until they bring `most` rows; `counts` has the rows of each key.

    A key without rows is left out; the rarest is always among them, so that its rows need a limit too.
    """
    chosen: list[Key] = []
    rows = 0
    for key in sorted((key for key, count in counts.items() if count), key=lambda key: (counts[key], key)):
        rows += counts[key]
        if chosen and rows > most:
            break
        chosen.append(key)
    return tuple(chosen)


def _keys(name: str) -> Iterator[str]:
    if has_cjk(name):
        return _han_keys(han.parse(name))
    return _latin_keys(latin.parse(name))


def _latin_keys(name: LatinName) -> Iterator[str]:
    rarest = sorted(zip(name.weights, name.words, strict=True), key=lambda each: -each[0])
    yield "c:" + name.compact[:40]
    for _, word in rarest[:5]:
        yield "t:" + word
    if len(name.words) > 2:
        yield "a:" + "".join(word[0] for word in name.words)
    if len(rarest) > 1:
        yield f"w:{rarest[0][1][0]}+{rarest[1][1]}"
    for _, word in rarest[:1]:
        yield "o:" + "".join(sorted(word))
        yield "k:" + _consonants(word)
        if len(word) <= _SHORT:
            yield from _deletions(word)
        if len(word) <= _MIDDLING:
            yield from _grams(f"^{word}$", 3)
    for _, word in rarest[:4]:
        yield from _grams("^" + word, 4)


def _consonants(word: str) -> str:
    return word[:1] + "".join(letter for letter in word[1:] if letter not in "aeiouy")


def _deletions(word: str) -> Iterator[str]:
    yield "d:" + word
    for at in range(len(word)):
        yield "d:" + word[:at] + word[at + 1 :]


def _grams(text: str, size: int) -> Iterator[str]:
    for start in range(max(1, len(text) - size + 1)):
        yield "g:" + text[start : start + size]


def _han_keys(name: HanName) -> Iterator[str]:
    brand = name.brand or name.core
    yield "c:" + name.core
    yield "b:" + brand
    yield "t:" + sound.spell(brand)
    if known := aliases.brand_in_latin(name.core):
        yield "t:" + known
    yield from _short_names(name)
    for pair in pairwise(brand[:6] + "".join(name.trades)[:1]):
        yield "g:" + "".join(pair)
    trade = "".join(name.trades)
    for char in brand[:4]:
        yield f"s:{char}|{trade[:4]}"
    for each in romanise.initials(name):
        yield "i:" + each
    yield "c:" + sound.spell(name.core)
    yield "c:" + pinyin.whole(name)
    yield from _grams(name.full[:12], 3)


def _short_names(name: HanName) -> Iterator[str]:
    """Abbreviations that people make: 招商银行 → 招行, 石油化工 → 石化, 国际金融 → 金."""
    core = name.core
    if len(core) < 4:
        yield "a:" + core
        return
    words = (*(name.brand[i : i + 2] for i in range(0, len(name.brand), 2)), *name.trades)
    yield "a:" + "".join(word[0] for word in words)
    yield "a:" + words[0][0] + words[-1][0]
    yield "a:" + words[0][0] + words[-1][-1]


def _further(query: str) -> Iterator[str]:
    if has_cjk(query):
        return _further_han(han.parse(query))
    return _further_latin(latin.parse(fold(query)))


def _further_han(name: HanName) -> Iterator[str]:
    for word in re.findall(r"[a-z]{4,}", name.core):
        yield "t:" + word
    if len(name.core) > 2:
        yield "a:" + name.core[0] + name.core[-1]
    for word in aliases.short_names().get(aliases.brands().get(name.core, ""), "").split():
        yield "t:" + word
    for known in letters.spelt(name):
        yield "c:" + known
        yield "t:" + known


def _further_latin(name: LatinName) -> Iterator[str]:
    for company in letters.read(name):
        meant = han.parse(company.short)
        yield "c:" + meant.core
        yield "b:" + (meant.brand or meant.core)
    yield from ("t:" + known for known in map(latin.misspelt, name.words[:1]) if known)
    words = [word for word in name.words if word not in latin.places()]
    yield "c:" + "".join(words)
    for size in (2, 3, 4):
        for start in range(min(3, len(words) - size + 1)):
            yield "t:" + "".join(words[start : start + size])
    if len(words) == 1:
        for initials in romanise.initialled(words[0]):
            yield "i:" + initials
        if 4 <= len(words[0]) <= _INITIALS:  # three letters are the initials of too many
            yield "a:" + words[0]
    if pinyin.syllables(name):
        for _, rest in pinyin.rests(name.compact):
            yield "c:" + rest
            yield from _spelt(rest)
    for word in words[:2]:
        yield from _spelt(word)
        yield from _spelt(_without_place(word))


def _without_place(word: str) -> str:
    """`wenzhouanyu` → `anyu`."""
    place = next((word[:size] for size in range(12, 4, -1) if word[:size] in latin.places()), "")
    return word[len(place) :]


def _spelt(word: str) -> Iterator[str]:
    """A word may be a brand in pinyin with its trade run on: where does it end?"""
    syllables = sound.split(sound.plain(word))
    for size in range(2, min(5, len(syllables) + 1)):
        yield "t:" + "".join(syllables[:size])
