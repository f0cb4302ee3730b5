"""Of which values a short text is made, and nothing else: "Thursday at 10", 周四9点."""

import re
from datetime import datetime
from typing import Final

from domain.patterns import regex
from language.read.normal import normal
from language.read.typed import find

BETWEEN: Final = regex(
    r"(?:\s|[,，、的]|\b(?:on|at|by|from|around|about|the|for|in|of)\b|大概|左右|那天)*", re.IGNORECASE
)
DAY: Final = regex(
    r"(?:on |by )?(?:the )?\d{1,2}(?:st|nd|rd|th)|[\d一二三四五六七八九十]{1,3}[号日]", re.IGNORECASE
)


def values(text: str, now: datetime) -> frozenset[str]:
    """The kinds of its values: date, time, number …; nothing where it holds other words, or two of a kind."""
    plain = normal(text)
    found = sorted(find(plain, now), key=lambda piece: piece.start)
    ends = [0, *(piece.end for piece in found)]
    starts = [*(piece.start for piece in found), len(plain.text)]
    gaps = (plain.text[end:start] for end, start in zip(ends, starts, strict=True))
    kinds = frozenset("date" if piece.kind == "period" else str(piece.kind) for piece in found)
    return kinds if len(kinds) == len(found) and all(map(BETWEEN.fullmatch, gaps)) else frozenset()


def day_of_month(text: str) -> bool:
    """Whether a day is said without its month, and nothing else: "the 15th", 15号."""
    return bool(DAY.fullmatch(text))
