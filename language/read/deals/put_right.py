"""A deal that is named with what is wrong in it, or with what is added to it: "the amount on blue river is wrong,
should be 54k", "add 20 seats to globex"."""

from typing import Final

from domain.patterns import regex

_DEAL: Final = r"(?:the )?(?:(?P<deal>d-\d{4,9})|(?P<customer>(?!(?:it|that|this|me|us|my|our|the|him|her|them)\b)[\w&.'’-]+(?: (?!is\b|are\b)[\w&.'’-]+){0,3}?))(?:['’]s)?(?: (?:deal|registration|one|order))?"
_ASKING: Final = r"(?:(?:hi|hey|and|so|also|ok|please|pls|can you|could you|can we)[, ]+)*"
_FIELD: Final = r"(?:amount|sum|value|price|budget|clos(?:e|ing) date|date|quantity|(?:number of )?(?:seats|licen[cs]es)|seat count|stage)"
_SUM: Final = r"[$€£]?\d[\d.,]*(?: ?(?:k|m|grand))?(?: (?:usd|eur|gbp|dollars|euros|pounds))?"
_COUNT: Final = (
    r"\d+ (?:(?:more|extra|additional) )?(?:seats?|licen[cs]es?|units?|users?|endpoints?|nodes?|devices?|pcs)"
)
_WAYS: Final = (
    regex(
        rf"{_ASKING}(?:the )?{_FIELD} (?:on|of|for) {_DEAL} (?:is|are|was|were) (?:still )?(?:wrong|off|incorrect|outdated|not (?:right|correct))"
        r"[\s,;:.–-]+(?:(?:it|that|they|this) )?(?:should|shall|must|needs|has|is|are|it['’]?s|make)\b.+"
    ),
    regex(
        rf"{_ASKING}add (?:(?:another|an extra|a further) )?(?:{_SUM}|{_COUNT}) (?:more )?to {_DEAL}(?:,? (?:please|pls|thanks|thx))*"
    ),
)
_LISTED: Final = regex(r".*\b(?:list|cart|order|invoice|budget|pipeline|forecast|team|account|tasks?)")


def put_right(text: str) -> dict[str, str]:
    """The deal or the customer, as it was written, whose deal is changed so; nothing for other words."""
    said = text.strip(" .!\n")
    found = next((match for way in _WAYS if (match := way.fullmatch(said.lower()))), None)
    named = {slot: span for slot in ("deal", "customer") if found and (span := found.span(slot)) != (-1, -1)}
    told = {slot: said[slice(*span)] for slot, span in named.items()}
    return {} if _LISTED.fullmatch(told.get("customer", "").lower()) else told
