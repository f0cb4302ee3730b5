"""A place that no list knows."""

from __future__ import annotations

from dataclasses import replace

from domain.chat import Card, action
from language.say import common
from language.say.gallery import example
from language.words import Words


def unknown(words: Words, slot: str, name: str, as_said: bool) -> Card:
    """Asked again, or taken as it was said."""
    button = (words("button.as_said", name=name), action("form.as_said", slot, name))
    card = common.choice(words("form.no_place", name=name), [button] if as_said else [])
    return replace(card, buttons=(*card.buttons, (common.cancel(words),)))


@example("form.no_place")
def _unknown(words: Words) -> Card:
    return unknown(words, "place", "Giesing", as_said=True)
