"""What comes free where a deal ends: registrations behind it on which nobody ruled are to be decided now."""

from __future__ import annotations

from dataclasses import replace

from domain.chat import Card, Reply
from domain.deals import Deal, Status
from handlers.conflicts import deciding
from handlers.deals.tell import to_decider
from handlers.turn import Turn
from language.words import Words


async def freed(turn: Turn, ended: Deal, reply: Reply) -> Reply:
    """The reply to the end of a deal, with a card for whoever decides on what waited behind it; where its
    clock stands, he has one when that goes on."""
    for waiting in await turn.memory.conflicts.freed(ended):
        if waiting.status is Status.SUBMITTED and waiting.decision_due is None:
            continue
        reply = await _to_decide(turn, ended, waiting, reply)
    return reply


async def _to_decide(turn: Turn, ended: Deal, waiting: Deal, reply: Reply) -> Reply:
    decide = await deciding(turn, waiting)

    def card(words: Words) -> Card:
        return decide(words, words("conflict.freed", reference=ended.reference))

    letters = await to_decider(turn, waiting, card, f"freed {waiting.reference}")
    own = (card(turn.words),) if waiting.decider_id == turn.who.id else ()
    return replace(reply, cards=(*reply.cards, *own), letters=(*reply.letters, *letters))
