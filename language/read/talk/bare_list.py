"""A list asked for in so few words that whose it is goes without saying: "any open deals?", 有在跟的单子吗."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import plain

LONGEST: Final = 30  # characters
_OF_ALL: Final = regex(
    r"\b(?:all|every|each|any(?:body|one)|everyone|everybody|total|team|my|mine|we|our|us|me|i|you)\b"
    r"|全部|所有|整个|团队|大家|我|咱|各家|每家|公司|today|tomorrow|week|今天|明天|本周|这周",
    re.IGNORECASE,
)  # fmt: skip


_ASKS: Final = regex(r"(?:any|and|what about)\b.*|.*(?:[?？]|[吗呢没么])\W*", re.IGNORECASE)


def bare_list(text: str) -> bool:
    """True for few words that ask, and tell nothing of whose list, or of which days, is meant; "pending deals" is
    a request of its own."""
    said = text.strip()
    return len(said) <= LONGEST and bool(_ASKS.fullmatch(said)) and not _OF_ALL.search(plain(said))
