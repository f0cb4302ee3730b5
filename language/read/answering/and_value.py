"""A correction with another value behind it that needs no field's name: "the amount is 25k and 30 seats", "the
contact is Bob Bell and it closes in July"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from domain.patterns import regex
from language.read.answering.corrections import LONGEST, corrections, several
from language.read.naming.with_value import LEADS
from language.read.values.whole import values

_SEAM: Final = regex(r"\s*[,;\n]\s*(?:and )?|\s+(?:and|&)\s+")
_KINDS: Final = {"amount": "amount", "quantity": "quantity", "close_date": "date"}
_NAMES: Final = frozenset({"customer", "partner", "product", "contact", "competitor"})


def and_value(text: str, now: datetime) -> Sequence[str]:
    """The correction that names its field, and each value behind it as a correction that names none; nothing
    where a message has no such value."""
    head, found = text.strip(" .!"), list[tuple[str, str, bool]]()
    while len(text) <= LONGEST and (seams := list(_SEAM.finditer(head))):
        rest = head[seams[-1].end() :]
        led = LEADS.match(rest)
        value = rest[led.end() :] if led else rest
        kinds = values(value, now)
        if len(kinds) != 1 or not kinds <= {*_KINDS.values()}:
            break
        found.insert(0, (next(iter(kinds)), value, led is not None))
        head = head[: seams[-1].start()]
    slot = next((one.slots[0] for one in corrections(head) if one.slots and one.new), "") if found else ""
    told = [_KINDS.get(slot, ""), *(kind for kind, _, _ in found)]
    if (slot not in _KINDS and slot not in _NAMES) or len({*told}) < len(told):
        return ()
    if slot in _NAMES and any(kind == "date" and not led for kind, _, led in found):  # "Anna and April"
        return ()
    return [head, *(f"no, {value}" for _, value, _ in found)]


def told_as(text: str, name: str) -> tuple[str, ...]:
    """The fields that a message says a name to be the new value of: "change contact to Tom Reed and …"."""
    found = (each for part in several(text) or (text,) for each in corrections(part))
    return next((each.slots for each in found if name and each.new.startswith(name)), ())
