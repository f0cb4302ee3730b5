"""A product's name beside a catalogue: which product it surely is, and which are nearest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from domain.matching.text import fold, has_cjk
from domain.patterns import regex

BETWEEN = regex(r"(\s*(?:[,，、;；/+＋&＆]|\band\b|和|及|与)\s*)", re.IGNORECASE)
ONE_SLIP, TWO_SLIPS = 6, 9  # letters of a name from which on so many may be wrong
NEAR = 60  # of a hundred: from here on two names are near
SHORTEST = {False: 4, True: 2}  # letters, or Chinese characters, of a word that brings a product to mind


def parts(name: str) -> list[str]:
    """The products of a name that may hold several: "FalconGuard and DataVault"."""
    return [part for part in BETWEEN.split(name.strip())[::2] if part]


def listed(name: str, catalogue: Sequence[str]) -> str:
    """What a name surely means in the catalogue, in its spelling; empty where a part is not there."""
    known = {_bare(product): product for product in catalogue}
    if whole := _surely(name, known):
        return whole
    pieces = BETWEEN.split(name.strip())
    pieces[::2] = [_surely(piece, known) for piece in pieces[::2]]
    return "".join(pieces) if all(pieces[::2]) else ""


def nearest(name: str, catalogue: Sequence[str], limit: int = 3) -> list[str]:
    """The products that are spelt nearly so, or that hold a word of the name; the nearest first."""
    known = {_bare(product): product for product in catalogue}
    said = _bare(name)
    spelt = process.extract(said, known.keys(), scorer=fuzz.ratio, score_cutoff=NEAR, limit=limit)
    words = [word for word in fold(name).split() if len(word) >= SHORTEST[has_cjk(word)]]
    holding = [key for key in known if any(word in key for word in words) or _within(key, said)]
    holding.sort(key=lambda key: -fuzz.ratio(said, key))
    return [known[key] for key in dict.fromkeys((*(key for key, _, _ in spelt), *holding))][:limit]


def _within(key: str, said: str) -> bool:
    return len(key) >= SHORTEST[has_cjk(key)] and key in said


def _surely(name: str, known: dict[str, str]) -> str:
    """A name that is spelt otherwise, or with a slip that makes no other product of it."""
    said = _bare(name)
    if said in known:
        return known[said]
    slips = 0 if has_cjk(said) else (len(said) >= ONE_SLIP) + (len(said) >= TWO_SLIPS)
    close = process.extract(said, known.keys(), scorer=OSA.distance, score_cutoff=slips, limit=None)
    fit = [key for key, _, _ in close if _digits(key) == _digits(said)] if slips else []
    return known[fit[0]] if len(fit) == 1 else ""


def _bare(name: str) -> str:
    return "".join(letter for letter in fold(name) if letter.isalnum())


def _digits(name: str) -> str:
    return "".join(letter for letter in name if letter.isdigit())
