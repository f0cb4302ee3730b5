"""Cards about products."""

from __future__ import annotations

from collections.abc import Sequence

from domain.chat import Card
from language import shape
from language.say.gallery import example
from language.words import Words

MOST = 40  # names on one card


def listed(words: Words, names: Sequence[str]) -> Card:
    """The products, as many as a card holds; how a registration takes others where none is listed."""
    if not names:
        return Card(lines=(words("products.none"),))
    more = (words("products.more", n=len(names) - MOST),) if len(names) > MOST else ()
    return Card(title=words("products.title", n=len(names)), lines=(shape.line(*names[:MOST]), *more))


@example("products.listed")
def _listed(words: Words) -> Card:
    return listed(words, ("DataVault", "FalconGuard", "工业网关"))
