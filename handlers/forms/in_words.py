"""A partner who is named in the words of a task, and told anew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers.turn import Turn


def in_words(turn: Turn, said: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """The words of a task with the partner who is told instead in the place of the one whom they name."""
    right, words = said.get("partner"), known.get("text")
    if not isinstance(right, str) or not isinstance(words, str) or "text" in said:
        return {}
    wrong = turn.names.called(words, "partner")
    return {"text": words.replace(wrong[0], right)} if len(wrong) == 1 and right not in words else {}
