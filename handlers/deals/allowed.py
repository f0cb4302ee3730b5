"""Whether the speaker may make a decision that he only asks about."""

from __future__ import annotations

from domain import deals as rules
from domain.chat import Reply
from domain.deals import Deal, Move
from handlers.deals.find import on_deal
from handlers.deals.follow import said_first, shown
from handlers.turn import Turn


@on_deal("deal.may", live=False)
async def may(turn: Turn, deal: Deal) -> Reply:
    """Yes, with the deal and its buttons. Raises Refused with the reason where he may not."""
    rules.decidable(deal, Move(turn.slots.get("step", Move.APPROVE)), turn.who)
    return said_first(await shown(turn.having(arguments=(deal.reference,))), turn.words("deal.may"))
