"""A decision that was just made, and is to be the other one: "actually reject it", 等等，还是批了吧."""

from __future__ import annotations

from domain.chat import Reply, action
from domain.deals import Status
from handlers.requests import afterwards, proposed
from handlers.talk import offers, subjects
from handlers.turn import Turn
from language.read.deals.otherwise import otherwise

OTHER = {Status.APPROVED: "deal.reject", Status.REJECTED: "deal.approve"}


async def heard(turn: Turn) -> Reply | None:
    """The decision is taken back where it still can be, and the other one offered after it; else why it can't
    be made is told. None for other words, and for a deal that waits."""
    route, reason = otherwise(turn.heard.text) if turn.who.staff else ("", "")
    deal = await turn.memory.deals.get(await subjects.spoken_of(turn, "deal")) if route else None
    if deal is None or OTHER.get(deal.status) != route:
        return None
    if not await offers.undoable(turn):
        return await proposed(turn.having(slots={"deal": deal.reference}, reading=None), route)
    back = await proposed(turn.having(slots={}, reading=None), "undo")
    then = turn.words(f"{route}.said", reference=deal.reference)
    return await afterwards(turn, back, action("say", f"{then}, {reason}" if reason else then))
