"""The block of lines with which a mail ends: who wrote it, his firm or department, how he is reached."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.naming.person_zh import is_person
from language.read.naming.trimmed import untitled
from language.read.phrases.phones import NUMBER, phones
from language.read.sentence.sight import Sight

_BLOCK: Final = regex(
    r"\n[ \t]*\n[ \t]*(?P<person>[^\s,，。;；:：!！?？\d][^\n,，。;；:：!！?？\d]{1,29})\n(?P<rest>(?:[^\n]{2,60}(?:\n|$)){1,4})$"
)
_ENGLISH: Final = regex(r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]+){1,2}")
_OFFICE: Final = regex(
    r"公司|集团|[部处科]$|部门|中心|有限|@|\b(?:gmbh|inc|ltd|llc|ag|corp)\b", re.IGNORECASE
)
_PARTS: Final = regex(r"[ \t]*[,，|/·\n]\s*|(?<=[\u4e00-\u9fff])\s+")
_NO_FIRM: Final = regex(
    r"\d{3}|@|www|[部处科]$|部门|中心$|经理|主任|总监|主管|工程师|电话|手机|地址|邮箱"
    r"|\b(?:head|manager|director|officer|engineer|buyer|lead|vp|president|procurement|purchasing|department|team|tel|phone|mobile)\b",
    re.IGNORECASE,
)
_TOLD: Final = regex(r"联系人|对接人|接口人|\bcontact\b", re.IGNORECASE)


class Writer(NamedTuple):
    """Whoever ends a mail with his name, with his firm and telephone number, empty for none, and where that
    begins."""

    name: str
    firm: str
    number: str
    start: int


def writer(text: str) -> Writer | None:
    """Who wrote a mail, by its last lines; None where it ends otherwise."""
    found = _BLOCK.search(text.rstrip())
    person = found["person"].strip() if found else ""
    if found is None or not (is_person(person) or _ENGLISH.fullmatch(person)):
        return None
    rest = found["rest"]
    called = [NUMBER.search(rest[start:end]) for start, end in phones(rest.lower())]
    if not called and not any(_OFFICE.search(line.strip().lower()) for line in rest.splitlines()):
        return None
    number = next((one[0].strip() for one in called if one), "")
    return Writer(untitled(person) or person, _firm(rest), number, found.start("person"))


def _firm(lines: str) -> str:
    """The first part of his lines that is no department, post, number or address."""
    parts = (part.strip() for part in _PARTS.split(lines))
    return next((part for part in parts if len(part) > 1 and not _NO_FIRM.search(part)), "")


def by_block(seen: Sight, slots: Mapping[str, object]) -> dict[str, object]:
    """The contact of a registration that passes a customer's mail on, whoever wrote it, where no other is told
    and no partner stands among his lines; and the customer, where none is named."""
    wrote = None if _TOLD.search(seen.text.original) else writer(seen.text.original)
    if wrote is None or _of_partner(seen, wrote.start):
        return {}
    customer = slots.get("customer") or wrote.firm
    return {"contact": wrote.name, "customer": customer} if customer else {}


def _of_partner(seen: Sight, start: int) -> bool:
    lines = seen.text.original[start:]
    return any(
        kind == "B-partner" and seen.text.source(token.start, token.end) in lines
        for token, kind in zip(seen.tokens, seen.known, strict=True)
    )
