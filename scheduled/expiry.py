"""Expiry: protections that ended go back to the pool."""

from __future__ import annotations

from datetime import timedelta

from domain.deals import Deal
from domain.deals import expire as ended
from language.say import deals as cards
from scheduled.decisions import to_decide
from scheduled.reminders import concerned
from scheduled.round import Round


async def expire(round_: Round) -> None:
    """A protection holds through its last day, and while a longer one that was asked for is not answered."""
    for deal in await round_.memory.deals.ending(round_.today - timedelta(days=1)):
        if deal.decision_due is not None:
            continue
        expired, step = ended(deal, round_.now, round_.program)
        await round_.memory.deals.save(expired, step)
        await _tell(round_, expired)
        await _freed(round_, expired)


async def _tell(round_: Round, deal: Deal) -> None:
    for person in await concerned(round_, deal):
        key, about = f"expired:{deal.reference}:{deal.version}", f"deal {deal.reference}"
        await round_.tell(person, lambda words: cards.expired(words, deal, round_.program), key, about)


async def _freed(round_: Round, ended: Deal) -> None:
    """Whoever decides on what waited behind it has its card: nothing is to be ruled on any more."""
    for deal in await round_.memory.conflicts.freed(ended):
        decider = await round_.memory.people.get(deal.decider_id) if deal.decider_id else None
        if decider is not None:
            card = await to_decide(round_, deal, lambda w: w("conflict.freed", reference=ended.reference))
            await round_.tell(
                decider, card, f"freed:{deal.reference}:{ended.version}", f"deal {deal.reference}"
            )
