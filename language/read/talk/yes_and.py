"""A yes or a no with another request behind it: "yes, and show me Kaufmann", 好的 顺便提醒我…."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.answering import choosing
from language.read.parting.paired import Read
from language.read.reading import Reading
from language.read.sentence.forms import READING, WRITING

CERTAIN: Final = 0.9
LONGEST: Final = 20  # characters that a yes or a no may take
OF_DEAL: Final = frozenset({"deal", "customer"})
CONTENT: Final = frozenset(
    {"text", "partner", "summary"}
)  # without any, what is behind may change what is open
SEAM: Final = regex(
    r"(?:\s*[,，、.。;；!！]\s*|\s+|(?<=[\u4e00-\u9fff])(?=再|顺便|然后|另外|还有))"
    r"(?:(?:and|then|also|plus|btw|by the way)\b[, ]*|(?:再|顺便|然后|另外|还有|对了)[，,\s]*)*",
    re.IGNORECASE,
)
BY_THE_WAY: Final = regex(
    r"\W*(?:[哦噢啊嗯唉诶欸]+[，, ]*)?对(?:了|啦|咯)[，,]?\s*|\W*(?:oh )?(?:right|now|so)", re.IGNORECASE
)
REMINDER: Final = regex(
    r"(?P<head>[^?？]{1,80}?)(?:\s*[,，、.。;；]\s*|\s+)(?:(?:and|then|also|plus|btw|by the way|再|顺便|另外|还有)[,， ]*)*(?P<rest>(?:please |请|麻烦)?(?:remind me\b|提醒我).{3,})",
    re.IGNORECASE,
)


def reminder_behind(text: str) -> tuple[str, str]:
    """What is said before the order to be reminded of something, and that order: "June, and remind me to call
    them Friday"; ("", "") for other words."""
    found = REMINDER.fullmatch(text.strip())
    return (found["head"], found["rest"]) if found else ("", "")


def apart(text: str, read: Read) -> tuple[str, str]:
    """The yes or the no, and the request behind it; ("", "") where a message is no such two."""
    for match in SEAM.finditer(text, 0, LONGEST):
        lead, rest = text[: match.start()], text[match.end() :].strip()
        if not rest or not _answers(lead):
            continue
        if _asks(read(rest), choosing.says_no(lead)):
            return lead, rest
    return "", ""


def _answers(lead: str) -> bool:
    """Whether words before a request answer a card; 对了 there only leads to it."""
    if BY_THE_WAY.fullmatch(lead):
        return False
    return choosing.says_yes(lead) or choosing.submits(lead) or choosing.says_no(lead)


def _asks(reading: Reading, refused: bool) -> bool:
    """Whether what is behind surely asks for something of its own. What is to be shown behind a no may be looked at
    before the no is meant, and a step on a deal there is said instead of what was open."""
    if reading.confidence < CERTAIN:
        return False
    if reading.intent in READING:
        return not refused
    of_deal = reading.intent.startswith("deal.")
    if reading.intent not in WRITING or (of_deal and refused):
        return False
    return bool((OF_DEAL if of_deal else CONTENT) & reading.slots.keys())
