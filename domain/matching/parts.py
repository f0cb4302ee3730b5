"""How two sets of parts (places, numbers, legal forms) stand to one another."""

from __future__ import annotations

SOME_SHARED = 2.0
NONE_SHARED = 3.0


def differ(mine: frozenset[str], theirs: frozenset[str]) -> float:
    """0 equal, 1 only one has any, 2 they share some, 3 they share none."""
    if mine == theirs:
        return 0.0
    if not mine or not theirs:
        return 1.0
    return SOME_SHARED if mine & theirs else NONE_SHARED
