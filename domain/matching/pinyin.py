"""A whole Chinese name written in pinyin, in one run or syllable by syllable, with its place or without."""

from __future__ import annotations

from functools import cache

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
_ALL, _MOST, _NEARLY, _ELSE = 0.95, 0.6, 0.4, 0.05


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
    own = {sound.spell(place) for place in name.places}
    return max(
        _chance(name, rest, elsewhere=bool(own and place and place not in own))
        for place, rest in rests(other.compact)
    )


def _chance(name: HanName, said: str, *, elsewhere: bool) -> float:
    core, brand = sound.spell(name.core), sound.spell(name.brand)
    forms = (core, sound.spell(name.full), whole(name))
    alike = max(OSA.normalized_similarity(said, form) for form in forms)
    if elsewhere:
        return _ELSE * alike
    if said in forms:
        return _ALL if len(name.core) > 2 else _MOST
    slips = OSA.distance(said[: len(brand)], brand)
    if slips == 0 and alike >= 0.85:
        return _MOST
    return _NEARLY if slips <= 1 and len(brand) >= 6 and alike >= 0.9 else _ELSE * alike
