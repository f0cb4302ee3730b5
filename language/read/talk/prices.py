"""Questions for a product's price: "how much is FalconGuard", 工业网关多少钱; prices are not kept here."""

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import ENDS

_ASKS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:how much|what) (?:is|are|does|do)(?: an?| one| the)? (?P<what>.{2,40}?)(?: (?:cost|go for|each|per \w+|licen[cs]es?|seats?|at the moment|now))*",
        r"(?:what(?:'s| is| are) |give me )?(?:the )?(?:list )?prices?(?: list)? (?:of|for)(?: an?| one| the)? (?P<what>.{2,40}?)",
        r"(?P<what>.{2,40}?) (?:list )?price(?: list)?",
        r"(?:请问|一[台套个])?(?P<what>[^，,]{2,20}?)(?:一[台套个])?的?(?:目录价|单价|价格|售价|报价)?(?:现在|是)?(?:多少钱?|怎么卖|什么价)(?:一[台套个])?",
    )
)


def product(text: str) -> str:
    """The name whose price may be asked for; empty for other words."""
    said = text.strip().rstrip(ENDS)
    found = next(filter(None, (pattern.fullmatch(said) for pattern in _ASKS)), None)
    return found["what"].strip() if found else ""
