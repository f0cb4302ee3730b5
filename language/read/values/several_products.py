"""Several products of one deal: "30 FalconGuard and 5 GateKeeper", 工业网关和防火墙; where each has its count, all are counted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.phrases.numerals import WORDS
from language.read.pieces import Quantity
from language.read.sentence.sight import Sight
from language.read.values.holding import pieces
from language.read.wordlists.lists import english_words

BESIDE: Final = regex(r"\s*(?:x|×|\*|个|的|of|(?:seats?|units?|licen[cs]es?) (?:of|for))?\s*", re.IGNORECASE)
JOINED: Final = regex(r"(?:[,，、/+＋&＆]|\band\b|\bplus\b|和|及|与|加|\s)*", re.IGNORECASE)


_WORDS: Final = (
    "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
)
WORD: Final = regex(rf"(?<![\w-])(?P<count>{_WORDS})\s+$", re.IGNORECASE)
REACH: Final = 12  # characters before a product
UNKNOWN: Final = regex(
    rf"\s*(?:,\s*)?(?:and|plus|[&+＆＋和及加])\s*(?P<count>\d{{1,6}}|{_WORDS})\s*(?:x|×|\*|个|台|套)?\s*(?P<name>[A-Za-z][A-Za-z-]{{3,}}(?: \d+\b)?)(?=\s*(?:[,，;；.。]|$|[$€£]?\d[\d.,]* ?(?:k|m)\b|(?:via|through|for|with|closing|by|in)\b))",
    re.IGNORECASE,
)


KNOWN_NOT: Final = regex(
    r"(?:^|[，,、。：:\s])(?P<name>[\u4e00-\u9fff]{2,6}?)\s*(?P<count>\d{1,6})\s*[个台套点]\s*[，,、和及加]?\s*$"
)  # 网关20台 before 防火墙10台
EACH: Final = regex(
    r"\s*各(?:要|买|报)?\s*(?P<count>\d{1,6})|,?\s*(?P<count_en>\d{1,6})(?: (?:seats|units|licen[cs]es|pcs|pieces))? each\b",
    re.IGNORECASE,
)
NAMED_BEFORE: Final = regex(r"[\u4e00-\u9fff](?<![和及与加要买报共约各])\s?$")
COUNTS: Final = frozenset(("quantity", "number"))


class Named(NamedTuple):
    """A product that is known, and the places of it with its count."""

    name: str
    number: int | None
    start: int
    end: int


def several_products(seen: Sight, slots: Mapping[str, object]) -> dict[str, object]:
    """The products that stand one behind the other, and the count of all; nothing for other words."""
    found = _named(seen)
    found = [*_before(seen, found, slots), *found, *_unknown(seen, found)]
    text = seen.text.text
    gaps = [text[one.end : other.start] for one, other in pairwise(found)]
    each = len({one.name.lower() for one in found}) == len(found)
    if "product" not in slots or not gaps or not each or not all(map(JOINED.fullmatch, gaps)):
        return {}
    each_one = EACH.match(text, found[-1].end)
    number = int(each_one["count"] or each_one["count_en"]) if each_one else None
    counts = [one.number or number or 0 for one in found]
    whole = {"quantity": sum(counts)} if all(counts) else {}
    products = ("和" if seen.text.chinese else " and ").join(one.name for one in found)
    mistaken = {slot: None for slot in ("contact",) if slots.get(slot) in {one.name for one in found}}
    return {"product": products, **whole, **mistaken}


def _before(seen: Sight, found: list[Named], slots: Mapping[str, object]) -> list[Named]:
    """What nobody knows by that name, with its count, right before a product with its own."""
    first = KNOWN_NOT.search(seen.text.text[: found[0].start]) if found and found[0].number else None
    parties = {str(slots.get(slot) or "") for slot in ("customer", "partner")} - {""}
    if first is None or any(one in first["name"] or first["name"] in one for one in parties):
        return []
    return [
        Named(seen.text.source(*first.span("name")), int(first["count"]), first.start("name"), found[0].start)
    ]


def _unknown(seen: Sight, found: list[Named]) -> list[Named]:
    """What nobody knows yet, with its count, right behind a product with its own: "50 FalconGuard and 20 QuantumShield"."""
    after = UNKNOWN.match(seen.text.text, found[-1].end) if found and found[-1].number else None
    if after is None or any(
        piece.start < after.end() and after.start() < piece.end and piece.kind not in COUNTS
        for piece in pieces(seen)
    ):
        return []
    if after["name"].lower().removesuffix("s") in english_words() | {"licence"}:
        return []
    return [
        Named(
            seen.text.source(*after.span("name")), _count(after["count"]), after.start("count"), after.end()
        )
    ]


def _count(said: str) -> int:
    return int(said) if said.isdigit() else WORDS[said.lower()]


def _named(seen: Sight) -> list[Named]:
    """The products that are known, each with the count that stands right before or behind it."""
    text, found = seen.text.text, []
    counts = [piece for piece in pieces(seen) if isinstance(piece.value, Quantity)]
    for first, kind in enumerate(seen.known):
        if kind != "B-product":
            continue
        last = first + 1
        while last < len(seen.known) and seen.known[last] == "I-product":
            last += 1
        start, end = seen.tokens[first].start, seen.tokens[last - 1].end
        word = WORD.search(text, max(0, start - REACH), start)
        number, begin = (_count(word["count"]), word.start()) if word else (None, start)
        one = Named(seen.text.source(start, end), number, begin, end)
        for piece in counts:
            gap = (piece.end, start) if piece.end <= start else (end, piece.start)
            if piece.end <= start and NAMED_BEFORE.search(text, 0, piece.start):
                continue  # it counts what stands before it: 网关20台防火墙10台
            if gap[0] <= gap[1] and BESIDE.fullmatch(text, *gap) and isinstance(piece.value, Quantity):
                ends = min(start, piece.start), max(end, piece.end)
                one = Named(one.name, piece.value.count, *ends)
                break
        found.append(one)
    return found
