"""The stretch of days that a list, a forecast or a ranking covers, and which way its words look."""

from datetime import date
from typing import Final

from domain.patterns import regex
from language.read.pieces import Days, When

OF_A_YEAR: Final = frozenset({"week", "month", "quarter", "half", "year"})
LOOKING_BACK: Final = frozenset({"deal.list", "visit.list"})
DID: Final = regex(r"\b(?:did|was|were)\b")
AHEAD: Final = regex(
    r"\b(?:will|going to|planned|scheduled|upcoming|due|expir(?:es?|ing)|lapses?|run(?:s|ning)? out|clos(?:es?|ing)"
    r"|sign(?:s|ing)|visiting|seeing|meeting|headed|heading|do (?:i|we|you|they)|(?:have|'ve) (?:i|we) got)\b"
    r"|(?<!不)要(?!求)|将|安排|计划|预计|打算|准备|到期(?!了)|[月旬初中底末]份?(?:关单|结单|收单)(?!了)"
)

ONWARD: Final = regex(
    r"起|开始|\bstarting\b|\bfrom [\w ]{2,20}? on(?:wards?)?\b"
)  # "deals from last week" are of it


def stretch(when: When, intent: str, text: str, today: date) -> Days:
    """A stretch as lists mean it: of this year, and gone by where only what has been can be listed."""
    ahead = looks_ahead(text) or intent == "task.list"
    first, last = covered(when, intent in LOOKING_BACK and not ahead)
    if ahead and when.bound in ("by", "until") and last > today:
        return today, last
    if when.bound == "since" and not ahead and intent in LOOKING_BACK and ONWARD.search(text):
        return first, max(last, today)
    return first, last


def covered(when: When, back: bool) -> Days:
    """The days that the words name."""
    if when.grain in OF_A_YEAR or when.of_year:
        return when.span_of_year()
    return when.back if back and not when.fixed else when.span_of_year()


def looks_ahead(text: str) -> bool:
    """True where a list is of what is to come."""
    return bool(AHEAD.search(text)) and not DID.search(text)
