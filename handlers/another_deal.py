"""A step that waits for a yes, said to be meant of another deal: "no, Kaufmann", 不是三一，是远景."""

from __future__ import annotations

from domain.chat import Reply, route_of
from handlers import offers
from handlers.deals import find
from handlers.requests import afterwards, proposed
from handlers.turn import Turn
from language.carrying import carried_again
from language.read.corrections import corrections

CARRYING = 3  # arguments of a step that was proposed: the deal, its version, what was said


async def meant(turn: Turn, yes: str) -> Reply | None:
    """The step of this yes, proposed on the deal that the words name instead; None for other words."""
    second, yes = offers.apart(yes)
    route, arguments = route_of(yes)
    if not route.startswith("deal.") or len(arguments) != CARRYING:
        return None
    for name in _named(turn):
        deals = await find.named(turn, name, "", False)
        if not deals or arguments[0] in {deal.reference for deal in deals}:
            continue
        slots = {**carried_again(arguments[2]), "customer": name}
        reply = await proposed(turn.having(slots=slots, arguments=()), route)
        await offers.used(turn)
        return await afterwards(turn, reply, second) if second else reply
    return None


def _named(turn: Turn) -> list[str]:
    """The names that a correction says to be right."""
    reading = turn.read(turn.heard.text)
    if reading.intent != "correct":
        return []
    said = [str(reading.slots[slot]) for slot in ("customer", "partner") if reading.slots.get(slot)]
    return said or [found.new for found in corrections(turn.heard.text) if found.new]
