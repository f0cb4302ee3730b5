"""The currencies that are money somewhere today."""

from __future__ import annotations

from functools import cache

from babel.core import get_global


@cache
def currencies() -> frozenset[str]:
    """Their three letters, as ISO 4217 writes them."""
    told = get_global("territory_currencies").values()
    return frozenset(code for used in told for code, _, until, tender in used if tender and until is None)
