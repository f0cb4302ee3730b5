"""Which language a message is in."""

import re
from typing import Final

HAN: Final = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
LATIN: Final = re.compile(r"[A-Za-z]")


def language_of(text: str, default: str = "en") -> str:
    """ "zh" where the text holds a Chinese character, "en" where it holds Latin letters only, else the default."""
    if HAN.search(text):
        return "zh"
    return "en" if LATIN.search(text) else default
