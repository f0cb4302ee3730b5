"""Several contacts at a customer, told at once: 联系人王建13800001111和李娜13900002222, "contacts Tom Ford 0170 1234567 and
Ann Lee 0170 7654321"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.naming.person_zh import person_pattern
from language.read.naming.trimmed import untitled
from language.read.phrases.phones import NUMBER

LED: Final = regex(
    r"(?:联系人|对接人|接口人|(?<![a-z])contacts?(?: persons?| people)?)(?:分别|一共|[两2]个|[有是为\s:：]|are\b|is\b)*",
    re.IGNORECASE,
)
_REACHED: Final = rf"(?: ?\([^()\d\n]{{1,24}}\))?(?P<reached>[ :：，,(（]*(?:(?:手机|电话|tel|phone|mobile|cell)号?码?[:：. ]*)?{NUMBER.pattern}[)）]?)?"
_AND: Final = r"(?P<and>\s*(?:以?及|和|跟|与|还有|、|and\b|&|[,，;；/\n])\s*(?:还有|and\b)?\s*)"
_ENGLISH: Final = r"(?-i:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2})"
ASK_FOR: Final = regex(
    rf"(?i:\b(?:ask for|speak (?:to|with)|talk to) )(?P<name>{_ENGLISH})(?=\s*(?:$|[,.;!\n)]| there\b))"
)
COMMAS: Final = frozenset(",，;；/\n ")  # behind which only a person with a number is one more
_NEXT: Final = r"(?=\s*(?:$|[,，、;；。.\n)）/&]|和|跟|与|以?及|还有|and\b))"


class Contact(NamedTuple):
    """A person with the number beside his name, empty for none."""

    name: str
    number: str

    def __str__(self) -> str:
        return f"{self.name} {self.number}".strip()


@cache
def _one() -> re.Pattern[str]:
    return re.compile(rf"(?:{_AND})?(?P<name>{person_pattern()}|{_ENGLISH}){_REACHED}{_NEXT}", re.IGNORECASE)


def contacts(text: str) -> tuple[Contact, ...]:
    """The contacts of a text that tells of two or more; none for one alone."""
    led = LED.search(text)
    found: list[Contact] = []
    end = led.end() if led else len(text)
    while (one := _one().match(text, end)) and _counts(one, first=not found):
        number = NUMBER.search(one["reached"] or "")
        found.append(Contact(untitled(one["name"]) or one["name"], number[0].strip() if number else ""))
        end = one.end()
    return tuple(found) if len(found) > 1 else ()


def together(found: Sequence[Contact]) -> str:
    """Several contacts as one text, each with his number."""
    said = [*map(str, found)]
    return (", " if "".join(said).isascii() else "、").join(said)


def _counts(one: re.Match[str], *, first: bool) -> bool:
    """Whether a match is one more contact, and no firm or field behind a comma."""
    if first:
        return not one["and"]
    known = not COMMAS.issuperset(one["and"] or "")
    return bool(one["and"]) and (bool(one["reached"]) or known)


def first_of_contacts(text: str, slots: Mapping[str, object]) -> dict[str, object]:
    """The first of several contacts for the last one, none of whom is a rival."""
    names = [one.name for one in contacts(text)]
    if not names:
        return dict(slots)
    kept = {slot: value for slot, value in slots.items() if slot != "competitor" or str(value) not in names}
    return {**kept, "contact": names[0]}


def to_be_asked_for(text: str, slots: Mapping[str, object]) -> dict[str, object]:
    """Who is to be asked for is the contact, and no customer; who stands behind "for" then is: "40 seats for Rittal,
    ask for Ute Berger"."""
    found = ASK_FOR.search(text)
    if found is None or slots.get("customer") != found["name"]:
        return dict(slots)
    kept = {slot: value for slot, value in slots.items() if value != found["name"]}
    firm = str(kept.get("partner") or "")
    if firm and re.search(rf"\bfor {re.escape(firm)}(?!\w)", text, re.IGNORECASE):
        kept["customer"] = kept.pop("partner")
    return {**kept, "contact": found["name"]}
