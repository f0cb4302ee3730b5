"""The gallery: an example of every card, so that each is drawn, on each platform, in each language."""

from __future__ import annotations

from collections.abc import Callable

from domain.chat import Card
from language.words import Words

EXAMPLES: dict[str, Callable[[Words], Card]] = {}


def example(name: str) -> Callable[[Callable[[Words], Card]], Callable[[Words], Card]]:
    """Puts a card's example into the gallery under a name such as "deal.receipt"."""

    def put(make: Callable[[Words], Card]) -> Callable[[Words], Card]:
        EXAMPLES[name] = make
        return make

    return put
