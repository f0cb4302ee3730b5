"""Weekdays told by their numbers alone, as a stretch where somebody is away on them: 下周三四五我出差."""

import re
from typing import Final

from domain.patterns import regex

DAYS: Final = "一二三四五六日"
NUMBERS: Final = regex(
    r"(?P<week>[这本下上]?个?(?:周|星期|礼拜))(?P<days>[一二三四五六日]{3,7})"
    r"(?=[，, ]*(?:我|都|全天|也|要|会|得|请|在外|去)*(?:出差|请假|休|不在|外出|[年事病]假|调休|不上班))"
)


def stretch_of_days(text: str) -> str:
    """The message with such days from the first to the last; where they do not follow one another they are left."""
    return NUMBERS.sub(_written, text)


def _written(found: re.Match[str]) -> str:
    days = found["days"]
    first, last = (found["week"] + days[at] for at in (0, -1))
    return f"{first}到{last}" if days in DAYS else found[0]
