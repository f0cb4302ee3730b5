"""Why a deal was lost, said in a word behind whom it was lost to: 输给华为 价格, "lost to Cisco, price"."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex

LONGEST: Final = 60  # characters; whoever says more tells something of its own
BEHIND: Final = regex(
    r"[\s,，、;；:：。.-]*(?:(?:because(?: of)?|due to|on|over|for|因为|由于|原因是?|主要是?)\s*)?(?P<why>.*?)[\s.。!！]*",
    re.IGNORECASE | re.DOTALL,
)
REASON: Final = regex(
    r"\b(?:pric(?:e|es|ing)|costs?|budget|cheaper|expensive|discounts?|features?|functions?|services?|support|delivery|lead time|relations?(?:hip)?|brand|terms|quality)\b"
    r"|价|预算|太?贵|便宜|折扣|功能|性能|服务|交期|交付|关系|品牌|账期|质量",
    re.IGNORECASE,
)


def why_lost(text: str, competitor: str) -> str:
    """The reason that stands behind the competitor's name; empty where none does."""
    _, named, rest = text.partition(competitor) if competitor else ("", "", "")
    match = BEHIND.fullmatch(rest) if named and len(rest) <= LONGEST else None
    return match["why"] if match and REASON.search(match["why"]) else ""


def lost_to(name: str, text: str) -> bool:
    """True where somebody is named as whoever deals were lost to: "how many did we lose to Cisco", 输给华为."""
    whom = re.escape(name)
    return bool(re.search(rf"\b(?:lost|lose|losing)\b[^,;]* to {whom}|输给了?{whom}", text, re.IGNORECASE))
