"""Whether a payload has the shape that Bolt takes for granted: on others it fails before a listener hears."""

from __future__ import annotations

from typing import Final

from bot.slack.payload import get, items, word

OBJECTS: Final = ("event", "view", "container", "message")
LISTS: Final = ("actions", "authorizations")
WORDS: Final = (
    ("callback_id",),
    ("command",),
    ("view", "callback_id"),
    ("event", "type"),
    ("event", "subtype"),
)


def sound(payload: object) -> bool:
    """Whether what Bolt reads without looking, in a delivery from Slack, is of the type that it should be."""
    if word(payload, "command"):
        return all(isinstance(value, str) for _, value in items(payload))
    presses = get(payload, "actions")
    return (
        all(isinstance(get(payload, name), dict | None) for name in OBJECTS)
        and all(_objects(get(payload, name)) for name in LISTS)
        and all(isinstance(get(payload, *path), str | None) for path in WORDS)
        and all(word(one, "action_id") and word(one, "block_id") for one in presses or ())
        and (not get(payload, "view") or bool(word(payload, "view", "type")))
        and bool(
            word(payload, "event", "type")
            if word(payload, "type") == "event_callback"
            else word(payload, "type")
        )
    )


def _objects(found: object) -> bool:
    return found is None or (isinstance(found, list) and all(isinstance(one, dict) for one in found))
