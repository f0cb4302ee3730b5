"""A look at one record in few words: "update on acme", and whether a firm is a partner: "is Nordlicht already a partner?"."""

from __future__ import annotations

from typing import Final

from domain.patterns import regex
from language.read.normal import PAUSES

LONGEST: Final = 80  # characters
_NO_NAME: Final = (
    r"(?!(?:my|me|our|us|we|i|it|this|that|these|those|them|they|he|she|you|your|his|her|their|all|everything|yesterday|today|tomorrow|last|next|what|how|who|the|an?|"
    r"tasks?|deals?|visits?|pipeline|projects?|partners?|standup|things)\b)"
)
_NAME: Final = rf"(?P<name>{_NO_NAME}[\w&.'’-]+(?: [\w&.'’-]+){{0,3}}?)"
UPDATE: Final = regex(
    r"(?:(?:hi|hey|hello|and|please|pls|so)[, ]+)*(?:(?:can|could) (?:i|you|we) (?:please )?(?:get|have|give me) |give me |i(?:'d| would)? (?:need|like) |do (?:you|we) have |is there )?"
    rf"(?:an?|any|the|some)? ?(?:(?:quick|short|brief|latest|new|last|current) )?(?:updates?|latest|news|info)(?: please)? (?:on|about|for|regarding) (?:the )?{_NAME}(?: deal| registration| project)?(?:,? (?:please|pls|now))*"
)
_NO_FIRM: Final = r"(?!(?:any|some)(?:one|body|thing)\b)(?!.*\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|rooms?|slots?|wi-?fi|parking|training|support|shipping|lunch|next|and|or)\b)"
FREE: Final = regex(
    rf"(?:(?:and|so|hi|hey|btw|sorry)[, ]+)*is {_NO_FIRM}(?P<name>{_NO_NAME}[\w&.'’-]+(?: [\w&.'’-]+){{1,3}}?) (?:(?:still|already|currently) )*(?:free|taken|registered|protected|available|spoken for)(?: (?:yet|now|already|by any(?:one|body)|(?:for|to) register|for registration))*"
)
PARTNER: Final = r"(?:(?:channel |registered |signed )?partners?|resellers?|distributors?)"
_OURS: Final = (
    r"(?: of ours| with us| in (?:the|our) (?:system|records|program(?:me)?|list))?(?: already| yet| now)?"
)
IS_PARTNER: Final = tuple(
    regex(pattern)
    for pattern in (
        rf"(?:(?:and|so|hi|hey|btw|sorry)[, ]+)*(?:is|are) {_NAME} (?:(?:already|still|really|now) )*(?:an? |our |one of our |(?:registered|listed|known) as (?:an? )?)(?:existing |active )?{PARTNER}{_OURS}",
        rf"(?:(?:and|so|hi|hey|btw|sorry)[, ]+)*(?:do|did) we (?:(?:already|still) )*have {_NAME} (?:(?:already|registered|listed) )*as (?:an? )?{PARTNER}{_OURS}",
        r"(?:请问|那|对了|[，, ])*(?![他她它这那谁哪])(?P<name>[\u4e00-\u9fffA-Za-z]{2,20}?)(?:现在|目前|已经|还|算|是不)*是(?:不是)?(?:我们|咱们?)?(?:的|家)?(?:合作)?(?:伙伴|渠道商?|代理商?|经销商|集成商)(?:了)?[吗么]?",
    )
)


def looked_at(text: str) -> tuple[str, dict[str, object]] | None:
    """What is looked at, and whose; None for other words."""
    said = " ".join(text.split())
    if len(said) > LONGEST:
        return None
    bare = said.strip(PAUSES + "?？")
    if found := UPDATE.fullmatch(bare.lower()):
        name = bare[found.start("name") : found.end("name")]
        return ("deal.status", {"customer": name}) if _named(name) else None
    if found := FREE.fullmatch(bare.lower()):
        return "deal.status", {"customer": bare[found.start("name") : found.end("name")]}
    asks = (
        said.endswith(("?", "？", "吗", "么"))
        or "是不是" in said
        or said[:3].lower() in {"is ", "are", "do ", "did"}
    )
    found = (
        next((match for way in IS_PARTNER if (match := way.fullmatch(bare.lower()))), None) if asks else None
    )
    return ("partner.show", {"partner": bare[found.start("name") : found.end("name")]}) if found else None


def _named(words: str) -> bool:
    """Whether words may be a company's name, rather than what anybody may ask about: "the office move"."""
    plain = words.islower() and " " in words
    return not plain and "的" not in words and "'s " not in words.replace("’", "'")
