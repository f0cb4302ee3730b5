"""A register of companies in memory, found by key, rarest first, and ranked by likeness."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice
from math import log

from rapidfuzz import fuzz

from domain.matching.compare import compare_parsed, parse
from domain.matching.keys import MOST_ROWS, keys, probes, rarest
from domain.matching.likeness import Candidate, Likeness
from domain.matching.skeleton import skeleton

MOST_GATHERED = 60
"""Rows that share keys, of which the likeliest are compared in full."""
COMPARED = 7
"""Rows compared in full, as many whatever is found: the time of a check tells nobody what it found."""
MOST_SHARING = 4
"""Of these, rows compared for the keys that they share; the others have the nearest letters."""
LEAST_SHARED = 0.2
"""What a row shares, as a part of what the first does, to be compared for it."""
MOST_ODDS = 12.0
"""How many times likelier the best candidate may be before another is not called the same too."""

Gathered = tuple[str, str, str, float]
"""A row with keys of the query: its id, name and skeleton, and the weight of the keys that it shares."""


def rank(
    query: str, candidates: Iterable[tuple[str, str]], limit: int = 5, *, outdo: bool = True
) -> list[Candidate]:
    """The `limit` most likely of `(id, name)` candidates, best first; where they `outdo` each other, only
    those are called the same that no other is by far the likelier of."""
    asked = parse(query)
    found = [Candidate(id_, name, compare_parsed(asked, parse(name))) for id_, name in candidates]
    found.sort(key=lambda each: (-each.likeness.score, each.name != query, each.id))
    return [outdone(each, found[0]) if outdo else each for each in found[:limit]]


def shortlist(query: str, rows: Sequence[Gathered]) -> list[tuple[str, str]]:
    """Of those that share the most first, id and name of the ones worth comparing in full."""
    meant, least = skeleton(query), LEAST_SHARED * max((shared for *_, shared in rows), default=0.0)
    sharing = [row for row in rows[:MOST_SHARING] if row[3] >= least]
    near = sorted(rows, key=lambda row: -fuzz.ratio(meant, row[2]))
    return [(id_, name) for id_, name, *_ in islice(dict.fromkeys((*sharing, *near)), COMPARED)]


def outdone(candidate: Candidate, best: Candidate) -> Candidate:
    """The candidate, no longer called the same where another is by far the likelier."""
    if not candidate.likeness.same or _odds(candidate) * MOST_ODDS >= _odds(best):
        return candidate
    return replace(candidate, likeness=replace(candidate.likeness, same=False))


def _odds(candidate: Candidate) -> float:
    return candidate.likeness.score / max(1 - candidate.likeness.score, 1e-9)


class Registry:
    """An index over `(id, name)`; a query costs the same however long the register is."""

    def __init__(self) -> None:
        self._rows: list[tuple[str, str, str]] = []
        self._postings: dict[str, list[int]] = {}

    @classmethod
    def of(cls, rows: Iterable[tuple[str, str]]) -> Registry:
        registry = cls()
        for id_, name in rows:
            registry.add(id_, name)
        return registry

    def add(self, id_: str, name: str) -> None:
        number = len(self._rows)
        self._rows.append((id_, name, skeleton(name)))
        for key in keys(name):
            self._postings.setdefault(key, []).append(number)

    def find(self, query: str, limit: int = 5) -> list[Candidate]:
        """The `limit` likeliest registered companies, best first."""
        return rank(query, shortlist(query, self.gather(query)), limit)

    def judge(self, query: str, name: str) -> Likeness:
        """Whether `query` means the company `name`; not where a registered one is by far the likelier."""
        asked = Candidate("", name, compare_parsed(parse(query), parse(name)))
        best = self.find(query, 1)
        if best and best[0].likeness.score > asked.likeness.score:
            return outdone(asked, best[0]).likeness
        return asked.likeness

    def gather(self, query: str) -> list[Gathered]:
        """Rows worth comparing, by the keys shared with the query, the rarest looked up first."""
        found: dict[int, float] = {}
        postings = {key: self._postings.get(key, []) for key in probes(query)}
        for key in rarest({key: len(rows) for key, rows in postings.items()}):
            rows = postings[key][:MOST_ROWS]
            weight = log((len(self._rows) + 1) / (len(rows) + 1)) + 0.1
            for number in rows:
                found[number] = found.get(number, 0.0) + weight
        most = sorted(found, key=lambda number: (-found[number], number))[:MOST_GATHERED]
        return [(*self._rows[number], found[number]) for number in most]
