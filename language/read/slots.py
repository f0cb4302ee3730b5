"""From the labelled tokens of a sentence to the values of its slots."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Final

from language.read.pieces import Amount, Looking, Quantity, When
from language.read.sentence.forms import DATE_SLOTS
from language.read.sentence.sight import Sight
from language.read.trimmed import trimmed

Found = Sequence[tuple[str, int, int]]
BACK: Final = frozenset({"visit.log", "deal.win"})
SEVERAL: Final = frozenset({"people"})
LISTS: Final = frozenset({"deal.list", "visit.list", "pipeline.show", "briefing.show", "task.list"})


def filled(seen: Sight, intent: str, found: Found, now: datetime) -> dict[str, object]:
    """The slots of the found stretches: the first of each slot counts, `people` is a list."""
    slots: dict[str, object] = {}
    for slot, start, end in found:
        value = valued(seen, intent, slot, start, end, now)
        if value is None:
            continue
        if slot in SEVERAL:
            before = slots.get(slot, ())
            if isinstance(before, tuple) and value not in before:
                slots[slot] = (*before, value)
        elif slot not in slots:
            slots[slot] = value
    return slots


def valued(seen: Sight, intent: str, slot: str, start: int, end: int, now: datetime) -> object:
    """The value of one stretch, None where its words give none."""
    token = seen.tokens[start]
    if token.piece is None:
        if slot in ("quantity", "amount"):
            return bare(token.word, slot)
        return trimmed(seen.text.source(token.start, seen.tokens[end - 1].end), slot) or None
    value = token.piece.value
    if isinstance(value, When):
        return dated(value, intent, slot, now) if slot in DATE_SLOTS else None
    if isinstance(value, Quantity):
        return value.count
    if isinstance(value, Amount | time):
        return value
    return str(value) if slot == "deal" else None


def bare(word: str, slot: str) -> object:
    """A number without a unit as a count or a sum."""
    digits = word.replace(",", "")
    if not digits.replace(".", "", 1).isdigit():
        return None
    number = Decimal(digits)
    if slot == "amount":
        return Amount(number, None)
    return int(number) if number == number.to_integral_value() else None


def looking(intent: str, slot: str) -> Looking:
    """Whether a slot's days lie ahead or behind where the words leave it open."""
    return "back" if intent in BACK and slot == "date" else "ahead"


def dated(when: When, intent: str, slot: str, now: datetime) -> date | tuple[date, date]:
    """The day or the stretch of days that the words mean in this slot."""
    if slot == "period":
        return spanned(when, intent, now)
    if slot == "date" and intent == "standup.skip":
        return when.period("ahead")[0]
    return when.day(looking(intent, slot))


def spanned(when: When, intent: str, now: datetime) -> tuple[date, date]:
    """A stretch as lists mean it: of this year, and gone by where only days of the past can be listed."""
    if when.grain in ("month", "quarter", "half", "year"):
        return when.span_of_year()
    if when.fixed:
        return when.ahead
    del now
    return when.back if intent in ("deal.list", "visit.list") else when.ahead


def until_of(when: When) -> date | None:
    """The last day of a stretch of several days, for an absence."""
    first, last = when.ahead
    return last if last > first else None


def whole_stretch(seen: Sight, found: Found, slots: Mapping[str, object]) -> dict[str, object]:
    """What an absence of several days adds: its last day."""
    if "until" in slots:
        return {}
    for slot, start, _ in found:
        piece = seen.tokens[start].piece
        if slot == "date" and piece and isinstance(piece.value, When) and piece.kind == "period":
            last = until_of(piece.value)
            return {"until": last} if last else {}
    return {}
