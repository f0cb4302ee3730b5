"""What the open deals are to be parted by: "pipeline by partner", "who has the most deals", 各区域的漏斗, 哪家伙伴单子最多."""

from typing import Final

from domain.patterns import regex
from language.read.normal import plain

LONGEST: Final = 80  # characters of a question who has most
_NOUNS: Final = {
    "partner": (r"partners?|resellers?|distributors?|integrators?|channel", "渠道伙伴|合作伙伴|伙伴|渠道商?|代理商?|经销商|集成商"),
    "rep": (
        r"(?:sales )?(?:reps?|persons?|people)|sellers?|(?:channel )?managers?|owners?|colleagues?|team members?",
        "渠道经理|销售|业务员|人员|同事|人",
    ),
    "territory": (r"territor(?:y|ies)|regions?|areas?", "区域|地区|大区|片区|区"),
    "product": (r"products?(?: lines?)?", "产品线?"),
}  # fmt: skip
_DEALS: Final = r"(?:open |live |registered |of |our |the )*(?:deals?|pipeline|registrations?|opportunit(?:y|ies)|business|value|volume)"
_MANY: Final = r"(?:\d{1,2}|three|five|ten)"
_BY: Final = {
    what: regex(
        rf"\b(?:by|per|for each|across(?: all)?|split by|grouped by|broken down by|each|every) (?:the )?(?:{english})\b"
        rf"|(?:按|分|各个?|每[个家位])(?:{chinese})"
    )
    for what, (english, chinese) in _NOUNS.items()
}
_MOST: Final = {
    what: regex(
        rf"\W*(?:(?:show|list|give|tell|me|us|and|so|ok)\W+)*(?:which|what) (?:of (?:our|the) )?(?:{english}) (?:is |are )?(?:has|have|holds?|brings?|brought|registered|owns?|got)(?: the)? (?:most|biggest|largest|highest) {_DEALS}\b.*"
        rf"|\W*(?:(?:show|list|give|tell|me|us|the|our|what|which|who|are|is|and|rank|ranking of|order|sort)\W+)*(?:top|best|biggest|strongest)(?: {_MANY})? (?:{english})\b.*"
        rf"|\W*(?:(?:please|can you|show|give|me|us|the|our|a)\W+)*(?:rank(?:ing)?(?: of)?|order|sort) (?:the |our |my )?(?:{english})\b.*"
        rf"|.*(?:哪[个些家位]|什么)(?:{chinese})的?(?:单子|项目|报备|商机|金额|漏斗)*(?:有|的)*(?:最多|最大|最高)(?:的?(?:单子|项目|报备|商机|金额))?.*|.*(?:{chinese})(?:按(?:金额|单子|漏斗))?(?:的)?(?:排名|排行|排个?[名序]).*"
    )
    for what, (english, chinese) in _NOUNS.items()
}
_FIRM: Final = r"(?:partners?|resellers?|distributors?|integrators?)"
_LED: Final = r"(?:(?:please|can you|could you|show|list|give|tell|me|us|see|i want to|and|so|ok)[, ]+)*"
_FIRMS_ZH: Final = "(?:伙伴|代理商?|渠道商?|经销商|合作方)"
_FIRST: Final = regex(
    rf"{_LED}(?:(?:my|our|the) )*(?:top|best|biggest|strongest|worst|weakest)(?: (?:{_MANY}|performing|selling))* {_FIRM}\b.*"
    rf"|{_LED}(?:which|what) (?:of (?:my|our) )?{_FIRM} (?:is|are|has|have|had|sells?|sold|brings?|brought|registers?|registered|won|wins?|closes?|closed|makes?|made) (?:the |our |my |us )*(?:most|best|top|biggest|highest|fewest|least|strongest)\b.*"
    rf"|{_LED}(?:which|what|who)(?:['’]?s| is| are) (?:the |our |my )*(?:most \w+|best|top|biggest|strongest) {_FIRM}\b.*"
    rf"|{_LED}(?:rank|sort|order|compare) (?:(?:my|our|the|all) )*{_FIRM}\b.*|{_LED}(?:(?:my|our|the) )*{_FIRM}(?:'s)? (?:ranking|ranks?|leader ?board|league)\b.*"
    rf"|(?=.*{_FIRMS_ZH}).*(?:(?:单子?|报备|项目|业绩|收入|销售额?|订单|金额|赢单|成交|[卖签做赢]得?)的?(?:数量?)?(?:最[多好高大强少差]|第一|排第一)|(?:业绩|报备|销售额?|单子|金额|收入)的?(?:排名|排行榜?)).*"
    rf"|(?:请|帮我|看看|看一?下)*(?:最好的|最强的|前[\d一二三四五六七八九十]+[个家名]?的?){_FIRMS_ZH}(?:是谁|是哪[些家])?"
)
_COUNT: Final = (
    r"(?:more than|over|at least|fewer than|less than|under|above) (?:\d{1,3}|one|two|three|four|five|ten)"
)
_COUNT_ZH: Final = r"(?:(?:超过|多于|至少|大于|少于|不到)了?[\d一二两三四五十]+[个单条]|[\d一二两三四五十]+[个单条](?:以上|以下))"
_OVER: Final = regex(
    rf"{_LED}(?:(?:which|what|any|are there|do) )*(?:of )?(?:(?:my|our|the) )?{_FIRM} (?:with|(?:that |who )?(?:has|have|holds?|owns?|got|sits? on|sitting on)) {_COUNT} {_DEALS}\b.*"
    rf"|\W*(?:so |and )?who (?:has|have|holds|owns|got|sits on)(?: got)? {_COUNT} (?:open |live |active )*registrations\b.*"
    rf"|(?:请|帮我|看看|看一?下)*(?:谁|(?:有)?哪[个些家几]*{_FIRMS_ZH})(?=.*(?:报备|单子|项目)).{{0,10}}{_COUNT_ZH}.{{0,8}}"
)  # how many each has is told of all
_WHO: Final = regex(
    rf"\W*(?:so |and )?who (?:has|have|holds|owns|got)(?: the)? (?:most|biggest|largest|highest) {_DEALS}\b.*|谁的?(?:手上|手里|名下)?的?(?:单子|项目|报备|商机|漏斗)(?:最多|最大|最高).*"
)


def parted(text: str) -> str:
    """What the pipeline is to be parted by: partner, rep, territory or product; empty where it is not said."""
    said = text.lower()
    return most(said) or next((what for what, by in _BY.items() if by.search(said)), "")


def most(text: str) -> str:
    """Of whom it is asked who has most of the open deals; empty for other words."""
    said = plain(text.lower())
    if len(said) > LONGEST:
        return ""
    if _WHO.fullmatch(said):
        return "rep"
    if _FIRST.fullmatch(said) or _OVER.fullmatch(said):
        return "partner"
    return next((what for what, pattern in _MOST.items() if pattern.fullmatch(said)), "")
