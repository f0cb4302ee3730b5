"""What is to be done next about a customer: "next step for Globex: send the offer by Friday"."""

import re
from typing import Final

from domain.patterns import regex
from language.read.names import Names

_OF: Final = r"(?P<of>[^,;:?]{2,60}?)"
_IS: Final = r"(?: is(?: to)?| are(?: to)?| ?:| -)? "
_STEP: Final = r"(?:(?:the|our|my) )?(?:next steps?|next up|to-?dos?|action items?)"
_DOES: Final = r"(?:send|call|email|mail|write|prepare|follow up|check|get|schedule|book|set up|draft|finish|review|chase|ping|visit|invite|order|discuss) "
_DAY: Final = r"\b(?:today|tonight|tomorrow|(?:by|on|before|until|next|this) \w+|mon|tue|wed|thu|fri)"
_STEPS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_STEP} (?:for|on|with|at|in) {_OF}{_IS}(?P<what>.{{4,}})",
        rf"{_OF}(?:['’]s)?[:,]? {_STEP}{_IS}(?P<what>.{{4,}})",
        rf"{_OF}: (?P<what>{_DOES}.*{_DAY}.*)",
    )
)
LONGEST: Final = 200  # characters


def of_customer(text: str, names: Names) -> str:
    """The same as a task, with whose it is in it: "todo: Globex: send …"; empty for other words."""
    said = text.strip()
    found = next(filter(None, (pattern.fullmatch(said) for pattern in _STEPS)), None)
    if found is None or len(said) > LONGEST or names.kind(found["of"].strip()) != "customer":
        return ""
    return f"todo: {found['of'].strip()}: {found['what']}"
