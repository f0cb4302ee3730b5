"""What narrows a list and has no slot: late tasks, planned visits; deals that stand still, end soon, lack something."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.deals.left import DAYS_LEFT, days_left
from language.read.sizes import SIZES

_OVERDUE: Final = regex(r"\b(?:overdue|late|past due)\b|逾期|过期|超期", re.IGNORECASE)
_LATE: Final = regex(
    r"\b(?:late|overdue|past due)\b(?! (?:in|this|next|[a-z]+uary|march|april|may|june|july|august|[a-z]+ber)\b)|超时|逾期|超期",
    re.IGNORECASE,
)
_AGENDA: Final = regex(
    r"\bwhat(?:'s| is| do| have| am)\b.*\b(?:i|me|my|on|planned|scheduled|coming up)\b|\b(?:agenda|schedule|calendar|diary|my (?:day|plans?))\b"
    r"|安排|日程|行程|(?:有|做|忙|干)(?:什么|啥|哪些)",
    re.IGNORECASE,
)
_PLANNED: Final = regex(r"\b(?:planned|upcoming|coming|scheduled)\b|计划|安排|即将|要去", re.IGNORECASE)
_DEALS: Final = r"(?:deals?|reg(?:istration)?s?|opportunit\w+)"
_OPEN: Final = regex(
    rf"\b(?:open|active|live|ongoing|current|running) (?:\w+ )?{_DEALS}\b|\b(?:still|are|is) open\b|\bwhat do (?:i|we) have open\b"
    rf"|\b{_DEALS}(?: of (?:mine|ours))?(?: (?:that|which) (?:is|are))? (?:still )?open\b|进行中|在途|在报(?:的|项目)|(?:未|没有?|没)(?:被|正式)?(?:结束|关闭|完结|签|成交|赢|丢|中标|拿下|过期)|开着",
    re.IGNORECASE,
)
_STILL: Final = regex(
    r"\b(?:stale|stuck|idle|dormant|(?:no|without)(?: any)? (?:progress|activity|movement|updates?))\b|(?:\bnot|n't) moved?\b|\buntouched\b|\b(?:never|not|n't)(?: been)? (?:touched|worked on|followed up)\b|久未|停滞|[没未]有?人?跟|没有?动|没有?进展|未推进",
    re.IGNORECASE,
)
_ENDING: Final = regex(
    r"\b(?:expiring|expires?|(?<!have )(?<!has )run(?:s|ning)? out|ends? soon|los(?:e|es|ing) (?:(?:its|their|the) )?protection)\b|(?:快要?|即将|将|要|马上就?要?)(?:到|过)(?:保护)?期|保护期?(?:快要?|即将|马上就?要?)到",
    re.IGNORECASE,
)
_ENDS: Final = regex(
    r"\bprotect(?:ed|ions?)\b[^.?!]{0,40}\bends?\b|\bends?\b[^.?!]{0,20}\bprotection|(?<!已)(?<!已经)(?<!都)到期(?!了|的?时候)"
    r"|\b(?:until when|how long)\b[^.?!]{0,30}\bprotect|\bprotected (?:until|till) when\b|保护(?:期)?到(?:什么时候|何时|几[月号]|哪天)",
    re.IGNORECASE,
)
_WHOSE: Final = regex(
    r"(?:and |so |请问)?(?:whose|谁的|哪[些个家单条](?:客户|项目|单子|报备)?的?)\b", re.IGNORECASE
)
_WHEN: Final = regex(r"\b(?:when|how long)\b|什么时候|何时|几[月号]|哪[天日]", re.IGNORECASE)
_BYGONE: Final = regex(
    r"\b(?:last|past|previous|ended|expired)\b|上个?[月周季]|上星期|去年|昨天|前天|过去", re.IGNORECASE
)
_PROTECTED: Final = regex(
    r"(?:还?在|受|处于)保护期?|保护期?[内中里]|\bunder protection\b|\b(?:are|is|still|currently) protected\b|\bprotected (?:deals|registrations)\b",
    re.IGNORECASE,
)
_CLOSING: Final = regex(
    r"\b(?:close|closes|closing|due to (?:close|sign)|(?:expected|going|about|set) to (?:close|sign))\b|\b(?:will|should|to) sign\b|(?:要|该|会|能|可以|打算|计划|预计)(?:签|关单|成交|结单|下单|落单|落地)|待签|(?:签约|关单|成交|结单)的",
    re.IGNORECASE,
)
_STAGES: Final = {
    "qualify": r"qualif(?:y|ied|ication|ying)|初步确认", "propose": r"propos(?:e|ed|al|ing)|提案", "negotiate": r"negotiat(?:e|ed|ion|ions|ing)|谈判",
    "commit": r"commit(?:ted|ment)?|承诺",
}  # fmt: skip
_IN_STAGE: Final = {
    stage: regex(
        rf"\b(?:in|at|on) (?:the )?(?:{words})(?: stage| phase)?\b|(?:{words})(?: stage| phase|阶段|中)|(?:在|处于|进入)(?:{words})",
        re.IGNORECASE,
    )
    for stage, words in _STAGES.items()
}
_FIELDS: Final = {
    "contact": ("(?:customer )?contacts?(?: persons?)?", "(?:客户)?联系人"),
    "amount": ("amounts?|values?|sums?|prices?", "金额"),
    "close_date": ("(?:expected )?clos(?:e|ing)(?: dates?)?", "(?:预计)?(?:签约|成交|结单)(?:日期|时间)?"),
    "quantity": ("quantit(?:y|ies)|counts?", "数量"),
    "product": ("products?", "产品"),
    "competitor": ("competitors?|competition|rivals?", "(?:竞争)?对手"),
}
_LACKING: Final = {
    field: regex(
        rf"\b(?:without|with no|(?:that |which )?(?:have|has|had|got) no|no|missing|lacking)(?: an?| any| the| (?:known|expected))* (?:{words})\b|(?:没有?|缺少?|未填|没填)(?:写|有)?(?:{chinese})",
        re.IGNORECASE,
    )
    for field, (words, chinese) in _FIELDS.items()
}
_EXCEPT: Final = regex(
    r"\b(?:(?:everything|all|any) but|except(?:ing)?(?: for)?|apart from|other than|besides|excluding|but not|without(?! (?:an?|any|decisions?|approval|answers?|repl(?:y|ies))\b)|not counting|leave out|not (?:from|of|by|with|at))(?: the)? (?P<name>[^,;.?!]{2,40}?)(?:['’]s?)?(?: (?:deals|ones?|please|then))*(?:\W*$|;)"
    r"|\b(?:not|aren['’]?t|isn['’]?t|(?:are|is) not) (?:from |of |with |for |by )?(?P<not>(?!(?:won|lost|approved|closed|open|pending|rejected|expired|expiring|yet|clos|mov|touch|mine|ours|my|in|been|sure|decided|protected|registered|due|signed|visited|updated|the|a|an|any)\w*\b)[^,;.?!]{2,40}?)['’]s?(?:\W*$|;)"
    r"|不是(?P<zh_not>[^，,。的]{2,20}?)的(?:报备|项目|单子)"
    r"|(?:除了?|不算|不含|不包括|去掉|排除)(?P<zh>[^，,。的]{2,20}?)(?:的)?(?:报备|项目|单子)?(?:以外|之外|外)?(?:的|，|,|;|$|(?=[都全]))",
    re.IGNORECASE,
)
_BUT: Final = regex(
    r"\b(?:(?:that |who |which )?(?:aren['’]?t|are not|isn['’]?t|is not) (?:in (?:the )?)?|not (?:in (?:the )?)?|non[- ]|outside (?:of )?(?:the )?)\w+|(?:不是|非|不在|除了?)[^，,。的]{1,6}(?:以外|之外)?",
    re.IGNORECASE,
)
_NOT_IN: Final = regex(
    r"\b(?:(?:are|is) )?(?:not|aren['’]?t|isn['’]?t) (?:won|lost|rejected|clos(?:ed|ing)|expir(?:ed|ing))\b[^,;?.]*",
    re.IGNORECASE,
)
_AT_RISK: Final = regex(
    r"\bat risk\b|\bneed(?:s|ing)? (?:my |our |some )?(?:attention|care)\b|需要(?:关注|注意|跟进)的|\b(?:risky|endangered)\b|有(?:丢单的?)?风险|危险的",
    re.IGNORECASE,
)
_RANKED: Final = regex(
    r"\brank(?:s|ed|ing|ings)?\b|\bleader-?board\b|\btop (?:reps?|sellers?|partners?|people|performers?)\b|\bwho(?: is| are|'s) (?:leading|ahead|first|best|(?:on |the )?top|number one)\b"
    r"|\bbest (?:rep|seller|performer)s?\b|\b(?:sold|won) (?:the )?most\b|排名|排行|榜|谁(?:最|第一)|业绩(?:最好|第一)",
    re.IGNORECASE,
)

_OF_WHICH_REP: Final = regex(
    r"\b(?:which|what) (?:of (?:my|our|the) )?(?:(?:sales|channel) )?(?:reps?|managers?|colleagues?|people|sellers?)\b|\bwho(?:se deals| has| have| owns)\b|谁的|哪[个些位](?:销售|渠道经理|同事|人)",
    re.IGNORECASE,
)
_MINE: Final = regex(
    r"\b(?:my|mine|(?:do|that|which|what|who|partners?|ones) i (?:have|own|manage|cover|handle|look after))\b|我(?:自己)?(?:的|名下|手[上里]|负责|管|跟|有(?:哪些|几))",
    re.IGNORECASE,
)
_OTHERS: Final = regex(
    r"\b(?:not|aren['’]?t|isn['’]?t|except|other than|but not)(?: (?:my|from|by))? (?:mine|my own|my (?:deals|ones))\b|\b(?:of|by|from) others\b|\bother people'?s?\b|不是我的|(?:别人|其他人)的|不归我",
    re.IGNORECASE,
)
_SIDES: Final = {
    "east china": "华东", "south china": "华南", "north china": "华北", "central china": "华中",
    "southwest china": "西南", "northwest china": "西北", "northeast china": "东北",
}  # fmt: skip
_OF_A_REGION: Final = regex(r"(?:大区|地区|区域|片区|区| region)$")
_TWO_PLACES: Final = regex(r"\s*(?:和|、|与|及|还有|&|,|\band\b|\bor\b)\s*")
OF_PLACE: Final = regex(
    r"^the |(?<=..)(?:大区|区域|地区|片区|区)$| (?:region|area|territory)$", re.IGNORECASE
)


def region_names(said: str) -> list[str]:
    """The names by which a region may be known: as said, without "region", and in the other language."""
    plain = _OF_A_REGION.sub("", said.lower())
    twins = [zh if plain == en else en for en, zh in _SIDES.items() if plain in (en, zh)]
    return [name for name in dict.fromkeys((said, plain, *twins)) if name]


def ranked(text: str) -> bool:
    """Who won most, rather than what is open."""
    return bool(_RANKED.search(text))


def overdue(text: str) -> bool:
    return bool(_OVERDUE.search(text))


def late(text: str) -> bool:
    """Deals whose decision is late; not what is meant for late June."""
    return bool(_LATE.search(text))


def agenda(text: str) -> bool:
    """Whatever there is to do on a day, visits as well as tasks: "what do I have on Friday?"."""
    return bool(_AGENDA.search(text))


def planned(text: str) -> bool:
    """Visits to come; not what was planned and held."""
    return bool(_PLANNED.search(text))


def still_open(text: str) -> bool:
    """Deals that have not come to their end."""
    return bool(_OPEN.search(text))


def mine(text: str) -> bool:
    """The speaker's own, in a list that has no slot for whose it is: "my partners"."""
    return bool(_MINE.search(text))


def others(text: str) -> bool:
    """Those of everybody but the speaker: "deals that aren't mine", 别人的报备."""
    return bool(_OTHERS.search(text))


def of_which_rep(text: str) -> bool:
    """Where it is asked whose deals those are: "which reps have stale deals", 谁的单子停着没动."""
    return bool(_OF_WHICH_REP.search(text))


def standing_still(text: str) -> bool:
    return bool(_STILL.search(text))


def ending(text: str) -> bool:
    """Deals whose protection ends soon, or within what is said; `expired` is a status."""
    return bool(_ENDING.search(text) or days_left(text) or (_ENDS.search(text) and not _BYGONE.search(text)))


def whose_ending(text: str) -> bool:
    """Whose protection ends, as a question: "whose protection ends this month?", 谁的保护期快到了."""
    return bool(_WHOSE.match(text.strip())) and ending(text)


def when_ending(text: str) -> bool:
    """The same where it is asked when that is, of all of them: "when do my deals expire"."""
    return days_left(text) or (ending(text) and bool(_WHEN.search(text)))


def protected(text: str) -> bool:
    """Deals that are protected now: 我有几个项目在保护期."""
    return bool(_PROTECTED.search(text))


def closing(text: str) -> bool:
    """Deals that are expected to close: "anything closing this month?", 这个月要签的."""
    return bool(_CLOSING.search(text))


def stage(text: str) -> str:
    """The stage that deals are in: "what's in negotiate?", 谈判阶段的报备; empty where none is said."""
    return next((stage for stage, pattern in _IN_STAGE.items() if pattern.search(text)), "")


def lacking(text: str) -> str:
    """The field of which nothing is known in the deals that are meant: "without a contact", 没有金额的."""
    return next((field for field, pattern in _LACKING.items() if pattern.search(text)), "")


def excepted(text: str) -> str:
    """Whose are left out of a list: "all deals except Softline's", 除了云轩以外的; empty where nobody's are."""
    found = None if lacking(text) or _STILL.search(text) else _EXCEPT.search(text)
    return next(filter(None, found.groups()), "") if found else ""


def denied(text: str) -> str:
    """The words by which a list of partners is to be without some: "that aren't gold", 非金牌; empty for others."""
    found = _BUT.search(text)
    return found[0].strip() if found else ""


def denied_state(text: str) -> str:
    """The words by which a list of deals is to be without those in a state: "not won"; empty for others."""
    found = _NOT_IN.search(text)
    return found[0].strip() if found else ""


def at_risk(text: str) -> bool:
    """Deals that stand still, end soon or should have been closed."""
    return bool(_AT_RISK.search(text))


def place(territory: str) -> str:
    """A territory by its own name: 华东 of 华东区, "North" of "the North region"."""
    return OF_PLACE.sub("", territory.strip()) or territory


def places(text: str, territory: str) -> tuple[str, ...]:
    """The territories where several are told: 华东 and 华中 of 华东和华中的代理商; nothing where there is one."""
    first, *others = _TWO_PLACES.split(territory)
    joined = rf"{re.escape(place(first))}(?:大区|区域|地区|片区|区)?{_TWO_PLACES.pattern}(?P<other>[\u4e00-\u9fff]{{2,3}}?|[A-Z][a-z]+)(?=的|区|大区|地区|\s|代理|伙伴|渠道|$)"
    found = re.search(joined, text) if territory and not others else None
    told = (first, *others, *([found["other"]] if found else []))
    return tuple(map(place, told)) if len(told) > 1 else ()


ALL: Final = (
    _OVERDUE, _LATE, _PLANNED, _OPEN, _STILL, _ENDING, _ENDS, _BYGONE, _PROTECTED, _CLOSING, *SIZES, *_IN_STAGE.values(),
    *_LACKING.values(), _EXCEPT, _AT_RISK, _RANKED, _MINE, DAYS_LEFT,
)  # fmt: skip
"""Every pattern of what a list is narrowed by."""
