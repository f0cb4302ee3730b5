"""Chasing a decision: who makes it by when, who is reminded of it anyway, and what can be done besides."""

from __future__ import annotations

from domain.chat import Reply
from domain.deals import PENDING, Deal, Status
from domain.people import Role
from domain.ports import DealQuery
from handlers.deals.find import on_deal
from handlers.deals.follow import said_first, shown
from handlers.talk.subjects import spoken_of
from handlers.turn import Turn, say
from language.say import common


async def chase(turn: Turn) -> Reply:
    """Of the deal that was named or spoken of; else of the only one that waits."""
    named = turn.arguments or turn.slots.get("deal") or turn.slots.get("customer")
    if not named and not await spoken_of(turn, "deal"):
        owner = turn.who.id if turn.who.role is Role.REP else None
        waiting = (await turn.memory.deals.search(DealQuery(PENDING, owner_id=owner, limit=2))).rows
        if not waiting:
            return say(common.sentence(turn.words, "deal.chase.none"))
        if len(waiting) == 1:
            turn = turn.having(arguments=(waiting[0].reference,))
    return await _chase(turn)


@on_deal("deal.chase")
async def _chase(turn: Turn, deal: Deal) -> Reply:
    reply = await shown(turn.having(arguments=(deal.reference,)))
    return said_first(reply, await _told(turn, deal))


async def _told(turn: Turn, deal: Deal) -> str:
    """What a chase would come to."""
    if deal.status not in PENDING:
        return turn.words("deal.chase.decided", status=deal.status)
    if deal.status is Status.NEEDS_INFORMATION:
        return turn.words("deal.chase.asked", partner=deal.partner)
    if deal.decider_id == turn.who.id:
        return turn.words("deal.chase.yours")
    decider = await turn.memory.people.get(deal.decider_id) if deal.decider_id else None
    key = "deal.chase" if turn.who.staff else "deal.chase.partner"
    return turn.words(key, decider=decider.name if decider else None, reference=deal.reference)
