"""A visit or a task told by the name of a partner's contact: "Jonas called", "Jonas wants to meet"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from domain.chat import Reply, action
from handlers.requests import afterwards, do, remarked
from handlers.talk.meant import firm_of
from handlers.turn import Turn
from language.read import Reading
from language.read.telling.with_person import talked_with, to_be_called, wants_to_meet, without_rest

VAGUE = frozenset(
    {"none", "deal.update", "deal.status", "visit.log", "visit.plan", "visit.list"}
)  # how they may be read
TOLD: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("visit.log", talked_with),
    ("visit.plan", wants_to_meet),
    ("task.add", to_be_called),
)


async def told(turn: Turn, reading: Reading) -> Reply | None:
    """The form of what is told, with the one partner whose contact is called so; a reminder to call one whom
    nobody knows; None for other words. A second request is offered after it."""
    rest = reading.rest
    first = turn.having(heard=replace(turn.heard, text=without_rest(turn.heard.text, rest)))
    reply = await _told(first, reading)
    return await afterwards(turn, reply, action("say", rest)) if reply is not None and rest else reply


async def _told(turn: Turn, reading: Reading) -> Reply | None:
    route, name = next(((route, name) for route, told in TOLD if (name := told(turn.heard.text))), ("", ""))
    if not name or not turn.who.staff or reading.intent not in VAGUE or turn.names.kind(name) == "partner":
        return None
    firm = await firm_of(turn, (name,))
    said = turn.read_as(route, turn.heard.text)
    if firm is None:  # whoever it is, a call to him is something to do
        unknown = route == "task.add" and "date" in said and turn.names.kind(name) in {"", "customer"}
        said = {slot: value for slot, value in said.items() if slot != "partner"}
        return await _begun(turn, said, route) if unknown else None
    if route == "visit.log":
        said = {"people": (name,), **said}
    return await _begun(turn, {**said, "partner": firm.name}, route)


async def _begun(turn: Turn, said: Mapping[str, Any], route: str) -> Reply:
    reply = await do(turn.having(slots=said), route)
    return remarked(turn, reply, Reading(route, dict(said), 1.0, turn.words.language))
