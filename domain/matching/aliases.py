"""Names that letters don't tell: short names that stuck, and brands as they are called abroad."""

from __future__ import annotations

from functools import cache

from domain.matching import tables


@cache
def short_names() -> dict[str, str]:
    """中石化 → 中国石油化工; ibm → international business machines."""
    return dict(tables.rows("short_names.txt"))


@cache
def brands() -> dict[str, str]:
    """西门子 → siemens."""
    return dict(tables.rows("brands.txt"))


def brand_in_latin(core: str) -> str:
    """How the brand that a Chinese core begins with is written abroad; empty if it isn't known."""
    known = brands()
    return next((known[core[:size]] for size in range(min(6, len(core)), 1, -1) if core[:size] in known), "")
