"""A person who is named with a value behind: "Mark, closing July", "Bauer, and it's 70k now"."""

import re
from datetime import datetime
from typing import Final

from domain.patterns import regex
from language.read.answering.answers import SKIPS, kinds
from language.read.answering.corrections import BESIDE
from language.read.naming.nobody import nobody
from language.read.naming.trimmed import trimmed, untitled
from language.read.normal import PAUSES
from language.read.sentences import sentence

LEADS: Final = regex(
    r"(?:(?:and|also|but|please|make(?: it| that)?|change(?: it)?(?: to)?|the|we|they|it(?:'?s)?|is|to|will|should|(?:expected )?clos(?:e|es|ing)|sign(?:s|ing)?|date|for|at|worth|amount|now|needs?|wants?)[ :,]+)+",
    re.IGNORECASE,
)  # before the value
PHONE: Final = regex(
    r"(?P<name>[^\d,;+@()]{2,40}?)[\s,;:]*(?:\(?(?:tel|phone|mobile|cell|mob|ph)\b[.:]*\s*)?\(?(?:\+\d|0\d|\(\d)[\d\s()/.-]{5,}\d\)?\W*",
    re.IGNORECASE,
)


def with_phone(text: str) -> str:
    """The name of a person with a telephone number behind: "Joe Miller +1 303 555 0101"; empty for other words."""
    found = PHONE.fullmatch(text.strip())
    name = untitled(trimmed(found["name"].strip(), "contact")) if found else ""
    return "" if not name or nobody(name) or sentence(name) else name


def starts(text: str, name: str) -> bool:
    """Whether words begin with a name and go on behind it."""
    behind = text[len(name) :]
    told = text.casefold().startswith(name.casefold()) and bool(behind)
    return told and not (behind[0].isascii() and behind[0].isalnum())


def with_value(text: str, now: datetime) -> tuple[str, str]:
    """The name and the words behind that are a value; empty where more is told, or nobody is named."""
    head, _, rest = (part.strip() for part in text.partition("," if "," in text else " and "))
    rest = BESIDE.sub("", rest)
    name = untitled(trimmed(head, "contact")) if head else ""
    told = LEADS.match(rest)
    if not name or not kinds(rest[told.end() :] if told else rest, now):
        return "", ""
    if SKIPS.fullmatch(head.strip(PAUSES)) or kinds(head, now) or nobody(name) or sentence(name):
        return "", ""
    return name, rest
