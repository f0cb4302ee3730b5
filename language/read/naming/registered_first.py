"""The customer of a registration in few words, whatever name it is: "register liebherr 55k"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from domain.patterns import regex
from language.read.names import Names

_COURTESY: Final = (
    r"please|pl[sz]|kindly|than(?:ks?|x)|thx|tks|cheers|btw|asap|urgent(?:ly)?|quick(?:ly)?|fast"
)
_OTHER: Final = (
    r"(?:for|with|via|through|at|as|in|to|on|by|and|from|of|about|around|me|us|myself|him|her|them|it|this|that|one|the|an?|my|our|your|"
    r"now|here|up|again|first|later|today|tomorrow|online|deals?|new|another|two|three|four|five|is|are|was|worth|"
    rf"renewal|project|tender|upgrade|expansion|customer|{_COURTESY})\b"
)
ORDER: Final = (
    rf"(?:register|reg) (?!{_OTHER})[a-z][\w&.'’/-]+(?: (?!{_OTHER})[a-z][\w&.'’/-]*){{0,2}}(?: (?:{_COURTESY}))*,? "
    r"(?=[$€£]?\d[\d.,]*\d? ?(?:k|m|mio|million|thousand|usd|eur|euros?|dollars?)\b)"
)  # a name and a sum behind it, in small letters
_ORDERED: Final = regex(r"\W*(?:\w+[, ]+){0,4}?(?:register|reg) (?P<rest>.+)", re.IGNORECASE)
_LEADS: Final = frozenset(("via", "through", "for", "with", "from", "by"))
LONGEST: Final = 3  # words of a known name
_COUNTED: Final = ORDER.replace("dollars?)", "dollars?|seats?|licen[cs]es?|units?|users?)")  # or a count
_NAME: Final = regex(
    rf"\W*(?:\w+[, ]+){{0,4}}?{_COUNTED.replace('(?!', '(?P<name>(?!', 1).replace('{0,2}', '{0,2})')}"
)


def registered_first(text: str, slots: Mapping[str, object], names: Names) -> Mapping[str, object]:
    """The slots with the customer between the order to register and the sum, where none was found, or his name was
    cut, and no word of it is known as something else; the partner or the counted product may stand before him."""
    rest, partner = _behind_known(text, names)
    found = _NAME.match(rest.lower())
    name = rest[found.start("name") : found.end("name")].strip(" ,") if found else ""
    customer = str(slots.get("customer") or "")
    run_on = bool(partner) and customer.casefold() == f"{partner} {name}".casefold()
    cut = bool(customer) and name.casefold().startswith(f"{customer.casefold()} ")
    if (
        not name
        or (customer and not cut and not run_on)
        or names.kind(name)
        or any(map(names.kind, name.split()))
    ):
        return slots
    others = {slot: value for slot, value in slots.items() if str(value).casefold() not in name.casefold()}
    if cut and len(others) < len(slots) - 1:
        return slots
    return {**others, **({"partner": partner} if partner else {}), "customer": name}


def _behind_known(text: str, names: Names) -> tuple[str, str]:
    """The order without the partner and the counted product that stand before the customer, "register via softline
    liebherr 55k", and that partner; as it is where none do."""
    order = _ORDERED.match(text)
    words = order["rest"].split() if order else []
    place, partner = 0, ""
    while known := _known(words, place, names):
        kind, name, place = known
        partner = name if kind == "partner" else partner
    return (f"register {' '.join(words[place:])}", partner) if 0 < place < len(words) else (text, "")


def _known(words: Sequence[str], place: int, names: Names) -> tuple[str, str, int] | None:
    """The partner, or the product with its count, that is named at a place, and where what follows begins."""
    counted = words[place : place + 1] != [] and words[place].isdigit()
    start = place + (counted or (place < len(words) and words[place].lower() in _LEADS))
    for end in range(min(start + LONGEST, len(words)), start, -1):
        name = " ".join(words[start:end]).strip(",:")
        kind = names.kind(name)
        if kind == "partner" or (counted and kind == "product"):
            return kind, name, end
    return None
