"""A whole Chinese name written in pinyin, in one run or syllable by syllable, with its place or without."""

from __future__ import annotations

from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from domain.matching import han, sound
from domain.matching.han import HanName
from domain.matching.latin import LatinName
from domain.patterns import regex

FEWEST = 4
"""Syllables from which a name is read so; fewer may as well be a brand."""
LONGEST = 80
"""Letters of a name that are tried as pinyin."""
_DIVISIONS = ("sheng", "shi", "xian", "qu", "")
_LEGAL = regex(
    r"(?<=[a-z]{4})(?:jituan)?(?:gufen)?(?:youxian)?(?:zeren)?(?:gongsi)?"
    r"(?:hehuoqiye)?(?:(?:youxian|(?:teshu)?putong)hehuo)?"
    r"(?:shanghang|shangdian|jingyingbu|fuwubu|menshibu|pifabu|xiaoshoubu|gongzuoshi)?$"
)
_WORD = 2
"""Characters of a plain word of what a company does: 国际贸易 is 国际 and 贸易."""
_ALL, _MOST, _NEARLY, _PLACED, _ELSE = 0.95, 0.6, 0.4, 0.25, 0.05


@cache
def places() -> frozenset[str]:
    """How places are spelt."""
    return frozenset(sound.spell(place) for place in han.places())


def syllables(name: LatinName) -> tuple[str, ...]:
    """Those of a name that is nothing but pinyin; empty for any other."""
    found = sound.split(name.compact) if len(name.compact) <= LONGEST else ()
    return found if len(found) >= FEWEST else ()


def rests(text: str) -> list[tuple[str, str]]:
    """What a name says beside its place, by each way to read it, with that place (empty: all of it)."""
    text = _LEGAL.sub("", sound.plain(text))
    found = [("", text)]
    for size in range(4, min(16, len(text) - 3)):
        if text[:size] in places():
            tails = [text[size + len(each) :] for each in _DIVISIONS if text.startswith(each, size)]
            found += [(text[:size], tail) for tail in tails if len(tail) > 3]
        if text[-size:] in places():
            found.append((text[-size:], text[:-size]))
    return found


def whole(name: HanName) -> str:
    """All of a name as it is spelt, with its places and without its legal form."""
    return _LEGAL.sub("", sound.spell(name.raw))


def chance(name: HanName, other: LatinName) -> float | None:
    """How likely a name in pinyin is this company; None where it is not in pinyin."""
    if not syllables(other):
        return None
    return max(
        _ELSE * _alike(name, said) if elsewhere else _chance(name, said)
        for said, elsewhere in _said(name, other)
    )


def form(name: HanName, other: LatinName) -> str:
    """Which of its forms in pinyin the other is; empty where it is none."""
    if not syllables(other):
        return ""
    forms = _forms(name)
    return next((said for said, elsewhere in _said(name, other) if said in forms and not elsewhere), "")


def _said(name: HanName, other: LatinName) -> list[tuple[str, bool]]:
    """What the other says, by each way to read it, and whether with a place where this company is not."""
    own = {sound.spell(place) for place in name.places}
    return [(rest, bool(own and place and place not in own)) for place, rest in rests(other.compact)]


def _chance(name: HanName, said: str) -> float:
    if known := _forms(name).get(said):
        return known
    alike, brand = _alike(name, said), sound.spell(name.brand)
    slips = OSA.distance(said[: len(brand)], brand)
    if slips == 0 and alike >= 0.85:
        return _MOST
    return _NEARLY if slips <= 1 and len(brand) >= 6 and alike >= 0.9 else _ELSE * alike


def _alike(name: HanName, said: str) -> float:
    forms = (sound.spell(name.core), sound.spell(name.full), whole(name))
    return max(OSA.normalized_similarity(said, each) for each in forms)


@lru_cache(maxsize=512)
def _forms(name: HanName) -> dict[str, float]:
    """How a name is spelt, whole or short, and the chance of each."""
    brand = sound.spell(name.brand)
    words = {word for trade in name.trades for word in (trade, trade[:_WORD], trade[-_WORD:])}
    short = {brand + sound.spell(word): _MOST for word in words}
    if name.places:
        short |= {sound.spell(place) + brand: _PLACED for place in name.places}
    long = dict.fromkeys(
        (sound.spell(name.core), sound.spell(name.full), whole(name)), _ALL if len(name.core) > 2 else _MOST
    )
    return short | long
