"""Chinese names whose brands are spoken alike: 云宣 is how 云轩 may be typed or heard."""

from __future__ import annotations

from domain.matching import han, sound
from domain.matching.text import has_cjk


def homophones(first: str, second: str) -> bool:
    """Whether two names in Chinese have brands of one sound."""
    if not (has_cjk(first) and has_cjk(second)):
        return False
    return _spoken(first) == _spoken(second)


def _spoken(name: str) -> str:
    parsed = han.parse(name)
    return sound.spell(parsed.brand or parsed.core)
