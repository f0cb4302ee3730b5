"""The last question for another name: "and Softline?", 那长江智联呢, "only Softline's"."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import normal

LONGEST: Final = 60  # characters
ANOTHER: Final = regex(
    r"(?:(?:ok(?:ay)?|so|now|then|and|what about|how about|only|just|same for|for) )+(?P<name>.{2,40}?)(?:['’]s)?(?: (?:only|then|now|please))*"
    r"|(?:(?:好|嗯|对了)的?[,， ]*)?(?:那么?|换成|再看看?)?(?P<zh>.{2,20}?)(?:那边|家)?的?呢"
    r"|(?:只要?看?|就看|仅看?|换成)(?P<only>.{2,20}?)(?:的|家的)?(?:就行|就好|吧)?",
    re.IGNORECASE,
)


def another(text: str) -> str:
    """The name; empty for other messages."""
    said = " ".join(normal(text).text.split()).strip(" .!。！?？")
    found = ANOTHER.fullmatch(said) if len(said) <= LONGEST else None
    return next((name for name in (found["name"], found["zh"], found["only"]) if name), "") if found else ""
