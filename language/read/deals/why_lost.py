"""Why a deal was lost, asked in words that could tell that it is: 远景那个单丢了啥原因来着, "what was the reason we lost it?"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.names import Names

_ASKS: Final = regex(
    r"(?P<zh>[^，,。？?]{2,20}?)?(?:[这那]一?[个单条笔])?(?:的?(?:单子?|项目|报备))?(?:当时|上次|之前|最后|到底|是)*(?:丢|输)(?:了|单|的|掉)*[，, ]*(?:到底|主要|是|因为|有)*(?:啥|什么|哪些?|何)(?:个)?(?:原因|理由|情况)(?:来着|呢|啊|呀|的)*"
    r"|(?:and |so |but )*(?:what|which)(?:'s| was| were| is)? (?:again )?the (?:reasons?|cause) (?:(?:that |why )?(?:we|you|i) (?:lost|had lost)|for losing|(?:was|is) lost) (?:the )?(?P<en>[^,;?]{2,40}?)(?: (?:deal|project|one))?(?: again)?",
    re.IGNORECASE,
)
_POINTS: Final = regex(r"it|that|this|them|它|[这那]一?[个单条笔]?", re.IGNORECASE)


def asked(said: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """The look at how the deal stands, which tells why it was lost; None for other words."""
    found = _ASKS.fullmatch(said)
    if found is None:
        return None
    name = (found["zh"] or found["en"] or "").strip()
    if not name or _POINTS.fullmatch(name):
        return "deal.status", {}
    return ("deal.status", {"customer": name}) if names.kind(name) == "customer" else None
