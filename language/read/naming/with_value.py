"""A person who is named with a value beside: "Mark, closing July", "Bauer, and it's 70k now", 王工，七月签, 7月底 李经理."""

import re
from datetime import datetime
from typing import Final

from domain.matching.text import has_han
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
BLANK_ZH: Final = regex(r"[，,、；]\s*|(?<=[\u4e00-\u9fff])\s+(?=\d|[\u4e00-\u9fff])")
LEADS_ZH: Final = regex(r"(?:就?是|预计|大概|大约|应该|争取|可能|金额|预算|签约|时间|[在约:：])+")
TAIL_ZH: Final = regex(r"(?:之?前)?(?:能|可以|会|就|要)?(?:签约?|签单|成交|关单|落单|下单|左右|吧)+$")
TITLED_ZH: Final = regex(
    r"(?:是|找|联系|对接|[他她]们)*(?P<name>[\u4e00-\u9fff]{1,3}(?:总监?|工|经理|主任|主管|部长|处长|科长|老师|先生|女士|小姐))"
)
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
    if has_han(text):
        return _beside_zh(text, now)
    head, _, rest = (part.strip() for part in text.partition("," if "," in text else " and "))
    rest = BESIDE.sub("", rest)
    name = untitled(trimmed(head, "contact")) if head else ""
    told = LEADS.match(rest)
    if not name or not kinds(rest[told.end() :] if told else rest, now):
        return "", ""
    if SKIPS.fullmatch(head.strip(PAUSES)) or kinds(head, now) or nobody(name) or sentence(name):
        return "", ""
    return name, rest


def _beside_zh(text: str, now: datetime) -> tuple[str, str]:
    """The same where one of two parts is a person by his title, and the other a value."""
    parts = BLANK_ZH.split(text.strip(PAUSES))
    for head, rest in (parts, parts[::-1]) if len(parts) == 2 else ():
        named, led = TITLED_ZH.fullmatch(head), LEADS_ZH.match(rest)
        value = TAIL_ZH.sub("", rest[led.end() :] if led else rest)
        if named and kinds(value, now) and not kinds(head, now) and not nobody(named["name"]):
            return untitled(trimmed(named["name"], "contact")), rest
    return "", ""


def titled(text: str) -> bool:
    """Whether a part of some words is a person by his title: 王工，七月签."""
    return any(map(TITLED_ZH.fullmatch, BLANK_ZH.split(text.strip(PAUSES))))
