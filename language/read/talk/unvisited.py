"""Which partners nobody has visited for a while: "which partners have I not visited this year", 哪家最近没去."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex

LONGEST: Final = 100  # characters
_ASKS: Final = r"(?:which|what|who|whom|list|show|any|are there|give me|tell me|find|all|my|our|partners?|resellers?|distributors?)\b"
_NOT: Final = r"(?:\b(?:not|never)\b|n'?t\b)(?: (?:i|we|been|yet|recently|anyone|anybody))* (?:visit(?:ed)?|seen?|met|been (?:to|at))\b"
_WHILE: Final = (
    r"(?: (?:for|in|since|this|last|recently|yet|lately|so far|within|during|over|at all|anymore)\b.*)?\W*"
)
UNVISITED: Final = regex(
    rf"\W*(?:(?:please|can you|could you) )*{_ASKS}(?!.*\b(?:deals?|registrations?|customers?|tasks?)\b).*"
    rf"(?:{_NOT}|\b(?:(?:did|has|have) )?(?:nobody|no ?one)(?: (?:has|have|ever|recently))* (?:visit(?:ed)?|seen?|saw|met|been (?:to|at))\b|\b(?:without|(?:had|have|has|got) (?:no|not had)|with no|(?:have|has|did)(?:n['’]?t| not)(?: had| have| got)?) (?:an? |any |a single )?(?:recent )?(?:visits?|meetings?)\b|\bunvisited\b){_WHILE}"
    r"|(?!.*(?:报备|项目|单子|客户|任务))(?=.*(?:伙伴|渠道|代理|经销商|[哪几]家|哪些|谁|名下|没有?(?:去|拜访|走访|回访|见)过?的$)).*"
    r"(?:没有?|未)(?:人|我们?|怎么|再|被|进行过?|安排过?)*(?:去|拜访|走访|回访|跑|见)(?:过|了|的|呢|吗|啊|[?？]|伙伴|渠道|代理商?|有?哪[些几]?家?|有谁|一下)*"
    r"|\W*(?:who|which(?: of)?(?: my| our| the)? (?:partners?|resellers?|ones?)|what partners?)(?:['’]s| is| are| am i|['’]re)? (?:(?:behind|late|overdue|due|short)(?: (?:on|for|with|in|of))? (?:an? |the |their |our |my )?(?:visits?|visiting|meetings?)|overdue)\W*"
    r"|\W*(?:who|which(?: of)?(?: my| our| the)? partners?) (?:needs?|wants?|is due|are due|should get) (?:for )?an? (?:visit|meeting)\W*|\W*(?:who|whom|which partners?) should i (?:visit|see|meet)(?: next| first| now| again)*\W*"
    r"|(?:请问|我们?的?)*(?:谁|哪[个家些]|哪一家)(?:伙伴|渠道|代理商?)?的?(?:拜访|走访|回访)(?:都|最|已经|有点)*(?:落后|滞后|逾期|欠|超期|不够)了?[呢啊吗]?[?？]?|(?:请问|我)?(?:接下来|现在|下一?[个步周])?(?:该|应该|得)(?:去)?(?:拜访|走访|看|回访)(?:谁|哪[个家些])(?:伙伴|渠道)?了?[呢啊]?[?？]?|(?:谁|哪[个家些])(?:伙伴|渠道)?(?:该|应该|需要)(?:去)?(?:拜访|走访|回访)了?[呢啊]?[?？]?",
    re.IGNORECASE,
)
LENGTH: Final = regex(
    r"\b(?:for|in|within) (?:over |about |more than |the (?:last|past) |at least )*(?P<length>(?:an?|one|two|three|four|six|\d{1,3}|a few|a couple of) (?:day|week|month|year)s?)\b"
    r"|(?P<length_zh>(?:[一二两三四五六九十半]|\d{1,3})个?(?:天|周|星期|月|季度|年))(?:以上|多|都|没|未|内|里)",
    re.IGNORECASE,
)
OWN: Final = regex(r"\b(?:i|my|me)\b|我(?!们)", re.IGNORECASE)


def unvisited(text: str) -> bool:
    """True for a question which partners were not visited."""
    return len(text) <= LONGEST and bool(UNVISITED.fullmatch(" ".join(text.split())))


def own(text: str) -> bool:
    """Whether the speaker's own partners are meant."""
    return bool(OWN.search(text))


def visits_since(text: str) -> str:
    """The same question asked for the visits that there were: those of a length of time, where one is said."""
    found = LENGTH.search(text)
    if found is None:
        return text
    return f"visits in the last {found['length']}" if found["length"] else f"最近{found['length_zh']}的拜访"
