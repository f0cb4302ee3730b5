"""The last question for another name: "and Softline?", 那长江智联呢, "only Softline's"."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.deals.free import QUOTES, names_asked
from language.read.normal import ENDS, plain

LONGEST: Final = 60  # characters
LONGEST_LIST: Final = 200
ANOTHER: Final = regex(
    r"(?:(?:ok(?:ay)?|so|now|then|and|what about|how about|only|just|same for|for|from|of) )+(?P<name>.{2,40}?)(?:['’]s)?(?: (?:only|then|now|please))*"
    r"|(?:(?:好|嗯|对了)的?[,， ]*)?(?:那么?|换成|再看看?)?(?P<zh>.{2,20}?)(?:那边|家)?的?呢"
    r"|(?:只要?看?|就看|仅看?|换成)(?P<only>.{2,20}?)(?:的|家的)?(?:就行|就好|吧)?",
    re.IGNORECASE,
)
FURTHER: Final = regex(
    r"(?:(?:ok(?:ay)?|thanks|and|also|then)[, ]+)*?(?:and|also|plus|what about|how about|same for)(?: for)? (?!(?:now|then|the|a|an|my|our|your|this|that|it|if|what|who|how|when|i|we|you|they)\b)(?P<name>[^,;]{2,40}?)"
    r"|(?:(?:好|嗯|对了|谢谢)的?[,， ]*)?(?:还有|那么?|以及|再(?:查|看)(?:看|一?下)?)(?![好行可没不就算一几什怎谁哪])(?P<zh>[^,，;；你我他她它这那]{2,20}?(?<![吧了啊呀事么]))(?:那边|家)?(?:呢|也?有人报了?吗?)?",
    re.IGNORECASE,
)  # one more of what was looked up
WHICH: Final = regex(r"(?:那|只看|看看|再看看?)?(?P<which>.{2,14}的)(?:呢|有哪些|有吗|有没有)?")
SORTED_ZH: Final = regex(
    r"(?:那|请|帮我|再|把|只看|看看|给我)*(?:它们)?(?:按金额(?:大小)?(?:从大到小)?|从大到小|金额?最[大高]的?(?:前?(?P<most>[\d一二两三四五六七八九十]{1,2})[个条单笔])|(?:金额)?前(?P<first>[\d一二两三四五六七八九十]{1,2})(?:[大个条单笔]|名))(?:来|给我)?(?:排一?下?序?|排列|看看|看一?下|有哪些|的)*"
)  # 按金额排序, said of a list
WHICH_EN: Final = regex(
    r"(?:(?:ok|and|only|just|now|then|please|show|sort|sorted|order|ordered|list|me|them|it|the|those|ones|that are) )*"
    r"(?P<which>(?:over|above|(?:more|bigger|larger|higher) than|at least|under|below|(?:less|smaller|lower) than|at most|up to|between) [$€£¥]?\d\S*(?: and)?(?: \S+)?|clos(?:es?|ing) (?:in|on|this|next|by|before|until|within) [^,;]{2,30}|not mine|(?:without|with no|that have no|missing|except(?: for)?|excluding|apart from|other than|but not) .{2,40}|at risk"
    r"|(?:clos(?:es?|ing) )?by (?:(?:the )?(?:expected )?(?:amount|value|size|clos(?:e|ing)(?: date)?|date))|(?:top (?:\d{1,2}|three|five|ten)|(?:(?:two|three|five|ten|\d{1,2}) )?(?:biggest|largest|big(?:ger)?|larger))(?: ones)?(?: first| only)?)",
    re.IGNORECASE,
)
BIG: Final = regex(
    r"(?:(?P<many>two|three|five|ten|\d{1,2}) )?(?:big(?:ger|gest)?|larger|largest)(?: ones)?(?: first| only)?",
    re.IGNORECASE,
)
SEVERAL: Final = regex(
    r"(?:(?:ok(?:ay)?|thanks|also|then)[, ]+)*(?:and|also|plus|what about|how about)(?: for)? (?P<names>[^;?？]{5,160})"
    r"|(?:(?:好|嗯|对了|谢谢)的?[,， ]*)?(?:还有|那么?|以及|再查一?下)(?P<zh>[^?？;；]{4,80}?)呢?",
    re.IGNORECASE,
)


TOTAL: Final = regex(
    r"(?:(?:and|so|ok(?:ay)?|then) )*(?:how (?:much|many)(?: (?:is|are|does|do|would))?(?: (?:that|this|it|they|those|these|there|i have|we have|left|open|make))*(?: (?:in (?:total|all|sum)|all ?together|overall|together|worth|left|now|still))*"
    r"|(?:what(?:'?s| is| are) )?(?:the |their |its )?(?:grand |overall )?(?:total|sum)(?: (?:value|amount|sum|of (?:that|these|those|all|it|them)))*|(?:what(?:'?s| is| are) )(?:it|that|they|all that|all of (?:it|that|them)) worth(?: in total| altogether)?|(?:add|sum) (?:it|them|these|those|that) up)"
    r"|(?:那|这些|它们|总共|一共|合计|全部|加起来|总计)*(?:是)?(?:一共|总共|合计|加起来|总计|总)(?:的)?(?:金额|额|数)?(?:是|有)?(?:多少钱?|几[个单条])?",
    re.IGNORECASE,
)
PARTED: Final = regex(
    r"(?:(?:ok|and|now|please|show|group(?:ed)?|split|break|broken|sort|it|this|that|them|up|down)[, ]+)*(?:by|per) (?:partner|rep|channel manager|owner|person|territory|region|product|stage)s?(?: please)?"
    r"|(?:那|请|帮我|再)*[按以](?:渠道)?(?:伙伴|代理商|渠道|人|负责人|渠道经理|销售|区域|地区|大区|产品|阶段)(?:来)?(?:分|看|拆|统计|汇总|排)?(?:一下|开|组)?(?:看看|吧)?",
    re.IGNORECASE,
)
EVERYBODYS: Final = regex(r"团队|所有|全部|全公司|大家|[我咱]们")


_AROUND: Final = regex(
    r"^(?:and )?(?:how does (?:it|that|this) )?(?:compared?(?: (?:it|that|this))? (?:to|with)|vs\.?|versus|against) |['’]s$|,? (?:only|please|pls|then|now|instead)$",
    re.IGNORECASE,
)


def alone(text: str) -> str:
    """A few words without what only narrows or asks nicely behind them: "next quarter only", "last week's"."""
    return _AROUND.sub("", text.strip(ENDS + "?？"))


WHOSE: Final = regex(
    r"(?:(?:ok|and|the|those|ones?)[, ]+)*(?P<name>[^,;.?!]{2,40}?)['’]s?(?: (?:ones?|please))*"
    r"|(?:(?:就|那|先|给我)*(?:看|要|查)?(?:一?下)?)?(?P<zh>[^，,；;？?]{2,20}?)(?:他?们?家|那边)?的(?:吧|就好|就行)?",
    re.IGNORECASE,
)


def whose(text: str) -> str:
    """The name of whom alone it is said whose they are: "Softline's", 云轩的; any words may stand there."""
    said = plain(text)
    found = WHOSE.fullmatch(said) if len(said) <= LONGEST else None
    return (found["name"] or found["zh"]) if found else ""


ANSWERING: Final = regex(
    r"(?:(?:帮我|给我|麻烦)?(?:就?是|就|看看?|查一?下?|我说的?是?)|for|it'?s|the one of)?\s*(?:那个|这个|那家|这家)?(?P<name>[^,，。;；?？]{2,30}?)(?:那家|这家|家|公司)?的?(?:吧|呗|呀|啊|哈|啦|嘛|咯|喽|please|pls|\s)*",
    re.IGNORECASE,
)


def answering(text: str) -> str:
    """The name with which a question whose that is may be answered: 云轩 of 就云轩的呗; empty for longer words."""
    found = ANSWERING.fullmatch(plain(text))
    return found["name"].strip(QUOTES) if found else ""


def parted(text: str) -> bool:
    """True for words that part what was shown, and ask nothing else: "by partner", 按人分."""
    return bool(PARTED.fullmatch(plain(text)))


def everybodys(text: str) -> bool:
    """True for words that ask for what is anybody's: 团队的, 所有待审批的."""
    return bool(EVERYBODYS.search(text))


def further(text: str) -> str:
    """The next customer to be looked up: "and Ford", 还有徐工; empty for other messages."""
    said = plain(text)
    found = FURTHER.fullmatch(said) if len(said) <= LONGEST else None
    return (found["name"] or found["zh"]).strip(QUOTES) if found else ""


def furthers(text: str) -> tuple[str, ...]:
    """The next customers to be looked up, where several are named: "what about Trumpf, Sany and Acme"."""
    said = plain(text)
    found = SEVERAL.fullmatch(said) if len(said) <= LONGEST_LIST else None
    if found is None:
        return ()
    return names_asked(f"are {found['names']} free" if found["names"] else f"查一下：{found['zh']}")


def total(text: str) -> bool:
    """True for what asks how much a list comes to: "how much in total?", 一共多少."""
    return bool(TOTAL.fullmatch(plain(text)))


def another(text: str) -> str:
    """The name; empty for other messages."""
    said = plain(text)
    found = ANOTHER.fullmatch(said) if len(said) <= LONGEST else None
    return next((name for name in (found["name"], found["zh"], found["only"]) if name), "") if found else ""


NOT_OF: Final = regex(
    r"(?:(?:ok|and|only|but|just|please|show|list|me|them|the|ones?|those) )*not (?:from |of |the )?(?P<name>[^,;.]{2,40}?)(?:['’]s)?(?: (?:one|deal)s?)?"
    r"|(?:那|就|请|麻烦)*(?:不要|不想?看|别看|除了?|除开|去掉|去除|排除|不算|不含|不包括|剔除)(?P<zh>[^，,。;；]{2,20}?)(?:家?的?(?:项目|报备|单子|那[个条家])?(?:以外|之外)?)(?:的?(?:其他的?|还有哪些|都有哪些)|呢|吧)*",
    re.IGNORECASE,
)


def not_of(text: str) -> str:
    """The name of whom the deals are left out of those that were shown: "not Globex"; any words may stand there."""
    found = NOT_OF.fullmatch(text.strip(ENDS + ",，"))
    return (found["name"] or found["zh"]) if found else ""


OF_THESE: Final = regex(
    r"(?:(?:and|ok|so|then|only|just|show(?: me)?|list|please|now)[, ]+)*(?:(?:which|what|how many)(?: ones?| of (?:them|these|those))?|(?:the |any )?(?:\w+ )?ones)"
    r"(?!.*\b(?:deals?|registrations?|projects?|partners?|visits?|tasks?|customers?|all|team|everybody|we|did|do|have)\b) .{3,}|(?:(?:and|ok|so|then|only|just) )*(?:the )?\w+ ones",
    re.IGNORECASE,
)  # "which ones are over 50k?"


def of_these(text: str) -> bool:
    """True for words that ask which of those that were just shown are so: "which are approved?"."""
    said = text.strip(ENDS + ",，")
    return len(said) <= LONGEST and bool(OF_THESE.fullmatch(said))


def which(text: str) -> tuple[str, bool]:
    """A list of deals that is told by which of them are meant, without its noun, and whether of those that were
    shown: 超过10万的呢 of all, "only over 50k" of these; empty for other messages."""
    said = text.strip(ENDS + ",，")
    if found := WHICH.fullmatch(said):
        return f"{found['which']}报备", said.startswith("只")
    if found := SORTED_ZH.fullmatch(said):
        many = found["most"] or found["first"]
        return f"最大的{many}个报备" if many else "最大的报备", True
    found = WHICH_EN.fullmatch(said)
    if found is None:
        return "", False
    big = BIG.fullmatch(found["which"])
    many = (big["many"] or "").replace("two", "2") if big else ""
    wanted = (f"top {many}" if many else "biggest") if big else found["which"]
    return f"list deals {wanted}", True


def narrowing(before: str, text: str) -> str:
    """The words of a list with those that narrow it: "deals over 50k; only the open ones"."""
    return f"{before}; {text}" if before else text
