"""A registration told in fields with hyphens between them: 报备小米-云轩-FalconGuard-5万-六月; and a sum by the year."""

import re
from typing import Final

from domain.matching.text import has_han
from domain.patterns import regex

LONGEST: Final = 200  # characters of such a message
HYPHEN: Final = regex(r"(?<=[^\s-])[-–—](?=[^\s-])(?<!(?<=\d)[-–—](?=\d))")
SLASH: Final = regex(r"\s+[/|]\s+")  # "Otto / DataVault / 15 / 45k"
FEWEST: Final = 3
RATE: Final = regex(r"(?<=[\dkm]) ?/ ?(?=(?:year|yr|annum|month|quarter)\b)", re.IGNORECASE)
FOR: Final = regex(
    r"\b(reg|register|deal|quote|one) 4 (?=(?!(?:seats?|units?|licen[cs]es?|users?|endpoints?|new|more|deals?)\b)[^\W\d])",
    re.IGNORECASE,
)  # "reg 4 Softline"
NEW_ONE: Final = regex(
    r"\b(brought|brings|has|sent|got)( (?:us|me))? a new one[,:]? (?=[^\W\d])", re.IGNORECASE
)
REFERENCE: Final = regex(r"\b[dD]-\d{4}")


def spread(text: str) -> str:
    """The message with commas for hyphens that part its fields, and words spelt out that are written short; else as it stands."""
    text = NEW_ONE.sub(r"\1\2 a new customer ", FOR.sub(r"\1 for ", RATE.sub(" per ", text)))
    if len(SLASH.findall(text)) >= FEWEST and len(text) <= LONGEST:
        text = SLASH.sub(", ", text)
    if len(text) > LONGEST or not has_han(text) or REFERENCE.search(text):
        return text
    return HYPHEN.sub("，", text) if len(HYPHEN.findall(text)) >= FEWEST else text
