"""A person's home page in Slack."""

from __future__ import annotations

from bot.slack import limits
from bot.slack.draw import Json, blocks
from domain.chat import Card


def view(card: Card) -> Json:
    """The view to publish."""
    drawn = blocks(card, limits.VIEW_BLOCKS, limits.VIEW_TOTAL)
    return {"type": "home", "callback_id": "home", "blocks": drawn}
