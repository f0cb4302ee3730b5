"""Two steps in one message: on two known deals ("Globex won for 62k and Kaufmann needs 30 more days, POC done"), or an
approval beside something else (批了，30天后提醒我看进度)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import islice
from typing import Final

from domain.patterns import regex
from language.read.deals import desk
from language.read.deals.assent import APPROVES, approves
from language.read.names import Names
from language.read.normal import normal
from language.read.reading import Reading
from language.read.sentence.forms import FORMS, WRITING
from language.read.sentence.tokens import plain_tokens

LONGEST: Final = 400  # characters; a longer message tells a story
REFERENCE: Final = regex(r"\bD-\d{4,10}\b", re.IGNORECASE)
MOST: Final = 4  # seams that are looked at
PAIR: Final = 2
SURE: Final = 0.6
JOINED: Final = regex(
    r",? (?:and|but|while|plus)(?: also)? |[;.] |, |[，；。,;]\s*(?:另外|还有|然后|同时|还要|再)?(?:请?[把将给])?|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])",
    re.IGNORECASE,
)
CHANGES: Final = frozenset({"deal.update", "correct"})
ON_DEALS: Final = frozenset(intent for intent in WRITING if "deal" in FORMS[intent])
BESIDE: Final = frozenset(
    {"deal.note", "deal.ask", "deal.why", "deal.may", "deal.history", "deal.status", "deal.list"}
)  # whose words may hold the rest


def two_deals(text: str, names: Names, read: Callable[[str], Reading]) -> tuple[str, str] | None:
    """Both parts of such a message; None for any other."""
    if len(text) > LONGEST or not JOINED.search(text):
        return None
    plain = normal(text)
    known = names.over(plain_tokens(plain, 0, len(plain.text)))
    if known.count("B-customer") + len(REFERENCE.findall(text)) < PAIR:
        return None
    for seam in reversed([*islice(JOINED.finditer(text), MOST)]):  # what is told of the first stays with it
        first, second = text[: seam.start()].strip(), text[seam.end() :].strip()
        one, other = _of(first, names, read), _of(second, names, read)
        if one and other and one != other:
            return first, second
    return None


def approved_too(text: str, read: Callable[[str], Reading]) -> tuple[str, str] | None:
    """Both parts of a message that approves the deal in hand and asks for something else, in their order."""
    if len(text) > LONGEST or not APPROVES.search(text):
        return None
    for seam in islice(JOINED.finditer(text), MOST):
        first, second = text[: seam.start()].strip(), text[seam.end() :].strip()
        if approves(first) and not approves(second):
            behind = read(second)
            if behind.intent in WRITING and behind.confidence >= SURE and not desk.asked(second):
                return first, second
        elif approves(second) and not approves(first):
            before = read(first)
            if before.intent in CHANGES and before.slots:
                return first, second
    return None


def _of(part: str, names: Names, read: Callable[[str], Reading]) -> str:
    """The known customer, or the number, of the deal on which a part is a step; empty where it is none."""
    if not part:
        return ""
    asked, reading = desk.asked(part, names), read(part)
    if asked and asked[0].startswith("deal.") and asked[0] not in BESIDE:
        said: Mapping[str, object] = asked[1]
    elif reading.intent in ON_DEALS and reading.confidence >= SURE and not asked:
        said = reading.slots
    else:
        return ""
    if REFERENCE.fullmatch(str(said.get("deal") or "")):
        return str(said["deal"]).casefold()
    named = str(said.get("customer") or "")
    return named.casefold() if names.kind(named) == "customer" else ""
