"""Learns domain/matching/data/weights.json: `python -m benchmarks.matching_train FOLDER [QUERIES]`.

FOLDER holds company-names-en.csv.gz (FinanceDatabase, MIT; SEC EDGAR, public domain) and
company-names-zh.csv.gz (Chinese-Company-Search, MIT; part of Company-Names-Corpus, Apache-2.0).
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.matching_boost import train
from benchmarks.matching_names import lists, read
from benchmarks.matching_variants_en import ENGLISH
from benchmarks.matching_variants_zh import CHINESE
from domain.matching import Registry
from domain.matching.compare import measure, parse

WEIGHTS = Path(__file__).parents[1] / "domain" / "matching" / "data" / "weights.json"
THRESHOLD = 0.3
_RAISING = """
query_covered candidate_covered matched letters core_letters raw_letters letters_raw letters_sorted grams
equal brand_query brand_candidate brand_equal brand_sound lead first sounds_equal anagram acronym heads
trade_query trade_candidate rarest_same spelt brand_spelt initials
""".split()
_LOWERING = """
edits conflict query_extra candidate_extra brand_edits lonely_both lonely_brand_query lonely_brand_candidate
gap_query gap_candidate swapped numbers typo query_extra_words candidate_extra_words
""".split()
DIRECTIONS = dict.fromkeys(_RAISING, 1) | dict.fromkeys(_LOWERING, -1)


@dataclass(frozen=True)
class Example:
    query: str
    candidate: str
    same: int
    kind: str


def examples(folder: Path, language: str, queries: int) -> Iterator[Example]:
    """Variants of registered names with their own and the nearest others; variants of strangers."""
    register, present, absent = lists(read(folder, language), "train")
    registry = Registry.of((str(i), name) for i, name in enumerate(register))
    changes = ENGLISH if language == "en" else CHINESE
    kinds = sorted(changes.keys() - {"acronym"})
    rng = random.Random(5)
    for i in range(queries):
        kind = kinds[i % len(kinds)]
        known = rng.random() < 0.75
        name = rng.choice(present if known else absent)
        query = name if rng.random() < 0.05 else changes[kind](name, rng).strip()
        if len(query) < 2:
            continue
        if known:
            yield Example(query, name, 1, kind)
        yield from _negatives(registry, query, name, 5, kind)
        yield Example(query, rng.choice(absent), 0, "stranger")
        if rng.random() < 0.3:
            yield from _negatives(registry, name, name, 3, "itself")


def _negatives(registry: Registry, query: str, name: str, count: int, kind: str) -> Iterator[Example]:
    others = [each.name for each in registry.find(query, count + 1) if each.name != name]
    return (Example(query, other, 0, kind) for other in others[:count])


def learn(folder: Path, queries: int) -> dict[str, object]:
    """Models for the kinds of comparison, by way of the weights as they are (they pick the negatives)."""
    rows: dict[str, list[tuple[dict[str, float], int]]] = {}
    for language in ("en", "zh"):
        for example in examples(folder, language, queries):
            query, candidate = parse(example.query), parse(example.candidate)
            if query.branch == candidate.branch:
                kind, features, _ = measure(query, candidate)
                rows.setdefault(kind, []).append((features, example.same))
    return {kind: _model(found) for kind, found in rows.items() if len(found) > 500}


def _model(found: list[tuple[dict[str, float], int]]) -> dict[str, object]:
    model = train([features for features, _ in found], [same for _, same in found], directions=DIRECTIONS)
    return {**model, "threshold": THRESHOLD, "pairs": len(found)}


def main() -> None:
    folder = Path(sys.argv[1])
    queries = int(sys.argv[2]) if len(sys.argv) > 2 else 9000
    models = learn(folder, queries)
    data = (
        "company-names: FinanceDatabase (MIT), SEC EDGAR (public domain), Company-Names-Corpus (Apache-2.0)"
    )
    WEIGHTS.write_text(json.dumps({"data": data, **models}, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
