"""The measured likeness of two names in Latin letters: numbers for the weights, reasons for people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz.distance import OSA, Prefix

from domain.matching import aliases, align, legal
from domain.matching.latin import LatinName
from domain.matching.likeness import Why
from domain.matching.parts import differ

Features = dict[str, float]
SLIP = 2  # letters at the end of a word that are spelling, and no abbreviation


def measure(query: LatinName, candidate: LatinName) -> tuple[Features, tuple[Why, ...]]:
    found = align.align(query, candidate)
    features = {
        **_covered(found, query, candidate),
        **_whole(query, candidate),
        **_parts(found, query, candidate),
    }
    return features, tuple(_reasons(found, query, candidate))


def _covered(found: align.Alignment, query: LatinName, candidate: LatinName) -> Features:
    left, right = _Side.of(query, found, left=True), _Side.of(candidate, found, left=False)
    return {
        "query_covered": left.matched / (left.total or 1.0),
        "candidate_covered": right.matched / (right.total or 1.0),
        "matched": min(left.matched, right.matched),
        "query_extra": left.lonely,
        "candidate_extra": right.lonely,
        "conflict": min(left.lonely, right.lonely),
        "query_extra_words": left.words,
        "candidate_extra_words": right.words,
        "rarest_same": max((query.weights[p.left] for p in found.pairs if p.kind == align.SAME), default=0.0),
    }


@dataclass(frozen=True, slots=True)
class _Side:
    """One name's share in an alignment, in rarity; places are counted apart, since they come and go."""

    total: float
    matched: float
    lonely: float
    words: float

    @classmethod
    def of(cls, name: LatinName, found: align.Alignment, *, left: bool) -> _Side:
        credit = {(pair.left if left else pair.right): pair.credit for pair in found.pairs}
        alone = [
            i for i in (found.left_only if left else found.right_only) if name.words[i] not in name.places
        ]
        return cls(
            total=sum(name.weights),
            matched=sum(name.weights[i] * each for i, each in credit.items()),
            lonely=max((name.weights[i] for i in alone), default=0.0),
            words=float(len(alone)),
        )


def _whole(query: LatinName, candidate: LatinName) -> Features:
    one, other = query.compact, candidate.compact
    return {
        "letters": OSA.normalized_similarity(one, other),
        "letters_sorted": OSA.normalized_similarity(_sorted(query), _sorted(candidate)),
        "letters_raw": OSA.normalized_similarity(query.raw, candidate.raw),
        "edits": float(OSA.distance(one, other)),
        "grams": _dice(_grams(one), _grams(other)),
        "equal": float(one == other),
        "lead": Prefix.similarity(one, other) / (min(len(one), len(other)) or 1),
        "size": float(min(len(one), len(other))),
        "acronym": float(_acronym(query, candidate) or _acronym(candidate, query)),
    }


def _sorted(name: LatinName) -> str:
    return "".join(sorted(name.words))


def _grams(text: str) -> set[str]:
    padded = f"^{text}$"
    return {padded[i : i + 3] for i in range(len(padded) - 2)}


def _dice(one: set[str], other: set[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def _acronym(short: LatinName, long: LatinName) -> bool:
    if len(short.words) == len(long.words) > 2 and {"and"} == {word for word in short.words if len(word) > 1}:
        return [word[0] for word in short.words] == [word[0] for word in long.words]  # J&J
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
        "typo": sum((1 - pair.credit) * candidate.weights[pair.right] for pair in typos),
        "typos": float(len(typos)),
        "typo_size": float(min((len(candidate.words[pair.right]) for pair in typos), default=0)),
        "abbreviations": float(sum(pair.kind == align.ABBREVIATION for pair in found.pairs)),
        "order": float(order != sorted(order)),
        "numbers": differ(query.numbers, candidate.numbers),
        "places": differ(query.places, candidate.places),
        "legal": differ(frozenset(query.legal), frozenset(candidate.legal)),
        "query_words": float(len(query.words)),
        "candidate_words": float(len(candidate.words)),
    }


def _reasons(found: align.Alignment, query: LatinName, candidate: LatinName) -> list[Why]:
    whys = []
    for pair in found.pairs:
        if pair.kind != align.SAME:
            whys.append(_stands_for(pair, query, candidate))
    order = [pair.right for pair in sorted(found.pairs, key=lambda pair: pair.left)]
    if order != sorted(order):
        whys.append(Why("word_order"))
    if query.legal != candidate.legal:
        whys.append(Why("legal_form"))
    whys += [Why("short_name", (each.alias,)) for each in (query, candidate) if each.alias]
    if _acronym(query, candidate) or _acronym(candidate, query):
        whys.append(Why("short_name"))
    whys += _extras(query, found.left_only)
    whys += _extras(candidate, found.right_only)
    return whys


def _extras(name: LatinName, lonely: Iterable[int]) -> list[Why]:
    """The words of one name alone; not those that its short name was written out to (badische of BASF)."""
    written_out = set(aliases.short_names().get(name.alias, "").split()) - {name.alias}
    return [_extra(name.words[at], name) for at in lonely if name.words[at] not in written_out]


def _stands_for(pair: align.Pair, query: LatinName, candidate: LatinName) -> Why:
    """A letter or two less at the end abbreviate nothing: Kaufman, Kaufmann; chemical, chemicals."""
    one, other = query.words[pair.left], candidate.words[pair.right]
    begun = one.startswith(other) or other.startswith(one)
    spelt = pair.kind == align.ABBREVIATION and begun and abs(len(one) - len(other)) <= SLIP
    return Why(align.TYPO if spelt else pair.kind, (one, other))


def _extra(word: str, name: LatinName) -> Why:
    if word in legal.words():
        return Why("legal_form")
    return Why("city" if word in name.places else "different_word", (word,))
