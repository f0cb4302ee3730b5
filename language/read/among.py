"""What narrows or orders a list of partners beside its slots: a tier and all above it, who has nobody in charge, who
has the most of something."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, Literal

from domain.patterns import regex

Way = Literal["up", "down", ""]

_SORT_ZH: Final = r"(?:级别?|伙伴|代理商?|渠道)?(?:及|和|或|含)?"
_UP: Final = rf"@{_SORT_ZH}(?:以上|更高|往上|起)|@(?:[+＋]|,? (?:and|or) (?:above|better|higher|up)\b)|(?:\b(?:at least|minimum(?: of)?|from)|不低于|至少是?) ?@"
_DOWN: Final = rf"@{_SORT_ZH}(?:以下|更低|往下)|@,? (?:and|or) (?:below|lower|under|worse)\b|(?:\b(?:at most|up to|no better than)|不高于|最多是?) ?@"
_FIRM: Final = (
    r"(?:伙伴|代理商?|渠道商?|经销商|合作方|\b(?:partners?|resellers?|distributors?|integrators?)\b)"
)
_MOST: Final = r"(?:单子?|报备|项目|业绩|收入|销售额|订单|金额|赢单|成交|[卖签做]得?)的?(?:数量?)?(?:最[多好高大少差]|第一|排第一)|\b(?:most|biggest|highest|fewest|best|largest) (?:deals?|revenue|registrations?|sales|orders|business)\b|(?:业绩|报备|销售额?|单子|金额|收入)的?(?:排名|排行榜?)"
_RANKED: Final = regex(rf"(?=.*{_FIRM}).*?(?P<most>{_MOST})", re.IGNORECASE | re.DOTALL)
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


def most(text: str) -> str:
    """The words by which partners are ranked: 单子最多 of 哪家伙伴单子最多; empty for other words."""
    found = _RANKED.search(text)
    return found["most"] if found else ""


def unowned(text: str) -> bool:
    """True for partners of whom nobody is in charge: 没有渠道经理的伙伴."""
    return bool(_UNOWNED.search(text))
