"""Chinese characters that are taken for one another because they look alike."""

from __future__ import annotations

from functools import cache

from domain.matching import tables


@cache
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, (chars, _) in enumerate(tables.rows("look_alikes.txt")):
        for char in chars:
            found.setdefault(char, set()).add(number)
    return {char: frozenset(numbers) for char, numbers in found.items()}


def alike(one: str, other: str) -> bool:
    groups = _groups()
    mine, theirs = groups.get(one), groups.get(other)
    return bool(mine and theirs and mine & theirs)
