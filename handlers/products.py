"""The vendor's products, by name."""

from __future__ import annotations

from domain.chat import Reply
from domain.matching import catalogue
from handlers.turn import Turn, say
from language.say import products as cards


async def spelt(turn: Turn, name: str) -> str:
    """A product by the name that it surely has in the catalogue; else as it was said."""
    return catalogue.listed(name, await turn.memory.names.catalogue()) or name


async def listed(turn: Turn) -> Reply:
    return say(cards.listed(turn.words, sorted(await turn.memory.names.products())))
