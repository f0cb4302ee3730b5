"""Which language a message is in."""

from typing import Final

from domain.patterns import regex

HAN: Final = regex(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
LATIN: Final = regex(r"[A-Za-z]")


def language_of(text: str, default: str = "en") -> str:
    """ "zh" where the text holds a Chinese character, "en" where it holds Latin letters only, else the default."""
    if HAN.search(text):
        return "zh"
    return "en" if LATIN.search(text) else default
