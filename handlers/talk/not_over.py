"""An end of a deal that is told and taken back before the yes: "not yet, they sign next week", 还没丢."""

from __future__ import annotations

from dataclasses import replace

from domain.chat import Reply, route_of
from domain.dialogue import Dialogue
from handlers.forms import press
from handlers.requests import afterwards, do, proposed
from handlers.talk import offers
from handlers.turn import Turn
from language.read.deals.not_over import not_over
from language.read.deals.otherwise import otherwise

CHANGES = frozenset({"close_date", "stage"})  # what is told of a deal that goes on


async def declined(turn: Turn, yes: str) -> Reply | None:
    """No to the end that waits for a yes, with what is told instead proposed; None for other words."""
    second, pressed = offers.apart(yes)
    route, arguments = route_of(pressed)
    if not arguments or otherwise(turn.heard.text)[0] or not not_over(turn.heard.text, route):
        return None
    await offers.used(turn)
    reply = await _told(turn, arguments[0]) or await do(turn, "never")
    return await afterwards(turn, reply, second) if second else reply


async def dropped(turn: Turn, dialogue: Dialogue) -> Reply | None:
    """The same of the form that asks why a deal was lost."""
    script, _ = turn.scripts[dialogue.script]
    if not script.name.startswith("deal_") or not not_over(turn.heard.text, script.route):
        return None
    cancelled = await press.cancel(turn)
    told = await _told(turn, dialogue.reference)
    return replace(told, cards=(*cancelled.cards, *told.cards)) if told else cancelled


async def _told(turn: Turn, reference: str) -> Reply | None:
    """The change of a deal that goes on, as it is proposed; None where none is told."""
    read = turn.read_as("deal.update", turn.heard.text)
    said = {slot: value for slot, value in read.items() if slot in CHANGES}
    deal = await turn.memory.deals.get(reference) if said else None
    if deal is None:
        return None
    return await proposed(turn.having(slots={**said, "deal": deal.reference}), "deal.update")
