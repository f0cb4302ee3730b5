"""Whether one is meant or both, as the answer to which: "it's one company", "they are two", 分开报."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import ENDS

_FIRMS: Final = (
    r"(?: (?:customers?|compan(?:y|ies)|firms?|names?|registrations?|deals?|of them|different ones?))?"
)
_LED: Final = r"(?:(?:no|yes|ok|sorry|well|please|actually)[, ]+)*"
_ONE: Final = regex(
    rf"{_LED}(?:(?:it|that|this)(?:['’]?s| is) )?(?:just |only |all )?(?:a single|one|the same)(?: and the same)?{_FIRMS}|{_LED}(?:together|as one|one name)"
    r"|(?:就|是|只|都|算|它|这)*(?:一个|一家|同一[个家])(?:客户|公司|名字)?(?:的)?",
    re.IGNORECASE,
)
_BOTH: Final = regex(
    rf"{_LED}(?:(?:they|those|these|it)(?:['’]?re|['’]?s| are| is) )?(?:both|two)(?: different| separate)?{_FIRMS}|{_LED}(?:do |register |take )?(?:both|them both|both of them|separately|one by one|one each|each)"
    r"|(?:就|是|都|算|它们|这)*(?:(?:两|2|二)[个家](?:不同的?)?(?:客户|公司)?(?:的|都要?报?)?|分开报?备?|分别报?备?|各报?一?[个条单]?|都报)",
    re.IGNORECASE,
)


def how_many(text: str) -> int:
    """1 or 2; 0 for words that tell neither."""
    said = text.strip().rstrip(ENDS)
    return 1 if _ONE.fullmatch(said) else 2 if _BOTH.fullmatch(said) else 0
