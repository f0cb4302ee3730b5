"""The days of somebody who is away, where they are told by their numbers or with where he is: 下周三四五我出差, 下周一到三在武汉出差."""

import re
from typing import Final

from domain.patterns import regex

DAYS: Final = "一二三四五六日"
_WEEK: Final = r"(?P<week>[这本下上]?个?(?:周|星期|礼拜))"
_AWAY: Final = (
    r"(?=[，, ]*(?:我|都|全天|也|要|会|得|请|在外|去)*(?:出差|请假|休|不在|外出|[年事病]假|调休|不上班))"
)
NUMBERS: Final = regex(rf"{_WEEK}(?P<days>[一二三四五六日]{{3,7}}){_AWAY}")
UP_TO: Final = regex(
    rf"{_WEEK}(?P<first>[一二三四五六日])(?P<to>到|至|[-~—～])(?P<last>[二三四五六日天]){_AWAY}"
)
PLACE: Final = regex(
    r"(?<=[一二三四五六日天号假期末])(?P<who>[，, ]*(?:我|都|也|要|会|得)*)在[\u4e00-\u9fff]{2,6}?(?=出差)"
)


def days_away(text: str) -> str:
    """The message with such days from the first to the last, and without the place; where they do not follow one
    another they are left."""
    return NUMBERS.sub(
        _stretch, UP_TO.sub(r"\g<week>\g<first>到\g<week>\g<last>", PLACE.sub(r"\g<who>", text))
    )


def _stretch(found: re.Match[str]) -> str:
    days = found["days"]
    first, last = (found["week"] + days[at] for at in (0, -1))
    return f"{first}到{last}" if days in DAYS else found[0]
