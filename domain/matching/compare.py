"""Two names set side by side: one calibrated score, the reasons, and whether they are parent and branch."""

from __future__ import annotations

from domain.matching import (
    campus,
    compare_han,
    compare_latin,
    compare_mixed,
    han,
    latin,
    opposites,
    romanise,
    sharing,
    sound,
    weights,
)
from domain.matching.han import HanName
from domain.matching.latin import LatinName
from domain.matching.likeness import PART, SAME, Likeness, Why
from domain.matching.parts import NONE_SHARED
from domain.matching.sharing import Name, Sharing
from domain.matching.text import has_cjk

Features = dict[str, float]
_BRANCH_SHARE = 0.9
_ACRONYM = {3: 0.5, 4: 0.7, 5: 0.8, 6: 0.85}
"""Letters of an acronym → the least chance."""
_INITIALS = {4: 0.25, 5: 0.5, 6: 0.7}
"""Letters of a Chinese name's initials → the least chance."""
_FEW_INITIALS = {3: 0.15, 4: 0.25}
"""Likewise the most: of so few, many a company has the same."""
_SIBLING = 0.1
"""The most for names with different numbers (Fund II, Fund III), or opposite ways (Northwest, Southwest)."""
_OTHER = 0.25
"""What is left of the chance where one name is another company's and more."""
_SHORT = 0.4
"""The least for a rare brand alone beside the same with what it does (Kaufmann, Kaufmann Logistik)."""
_STRANGE = 0.1
"""The most for names in two scripts that share no word, no initials and little sound."""
_ALIKE = 0.6
"""So alike a name spelt in pinyin is to one in Latin letters, at least, to be heard as it."""
_UNIVERSITY = 0.9
"""The least for the short name of a university (浙大, 西安交大)."""
_OTHER_TRADE = 0.25
"""The most for Chinese names with one brand and trades of different meanings (建筑, 建材)."""
_PLAIN = 2
"""Characters of a word that tells a trade by itself."""
_WRITTEN = frozenset({"traditional", "spacing"})
"""Reasons that are about how a name is written, and not about what it is."""
_ELSEWHERE = 0.25
"""The most for Chinese names registered in different places."""


def parse(name: str) -> Name:
    return han.parse(name) if has_cjk(name) else latin.parse(name)


def compare(query: str, candidate: str) -> Likeness:
    """How alike two company names are: `score` is the calibrated chance that they mean the same company."""
    return compare_parsed(parse(query), parse(candidate))


def compare_parsed(query: Name, candidate: Name) -> Likeness:
    if isinstance(query, HanName) and isinstance(candidate, HanName):
        query, candidate = han.branched(query, candidate.branch), han.branched(candidate, query.branch)
    kind, features, whys = measure(query, candidate)
    score = _bounded(weights.chance(kind, features), query, features)
    if opposites.opposed(query, candidate):
        score = min(score, _SIBLING)
    if _other_trade(query, candidate):
        score = min(score, _OTHER_TRADE)
    if query.branch is None and (
        campus.is_short(query.raw, candidate.raw) or campus.is_short(candidate.raw, query.raw)
    ):
        score = max(score, _UNIVERSITY)
    if isinstance(query, HanName) and isinstance(candidate, LatinName):
        score = compare_mixed.chance(query, candidate, score)
    if isinstance(query, LatinName) and isinstance(candidate, HanName):
        score = compare_mixed.chance(candidate, query, score)
    shared = sharing.shared(query, candidate)
    if shared is Sharing.OTHER:
        score *= _OTHER
    if shared is Sharing.SHORT:
        score = max(score, _SHORT)
    same = score >= weights.threshold(kind)
    if query.branch != candidate.branch:
        branch = Why("branch", tuple(each for each in (query.branch, candidate.branch) if each))
        return Likeness(score * _BRANCH_SHARE, same=False, related=same, why=(branch, *whys))
    whys = _of_one_name(query, candidate, whys)
    if shared is Sharing.HOUSE:
        return Likeness(score * _BRANCH_SHARE, same=False, related=True, why=whys)
    part = not same and shared is not Sharing.SHORT and sharing.stands_in(query, candidate)
    return Likeness(score, same, related=part, why=(PART, *whys) if part else whys)


def _of_one_name(query: Name, candidate: Name, whys: tuple[Why, ...]) -> tuple[Why, ...]:
    """The reasons, of a name beside itself but for its spaces and characters: that it is the same."""
    if query.raw != candidate.raw:
        return whys
    return tuple(why for why in whys if why.key in _WRITTEN) or (SAME,)


def _bounded(score: float, query: Name, features: Features) -> float:
    """What sense knows better than the sample: initials can be all there is; siblings differ by number."""
    if features.get("acronym") and isinstance(query, LatinName):
        score = max(score, _ACRONYM.get(len(query.compact), 0.0))
    size = int(features.get("initials_size", 0))
    score = max(score, _INITIALS.get(size, 0.0))
    if not features["matched"]:
        score = min(score, _FEW_INITIALS.get(size, 1.0))
    if features["numbers"] == NONE_SHARED:
        score = min(score, _SIBLING)
    if (
        "spelt" in features
        and features["spelt"] < _ALIKE
        and not (features["matched"] or features["initials"])
    ):
        score = min(score, _STRANGE)
    if isinstance(query, HanName) and features["places"] == NONE_SHARED:
        score = min(score, _ELSEWHERE)
    return score


def _other_trade(query: Name, candidate: Name) -> bool:
    """Whether two Chinese names have one brand, and one word each of what they do, of different meanings."""
    if not (isinstance(query, HanName) and isinstance(candidate, HanName)) or query.brand != candidate.brand:
        return False
    if not len(query.trades) == len(candidate.trades) == 1 or query.meanings == candidate.meanings:
        return False
    (mine,), (theirs,) = query.trades, candidate.trades
    slips = any(one != other and sound.alike(one, other) for one, other in zip(mine, theirs, strict=False))
    return len(mine) == len(theirs) == _PLAIN and not slips


def measure(query: Name, candidate: Name) -> tuple[str, Features, tuple[Why, ...]]:
    """Which weights apply, the features, the reasons."""
    if isinstance(query, HanName) and isinstance(candidate, HanName):
        return "han", *_han(query, candidate)
    if isinstance(query, LatinName) and isinstance(candidate, LatinName):
        return "latin", *compare_latin.measure(query, latin.meant(query, candidate))
    if isinstance(query, HanName):
        assert isinstance(candidate, LatinName)
        return "mixed", *compare_mixed.measure(query, candidate, swapped=False)
    assert isinstance(candidate, HanName)
    return "mixed", *compare_mixed.measure(candidate, query, swapped=True)


def _han(query: HanName, candidate: HanName) -> tuple[Features, tuple[Why, ...]]:
    """Two Chinese names; the brand of either may be in pinyin (Yuanjing科技)."""
    mine, theirs = romanise.respelt(query, candidate), romanise.respelt(candidate, query)
    features, whys = compare_han.measure(mine, theirs)
    spelt = mine is not query or theirs is not candidate
    return features, (Why("transliteration"), *whys) if spelt else whys
