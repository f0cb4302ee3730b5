"""What narrows a list of partners beside its slots: a tier and all above it, who has nobody in charge."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, Literal

from domain.patterns import regex

Way = Literal["up", "down", ""]

_SORT_ZH: Final = r"(?:级别?|伙伴|代理商?|渠道)?(?:及|和|或|含)?"
_UP: Final = rf"@{_SORT_ZH}(?:以上|更高|往上|起)|@(?:[+＋]|,? (?:and|or) (?:above|better|higher|up)\b)|(?:\b(?:at least|minimum(?: of)?|from)|不低于|至少是?) ?@"
_DOWN: Final = rf"@{_SORT_ZH}(?:以下|更低|往下)|@,? (?:and|or) (?:below|lower|under|worse)\b|(?:\b(?:at most|up to|no better than)|不高于|最多是?) ?@"
_UNOWNED: Final = regex(
    r"(?:没有?|缺少?|无|未|还没)(?:人)?(?:分配|指定|安排|配)?(?:给)?(?:渠道经理|负责人|人(?:负责|管))"
    r"|\b(?:without|with no|(?:that |which |who )?(?:have|has) no|no|unassigned|not assigned to) ?(?:an? |any )?(?:channel managers?|reps?|owners?|account managers?)\b|\bunassigned\b|\bnobody (?:owns|manages|looks after)\b",
    re.IGNORECASE,
)


def reach(text: str, names: Iterable[str]) -> tuple[str, Way]:
    """The name from which a list goes on, and which way: 银牌以上, "gold and below"; empty where it goes on from none."""
    said = text.lower()
    for name in names:
        marked = re.sub(re.escape(name), "@", said)
        for way, pattern in (("up", _UP), ("down", _DOWN)):
            if marked != said and re.search(pattern, marked):
                return name, "up" if way == "up" else "down"
    return "", ""


def unowned(text: str) -> bool:
    """True for partners of whom nobody is in charge: 没有渠道经理的伙伴."""
    return bool(_UNOWNED.search(text))
