"""A stage that is told of a registration before it is in: 潍柴改成谈判."""

from __future__ import annotations

from domain.chat import Reply
from domain.dialogue import Dialogue
from handlers.forms.run import shown
from handlers.turn import Turn, say
from language.read import Reading

CHANGES = frozenset({"deal.update", "correct"})


async def no_stage(turn: Turn, dialogue: Dialogue, reading: Reading) -> Reply | None:
    """That a deal has its stage once it is registered, and the form again; None for other words, and where
    the stage of another deal is told."""
    said = reading.slots
    if dialogue.script != "deal" or reading.intent not in CHANGES or said.keys() - {"customer"} != {"stage"}:
        return None
    named = str(said.get("customer") or "").casefold()
    own = str(dialogue.answers.get("customer") or "").casefold()
    return say(await shown(turn, dialogue, turn.words("form.no_stage"))) if named in own else None
