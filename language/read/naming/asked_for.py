"""A customer's name behind the words that ask for a registration, whole: "register oxford university press, 30k",
"customer: new look", "a new deal at Sunday Times". Its words may look like others, and its last tells what it is."""

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
