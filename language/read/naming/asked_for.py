"""A name behind the words that ask for a registration, whole: "register oxford university press, 30k", "customer: new
look", "a new deal at Sunday Times", "reg for Q4 Analytics", 报备 周六工坊. Its words may look like others."""

import re
from collections.abc import Iterator
from typing import Final

from domain.patterns import regex
from language.read.normal import Normal
from language.read.pieces import Span

_ORGANISATIONS: Final = (
    "bank|telecom|telekom|mobile|express|airlines?|airways|rail|press|times|post|news|radio|tv|media|petcare|foods?|"
    "insurance|assurance|energy|petroleum|steel|motors|pharma|clinics?|hospitals?|university|college|school|academy|"
    "institute|museum|library|theatre|theater|church|council|club|league|association|society|foundation|charity|trust|"
    "union|bureau|authority|ministry|stores?|shops?|markets?|supermarkets?|hotels?|resorts?|logistics|shipping|"
    "holdings?|group|partners|brothers|sons|capital|studios?|labs?|farms?|brewery|bakery|fitness|water|gas"
)
_DEAL: Final = r"(?:deal(?: reg(?:istration)?)?|registration|opportunity|project|lead|tender|case|business)"
_LED: Final = (
    r"(?:\b(?:register|protect|regist|reg)\s+(?:(?:the|a|an|our|this|new)\s+)*(?:(?:end )?(?:customer|client|company)\s+)?"
    rf"|\b(?:end )?(?:customer|client)(?:'s)?(?: name)?(?:\s*(?:is\s|:|called\s))?\s*|\b{_DEAL}\s+(?:is\s+)?(?:for|with|at)\s+(?:the\s+)?"
    r"|\bnew (?:customer|client)\s*[,:]?\s+)[\"“]?"
)
_WORD: Final = (
    r"(?!(?:for|with|at|by|via|through|from|in|on|to|as|is|we|they|it|deal|customer|please|about|around)\b)"
    r"[a-z][\w'’.-]*"
)
_END: Final = (
    r"(?=[\"”]?\s*(?:[,;|/\n(:]|\.(?:\s|$)|$|\b(?:via|through|with|by|for|from|please|pls|at|to|has|have|wants?|needs?)\b"
    r"|(?:(?:about|around|approx\.?|roughly|some)\s+)?[$€£¥~]?\d))"
)
LED: Final = regex(rf"{_LED}$")
_DAYS: Final = (
    "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Today|Tomorrow|Yesterday|Q[1-4]|January|February|March|April|May|June|July|August"
    "|September|October|November|December|Spring|Summer|Autumn|Winter|Easter|Christmas)"
)
_NUMBERS: Final = "First|Second|Third|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty|Forty|Fifty|Hundred|Thousand|Million"
_TITLED: Final = r"(?: (?:of |and |& |the )?(?!(?:Seats?|Licen[cs]es?|Units?|Users?|Q[1-4]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)[A-Z][\w'’&-]*){1,3}"
_ENDED: Final = rf"(?=\s+[-–—]\s|\s+(?:registration|deal|project|that|who|which|and)\b|{_END[3:]}"
_LED_HERE: Final = rf"(?i:{_LED}|\b(?:my|our|the|this|that) {_DEAL} (?:for|with|at|of) |\b(?:{_DEAL}|reg)\s*[-–—:]\s*|\breg(?:ister)? for |\b(?:put in|put through|book in) |\b(?:approve|reject|extend|withdraw|status (?:of|on)|(?:we|i) (?:won|lost)) |(?:报备|登记|客户)\s*[:：=是]?\s*)"
TITLED: Final = regex(
    rf"{_LED_HERE}(?P<name>(?:(?:(?:\d{{1,2}} |End of |Mid )?{_DAYS}|{_NUMBERS})(?:['’]s)?|\d{{1,2}}(?:st|nd|rd|th)){_TITLED}){_ENDED}"
)
CORE: Final = regex(
    rf"(?:{_DAYS}|{_NUMBERS})(?:['’]s)? [A-Z&]|\d(?:st|nd|rd|th)? [A-Z]"
)  # without which none is
LEGAL: Final = regex(
    rf"{_LED_HERE}(?P<name>\d{{1,3}}(?: [A-Z][\w'’&-]*){{0,3}} (?:Ltd|Limited|Inc|LLC|GmbH|AG|Corp|Plc|PLC|Co|BV|Oy|AB|Holdings?))\b"
)
COUNTED: Final = regex(
    rf"(?i:\b(?:end )?(?:customer|client)(?: name)?(?:\s*:|\s+is(?: called)?|\s+called)?\s+|\b(?:my|our|the|this|that) (?:deal|registration|project) (?:for|with|at|of) )"
    rf"(?P<name>\d{{1,3}}{_TITLED}){_ENDED}"
)
NAMED: Final = regex(
    rf"(?i:\b(?:customer|client|company|firm)(?:'s| is| was)? (?:called|named) (?P<name>(?:{_DAYS}|{_NUMBERS})(?:['’]s)? [a-z][\w'’-]*))(?![\w'’])"
)
_DAYS_ZH: Final = "(?:周|星期|礼拜)[一二三四五六日天]|[一二三五六七八九十]月[一二三四五六七八九十初]+|清明|端午|中秋|重阳|元宵|七夕|腊八|冬至|立春|谷雨|国庆|元旦|半|夜"
TITLED_ZH: Final = regex(
    rf"(?:(?:报备|登记)[ :：]\s*|客户(?:名[称字]?)?(?:[:：=是]|叫)\s*)(?P<name>(?:{_DAYS_ZH})(?![前后签定就要能会再去来到给见说提聊谈约])(?:(?![的那这了])[\u4e00-\u9fff]){{2,8}})(?=[\s,，;；。(（]|$)"
)
MET: Final = regex(
    rf"(?i:\b(?:with|visited|met|saw)) (?P<name>{_DAYS}|{_NUMBERS})(?={_TITLED}"
    r"(?:\s*(?:[,;.]|$)|\s(?:of|from|at|on|in|and|about|today|yesterday|last|this|the|who|re|to)\b))"
)  # the one word, behind which the name goes on
ORGANISATION: Final = regex(
    rf"{_LED}(?P<name>(?:\d{{1,3}}|\d&\d|{_WORD})(?:\s+(?:(?:&|and|of|the)\s+)*{_WORD}){{0,2}}?\s+(?:{_ORGANISATIONS})){_END}"
)
NEW: Final = regex(
    rf"{_LED}(?P<name>(?:new|next|best|first)\s+(?!(?:{_DEAL}|deals?|customers?|clients?|ones?|account|logo|order|request|partner|reseller"
    rf"|week|month|quarter|year|time|step|steps|thing|and|or)\b){_WORD}){_END}"
)


def asked_for(text: Normal) -> Iterator[Span]:
    """The stretches of the normalised text that are such names."""
    for pattern in (ORGANISATION, NEW):
        for match in pattern.finditer(text.lower):
            yield Span(*match.span("name"))
    for pattern in _likely(text):
        for match in pattern.finditer(text.text):
            yield Span(*match.span("name"))


def _likely(text: Normal) -> Iterator[re.Pattern[str]]:
    """The patterns of which a message has a word."""
    if CORE.search(text.text):
        yield from (TITLED, LEGAL, COUNTED, MET)
    if "called" in text.lower or "named" in text.lower:
        yield NAMED
    if text.chinese:
        yield TITLED_ZH
