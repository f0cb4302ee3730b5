"""Names that are spoken alike: 云宣 is how 云轩 may be typed or heard, "brite path" how Brightpath."""

from __future__ import annotations

from itertools import accumulate

from domain.matching import han, latin, sound
from domain.matching.text import has_cjk
from domain.patterns import regex

FEWEST = 4
"""Sounds of a Latin name, below which too many have the same."""
_SPELT = tuple(
    (regex(letters), spoken)
    for letters, spoken in (
        (r"^kn", "n"), (r"^wr", "r"), (r"^ps", "s"), (r"ght", "t"), (r"(?<!^)gh", ""), (r"sch", "sh"),
        (r"ph", "f"), (r"ck", "k"), (r"c(?=[eiy])", "s"), (r"[cq]", "k"), (r"x", "ks"), (r"z", "s"),
        (r"(?<!^)[aeiouyhw]", ""), (r"^[aeiouy]", "a"), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip


def homophones(first: str, second: str) -> bool:
    """Whether two Chinese names have brands of one sound, or the first sounds as the second in Latin letters
    begins."""
    if has_cjk(first) and has_cjk(second):
        return _spoken(first) == _spoken(second)
    if has_cjk(first) or has_cjk(second):
        return False
    said = _sounds(latin.parse(first).compact)
    begins = accumulate(latin.parse(second).words)
    return len(said) >= FEWEST and any(_sounds(words) == said for words in begins)


def _spoken(name: str) -> str:
    parsed = han.parse(name)
    return sound.spell(parsed.brand or parsed.core)


def _sounds(letters: str) -> str:
    """The consonants as they are spoken: "brite path" and "brightpath" are both brtpt."""
    for spelt, spoken in _SPELT:
        letters = spelt.sub(spoken, letters)
    return letters
