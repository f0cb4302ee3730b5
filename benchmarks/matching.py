"""Name matching on real names that the weights never saw: `python -m benchmarks.matching FOLDER [QUERIES]`.

FOLDER holds company-names-en.csv.gz and company-names-zh.csv.gz. The same queries go to rapidfuzz's full
scan and to TF-IDF over character n-grams.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from rapidfuzz import fuzz, process
from rapidfuzz.distance import JaroWinkler

from benchmarks.matching_names import lists, read
from benchmarks.matching_tfidf import Tfidf
from benchmarks.matching_variants_en import ENGLISH
from benchmarks.matching_variants_zh import CHINESE
from domain.matching import Registry

BESIDE = frozenset({"acronym", "initials", "pinyin", "english"})
"""Kinds reported apart: several companies answer to one acronym or one pinyin."""
Search = Callable[[str], list[str]]


@dataclass(frozen=True)
class Query:
    kind: str
    text: str
    name: str


def main() -> None:
    folder = Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    for language in ("en", "zh"):
        report(folder, language, count)


def report(folder: Path, language: str, count: int) -> None:
    names, present, absent = lists(read(folder, language), "report")
    rng = random.Random(2026)
    usual = list(queries(language, present, count, rng, beside=False))
    _say(f"\n{language}: {len(names)} names, {len(usual)} variants of names never trained on")
    began = perf_counter()
    registry = Registry.of((name, name) for name in names)
    _say(f"  loaded in {perf_counter() - began:.2f} s")
    ours = recall("channelbot", _ours(registry), usual)
    for label, search in others(names):
        theirs = recall(label, search, usual)
        _say(f"    {theirs / ours:.1f} times the time of a check here")
    recall(
        "acronyms, pinyin", _ours(registry), list(queries(language, present, count // 4, rng, beside=True))
    )
    strangers(registry, list(queries(language, absent, count, rng, beside=False)))
    judge(registry, usual, rng)


def queries(
    language: str, names: list[str], count: int, rng: random.Random, *, beside: bool
) -> Iterator[Query]:
    changes = ENGLISH if language == "en" else CHINESE
    kinds = [kind for kind in sorted(changes) if (kind in BESIDE) == beside]
    for number in range(count):
        kind, name = kinds[number % len(kinds)], rng.choice(names)
        text = changes[kind](name, rng).strip()
        if len(text) >= 2:
            yield Query(kind, text, name)


def _ours(registry: Registry) -> Search:
    return lambda text: [each.name for each in registry.find(text, 5)]


def others(names: list[str]) -> Iterator[tuple[str, Search]]:
    folded = [name.casefold() for name in names]
    for label, scorer in (
        ("rapidfuzz WRatio, full scan", fuzz.WRatio),
        ("rapidfuzz token_set_ratio, full scan", fuzz.token_set_ratio),
        ("Jaro-Winkler, full scan", JaroWinkler.similarity),
    ):
        yield label, _scan(names, folded, scorer)
    index = Tfidf(folded)
    yield "TF-IDF of character n-grams", lambda text: [names[i] for i in index.nearest(text.casefold(), 5)]


def _scan(names: list[str], folded: list[str], scorer: Callable[..., float]) -> Search:
    def search(text: str) -> list[str]:
        return [names[i] for _, _, i in process.extract(text.casefold(), folded, scorer=scorer, limit=5)]

    return search


def recall(label: str, search: Search, asked: list[Query]) -> float:
    """Says recall and time; answers the median seconds of a query."""
    first = among = 0
    times = []
    for query in asked:
        began = perf_counter()
        found = search(query.text)
        times.append(perf_counter() - began)
        first += found[:1] == [query.name]
        among += query.name in found
    at_1, at_5 = first / len(asked), among / len(asked)
    _say(f"  {label:38s} recall@1 {at_1:.4f}  recall@5 {at_5:.4f}  median {median(times) * 1000:6.2f} ms")
    return median(times)


def strangers(registry: Registry, asked: list[Query]) -> None:
    claimed = sum(any(each.likeness.same for each in registry.find(query.text, 5)) for query in asked)
    _say(f"  not in the list: the same is claimed for {claimed / len(asked):.4f}")


def judge(registry: Registry, asked: list[Query], rng: random.Random) -> None:
    """F1 of pairs with their own name, and as many with one of the nearest others."""
    right = wrong = missed = 0
    for query in asked:
        if registry.judge(query.text, query.name).same:
            right += 1
        else:
            missed += 1
        near = [each.name for each in registry.find(query.text, 4) if each.name != query.name]
        if near and registry.judge(query.text, rng.choice(near)).same:
            wrong += 1
    _say(f"  judgement beside hard negatives: F1 {2 * right / (2 * right + wrong + missed):.4f}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
