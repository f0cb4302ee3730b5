"""Whether a text speaks of a company: by its name, a short one, or its brand in the other script."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from domain.matching import aliases, han, latin, letters
from domain.matching.han import HanName
from domain.matching.latin import LatinName
from domain.matching.text import LONGEST, fold, has_han
from domain.patterns import regex

_WORD = regex(r"[^\W_\u3400-\u9fff]+")
_APART = regex(r"(?<=[\u3400-\u9fff])[\s()]+(?=[\u3400-\u9fff])")
_OVERLAP = 50
_MOST_WORDS = 6
"""Words of a name that are run together, at most."""
_TELLING = 7.0
"""Rarity from which on the first word of a name tells the company alone."""
_LEAST = 3
"""Letters of such a word, at least."""
_SURE = 0.9
"""The chance from which on letters mean a Chinese company."""


def mentions(text: str, name: str) -> bool:
    """Whether a text names the company, whole or shortly: Bosch for Robert Bosch GmbH, 国网 for 国家电网."""
    said, runs = _folded(text)
    return any(form in said if has_han(form) else form in runs for form in _forms(name))


def _folded(text: str) -> tuple[str, frozenset[str]]:
    """A text as it is compared: Chinese characters run together, and each few words in Latin letters."""
    pieces = [fold(text[at : at + LONGEST]) for at in range(0, max(1, len(text)), LONGEST - _OVERLAP)]
    runs = frozenset(run for piece in pieces for run in _runs(piece))
    return " ".join(_APART.sub("", piece) for piece in pieces), runs


def _runs(text: str) -> Iterator[str]:
    words = _WORD.findall(text.replace("&", " and ").replace("'", ""))
    for start in range(len(words)):
        for size in range(1, min(_MOST_WORDS, len(words) - start) + 1):
            yield "".join(words[start : start + size])


@lru_cache(maxsize=256)
def _forms(name: str) -> frozenset[str]:
    """What stands for a company in a text, folded, without spaces."""
    found = _latin_forms(latin.parse(name)) if not has_han(name) else _han_forms(han.parse(name))
    return frozenset(form for form in found if len(form) > 1)


def _han_forms(name: HanName) -> Iterator[str]:
    """A house by its place is called by it: 国网江苏, and no 国网 alone."""
    yield from (name.raw, name.full)
    if name.house:
        yield from (name.alias + place for place in name.places)
        return
    shorts = _short_names().get(name.full, ())
    yield from shorts
    if not shorts:
        yield from (name.core, name.brand)
    yield aliases.brand_in_latin(name.core)
    yield from letters.spelt(name)


def _latin_forms(name: LatinName) -> Iterator[str]:
    """The brand that is known, else the first word that tells the company, stand for the whole name."""
    yield from (name.compact, name.raw, name.alias.replace(" ", ""))
    yield from (each.short for each in letters.read(name) if each.chance >= _SURE)
    words = [word for word in name.words if word not in latin.IDLE and len(word) >= _LEAST]
    brands = [word for word in words if word in aliases.world_over()]
    yield from brands or (word for word in words[:1] if latin.weigh(word) >= _TELLING)
    for word in brands:
        yield from _in_han().get(word, ())


@cache
def _in_han() -> dict[str, tuple[str, ...]]:
    """A brand in Latin letters → what it is called in Chinese."""
    found: dict[str, tuple[str, ...]] = {}
    for called, brand in aliases.brands().items():
        found[brand] = (*found.get(brand, ()), called)
    return found


@cache
def _short_names() -> dict[str, tuple[str, ...]]:
    """A well-known company, with its place → its short names."""
    found: dict[str, tuple[str, ...]] = {}
    for short in filter(has_han, aliases.short_names()):
        full = han.parse(short).full
        found[full] = (*found.get(full, ()), short)
    return found
