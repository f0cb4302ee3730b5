"""The measured likeness of two names in Latin letters: numbers for the weights, reasons for people."""

from __future__ import annotations

from rapidfuzz.distance import OSA

from domain.matching import align
from domain.matching.latin import LatinName
from domain.matching.likeness import Why

Features = dict[str, float]


def measure(query: LatinName, candidate: LatinName) -> tuple[Features, tuple[Why, ...]]:
    found = align.align(query, candidate)
    features = {
        **_covered(found, query, candidate),
        **_whole(query, candidate),
        **_parts(found, query, candidate),
    }
    return features, tuple(_reasons(found, query, candidate))


def _covered(found: align.Alignment, query: LatinName, candidate: LatinName) -> Features:
    left, right = sum(query.weights) or 1.0, sum(candidate.weights) or 1.0
    mass_left = _credit(found, query.weights, left=True)
    mass_right = _credit(found, candidate.weights, left=False)
    lonely_left = max((query.weights[i] for i in found.left_only), default=0.0)
    lonely_right = max((candidate.weights[j] for j in found.right_only), default=0.0)
    return {
        "query_covered": mass_left / left,
        "candidate_covered": mass_right / right,
        "matched": min(mass_left, mass_right) / 20,
        "query_extra": lonely_left / 9,
        "candidate_extra": lonely_right / 9,
        "conflict": min(lonely_left, lonely_right) / 9,
    }


def _credit(found: align.Alignment, weights: tuple[float, ...], *, left: bool) -> float:
    credits: dict[int, float] = {}
    for pair in found.pairs:
        credits[pair.left if left else pair.right] = pair.credit
    return sum(weights[i] * credit for i, credit in credits.items())


def _whole(query: LatinName, candidate: LatinName) -> Features:
    one, other = query.compact, candidate.compact
    short, long = sorted((one, other), key=len)
    return {
        "letters": OSA.normalized_similarity(one, other),
        "letters_sorted": OSA.normalized_similarity(
            "".join(sorted(query.words)), "".join(sorted(candidate.words))
        ),
        "equal": float(one == other),
        "prefix": float(len(short) >= 4 and long.startswith(short) and one != other),
        "acronym": float(_acronym(query, candidate) or _acronym(candidate, query)),
    }


def _acronym(short: LatinName, long: LatinName) -> bool:
    if len(short.words) != 1 or not 2 <= len(short.words[0]) <= 6 or len(long.words) < 2:
        return False
    letters = "".join(word[0] for word in long.words)
    content = "".join(word[0] for word, weight in zip(long.words, long.weights, strict=True) if weight > 0.5)
    forms = {letters, content, content + "c", content + "g"}
    return short.words[0] in forms


def _parts(found: align.Alignment, query: LatinName, candidate: LatinName) -> Features:
    first = next((pair.credit for pair in found.pairs if pair.left == 0 and pair.right == 0), 0.0)
    typos = [pair for pair in found.pairs if pair.kind == align.TYPO]
    order = [pair.right for pair in sorted(found.pairs, key=lambda pair: pair.left)]
    return {
        "first": first,
        "typo": sum((1 - pair.credit) * candidate.weights[pair.right] for pair in typos) / 9,
        "typos": min(len(typos), 3) / 3,
        "short_typo": float(any(len(candidate.words[pair.right]) <= 5 for pair in typos)),
        "order": float(order != sorted(order)),
        "numbers": float(
            bool(query.numbers) and bool(candidate.numbers) and query.numbers != candidate.numbers
        ),
        "number_missing": float(bool(query.numbers) != bool(candidate.numbers)),
        "place_conflict": float(
            bool(query.places - candidate.places) and bool(candidate.places - query.places)
        ),
        "place_missing": float(bool(query.places) != bool(candidate.places)),
        "legal_equal": float(bool(query.legal) and set(query.legal) == set(candidate.legal)),
        "legal_conflict": float(
            bool(query.legal and candidate.legal) and not set(query.legal) & set(candidate.legal)
        ),
        "one_word": float(len(query.words) == 1 or len(candidate.words) == 1),
    }


def _reasons(found: align.Alignment, query: LatinName, candidate: LatinName) -> list[Why]:
    whys = []
    for pair in found.pairs:
        if pair.kind != align.SAME:
            whys.append(Why(pair.kind, (query.words[pair.left], candidate.words[pair.right])))
    order = [pair.right for pair in sorted(found.pairs, key=lambda pair: pair.left)]
    if order != sorted(order):
        whys.append(Why("word_order"))
    if query.legal != candidate.legal:
        whys.append(Why("legal_form"))
    if _acronym(query, candidate) or _acronym(candidate, query):
        whys.append(Why("short_name"))
    for i in found.left_only:
        whys.append(_extra(query.words[i], query))
    for j in found.right_only:
        whys.append(_extra(candidate.words[j], candidate))
    return whys


def _extra(word: str, name: LatinName) -> Why:
    return Why("city" if word in name.places else "different_word", (word,))
