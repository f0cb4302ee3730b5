"""Words that mean opposite ways, none a slip of another: Northwest and Southwest, 江南 and 江北."""

from __future__ import annotations

import re
from functools import cache
from itertools import permutations

from domain.matching import tables
from domain.matching.han import HanName
from domain.matching.latin import LatinName
from domain.matching.sharing import Name


@cache
def _turns() -> frozenset[tuple[str, str]]:
    lines = ((first, *others.split()) for first, others in tables.rows("opposites.txt"))
    return frozenset(turn for ways in lines for turn in permutations(ways, 2))


@cache
def _ways() -> re.Pattern[str]:
    """Finds any way: few words have one."""
    return re.compile("|".join(sorted({way for way, _ in _turns()})))


def opposed(query: Name, candidate: Name) -> bool:
    """Whether two names say the same but for a way: one northwards where the other is southwards."""
    if isinstance(query, HanName) and isinstance(candidate, HanName):
        return _turned({query.core}, {candidate.core})
    if isinstance(query, LatinName) and isinstance(candidate, LatinName):
        mine, theirs = set(query.words), set(candidate.words)
        return _turned(mine - theirs, theirs - mine)
    return False


def _turned(mine: set[str], theirs: set[str]) -> bool:
    """Whether a word is one of the others with one way for another in it: "nordost" and "nordwest"."""
    return any(
        way in word and word.replace(way, turned, 1) in theirs
        for word in mine
        if _ways().search(word)
        for way, turned in _turns()
    )
