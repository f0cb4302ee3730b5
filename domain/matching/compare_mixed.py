"""The measured likeness of a Chinese name and one in Latin letters: brand, pinyin, initials, translation."""

from __future__ import annotations

from domain.matching import compare_latin, letters, pinyin, romanise, weights
from domain.matching.han import HanName
from domain.matching.latin import LatinName
from domain.matching.likeness import Why

Features = dict[str, float]


def measure(name: HanName, other: LatinName, *, swapped: bool) -> tuple[Features, tuple[Why, ...]]:
    """By the best reading of the Chinese name in Latin letters; `swapped` where the other is asked for."""
    found = []
    for reading in romanise.readings(name, other):
        pair = (other, reading) if swapped else (reading, other)
        features, whys = compare_latin.measure(*pair)
        found.append((features["letters"] + features["query_covered"], features, whys))
    _, features, whys = max(found, key=lambda each: each[0])
    heard = romanise.sounds(name, other)
    return features | heard, _reasons(name, other, whys, by_initials=bool(heard["initials"]))


def chance(name: HanName, other: LatinName, learned: float) -> float:
    """The chance that the weights have `learned`, and what is known of pinyin and of well-known names."""
    spelt = pinyin.chance(name, other)
    known = letters.heard(name, other)
    return max(learned if spelt is None else spelt, known.chance if known else 0.0, _bilingual(name, other))


def _bilingual(name: HanName, other: LatinName) -> float:
    """The chance of a Chinese name with a brand in Latin letters (环球Globex公司), read as an English one."""
    measured = [compare_latin.measure(reading, other)[0] for reading in romanise.bilingual(name)]
    return max((weights.chance("latin", features) for features in measured), default=0.0)


def _reasons(name: HanName, other: LatinName, whys: tuple[Why, ...], *, by_initials: bool) -> tuple[Why, ...]:
    if known := letters.heard(name, other):
        return Why(known.way), Why("short_name", (known.short,))
    if by_initials:
        return (Why("initials", (other.compact,)),)
    if said := pinyin.form(name, other):
        return Why("pinyin", (said,)), *(why for why in whys if why.key == "city")
    own = (why for why in whys if why.key != "different_word" or set(why.words) <= set(other.words))
    return Why("pinyin" if romanise.in_pinyin(name, other) else "transliteration"), *own
