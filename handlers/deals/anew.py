"""A deal that waits, once it is another than whoever decides was shown: his old buttons are dead."""

from __future__ import annotations

from collections.abc import Callable

from domain import deals as rules
from domain.chat import Card
from domain.deals import PENDING, Deal
from handlers import conflicts
from handlers.turn import Turn
from language.say import deals as cards
from language.say.conflicts import alike
from language.words import Words


async def deciding(turn: Turn, deal: Deal) -> Callable[..., Card] | None:
    """The card by which it is decided, of the reader's words and of what is said first; None where there is
    nothing to decide, or another deal is in the way."""
    if deal.status not in PENDING or await turn.memory.conflicts.open(deal):
        return None
    if deal.appealed_at is None:
        return await conflicts.deciding(turn, deal)
    against = rules.appeal_in(await turn.memory.deals.history(deal))
    found = await conflicts.beside(turn, deal)

    def card(words: Words, *first: str) -> Card:
        return cards.appealed(words, deal, turn.program, against, *first, *alike(words, found))

    return card
