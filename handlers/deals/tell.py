"""Who is told of a step, and the step's keeping."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from domain.chat import Card, Letter, Reply
from domain.deals import Deal, DealEvent
from handlers.turn import Turn
from language.say import deals as cards


async def to_partner(turn: Turn, deal: Deal, make: Callable[[Any], Card], what: str) -> tuple[Letter, ...]:
    contacts = await turn.memory.people.contacts(deal.partner_id) if deal.partner_id else ()
    return turn.letters(contacts, make, what, f"deal {deal.reference}")


async def to_both(turn: Turn, deal: Deal, make: Callable[[Any], Card], what: str) -> tuple[Letter, ...]:
    """To the partner's contacts and to the rep in charge, but not to the speaker."""
    owner = await turn.memory.people.get(deal.owner_id) if deal.owner_id else None
    staff = turn.letters([owner] if owner else [], make, what, f"deal {deal.reference}")
    return await to_partner(turn, deal, make, what) + staff


async def keep(turn: Turn, deal: Deal, step: DealEvent, key: str, **said: Any) -> Reply:
    """Keeps a step of a deal and tells everyone it concerns."""
    await turn.memory.deals.save(deal, step)
    letters = await to_both(turn, deal, lambda w: cards.outcome(w, key, deal, turn.program, **said), key)
    card = cards.outcome(turn.words, key, deal, turn.program, undo=True, **said)
    about = f"deal {deal.reference}"
    if turn.heard.action and turn.heard.message:
        return Reply(replace=card, letters=letters, about=about)
    return Reply((card,), letters, about=about)
