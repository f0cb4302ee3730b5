"""A place that is likely meant by a name that no place has: Shanghia is Shanghai."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase
from typing import Final

from domain.places import find, spelt

SHORTEST: Final = 6  # letters; shorter names have too many neighbours


def meant(name: str) -> str:
    """The place from which a name differs by one letter within it, left out, put in or changed with its
    neighbour; empty where a place is called so, and where several may be meant."""
    said = spelt(name)
    if find(name) or len(said) < SHORTEST or not said.isascii():
        return ""
    near = {way: place for way in _ways(said) if (place := find(way))}
    alone = len(set(near.values())) == 1
    return max(near, key=lambda way: (len(way), way)).title() if alone else ""


def _ways(said: str) -> Iterator[str]:
    """What a name may be without one slip; its first and its last letter are left: Balkans is no Balkan."""
    for at in range(1, len(said)):
        before, letter, after = said[:at], said[at], said[at + 1 :]
        if after:
            yield before + after[0] + letter + after[1:]
            yield before + after
        yield from (before + put + letter + after for put in ascii_lowercase)
