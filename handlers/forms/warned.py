"""What keeps a registration out by its sums alone, told with the sum and on the card."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain import deals as rules
from domain.deals import Deal, Status
from domain.dialogue import Dialogue, Script
from handlers.turn import Turn
from language.say import deals as cards

SUMS = frozenset({"amount", "list_price"})


def warned(turn: Turn, script: Script, dialogue: Dialogue) -> str:
    """The clause in words; empty where there is none, or the program only warns."""
    if script.name != "deal" or turn.program.registration.mode != "enforce":
        return ""
    if dialogue.asking and dialogue.spoken not in SUMS:
        return ""
    sums: Mapping[str, Any] = {slot: dialogue.answers.get(slot) for slot in SUMS}
    draft = Deal(reference="", customer="", status=Status.DRAFT, **sums)
    broken = next(iter(rules.too_small(draft, turn.program)), "")
    return str(cards.refusal(turn.words, turn.program, broken)["rule"]) if broken else ""
