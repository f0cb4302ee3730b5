"""The vendor's products, by name."""

from __future__ import annotations

from domain.chat import Reply
from domain.matching import catalogue
from handlers import manager
from handlers.turn import Turn, say
from language.read.talk import prices
from language.say import products as cards


async def spelt(turn: Turn, name: str) -> str:
    """A product by the name that it surely has in the catalogue; else as it was said."""
    return catalogue.listed(name, await turn.memory.names.catalogue()) or name


async def listed(turn: Turn) -> Reply:
    return say(cards.listed(turn.words, sorted(await turn.memory.names.products())))


async def priced(turn: Turn) -> Reply | None:
    """That prices are not kept here, to whoever asks for a product's, and to a partner who wants a better
    one; None for other words."""
    name = prices.product(turn.heard.text)
    asked = prices.listed(turn.heard.text) or (name and turn.names.kind(name) == "product")
    if prices.promotions(turn.heard.text):
        return say(await manager.unhelped(turn, "none.promotions"))
    asked = asked or (not turn.who.staff and prices.better(turn.heard.text))
    return say(await manager.unhelped(turn, "none.prices")) if asked else None
