"""A change of what only some programs ask for, by the name of its field: it is written to no other field."""

from __future__ import annotations

import re
from typing import Any

from domain.chat import Kind, Reply
from handlers.requests import named, proposed
from handlers.talk.subjects import spoken_of
from handlers.turn import Turn
from language.read import Reading
from language.read.answering.relabelled import located, relabelled
from language.read.deals import desk
from language.read.deals.contact_beside import contact_beside
from language.read.led import only_led

ROOMS = frozenset({"deal", "correct", "none", "program", "conflict"})  # what such words may be read as
ANEW, LISTS = "deal.register", "deal.list"
VALUES = frozenset({"amount", "quantity", "close_date", "contact", "competitor"})
BESIDE = frozenset({"amount", "quantity", "close_date", "stage"})  # what may be told beside a contact
REFERENCE = re.compile(r"\bD-\d+\b", re.IGNORECASE)


async def heard(turn: Turn, reading: Reading) -> Reply | None:
    """The change of the deal that is named, or was spoken of; None for other words."""
    room = reading.intent.partition(".")[0]
    if room not in ROOMS or reading.intent == LISTS or turn.heard.kind is not Kind.TEXT:
        return None
    if (desk.asked(turn.heard.text, turn.names) or ("",))[0] == "deal.reopen":  # with a new day
        return None
    found, rest = relabelled(turn.heard.text, turn.now)
    if not found and (beside := await _with_contact(turn, reading)) is not None:
        return beside
    if not found:
        return await _located(turn) if reading.intent != ANEW else None
    of = _of(turn, rest)
    if reading.intent == ANEW and rest.casefold() not in {name.casefold() for name in of.values()}:
        return None
    if not of and not (only_led(rest) and await spoken_of(turn, "deal")):
        return None
    read = turn.read_as("deal.update", rest)
    others = {slot: read[slot] for slot in VALUES & read.keys()}
    return await proposed(turn.having(slots=named({**others, **of, **found}), reading=None), "deal.update")


async def _with_contact(turn: Turn, reading: Reading) -> Reply | None:
    """The change of a deal that is named by its contact and other values; None where one is not told."""
    told = contact_beside(turn.heard.text) if reading.intent != ANEW else None
    of = _of(turn, told.rest) if told else {}
    read = turn.read_as("deal.update", told.rest) if told and of else {}
    others = {slot: value for slot, value in read.items() if slot in BESIDE}
    if told is None or not others:
        return None
    slots = named({**others, **of, "contact": told.name})
    return await proposed(turn.having(slots=slots, reading=None), "deal.update")


async def _located(turn: Turn) -> Reply | None:
    """The change of the place of the deal spoken of, where it has one: "no, it is in Aarhus"."""
    place = located(turn.heard.text)
    deal = await turn.memory.deals.get(await spoken_of(turn, "deal")) if place else None
    if deal is None or not deal.place:
        return None
    return await proposed(
        turn.having(slots={"deal": deal.reference, "place": place}, reading=None), "deal.update"
    )


def _of(turn: Turn, rest: str) -> dict[str, Any]:
    if reference := REFERENCE.search(rest):
        return {"deal": reference[0].upper()}
    customers = turn.names.called(rest, "customer")
    return {"customer": customers[0]} if customers else {}
