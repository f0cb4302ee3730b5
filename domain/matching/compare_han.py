"""The measured likeness of two Chinese names: numbers for the weights, reasons for people."""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz.distance import OSA, Levenshtein

from domain.matching import shape, sound
from domain.matching.han import HanName
from domain.matching.likeness import Why

Features = dict[str, float]


@dataclass(slots=True)
class _Walk:
    """What the walk along two cores finds; positions of the candidate's characters and the query's."""

    left: list[float]
    right: list[float]
    alike: list[tuple[str, str]]
    swapped: list[tuple[str, str]]


def measure(query: HanName, candidate: HanName) -> tuple[Features, tuple[Why, ...]]:
    walk = _walk(query.core, candidate.core)
    features = {
        **_covered(walk, query, candidate),
        **_brands(walk, query, candidate),
        **_whole(query, candidate),
        **_parts(query, candidate),
    }
    return features, tuple(_reasons(walk, query, candidate))


def _walk(one: str, other: str) -> _Walk:
    walk = _Walk([0.0] * len(one), [0.0] * len(other), [], [])
    for op in Levenshtein.opcodes(one, other):
        if op.tag == "equal":
            walk.left[op.src_start : op.src_end] = [1.0] * (op.src_end - op.src_start)
            walk.right[op.dest_start : op.dest_end] = [1.0] * (op.dest_end - op.dest_start)
        elif op.tag == "replace":
            for i, j in zip(range(op.src_start, op.src_end), range(op.dest_start, op.dest_end), strict=False):
                _replaced(walk, one, other, i, j)
    return walk


def _replaced(walk: _Walk, one: str, other: str, i: int, j: int) -> None:
    if sound.alike(one[i], other[j]) or shape.alike(one[i], other[j]):
        walk.left[i] = walk.right[j] = 0.8
        walk.alike.append((one[i], other[j]))
    else:
        walk.swapped.append((one[i], other[j]))


def _covered(walk: _Walk, query: HanName, candidate: HanName) -> Features:
    mass_left = _mass(walk.left, query.weights)
    mass_right = _mass(walk.right, candidate.weights)
    return {
        "query_covered": mass_left / (sum(query.weights) or 1.0),
        "candidate_covered": mass_right / (sum(candidate.weights) or 1.0),
        "matched": min(mass_left, mass_right) / 20,
        "alike": min(len(walk.alike), 2) / 2,
        "swapped": min(len(walk.swapped), 3) / 3,
    }


def _mass(marks: list[float], weights: tuple[float, ...]) -> float:
    return sum(mark * weight for mark, weight in zip(marks, weights, strict=True))


def _brands(walk: _Walk, query: HanName, candidate: HanName) -> Features:
    left, right = len(query.brand), len(candidate.brand)
    brand_left = _mass(walk.left[:left], query.weights[:left]) / (sum(query.weights[:left]) or 1.0)
    brand_right = _mass(walk.right[:right], candidate.weights[:right]) / (
        sum(candidate.weights[:right]) or 1.0
    )
    trade_left = _mass(walk.left[left:], query.weights[left:]) / (sum(query.weights[left:]) or 1.0)
    trade_right = _mass(walk.right[right:], candidate.weights[right:]) / (
        sum(candidate.weights[right:]) or 1.0
    )
    return {
        "brand_query": brand_left if left else 1.0,
        "brand_candidate": brand_right if right else 1.0,
        "brand_equal": float(query.brand == candidate.brand),
        "brand_unlike": float(bool(left and right) and (brand_left < 0.5 or brand_right < 0.5)),
        "trade_query": trade_left if query.trades else 1.0,
        "trade_candidate": trade_right if candidate.trades else 1.0,
        "trade_conflict": float(
            bool(query.trades and candidate.trades) and max(trade_left, trade_right) < 0.99
        ),
        "trade_absent": float(not query.trades),
    }


def _whole(query: HanName, candidate: HanName) -> Features:
    return {
        "letters": OSA.normalized_similarity(query.full, candidate.full),
        "core_letters": OSA.normalized_similarity(query.core, candidate.core),
        "equal": float(query.core == candidate.core),
        "within": float(_within(query.core, candidate.full) or _within(candidate.core, query.full)),
        "run": float(query.core in candidate.full or candidate.core in query.full),
        "sounds_equal": float(sound.spell(query.core) == sound.spell(candidate.core)),
    }


def _within(short: str, long: str) -> bool:
    if len(short) < 2 or len(short) > len(long):
        return False
    rest = iter(long)
    return all(char in rest for char in short)


def _parts(query: HanName, candidate: HanName) -> Features:
    mine, theirs = set(query.places), set(candidate.places)
    return {
        "place_equal": float(bool(mine & theirs)),
        "place_conflict": float(bool(mine and theirs) and not mine & theirs),
        "place_missing": float(bool(mine) != bool(theirs)),
        "legal_conflict": float(
            bool(query.legal and candidate.legal) and not set(query.legal) & set(candidate.legal)
        ),
        "legal_missing": float(bool(query.legal) != bool(candidate.legal)),
        "numbers": float(
            bool(query.numbers) and bool(candidate.numbers) and query.numbers != candidate.numbers
        ),
        "number_missing": float(bool(query.numbers) != bool(candidate.numbers)),
    }


def _reasons(walk: _Walk, query: HanName, candidate: HanName) -> list[Why]:
    whys = [Why("typo", pair) for pair in walk.alike]
    if set(query.places) != set(candidate.places):
        whys.append(Why("city", (*query.places, *candidate.places)))
    if query.legal != candidate.legal:
        whys.append(Why("legal_form"))
    if query.core != candidate.core and _within(query.core, candidate.full):
        whys.append(Why("short_name", (query.core,)))
    for text in (_lonely(query.core, walk.left), _lonely(candidate.core, walk.right)):
        if text:
            whys.append(Why("different_word", (text,)))
    return whys


def _lonely(core: str, marks: list[float]) -> str:
    return "".join(char for char, mark in zip(core, marks, strict=True) if not mark)
