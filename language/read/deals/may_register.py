"""The registration that is asked for as a question, with what is told for it: "can I register Acme with FalconGuard?"."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex

_ASKS: Final = regex(
    r"(?:[^,.;:?]{0,20}[,.] )?(?:can|could|may|shall|should) (?:i|we) (?:please |still |already |now |just )*register (?P<rest>[^?]{3,200})\?*"
    r"|(?:请问|我们?|现在|还|是否|是不是)*(?:能不能|可不可以|能否|可否|能|可以)(?:再|先)?(?:报备?|登记)(?P<rest2>[^？?吗么]{2,80})[吗么呢]?[？?]*",
    re.IGNORECASE,
)


def may_register(text: str, customer: str) -> str:
    """The registration as an order, where more than the customer is told; empty for other words."""
    found = _ASKS.fullmatch(text.strip())
    rest = next(filter(None, found.groups()), "").strip() if found else ""
    if not customer or not rest.startswith(customer) or len(rest) <= len(customer) + 1:
        return ""
    return f"register {rest}" if found and found["rest"] else f"报备{rest}"
