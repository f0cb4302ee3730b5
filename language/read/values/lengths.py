"""A length of time where a day is asked for, counted from now: 三个月左右, "about six weeks"."""

import re
from typing import Final

from domain.patterns import regex

LENGTH_ZH: Final = regex(
    r"(?:大概|大约|差不多|估计|还[要得]|需要|得|可能|就)*(?P<length>[一二两三四五六七八九十半\d]+(?:个半?(?:月|星期|礼拜)|天|周|星期|礼拜|年))(?:左右|上下|吧|的样子|样子|以内|内|时间)*"
)
MOVES: Final = regex(r"^(?:是|要|得)?(?:往?后?[推延挪]迟?|提前|by )+", re.IGNORECASE)
LENGTH_EN: Final = regex(
    r"(?:(?:maybe|probably|about|around|roughly|another|some|it takes|takes|say) )*(?P<length>(?:\d+|an?|one|two|three|four|five|six|nine|ten|twelve) (?:days?|weeks?|months?|years?))(?: or so| i (?:think|guess))?",
    re.IGNORECASE,
)


def bare(text: str) -> str:
    """The length of time that is all that is said: "two months", 推两个月; empty for other words."""
    said = MOVES.sub("", " ".join(text.split()).strip(" .,。，!！"))
    found = LENGTH_ZH.fullmatch(said) or LENGTH_EN.fullmatch(said)
    return found["length"] if found else ""


def from_now(text: str) -> str:
    """The same as a day that is said from now on; any other text as it is."""
    said = " ".join(text.split()).strip(" .,。，!！")
    if found := LENGTH_ZH.fullmatch(said):
        return f"{found['length']}后"
    found = LENGTH_EN.fullmatch(said)
    return f"in {found['length']}" if found else text
