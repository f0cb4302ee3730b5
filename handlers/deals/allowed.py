"""Whether the speaker may make a decision that he only asks about."""

from __future__ import annotations

from domain import deals as rules
from domain.chat import Reply
from domain.deals import Deal, Move
from handlers.deals.find import on_deal
from handlers.deals.follow import said_first, shown
from handlers.rulings import before_approval
from handlers.turn import Turn


@on_deal("deal.may", live=False)
async def may(turn: Turn, deal: Deal) -> Reply:
    """Yes, with the deal and its buttons; where a conflict is to be ruled on first, that. Raises Refused with
    the reason where he may not."""
    step = Move(turn.slots.get("step", Move.APPROVE))
    rules.decidable(deal, step, turn.who)
    ruled_first = step is Move.APPROVE and turn.program.conflicts.ruling == "required"
    if ruled_first and (conflict := await before_approval(turn, deal)) is not None:
        return conflict
    return said_first(await shown(turn.having(arguments=(deal.reference,))), turn.words("deal.may"))
