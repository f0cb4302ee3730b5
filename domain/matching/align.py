"""Which word of one name stands for which word of the other, and how well."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest

from rapidfuzz.distance import OSA

from domain.matching.latin import LatinName, families

SAME = "same"
ABBREVIATION = "abbreviation"
TYPO = "typo"
SPACING = "spacing"


@dataclass(frozen=True, slots=True)
class Pair:
    left: int
    right: int
    kind: str
    credit: float


@dataclass(frozen=True, slots=True)
class Alignment:
    pairs: tuple[Pair, ...]
    left_only: tuple[int, ...]
    right_only: tuple[int, ...]


def align(query: LatinName, candidate: LatinName) -> Alignment:
    """Equal words first, then words of one family, then words run together, then likely typos."""
    left = dict(enumerate(query.words))
    right = dict(enumerate(candidate.words))
    pairs = _equal(left, right)
    if left and right:
        pairs += _joined(left, right) + _joined(right, left, swapped=True)
    if left and right:
        pairs += _best(left, right)
    if left and right:
        pairs += _together(left, right)
    return Alignment(tuple(pairs), tuple(left), tuple(right))


def _equal(left: dict[int, str], right: dict[int, str]) -> list[Pair]:
    at: dict[str, list[int]] = {}
    for j in sorted(right, reverse=True):
        at.setdefault(right[j], []).append(j)
    pairs = [Pair(i, at[word].pop(), SAME, 1.0) for i, word in left.items() if at.get(word)]
    _take(pairs, left, right)
    return pairs


def _take(pairs: list[Pair], left: dict[int, str], right: dict[int, str]) -> None:
    for pair in pairs:
        left.pop(pair.left, None)
        right.pop(pair.right, None)


def _joined(whole: dict[int, str], parts: dict[int, str], *, swapped: bool = False) -> list[Pair]:
    """`network` for `net work`: a word that is two or three neighbours of the other name run together."""
    pairs: list[Pair] = []
    for i, word in list(whole.items()):
        run = _run(word, parts)
        if run:
            pairs += [Pair(j, i, SPACING, 0.97) if swapped else Pair(i, j, SPACING, 0.97) for j in run]
            whole.pop(i)
            for j in run:
                parts.pop(j)
    return pairs


def _run(word: str, parts: dict[int, str]) -> list[int]:
    slack = 1 if len(word) >= 8 else 0
    for start, first in parts.items():
        text, run, j = first, [start], start + 1
        while len(text) < len(word) and j in parts and len(run) < 4:
            text, run, j = text + parts[j], [*run, j], j + 1
        if len(run) > 1 and OSA.distance(text, word, score_cutoff=slack) <= slack:
            return run
    return []


def _best(left: dict[int, str], right: dict[int, str]) -> list[Pair]:
    found = [
        (credit, i, j, kind)
        for i, one in left.items()
        for j, other in right.items()
        for credit, kind in (resemblance(one, other),)
        if credit > 0
    ]
    pairs: list[Pair] = []
    for credit, i, j, kind in sorted(found, key=lambda each: (-each[0], abs(each[1] - each[2]))):
        if i in left and j in right:
            pairs.append(Pair(i, j, kind, credit))
            left.pop(i)
            right.pop(j)
    return pairs


def _together(left: dict[int, str], right: dict[int, str]) -> list[Pair]:
    """What is left of both, run together, may be one spelling ("indus triede nra", "industrie de nora")."""
    likeness = OSA.normalized_similarity("".join(left.values()), "".join(right.values()), score_cutoff=0.7)
    if not likeness:
        return []
    last = list(right)[-1]
    pairs = [
        Pair(i, j, TYPO, 0.9 * likeness)
        for i, j in zip_longest(list(left), list(right)[: len(left)], fillvalue=last)
    ]
    pairs += [Pair(list(left)[-1], j, TYPO, 0.9 * likeness) for j in list(right)[len(left) :]]
    left.clear()
    right.clear()
    return pairs


def resemblance(one: str, other: str) -> tuple[float, str]:
    """How well a word stands for another (0..1), and as what."""
    known = families()
    mine, theirs = known.get(one), known.get(other)
    if mine and theirs and mine & theirs:
        return 0.95, ABBREVIATION
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if len(short) >= 3 and long.startswith(short):
        return (0.9 if len(long) - len(short) <= 2 else 0.8), ABBREVIATION
    allowed = 0 if len(long) < 4 else 1 if len(long) < 7 else 2 if len(long) < 11 else 3
    if allowed and (distance := OSA.distance(one, other, score_cutoff=allowed)) <= allowed:
        return 1 - 1.2 * distance / len(long), TYPO
    if len(short) >= 3 and short[0] == long[0] and len(long) > len(short) + 1 and _within(short, long):
        return 0.6, ABBREVIATION
    return 0.0, ""


def _within(short: str, long: str) -> bool:
    """Whether the letters of `short` stand in `long` in that order ("mngt" in "management")."""
    rest = iter(long)
    return all(letter in rest for letter in short)
