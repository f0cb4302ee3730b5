"""Who signs a mail that is passed on, and for which firm: "Regards, Dana Ortiz, Tesco", 此致 / 李娜 / 美的集团."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from domain.patterns import regex
from language.read.naming.nobody import nobody
from language.read.naming.trimmed import trimmed
from language.read.sentence.sight import Sight

CLOSING: Final = regex(
    r"\b(?:(?:(?:with|best|kind|warm|many|and|thanks) ){0,4}(?:regards|wishes|sincerely|faithfully)|best|cheers|(?:many )?thanks|thank you"
    r"|yours(?: (?:sincerely|faithfully|truly))?)(?: yours)?[ ]?[,.!\n]\s*"
    r"|(?:此致[\s,!]{0,4}敬礼|此致|敬礼|祝好|[顺敬]?[祝颂]?(?:商祺|近祺))[\s,!。]{0,4}",
    re.IGNORECASE,
)
BEFORE: Final = tuple(".!?;,。！？，；\n")  # what stands before an English closing
END: Final = regex(r"[.!?](?=\s|$)|[。！？；;\"”」>]|\n\s*\n|\n--")
FIELD: Final = regex(r"[^,|/()·•\n]+")
FIELD_ZH: Final = regex(r"[^,|/()·•\s、:：-]+")
PERSON: Final = regex(r"(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][\w'.-]+(?: [A-Z][\w'.-]*){0,3}|[\u4e00-\u9fff]{2,5}")
FIRM: Final = regex(
    r"(?:[A-Z0-9&][\w&'.-]*|of|and|the|de|van)(?: (?:[A-Z0-9&][\w&'.-]*|of|and|the|de|van)){0,5}|[\w&]*[\u4e00-\u9fff][\w&]{1,24}"
)
FIRM_ZH: Final = regex(
    r"(?:公司|集团|股份|控股|银行|医院|大学|学院|学校|科技|电器|能源|实业|中心|事务所|工厂|厂|局|院)$"
)
NO_FIRM: Final = regex(
    r"\d{5}|@|www\.|\b(?:head|manager|director|officer|engineer|buyer|lead|vp|president|procurement|purchasing|department|team|tel|phone|mobile|sent from)\b"
    r"|帮|请|报备|登记|麻烦|转发|经理|主任|总监|部$|处$|年|月|电话|手机",
    re.IGNORECASE,
)
AT: Final = regex(r"^.* at (?=[A-Z])")
PASSED_ON: Final = regex(
    r"\b(?:fwd?|fw|forward(?:ed|ing)?|from:|below|wrote)\b|转发|原文|邮件|来信", re.IGNORECASE
)
LONGEST: Final = 160  # characters of a signature
MOST: Final = 8  # closings that are looked at
FIELDS: Final = 4


@dataclass(frozen=True, slots=True)
class Signed:
    """Somebody's signature for a firm: both as written, and where it stands in the normalised text."""

    person: str
    firm: str
    start: int
    end: int


def signed(seen: Sight) -> Signed | None:
    """The signature for a firm in a mail; None where there is none, where the firm is a partner, and where a partner
    signs what he writes himself."""
    text = seen.text.text
    if seen.role == "partner" and not PASSED_ON.search(text):
        return None
    for closing in islice(CLOSING.finditer(text), MOST):
        if closing[0].isascii() and not text[: closing.start()].rstrip(" ").endswith(BEFORE):
            continue
        found = _fields(seen, closing.end(), _end(text, closing.end()))
        if found and not _partner(seen, found):
            return replace(found, start=closing.start())
    return None


def _end(text: str, start: int) -> int:
    """Where a signature ends that starts there."""
    last = min(start + LONGEST, len(text))
    end = END.search(text, start, last)
    return end.start() if end else last


def _fields(seen: Sight, start: int, end: int) -> Signed | None:
    """The person and the firm among the parts of a signature."""
    split = FIELD_ZH if "\u4e00" <= seen.text.text[start : start + 1] <= "\u9fff" else FIELD
    parts = [(match.start(), match.end()) for match in split.finditer(seen.text.text, start, end)][:FIELDS]
    said = [AT.sub("", seen.text.source(*part).strip()) for part in parts]
    firms = [
        at
        for at, name in enumerate(said)
        if FIRM.fullmatch(name) and not NO_FIRM.search(name) and not nobody(name)
    ]
    if len(firms) < 2 or firms[0]:
        return None  # one name alone may be a person's
    own, other = (1, 0) if FIRM_ZH.search(said[0]) and not FIRM_ZH.search(said[firms[1]]) else (0, 1)
    person, firm = said[firms[own]], said[firms[other]]
    if not PERSON.fullmatch(person):
        return None
    return Signed(trimmed(person, "contact"), firm, start, parts[firms[1]][1])


def _partner(seen: Sight, found: Signed) -> bool:
    """True for a mail of a partner: the firm is known as one."""
    return any(
        kind == "B-partner" and found.start <= token.start < found.end
        for token, kind in zip(seen.tokens, seen.known, strict=True)
    )


def within(seen: Sight, mail: Signed) -> list[int]:
    """The tokens of a signature: whoever passes it on names nobody by it."""
    return [place for place, token in enumerate(seen.tokens) if mail.start <= token.start < mail.end]


def written_by(mail: Signed, slots: Mapping[str, object]) -> dict[str, object]:
    """The customer and the contact of a customer's mail, where nothing else in the message says who they are."""
    firm, said = mail.firm.lower(), {slot: str(value).lower() for slot, value in slots.items()}
    if said.get("partner") == firm or said.get("customer", firm) != firm:
        return {}
    own = {"contact": mail.person} if mail.person and "contact" not in slots else {}
    return {"customer": slots.get("customer", mail.firm), **own}
