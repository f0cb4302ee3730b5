"""A registration told in fields with hyphens between them: 报备小米-云轩-FalconGuard-5万-六月."""

from typing import Final

from domain.matching.text import has_han
from domain.patterns import regex

LONGEST: Final = 200  # characters of such a message
HYPHEN: Final = regex(r"(?<=[^\s-])[-–—](?=[^\s-])(?<!(?<=\d)[-–—](?=\d))")
FEWEST: Final = 3
REFERENCE: Final = regex(r"\b[dD]-\d{4}")


def spread(text: str) -> str:
    """The message with commas for hyphens that part its fields; as it stands where they do not."""
    if len(text) > LONGEST or not has_han(text) or REFERENCE.search(text):
        return text
    return HYPHEN.sub("，", text) if len(HYPHEN.findall(text)) >= FEWEST else text
