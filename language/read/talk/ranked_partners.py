"""A ranking of partners, which is not kept: "top 3 partners", "which partner has the most deals", 哪家渠道业绩最好."""

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import plain

LONGEST: Final = 80  # characters
_LED: Final = r"(?:(?:please|can you|could you|show|list|give|tell|me|us|see|i want to|and|so|ok)[, ]+)*"
_FIRM: Final = r"(?:partners?|resellers?|distributors?|integrators?)"
RANKED: Final = regex(
    rf"{_LED}(?:(?:my|our|the) )*(?:top|best|biggest|strongest|worst|weakest)(?: (?:\d{{1,2}}|three|five|ten|performing|selling))* {_FIRM}\b.*"
    rf"|{_LED}(?:which|what) (?:of (?:my|our) )?{_FIRM} (?:is|are|has|have|had|sells?|sold|brings?|brought|registers?|registered|won|wins?|closes?|closed|makes?|made) (?:the |our |my |us )*(?:most|best|top|biggest|highest|fewest|least|strongest)\b.*"
    rf"|{_LED}(?:which|what|who) (?:is|are) (?:the |our |my )*(?:most \w+|best|top|biggest|strongest) {_FIRM}\b.*"
    rf"|{_LED}(?:rank|sort|order|compare) (?:(?:my|our|the|all) )*{_FIRM}\b.*|{_LED}(?:(?:my|our|the) )*{_FIRM}(?:'s)? (?:ranking|ranks?|leader ?board|league)\b.*"
    r"|(?:请|帮我|看看|看一?下)*(?:哪个|哪家|哪些|谁|最好的|最强的|前[\d一二三四五六七八九十]+[个家名]?的?)(?:伙伴|渠道|代理商?|经销商)(?:的?(?:业绩|销售额?|报备|项目|单子))?(?:最[多好高大强]|排名|排行)?的?(?:是谁|是哪家)?|(?:伙伴|渠道|代理商?|经销商)的?(?:业绩)?(?:排名|排行榜?)",
    re.IGNORECASE,
)


def ranks_partners(text: str) -> bool:
    """True for what asks which partners are first."""
    said = plain(text)
    return len(said) <= LONGEST and bool(RANKED.fullmatch(said))
