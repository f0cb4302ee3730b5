"""Which language a message is in."""

from typing import Final

from domain.matching.text import has_han
from domain.patterns import regex

LATIN: Final = regex(r"[A-Za-z]")


def language_of(text: str, default: str = "en") -> str:
    """ "zh" where the text holds a Chinese character, "en" where it holds Latin letters only, else the default."""
    if has_han(text):
        return "zh"
    return "en" if LATIN.search(text) else default
