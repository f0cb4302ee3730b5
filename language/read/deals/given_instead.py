"""Another receiver than the one on the card that waits for a yes: "no, to Li Wei", 不对，转给云轩."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import PAUSES

LONGEST: Final = 60  # characters
_LED: Final = r"(?:(?:no|nope|wait|sorry|oops|actually|hold on|i meant?|rather|better|make (?:it|that)|(?:give|hand|transfer|move|assign) (?:it|that|them)(?: over)?)[,.!:\s]+)+"
_LED_ZH: Final = r"(?:(?:不对|不是|错了|等等|说错了|算了|还是|应该|我是说|改一?下|不)[，,。！!\s]*)+"
_INSTEAD: Final = regex(
    rf"{_LED}to (?P<to>[^\W\d][^,;:!?]{{1,40}}?)(?:,? (?:instead|please|pls|rather|not .{{2,30}}))*"
    rf"|{_LED_ZH}(?:要|该)?(?:转|交|分|划|移|改|换|归|给|成|到|由|让)+(?P<zh>[^，,。；;？?]{{2,20}}?)(?:来?(?:跟|管|负责))?(?:吧|了)?",
    re.IGNORECASE,
)


def given_instead(text: str) -> str:
    """The name of whoever is to get it after all; empty for other words."""
    said = text.strip().strip(PAUSES)
    found = (
        _INSTEAD.fullmatch(said) if len(said) <= LONGEST and not text.rstrip().endswith(("?", "？")) else None
    )
    return (found["to"] or found["zh"]).strip() if found else ""
