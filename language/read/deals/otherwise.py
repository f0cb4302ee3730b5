"""What is to be done after all instead of a decision: "actually reject it", 还是批了吧, "no, ask them first"."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import PAUSES

LONGEST: Final = 160  # characters
_LED: Final = (
    r"(?:(?:(?:no|nope|wait|sorry|oops|actually|hold on|hang on|(?:on )?second thoughts?|hmm?|well|but|or|rather|i(?:'d| would) rather|better|let'?s|let me|i want to|i meant(?: to)?|(?:that|this|it) (?:was|is) (?:wrong|a mistake)|my (?:mistake|bad)|wrong button|changed my mind|i(?:'ve| have)? changed my mind|please|then|do)\b[,，.!:;\s]*)+"
    r"|(?:(?:不对|不是|错了|等等|等一?下|慢着|算了|还是|批错了?|驳错了?|点错了?|搞错了|我?改(?:变)?主意了?|应该(?:是)?|改成?|那就|先|我?想想)[,，。！!\s]*)+)"
)
_IT: Final = r"(?: (?:it|this|that|this one|that one|them|the (?:deal|registration)))?"
_ENDS: Final = r"(?: (?:instead|rather|after all|then|please|now|actually))*|(?:吧|了|掉|它|这[个单]|算了)*"
_REASON: Final = r"(?:\s*[,，;；:：]\s*(?P<reason>.+))?"
_WAYS: Final = (
    (
        "deal.approve",
        regex(
            rf"{_LED}(?:(?:approve|accept){_IT}|(?:批准|通过|同意|批)(?:它|这[个单])?)(?:{_ENDS}){_REASON}",
            re.IGNORECASE,
        ),
    ),
    (
        "deal.reject",
        regex(
            rf"{_LED}(?:(?:reject|decline|refuse|deny|turn down){_IT}(?: down)?|(?:驳回?|拒绝?|不批|否|毙|不通过|不同意)(?:它|这[个单])?)(?:{_ENDS}){_REASON}",
            re.IGNORECASE,
        ),
    ),
    (
        "deal.ask",
        regex(
            rf"(?!.*\blet me\b){_LED}(?:ask (?:them|him|her|the partner|it)(?: first)?|(?:先)?问问?(?:一?下)?(?:[他她]们?|对方|伙伴|渠道)?(?:先)?)(?:{_ENDS}){_REASON}",
            re.IGNORECASE,
        ),
    ),
)


def otherwise(text: str) -> tuple[str, str]:
    """The step that is meant after all, with its reason or its question where one is told; two empty strings for
    other words."""
    said = text.strip().strip(PAUSES)
    asks = text.rstrip().endswith(("?", "？"))
    for route, pattern in _WAYS if len(said) <= LONGEST else ():
        found = pattern.fullmatch(said)
        if found and (not asks or (route == "deal.ask" and found["reason"])):
            return route, (found["reason"] or "").strip()
    return "", ""
