"""Variants made by other ways than those trained on: `python -m benchmarks.matching_unseen FOLDER [QUERIES]`.

Keyboards, scanners, ears, translators and hurried people; the register is the one that benchmarks/matching.py
reports on. What is said of each way helps to see which kind of habit is read worst.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from pathlib import Path

from benchmarks import matching_variants_fresh as fresh
from benchmarks import matching_variants_pinyin as spelt
from benchmarks import matching_variants_unseen as unseen
from benchmarks.matching_names import lists, read
from domain.matching import Registry


def main() -> None:
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    for language, ways in (
        ("en", unseen.ENGLISH),
        ("zh", unseen.CHINESE),
        ("en", fresh.ENGLISH),
        ("zh", fresh.CHINESE),
        ("zh", spelt.CHINESE),
    ):
        report(Path(sys.argv[1]), language, ways, count)


def report(folder: Path, language: str, ways: dict[str, unseen.Way], count: int) -> None:
    names, present, absent = lists(read(folder, language), "report")
    registry = Registry.of((name, name) for name in names)
    rng, other = random.Random(77), random.Random(78)  # what is asked does not hang on what is found
    first, among, said, wrong, claimed, tried = (Counter[str]() for _ in range(6))
    kinds = sorted(ways)
    for number in range(count):
        kind, name, stranger = kinds[number % len(kinds)], rng.choice(present), rng.choice(absent)
        query = ways[kind](name, rng)
        found = registry.find(query, 5)
        tried[kind] += 1
        first[kind] += [each.name for each in found[:1]] == [name]
        among[kind] += name in {each.name for each in found}
        said[kind] += registry.judge(query, name).same
        near = [each.name for each in found if each.name != name]
        wrong[kind] += bool(near) and registry.judge(query, other.choice(near)).same
        claimed[kind] += any(each.likeness.same for each in registry.find(ways[kind](stranger, rng), 5))
    right, missed, errors = said.total(), tried.total() - said.total(), wrong.total()
    _say(
        f"{language}: recall@1 {first.total() / count:.4f}  recall@5 {among.total() / count:.4f}"
        f"  strangers called the same {claimed.total() / count:.4f}"
        f"  F1 {2 * right / (2 * right + missed + errors):.4f}"
    )
    for kind in kinds:
        n = tried[kind]
        _say(
            f"  {kind:20s} @1 {first[kind] / n:.3f}  @5 {among[kind] / n:.3f}  same {said[kind] / n:.3f}"
            f"  wrong {wrong[kind] / n:.3f}  strangers {claimed[kind] / n:.3f}"
        )


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
