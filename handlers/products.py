"""The vendor's products, by name."""

from __future__ import annotations

from domain.chat import Reply
from handlers.turn import Turn, say
from language.say import products as cards


async def listed(turn: Turn) -> Reply:
    return say(cards.listed(turn.words, sorted(await turn.memory.names.products())))
