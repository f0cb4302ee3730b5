"""Who is the contact now, told of a customer's deal or of a partner: "Sarah Cole is the new contact at Pinnacle"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.names import Names

LEAD: Final = r"(?:(?:and|also|fyi|btw|so|hi|please note|note)[,:]? )*"
CONTACT: Final = r"(?:contact(?: person)?|point of contact)"
WHOSE: Final = r"(?:the |our |my |their )?(?:new |main )?"
OF: Final = r"(?:at|for|with|of|from)"
NAME: Final = r"(?P<name>(?!(?:who|which|that|it|this|he|she|there)\b)[^\W\d_][\w.'’ -]{1,40}?)"
PATTERNS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{LEAD}{NAME} is (?:now )?{WHOSE}{CONTACT} {OF} (?P<of>[^,;?]{{2,60}}?)(?: now| from now on)?",
        rf"{LEAD}(?:(?:there(?:'s| is)|(?:we|they) have) (?:a )?)?{WHOSE}{CONTACT} {OF} (?P<of>[^,;:?]{{2,60}}?)"
        rf"(?: is(?: now)?|(?: has)? changed(?: to|[,;.] (?:it'?s|it is)(?: now)?)|:) {NAME}(?: now)?",
        r"(?P<of>[^，,。；;？?]{2,20}?)(?:那边|那里)?的?(?:新的?|现在的?)?(?:联系人|对接人)(?:现在)?(?:换成|改成|变成|换|是)了?(?P<name>[^，,。；;？?什谁哪]{2,12}?)(?:了|吧)?",
    )
)  # fmt: skip


def contact_told(said: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """The change of the deal's contact or of the partner's record; None for other words, and of nobody on record."""
    found = next((match for pattern in PATTERNS if (match := pattern.fullmatch(said))), None)
    if found is None:
        return None
    name, of = found["name"].strip(), found["of"].strip()
    match names.kind(of):
        case "customer":
            return "deal.update", {"customer": of, "contact": name}
        case "partner":
            return "partner.update", {"partner": of, "field": "contact", "value": name}
    return None
