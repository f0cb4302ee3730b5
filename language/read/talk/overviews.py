"""An overview that is asked for in words of its own: what is new, who is ahead, two partners side by side."""

import re
from typing import Final

from domain.patterns import regex
from language.read.names import Names
from language.read.normal import plain

LONGEST: Final = 80  # characters
NEW: Final = regex(
    r"(?:(?:so|and|ok|hi|hello|hey|good morning)[,!]? )*(?:what(?:['’]?s| is| has|s)?(?: been)? (?:new|changed?|happened|happening|moved|going on)|anything (?:new|happen(?:ed)?)|any (?:news|changes))"
    r"(?: (?:with us|(?:in|from|with) (?:the|my|our) (?:team|channel)|here))?(?: (?:today|yesterday|this week|last week|this month|since \w+(?: \w+)?|over the weekend|lately))?"
    r"|(?:(?:please|pls|can|could|may|i|you|get|have|give|show|send|me|need|want|a|the|my|our|quick|short|for|boss)[, ]+)*(?:summary|recap|overview|wrap-?up) (?:of|for) (?:the )?(?:(?:last|this|past) (?:week|month|quarter)|yesterday|today|week|month)(?: (?:for|to) (?:my |the |our )?(?:boss|lead|manager|team|management))?(?: please)?"
    r"|(?:请|帮我|给我|我要|发我|来|做|出|看看|拉)*(?:一?[份个下])?(?:今天|昨天|本周|这周|上周|本月|这个?月|上个?月)的?(?:工作)?(?:总结|小结|汇总|概况|概览)(?:给?(?:老板|领导)看?的?)?"
    r"|(?:今天|昨天|本周|这周|上周|最近|本月|这个月|上个?月|团队里?|大家|我们?这边)*(?:都)?(?:有什么|有啥|有哪些)(?:新)?(?:变化|动态|动静|进展|新消息|新情况)[吗呢啊]?"
    r"|(?:昨天|本周|这周|上周|最近|本月|这个月|上个?月)(?:都)?(?:有什么|有啥|有哪些|啥|什么)情况[吗呢啊]?"
    r"|(?:今天|昨天|本周|这周|上周|本月|最近)(?:有没有|有)(?:人|哪家|谁)?(?:提交|报|登记)(?:了|过)?(?:什么|啥)?新?的?(?:报备|项目|单子)[吗么呢啊]?",
    re.IGNORECASE,
)
AHEAD: Final = regex(
    r"who(?:['’]?s| is| has| have|s)? (?:(?:been )?(?:sold|won|selling|winning|closed|closing|sells?|wins?) (?:the )?(?:most|best)|(?:the )?(?:leading|ahead|best|top|number one)(?: (?:rep|seller|one))?)(?: (?:this|last) \w+| so far| now| of us| in the team)*",
    re.IGNORECASE,
)
WON: Final = regex(
    r"\b(?:won|wins?|sold|sells?|closed|closes)\b.*\b(?:most|best|biggest)\b|(?:赢|成交|卖|签)[^，,。]{0,6}最",
    re.IGNORECASE,
)
SIDE_BY_SIDE: Final = regex(
    r"(?:(?:please|can you|show me|how is) )*(?:(?P<one>[^,;?]{2,40}?) (?:vs\.?|versus|compared (?:to|with)) (?P<two>[^,;?]{2,40})|compare (?P<first>[^,;?]{2,40}?) (?:and|with|to|vs\.?|against) (?P<second>[^,;?]{2,40}))"
    r"|(?P<one_zh>[^，,。？?]{2,20}?)[和跟与](?P<two_zh>[^，,。？?]{2,20}?)(?:比)?[，,]?(?:谁|哪[个家])(?:的)?(?:级别|等级|tier|业绩|金额|单子)?(?:更)?(?:高|好|大)[呢啊]?",
    re.IGNORECASE,
)
RENAMED: Final = regex(r"(?:please )?rename (?P<who>[^,;?]{2,40}?)(?: (?:to|as|into) .+)?", re.IGNORECASE)


STAGED: Final = regex(
    r"(?:把|将|请|帮我)*(?P<zh>[^，,。；;\s]{2,20}?)的?(?:合作)?(?:阶段)?(?:[改调设升降换]|更新|变更)(?:成|为|到|至)(?:初识|试错|蜜月|同盟)期?(?:吧|了)?"
    r"|(?:please )?(?:set|change|move|put|update) (?P<en>[^,;?]{2,40}?)(?:['’]s)?(?: (?:cooperation )?stage)? (?:to|into|in) (?:the )?(?:first contact|trial|honeymoon|alliance)(?: stage)?",
    re.IGNORECASE,
)


TYPED: Final = regex(
    r"(?:把|将|请|帮我)*(?P<zh>[^，,。；;\s]{2,20}?)的?(?:伙伴|渠道)?(?:类型)?(?:[改调设换]|更新|变更)(?:成|为|到)(?:产品|分销|集成)型?(?:吧|了)?"
    r"|(?:please )?(?:set|change|update) (?P<en>[^,;?]{2,40}?)(?:['’]s)?(?: type)? (?:to|into) (?:an? )?(?:product|distribution|integration)(?: (?:type|partner))?",
    re.IGNORECASE,
)


def type_set(text: str, names: Names) -> str:
    """The partner whose type is to be another: 云轩改成分销型; empty for other words."""
    found = TYPED.fullmatch(plain(text))
    who = (found["zh"] or found["en"]).strip() if found else ""
    return who if names.kind(who) in {"partner", ""} else ""


def stage_set(text: str, names: Names) -> str:
    """The partner whose cooperation stage is to be another: 云轩的合作阶段改成蜜月期; empty for other words."""
    found = STAGED.fullmatch(plain(text))
    who = (found["zh"] or found["en"]).strip() if found else ""
    return who if names.kind(who) == "partner" else ""


def whats_new(text: str) -> bool:
    """True for what asks for all that is new in a time: "what changed this week?"."""
    said = plain(text)
    return len(said) <= LONGEST and bool(NEW.fullmatch(said))


def who_is_ahead(text: str) -> bool:
    """True for what asks who of the team won most: "who's selling the most"."""
    return bool(AHEAD.fullmatch(plain(text)))


def of_won(text: str) -> bool:
    """True for what asks who won most, not who has most: "which partner won the most", 哪家成交最多."""
    return bool(WON.search(text))


def side_by_side(text: str, names: Names) -> tuple[str, str] | None:
    """The two partners, or two customers, that are compared: "Softline vs Pinnacle"; None for other words."""
    found = SIDE_BY_SIDE.fullmatch(plain(text))
    if found is None:
        return None
    one, two = (words.strip() for words in found.groups() if words)
    return (one, two) if names.kind(one) == names.kind(two) in {"partner", "customer"} else None


def renamed(text: str, names: Names) -> str:
    """The partner who is to be called otherwise: "rename Pinnacle to Pinnacle Systems"; empty for other words."""
    found = RENAMED.fullmatch(plain(text))
    return found["who"] if found and names.kind(found["who"]) == "partner" else ""


_RATE: Final = r"(?:win|success|hit|closing|close|conversion) rates?"
RATED: Final = regex(
    rf"(?:(?:please|show me|tell me|what(?:['’]?s| is)|how (?:good|high) is|and|so|the)[ ,]+)*(?:(?!(?:my|our|your|the|their)\b)(?P<name>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*)?)['’]s? {_RATE}|{_RATE} (?:of|for) (?P<of>(?!(?:me|us)\b)[^\W\d_][\w-]*(?: [^\W\d_][\w-]*)?))"
    r"|(?:请问|看看|查一?下)?(?P<zh>(?![今去明]年|[本上这下]|整体|团队|全部)[^\s，,。的我]{2,6}?)的?(?:赢单率|赢率|成单率|成功率|转化率)(?:是?(?:多少|怎么样|如何)|呢|高吗)*",
    re.IGNORECASE,
)


RATED_ALL: Final = regex(
    rf"(?:(?:please|show me|tell me|what(?:['’]?s| is)|how (?:good|high) is|and|so|the|our)[ ,]+)*(?:team(?:['’]s)? )?{_RATE}(?: (?:(?:this|last) (?:year|quarter|month|week)|in \w+|now|so far|overall))+"
    r"|(?:请问|看看|查一?下)?(?:我们?|团队|整体|全部|[今去]年|[这本上]个?(?:季度|月|周)|的)+(?:赢单率|赢率|成单率|成功率|转化率)(?:是?(?:多少|怎么样|如何)|呢|高吗)*",
    re.IGNORECASE,
)


def rated_all(text: str) -> bool:
    """True for the same of the whole team in a time: "win rate this year", 今年赢单率多少."""
    return bool(RATED_ALL.fullmatch(plain(text)))


def rated(text: str) -> str:
    """Whose share of deals won is asked for: "Li Wei's win rate", 赵敏的赢单率是多少; empty for other words."""
    found = RATED.fullmatch(plain(text))
    return next(filter(None, found.groups()), "").strip() if found else ""
