"""The customer of a registration in few words, whatever name it is: "register liebherr 55k"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.names import Names

_OTHER: Final = (
    r"(?:for|with|via|through|at|as|in|to|on|by|and|from|of|about|around|me|us|myself|him|her|them|it|this|that|one|the|an?|my|our|your|"
    r"now|here|up|again|first|later|today|tomorrow|online|deals?|new|another|two|three|four|five|is|are|was|worth|please|asap|urgent(?:ly)?|quickly|renewal|project|tender|upgrade|expansion|customer)\b"
)
ORDER: Final = (
    rf"(?:register|reg) (?!{_OTHER})[a-z][\w&.'’/-]+(?: (?!{_OTHER})[a-z][\w&.'’/-]*){{0,2}},? "
    r"(?=[$€£]?\d[\d.,]*\d? ?(?:k|m|mio|million|thousand|usd|eur|euros?|dollars?)\b)"
)  # a name and a sum behind it, in small letters
_NAME: Final = regex(
    rf"\W*(?:\w+[, ]+){{0,4}}?{ORDER.replace('(?!', '(?P<name>(?!', 1).replace('{0,2},? ', '{0,2}),? ')}"
)


def registered_first(text: str, slots: Mapping[str, object], names: Names) -> Mapping[str, object]:
    """The slots with the customer between the order to register and the sum, where none was found, or his name was
    cut, and no word of it is known as something else."""
    found = _NAME.match(text.lower())
    name = text[found.start("name") : found.end("name")].strip(" ,") if found else ""
    customer = str(slots.get("customer") or "")
    cut = bool(customer) and name.casefold().startswith(f"{customer.casefold()} ")
    if not name or (customer and not cut) or names.kind(name) or any(map(names.kind, name.split())):
        return slots
    others = {slot: value for slot, value in slots.items() if str(value).casefold() not in name.casefold()}
    return slots if cut and len(others) < len(slots) - 1 else {**others, "customer": name}
