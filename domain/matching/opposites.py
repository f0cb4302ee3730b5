"""Words that mean opposite ways, none a slip of another: Northwest and Southwest, 江南 and 江北."""

from __future__ import annotations

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


def opposed(query: Name, candidate: Name) -> bool:
    """Whether two names say the same but for a way: one northwards where the other is southwards."""
    if isinstance(query, HanName) and isinstance(candidate, HanName):
        return _turned(query.core, candidate.core)
    if isinstance(query, LatinName) and isinstance(candidate, LatinName):
        mine, theirs = set(query.words), set(candidate.words)
        return any(_turned(one, other) for one in mine - theirs for other in theirs - mine)
    return False


def _turned(one: str, other: str) -> bool:
    """Whether a word is the other with one way for another in it: "nordost" and "nordwest"."""
    return any(way in one and one.replace(way, turned, 1) == other for way, turned in _turns())
