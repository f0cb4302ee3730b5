"""A name behind the words that ask for a registration, whole, though it begins like a day or a number: "register 3 rivers
bank, 30k", "customer: Second Cup", "a new deal at Sunday Times", "reg for Q4 Analytics"."""

import re
from collections.abc import Iterator
from typing import Final

from domain.patterns import regex
from language.read.around import before
from language.read.normal import Normal
from language.read.pieces import Span

FIRMS: Final = (
    "inc|llc|ltd|plc|gmbh|corp|corporation|co|company|group|holdings|holding|ag|ab|limited|bank|hospital|foods|health|hotels?|"
    "networks|systems|technologies|solutions|software|logistics|motors|energy|pharma|labs|boots?|apparel|airlines|insurance|"
    "capital|media|schools?|college|university|brewing|bakery|farms|dairy|studios|market|stores?|supply"
)
_DEAL: Final = r"(?:deal(?: reg(?:istration)?)?|registration|opportunity|project|lead|tender|case|business)"
_LED: Final = (
    r"(?:\b(?:register|protect|regist|reg)\s+(?:(?:the|a|an|our|this|new)\s+)*(?:(?:end )?(?:customer|client|company)\s+)?"
    rf"|\b(?:end )?(?:customer|client)(?:'s)?(?: name)?(?:\s*(?:is\s|:|called\s))?\s*|\b{_DEAL}\s+(?:is\s+)?(?:for|with|at)\s+(?:the\s+)?"
    r"|\bnew (?:customer|client)\s*[,:]?\s+)[\"“]?"
)
LED: Final = regex(rf"{_LED}$", re.IGNORECASE)
_END: Final = (
    r"(?=[\"”]?\s*(?:[,;|/\n(:]|\.(?:\s|$)|$|\b(?:via|through|with|by|for|from|please|pls|at|to|has|have|wants?|needs?)\b"
    r"|(?:(?:about|around|approx\.?|roughly|some)\s+)?[$€£¥~]?\d))"
)
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
OF_FIRM: Final = regex(
    rf"\b\d{{1,3}}(?:&\d)?(?: (?!(?:for|via|with|through|by|at|seats?|licen[cs]es?|units?|users?|endpoints?)\b)[a-z][\w'’&-]*){{0,3}}? (?:{FIRMS}|telecom|oy|bv)\b{_END}",
    re.IGNORECASE,
)  # "3 rivers bank"
COUNTED: Final = regex(
    rf"(?i:\b(?:end )?(?:customer|client)(?: name)?(?:\s*:|\s+is(?: called)?|\s+called)?\s+|\b(?:my|our|the|this|that) (?:deal|registration|project) (?:for|with|at|of) )"
    rf"(?P<name>\d{{1,3}}{_TITLED}){_ENDED}"
)
MET: Final = regex(
    rf"(?i:\b(?:with|visited|met|saw)) (?P<name>{_DAYS}|{_NUMBERS})(?={_TITLED}"
    r"(?:\s*(?:[,;.]|$)|\s(?:of|from|at|on|in|and|about|today|yesterday|last|this|the|who|re|to)\b))"
)  # the one word, behind which the name goes on
NAMED: Final = regex(
    rf"(?i:\b(?:customer|client|company|firm)(?:'s| is| was)? (?:called|named) (?P<name>(?:{_DAYS}|{_NUMBERS})(?:['’]s)? [a-z][\w'’-]*))(?![\w'’])"
)


def asked_for(text: Normal) -> Iterator[Span]:
    """The stretches of the normalised text that are such names."""
    for match in OF_FIRM.finditer(text.text):
        if LED.search(before(text.text, match.start())):
            yield Span(*match.span())
    for pattern in _likely(text):
        for match in pattern.finditer(text.text):
            yield Span(*match.span("name"))


def _likely(text: Normal) -> Iterator[re.Pattern[str]]:
    """The patterns of which a message has a word."""
    if CORE.search(text.text):
        yield from (TITLED, COUNTED, MET)
    if "called" in text.lower or "named" in text.lower:
        yield NAMED
