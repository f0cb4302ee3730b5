"""What is no end of a deal, though it has the words of one: who waits for a signature, what else was signed or lost,
what is only feared. It is at most a note."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex

_PAPER: Final = r"(?:contracts?|p\.?o\.?s?|orders?|signatures?|paperwork|agreements?)"
_ELSE: Final = (
    r"(?:demos?|trials?|pilots?|po[cv]s?|ndas?|mous?|lois?|letters? of intent|tenders?|phases?|stages?|rounds?|offices?|branch(?:es)?|plants?|sites?|factor(?:y|ies)"
    r"|shops?|stores?|budgets?|tests?|evaluations?|tickets?|cases?|shortlists?|workshops?|trainings?|invoices?|books|year)"
)
_TO_COME: Final = regex(
    rf"\bwait(?:s|ing)? (?:for|on)\b|\b(?:sent|out|ready|due|up) for (?:signature|signing)\b|\b{_PAPER} (?:comes?|coming|follows?|is due|pending|outstanding|missing|will|should|in|by|next|on|expected)\b",
    re.IGNORECASE,
)
_WON: Final = regex(
    r"\b(?:won|signed)\b(?! (?:contract|po|order|copy|copies))|(?:签|赢)(?:下来|约|单)?了", re.IGNORECASE
)
_NOT_WON: Final = regex(
    rf"\b(?:signed|closed|won|landed|got) (?:up for|off(?: on)?|in to)\b|\b(?:signed|closed|won|landed|lost|passed|got)(?: (?:its?|the|an?|their|his|her|our|first|second|last))*(?: [a-z-]+){{0,2}}? {_ELSE}\b"
    r"|等[^，。；]{0,10}(?:盖章|签|PO|合同|落单|下单)(?!了)|(?:还|就|只)?[差缺欠](?:个|一个|着)?[^，。；]{0,3}(?:盖章|签字|签|PO|合同)|签收|签到|签了?(?:一?[份个])?(?:nda|保密|试用|测试|意向|框架|备忘|样机)"
    r"|拿下了?(?:技术|评审|第[一二三]轮|入围|poc|测试|试点|标书)|(?:基本|大概|大致|差不多|快要?|应该|估计|[八九]成|可能|口头)(?:上)?(?:已经?)?(?:定|签|成|拿下|稳|同意)",
    re.IGNORECASE,
)
_NOT_LOST: Final = regex(
    r"\b(?:we|is|are|(?<=['’])(?:s|re))(?: also| still| now)* (?:compet(?:e|ing) (?:with|against)|comparing us)\b|\bcompares? us\b|\bat risk\b|\bshaky\b|\bwobbl\w+|\bin danger\b|\b(?:might|may|could|would) (?:be |get |go |lose)|\bpressure from\b|\bsigned off\b|\b(?:afraid|worr\w+)\b"
    r"|\blost (?:its|their|his|her|an?|the|our) (?:[a-z-]+ ){0,2}?(?:manager|director|head|cio|cto|ceo|cfo|contact|champion|sponsor|budget|buyer|colleague|interest|track|file|email|paper\w*|key|login|password)\b"
    r"|有(?:点|些|一定)?风险|危险|悬了?|在?(?:[跟和]我们?)?抢(?!走了)|(?:可能|也许|恐怕|[怕担心]+)(?:会|要|被)|[输丢]不了|(?:不会|不可能)[输丢]",
    re.IGNORECASE,
)
_LOST: Final = regex(
    r"\b(?:we|i)(?:['’]ve| have)? lost\b(?! (?:its|their))|丢了|输了|黄了|没戏|凉了", re.IGNORECASE
)
_NOT_DECIDED: Final = regex(
    r"(?:\b(?:is|are)(?: not|n['’]?t)|\bnot|\bain['’]?t) (?:ok(?:ay)?|fine|good|ready|acceptable)\b|\b(?:told|asked|reminded) (?:\w+ ){1,3}to (?:approve|reject)\b|先(?:放着|放一?放|搁|不急|压着)",
    re.IGNORECASE,
)
_ASKED: Final = regex(r"(?:[丢黄输赢签批定]|盖章|拿下|落单|成)了?(?:吗|没有?|不)(?=[，,。?？]|$)")
_HANDED: Final = regex(r"\boff (?:[\w'’]+ ){1,3}?(?:desk|plate|hands|list|back|queue)\b", re.IGNORECASE)
_RIVAL: Final = r"(?:competitors?|competition|rivals?|the other (?:vendor|bidder|side)|others)"
_THEIR_PRICE: Final = regex(
    rf"\b{_RIVAL}\b[^,;.]{{0,25}}?\b(?:offer(?:s|ed)?|quot(?:es|ed?)|bids?|is at|asks?|came in|has|have)\b[^,;.]{{0,12}}\d"
    r"|(?:竞争)?(?:对手|友商|竞品|别家|其他家|另一家)[^，。；]{0,8}(?:报价?|出价|给出?|开价)[^，。；]{0,3}\d",
    re.IGNORECASE,
)


def not_ended(intent: str, text: str) -> bool:
    """True where a win or a loss that was read is none yet: "waiting for Globex's PO", 三一有风险，华为在抢."""
    if intent == "deal.win":
        return bool(_NOT_WON.search(text) or (_TO_COME.search(text) and not _WON.search(text)))
    return intent == "deal.lose" and bool(_NOT_LOST.search(text)) and not _LOST.search(text)


def not_decided(intent: str, text: str) -> bool:
    """True where a decision, a withdrawal or an end that was read is none: "Three Rivers isn't ok", "off Li Wei's
    desk", 三一黄了吗，领导换人了."""
    if intent in {"deal.win", "deal.lose"}:
        return bool(_ASKED.search(text))
    if intent == "deal.withdraw":
        return bool(_HANDED.search(text))
    return intent in {"deal.approve", "deal.reject"} and bool(_NOT_DECIDED.search(text))


def of_rival(text: str) -> bool:
    """True where the sum that is told is a rival's: "the competitor offers 52k"."""
    return bool(_THEIR_PRICE.search(text))
