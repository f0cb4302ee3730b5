"""Why a registration just made is taken back, told to the question whether to: it is withdrawn for that."""

from __future__ import annotations

from domain.chat import Reply, route_of
from handlers.requests import afterwards, proposed
from handlers.talk import offers
from handlers.talk.told_more import told_more
from handlers.turn import Turn
from handlers.undo import LIFE, registered
from language.read.deals import withdrawn

ROUTE = "deal.withdraw"


async def why_undone(turn: Turn, yes: str) -> Reply | None:
    """The withdrawal with that reason, as it is proposed; None for other words, and to another card."""
    second, pressed = offers.apart(yes)
    if route_of(pressed)[0] != "undo":
        return None
    last = await turn.memory.changes.last(turn.now - LIFE)
    reference = registered(last[2]) if last else ""
    why = withdrawn.told(turn.heard.text) or (told_more(turn, ROUTE, {}) or {}).get("reason")
    if not reference or not why:
        return None
    reply = await proposed(turn.having(slots={"reason": why}, arguments=(reference,)), ROUTE)
    return await afterwards(turn, reply, second) if second else reply
