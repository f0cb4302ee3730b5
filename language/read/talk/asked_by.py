"""A question that somebody else put to the speaker: "Jonas asked how long a decision takes"."""

import re
from typing import Final

from domain.patterns import regex
from language.read.names import Names
from language.read.normal import plain

LONGEST: Final = 120  # characters
WHO: Final = frozenset({"person", "partner"})
_ASKED: Final = regex(
    r"(?:(?:ok|so|hi|hey|and|btw|fyi)[,: ]+)*(?P<who>[A-Za-z][\w'.-]*(?: [\w'.-]+){0,2}?) (?:has |just |also )*(?:asks?|asked|is asking|wants to know|wonders|wanted to know|was asking)(?: me| us)? "
    r"(?P<question>(?:how|when|what|which|who|why|where)\b.+)",
    re.IGNORECASE,
)


def asked_by(text: str, names: Names) -> str:
    """The question itself, where one who is known put it; empty for other words."""
    said = plain(text)
    found = _ASKED.fullmatch(said) if len(said) <= LONGEST else None
    return (
        found["question"] if found and (names.person(found["who"]) or names.kind(found["who"]) in WHO) else ""
    )
