"""The measured likeness of two Chinese names: numbers for the weights, reasons for people."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from rapidfuzz.distance import OSA, Levenshtein

from domain.matching import shape, sound
from domain.matching.han import HanName, apart
from domain.matching.likeness import Why
from domain.matching.parts import differ

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
    _same_meaning(walk.left, query, candidate)
    _same_meaning(walk.right, candidate, query)
    features = {
        **_covered(walk, query, candidate),
        **_brands(walk, query, candidate),
        **_whole(query, candidate),
        **_parts(query, candidate),
        **_gaps(walk, query, candidate),
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


def _same_meaning(marks: list[float], name: HanName, other: HanName) -> None:
    """Marks the trade words that the other name has by another word (商贸 for 贸易)."""
    at = len(name.brand)
    for trade, meaning in zip(name.trades, name.meanings, strict=True):
        if meaning in other.meanings:
            marks[at : at + len(trade)] = [max(mark, 0.9) for mark in marks[at : at + len(trade)]]
        at += len(trade)


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
        "matched": min(mass_left, mass_right),
        "alike": float(len(walk.alike)),
        "swapped": float(len(walk.swapped)),
    }


def _mass(marks: list[float], weights: tuple[float, ...]) -> float:
    return sum(mark * weight for mark, weight in zip(marks, weights, strict=True))


def _brands(walk: _Walk, query: HanName, candidate: HanName) -> Features:
    left, right = len(query.brand), len(candidate.brand)
    trade_left = _mass(walk.left[left:], query.weights[left:]) / (sum(query.weights[left:]) or 1.0)
    trade_right = _mass(walk.right[right:], candidate.weights[right:]) / (
        sum(candidate.weights[right:]) or 1.0
    )
    return {
        "brand_query": _brand_share(walk.left, query),
        "brand_candidate": _brand_share(walk.right, candidate),
        "brand_equal": float(query.brand == candidate.brand),
        "brand_edits": float(OSA.distance(query.brand, candidate.brand)),
        "brand_sound": float(sound.spell(query.brand) == sound.spell(candidate.brand)),
        "brand_size": float(right),
        "brand_size_query": float(left),
        "brand_rarity": sum(candidate.weights[:right]),
        "trade_query": trade_left if query.trades else 1.0,
        "trade_candidate": trade_right if candidate.trades else 1.0,
        "trade": _trades(query, candidate),
    }


def _brand_share(marks: list[float], name: HanName) -> float:
    size = len(name.brand)
    return _mass(marks[:size], name.weights[:size]) / (sum(name.weights[:size]) or 1.0) if size else 1.0


def _trades(query: HanName, candidate: HanName) -> float:
    """0 the same trade, 1 one meaning, 2 only one has any, 3 one within the other, 4 different."""
    if query.trades == candidate.trades:
        return 0.0
    if not query.trades or not candidate.trades:
        return 2.0
    mine, theirs = set(query.meanings), set(candidate.meanings)
    if mine == theirs:
        return 1.0
    return 3.0 if mine <= theirs or theirs <= mine else 4.0


def _whole(query: HanName, candidate: HanName) -> Features:
    mine, theirs = query.brand + "".join(query.meanings), candidate.brand + "".join(candidate.meanings)
    places_mine, places_theirs = "".join(query.places), "".join(candidate.places)
    return {
        "letters": OSA.normalized_similarity(places_mine + mine, places_theirs + theirs),
        "core_letters": OSA.normalized_similarity(mine, theirs),
        "raw_letters": OSA.normalized_similarity(query.raw, candidate.raw),
        "edits": float(OSA.distance(mine, theirs)),
        "equal": float(query.core == candidate.core),
        "within": float(_within(query.core, candidate.full) or _within(candidate.core, query.full)),
        "run": float(query.core in candidate.full or candidate.core in query.full),
        "sounds_equal": float(sound.spell(query.core) == sound.spell(candidate.core)),
        "size": float(len(query.core)),
        "size_candidate": float(len(candidate.core)),
        "anagram": float(sorted(query.core) == sorted(candidate.core)),
    }


def _within(short: str, long: str) -> bool:
    if len(short) < 2 or len(short) > len(long):
        return False
    rest = iter(long)
    return all(char in rest for char in short)


def _parts(query: HanName, candidate: HanName) -> Features:
    return {
        "places": apart(query.places, candidate.places),
        "legal": differ(frozenset(query.legal), frozenset(candidate.legal)),
        "numbers": differ(query.numbers, candidate.numbers),
    }


def _reasons(walk: _Walk, query: HanName, candidate: HanName) -> list[Why]:
    whys = [Why("typo", pair) for pair in walk.alike]
    whys += [Why("short_name", (each.alias,)) for each in (query, candidate) if each.alias]
    if query.traditional != candidate.traditional:
        whys.append(Why("traditional"))
    if set(query.places) != set(candidate.places):
        lonely = set(query.places) ^ set(candidate.places)
        whys.append(Why("city", tuple(each for each in (*query.places, *candidate.places) if each in lonely)))
    if query.legal != candidate.legal:
        whys.append(Why("legal_form"))
    if query.core != candidate.core and _within(query.core, candidate.full):
        whys.append(Why("short_name", (query.core,)))
    for text in (_lonely(query.core, walk.left), _lonely(candidate.core, walk.right)):
        if text:
            whys.append(Why("different_word", (text,)))
    return whys


def _gaps(walk: _Walk, query: HanName, candidate: HanName) -> Features:
    lonely_query, lonely_candidate = _lone_mass(walk.left, query), _lone_mass(walk.right, candidate)
    short = len(query.core) <= 5
    return {
        "gap_query": _gap(walk.left, query.weights),
        "gap_candidate": _gap(walk.right, candidate.weights),
        "heads": _heads_hit(query.core, candidate.core, _heads(candidate)) if short else 0.0,
        "lonely_brand_query": lonely_query,
        "lonely_brand_candidate": lonely_candidate,
        "lonely_both": min(lonely_query, lonely_candidate),
    }


def _lone_mass(marks: list[float], name: HanName) -> float:
    size = len(name.brand)
    return sum(w for mark, w in zip(marks[:size], name.weights[:size], strict=True) if not mark)


def _gap(marks: list[float], weights: tuple[float, ...]) -> float:
    """The rarity of what is left out between two runs that match (工商 of 中国工商银行 beside 中国银行)."""
    runs = [
        (bool(key), [at for at, _ in group])
        for key, group in groupby(enumerate(marks), key=lambda each: each[1] > 0)
    ]
    total = 0.0
    for before, here, after in zip(runs, runs[1:], runs[2:], strict=False):
        if not here[0] and len(before[1]) > 1 and len(after[1]) > 1:
            total += sum(weights[at] for at in here[1])
    return total


def _heads(name: HanName) -> set[int]:
    """Positions where a word of the core begins, and its last character: what a short name is made of."""
    found = set(range(0, len(name.brand), 2))
    at = len(name.brand)
    for trade in name.trades:
        found |= set(range(at, at + len(trade), 2))
        at += len(trade)
    return found | {len(name.core) - 1}


def _heads_hit(short: str, long: str, heads: set[int]) -> float:
    """The share of the short name's characters that stand, in order, at word beginnings of the long one."""
    at, hit = 0, 0
    for char in short:
        found = next((i for i in range(at, len(long)) if long[i] == char and i in heads), -1)
        if found >= 0:
            hit, at = hit + 1, found + 1
    return hit / len(short) if short else 0.0


def _lonely(core: str, marks: list[float]) -> str:
    return "".join(char for char, mark in zip(core, marks, strict=True) if not mark)
