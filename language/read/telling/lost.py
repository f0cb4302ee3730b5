"""Why a deal was lost, said in a word behind whom it was lost to: 输给华为 价格, "lost to Cisco, price"."""

from __future__ import annotations

import re
from typing import Final

from domain.matching.text import has_han
from domain.patterns import regex

LONGEST: Final = 60  # characters; whoever says more tells something of its own
BEHIND: Final = regex(
    r"(?:了(?=[\s,，、;；。]))?[\s,，、;；:：。.-]*(?:(?:because(?: of)?|due to|on|over|for|因为|由于|原因是?|主要是?)\s*)?(?P<why>.*?)[\s.。!！]*",
    re.IGNORECASE | re.DOTALL,
)
REASON: Final = regex(
    r"\b(?:pric(?:e|es|ing)|costs?|budget|cheaper|expensive|discounts?|features?|functions?|services?|support|delivery|lead time|relations?(?:hip)?|brand|terms|quality|under(?:cut|bid)|outbid|faster|sooner|free)\b"
    r"|价|预算|太?贵|便宜|折扣|功能|性能|服务|交期|交付|关系|品牌|账期|质量|免费|更[快早好]",
    re.IGNORECASE,
)


def why_lost(text: str, competitor: str) -> str:
    """The reason that stands behind the competitor's name; empty where none does."""
    _, named, rest = text.partition(competitor) if competitor else ("", "", "")
    match = BEHIND.fullmatch(rest) if named and len(rest) <= LONGEST else None
    return match["why"] if match and REASON.search(match["why"]) else ""


def names_somebody(whom: str) -> bool:
    """False for small letters, which may be anything: "the budget went to hiring"."""
    return has_han(whom) or whom != whom.lower()


def lost_to(name: str, text: str) -> bool:
    """True where somebody is named as whoever deals were lost to: "how many did we lose to Cisco", 输给华为."""
    whom = re.escape(name)
    return bool(
        re.search(
            rf"\b(?:lost|lose|losing)\b[^,;]* to {whom}|(?:输|丢|败)(?:单)?给了?{whom}|被{whom}(?:抢|拿|截|赢|撬)",
            text,
            re.IGNORECASE,
        )
    )


_MONEY: Final = (
    r"(?:budgets?|money|funds|funding|cash|headcount|priority|priorities|focus|attention|resources)"
)
_WENT: Final = r"(?:(?:was|were|is|got|has been|have been) )?(?:all )?(?:went|goes|going|gone|moved|shifted|redirected|reallocated|diverted|spent)"


def spent_on(name: str, text: str) -> bool:
    """True where small letters name for what the customer's money went: "the budget went to hiring"."""
    whom = re.escape(name.lower())
    return bool(name) and bool(
        re.search(rf"\b{_MONEY} {_WENT} (?:to|into|on|for) (?:the |an? )?{whom}", text)
    )


LOSES: Final = regex(
    r"\b(?:los[et]|losing|lost|loss|lsot|dead|die[ds]?|gone|kill\w*|cancel\w*|drop\w*|went|go(?:es|ing)? (?:with|to|for)|chose\w*|choos\w+|pick\w*|select\w*|award\w*|won|winner"
    r"|reject\w*|turn(?:ed|s)? (?:us )?down|declin\w*|no (?:deal|go|luck|good|interest|budget)|not (?:going|happen\w*|buying|interested|moving|us)|n't (?:going|happen\w*|buy\w*|get|win)|beat\w*|out|over|off"
    r"|pull\w*|bought|buys|fell|fall\w*|stop\w*|clos\w* (?:it )?(?:as )?lost|toast|bust|flop|scrap\w*|shelv\w*|abandon\w*|canned|withdr\w+|switch\w*|instead|better offer|cheaper|snatch\w*"
    r"|took|taken|grab\w*|stay\w*|stuck with|kept|keep\w*|remain\w*|renew\w*|came second|undercut|slipped away|said no|got it|against us|gave|given|bankrupt\w*|insolven\w*|written off)\b"
    r"|[丢输輸黄败凉飞死砍废]|[没沒][了戏成拿中签要保希]|没谈成|不[做要买采搞签上考]|唔要|放弃|选|给了|签给|买了|用了|拿走|抢|截胡|中标|落标|流标|取消|终止|停|撤|关[掉闭]|被|拒|泡汤|吹了|失|没有?预算|破产|倒闭|便宜|别家|对手|自己(?:做|研发|搞)|出局|甭跟"
)
SURELY: Final = 0.97  # as likely a loss is that no such word tells


RIVAL_OUT: Final = regex(
    r"\b(?:competitors?|competition|rivals?)\b[^,;.]*\b(?:dropped out|withdrew|pulled out|gave up|(?:is|are) out)\b|\b(?:dropped out|withdrew|pulled out) (?:at|for)\b"
)  # who bids no more


def told_lost(text: str, odds: float) -> bool:
    """Whether words in small letters that are read as a loss, so likely, tell of one: not "globex: budget is there"."""
    return not RIVAL_OUT.search(text) and (odds >= SURELY or bool(LOSES.search(text)))
