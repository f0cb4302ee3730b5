"""Who else bids, told besides, "also Sophos is competing", 深信服也在投; and to whom a deal was lost: "to Cisco", 华为."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.normal import PAUSES
from language.read.sentences import put
from language.read.talk.added import unusual
from language.read.wordlists.lists import chinese_words

LONGEST: Final = 80  # characters
_LED: Final = r"(?:(?:and|oh|btw|by the way|also|yes|well|(?:can|could) you (?:please )?(?:also )?|please|(?:add|note|mention|put|write)(?: down| in)? that)[, ]+)*"
_NAME: Final = r"(?P<name>(?!(?:add|note|mention) that\b)[A-Za-z0-9][\w&.'-]*(?: [A-Za-z][\w&.'-]*){0,2}?)"
_NAME_ZH: Final = r"(?![我你您他她它咱谁这那])(?P<name>[A-Za-z]{2,}|[\u4e00-\u9fff]{2,6}?)"
_THERE: Final = (
    r"(?: (?:in|on|for) (?:it|this|that|the (?:deal|project|race)))?(?: too| as well| also| there| here)*"
)
_ONE_ZH: Final = (
    r"(?!不|没|先|以后|还|暂|谁|哪|我|你|他|可能|都)(?:[A-Za-z][A-Za-z0-9]+|[\u4e00-\u9fff]{2,6}?)"
)
_AND_ZH: Final = r"\s*(?:[、,，]?\s*(?:和|跟|与|及|还有|以及)|[、,，])\s*"
SEVERAL_ZH: Final = regex(
    rf"(?:还有|另外|对了|再|加[个上]?|[,，、 ])*(?:竞争对手|竞品|对手|友商)(?:主要|还|也)*(?:有|是|为|[:：])*\s*(?P<names>{_ONE_ZH}(?:{_AND_ZH}{_ONE_ZH}){{1,3}})(?:两家|三家|几家|都在|等)?"
)  # 竞争对手有华为和新华三
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
    """The firm that bids too, or the firms; empty for other words."""
    said = " ".join(text.split()).strip(PAUSES)
    if len(said) <= LONGEST and (all_ := SEVERAL_ZH.fullmatch(said)):
        return "、".join(re.split(_AND_ZH, all_["names"]))
    found = (
        next((match for way in WAYS if (match := way.fullmatch(said))), None)
        if len(said) <= LONGEST and not put(said)
        else None
    )
    return found["name"] if found and unusual(found["name"]) else ""


LOST_TO: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_LED}(?:(?:we|i|it|they|(?:the|that) (?:deal|customer|project)|it was)(?: \w+ly)? )?(?:(?:lost|went|gone|goes|awarded|beaten|lost out|taken)(?: (?:it|out))? )?(?:to|with|by) {_NAME}",
        rf"{_LED}(?:they|he|she|the customer|customer) (?:chose|picked|bought|took|prefer(?:red)?|selected|went for|bought from) {_NAME}",
        rf"{_LED}{_NAME} (?:won|got|took|snatched|beat|has)(?: (?:it|this|that|us|the (?:deal|order|project)))?(?: instead)?",
        rf"(?:是|就是|因为|被|输给了?|丢给了?|给了?|选了?|买了)*{_NAME_ZH}(?:他们|家)?(?:了|中标了?|拿下?了?|拿走了?|抢走?了?|赢了?|中了)?的?",
    )
)
_ALONE: Final = regex(
    r"(?P<name>[A-Za-z0-9][\w&.'-]+(?: [A-Z][\w&.'-]*){0,2}|[\u4e00-\u9fff]{2,4}(?<![了的吗呢吧啊呀]))"
)


def winner(text: str) -> str:
    """The firm to which a deal was lost, where a message names that and tells nothing else; empty for other words."""
    said = " ".join(text.split()).strip(PAUSES)
    if len(said) > LONGEST or put(said):
        return ""
    found = _ALONE.fullmatch(said) or next((match for way in LOST_TO if (match := way.fullmatch(said))), None)
    return found["name"] if found and unusual(found["name"]) and found["name"] not in chinese_words() else ""
