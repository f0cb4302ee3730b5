"""A decision that is left for later: nothing is decided, and a reminder is offered for the day told."""

from __future__ import annotations

from dataclasses import replace

from domain import deals as rules
from domain.chat import Card, Reply
from domain.deals import PENDING, Deal, Move
from domain.ports import DealQuery
from handlers.requests import proposed, request
from handlers.talk.subjects import spoken_of
from handlers.turn import Turn, say
from language.read.deals.decided_later import Later, decided_later
from language.say import common
from language.say import deals as cards


async def heard(turn: Turn) -> Reply | None:
    """That the deal waits, or the reminder; None for other words, and where no deal waits for the speaker."""
    later = decided_later(turn.heard.text) if turn.who.staff else None
    deal = await _meant(turn, later) if later else None
    if later is None:
        return None
    if deal is None and not later.what and later.step == "decide":
        return say(common.sentence(turn.words, "nod"))  # of nothing that waits: 先放一放，下周再说
    if deal is None:
        return await _decided(turn, later)
    about = f"deal {deal.reference}"
    if not later.when:
        return say(common.sentence(turn.words, "nod.waits", reference=deal.reference), about=about)
    said = turn.words(f"deal.later.{later.step}", customer=deal.customer, when=later.when)
    reply = await request(turn, turn.read(said))
    return replace(reply, cards=(Card(lines=(cards.clock_of(turn.words, deal, turn.now),)), *reply.cards))


async def _decided(turn: Turn, later: Later) -> Reply | None:
    """Why a decision on the one deal that is named can't come later: it was made. None for other words."""
    names = turn.names.called(turn.heard.text, "customer") if later.what else ()
    found = [deal for name in names for deal in await turn.memory.deals.named(name, live=True)]
    route = f"deal.{later.step}"
    if len(found) != 1 or found[0].status in PENDING or route not in {"deal.approve", "deal.reject"}:
        return None
    return await proposed(turn.having(slots={"deal": found[0].reference}, reading=None), route)


async def _meant(turn: Turn, later: Later) -> Deal | None:
    """The deal that waits: the one named, else the one spoken of, else the only one."""
    names = turn.names.called(turn.heard.text, "customer") if later.what else ()
    found = [deal for name in names for deal in await turn.memory.deals.named(name, live=True)]
    if not later.what:
        spoken = await turn.memory.deals.get(await spoken_of(turn, "deal"))
        own = DealQuery(PENDING, owner_id=turn.who.id, limit=2)
        found = [spoken] if spoken else list((await turn.memory.deals.search(own)).rows)
    waits = [deal for deal in found if deal.status in PENDING and rules.may(deal, Move.APPROVE, turn.who)]
    return waits[0] if len(waits) == 1 else None
