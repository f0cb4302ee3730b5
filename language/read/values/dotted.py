"""A day written in figures alone where a day is asked for: 4.20, 0630, "20.4."."""

import re
from typing import Final

from domain.patterns import regex

DOTTED: Final = regex(r"(?P<first>\d{1,2})\.(?P<second>\d{1,2})\.?", re.IGNORECASE)
RUN: Final = regex(r"(?P<first>0[1-9]|1[0-2])(?P<second>[0-2]\d|3[01])")
MONTHS: Final = 12
DAYS: Final = 31


def dotted(text: str, language: str) -> str:
    """The same day with a slash, the month first; any other text as it is. In Chinese the month stands first."""
    said = text.strip(" ,，。!！号日吧")
    found = DOTTED.fullmatch(said) or (RUN.fullmatch(said) if language == "zh" else None)
    if not found:
        return text
    month, day = int(found["first"]), int(found["second"])
    if month > MONTHS or (language != "zh" and day <= MONTHS):
        month, day = day, month
    return f"{month}/{day}" if 0 < month <= MONTHS and 0 < day <= DAYS else text
