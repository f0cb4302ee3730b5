"""Who else bids, told besides: "also Sophos is competing", "up against Cisco", 深信服也在投."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import PAUSES
from language.read.sentences import put
from language.read.talk.added import unusual

LONGEST: Final = 80  # characters
_LED: Final = (
    r"(?:(?:and|oh|btw|by the way|also|yes|well|(?:can|could) you (?:please )?(?:also )?|please)[, ]+)*"
)
_NAME: Final = r"(?P<name>[A-Za-z0-9][\w&.'-]*(?: [A-Za-z][\w&.'-]*){0,2}?)"
_NAME_ZH: Final = r"(?![我你您他她它咱谁这那])(?P<name>[A-Za-z]{2,}|[\u4e00-\u9fff]{2,6}?)"
_THERE: Final = (
    r"(?: (?:in|on|for) (?:it|this|that|the (?:deal|project|race)))?(?: too| as well| also| there| here)*"
)
WAYS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_LED}{_NAME}(?:'s| is| are)(?: also)? (?:competing|bidding|pitching|in (?:there|the (?:race|game|running))|a competitor|the competitor)(?: (?:with|against) us)?{_THERE}",
        rf"{_LED}{_NAME} (?:also )?(?:competes|bids|pitches)(?: (?:with|against) us)?{_THERE}",
        rf"{_LED}(?:(?:we(?:'re| are)|it's|they're) )?(?:(?:up|competing|bidding|we compete|we bid) )?against {_NAME}{_THERE}",
        rf"{_LED}(?:we(?:'re| are)? )?compet(?:e|ing) with {_NAME}{_THERE}",
        rf"{_LED}add (?:the |a )?competitor:? {_NAME}",
        rf"{_LED}add (?:that )?{_NAME} (?:as|is) (?:a |the )?competitor",
        rf"(?:and |the )*competitors?(?: are)?:? {_NAME}(?:,| and) .*",
        rf"(?:还有|另外|对了|而且|[,， ])*{_NAME_ZH}(?:他们)?(?:也|还)?(?:在|参与了?|参加了?)(?:投标?|竞标|竞争|抢|跟|围标)(?:这个?[单项]?目?)?",
        rf"(?:竞争对手|竞品|对手)(?:还有|有){_NAME_ZH}",
    )
)


def rival(text: str) -> str:
    """The firm that bids too; empty for other words."""
    said = " ".join(text.split()).strip(PAUSES)
    found = (
        next((match for way in WAYS if (match := way.fullmatch(said))), None)
        if len(said) <= LONGEST and not put(said)
        else None
    )
    return found["name"] if found and unusual(found["name"]) else ""
