"""People in conversation: who decides while somebody is away."""

from __future__ import annotations

from dataclasses import replace

from domain.chat import Refused, Reply
from handlers.turn import Turn, say
from language.say import common


async def deputy(turn: Turn) -> Reply:
    """Names the speaker's deputy: a colleague, not himself."""
    name = turn.slots.get("name") or turn.heard.text.strip().partition(" ")[2]
    if not name:
        raise Refused("deputy.who")
    found = [person for person in await turn.memory.people.named(name) if person.staff]
    if len(found) != 1 or found[0].id == turn.who.id:
        raise Refused("form.unknown", record=turn.words("record.person"), name=name)
    await turn.memory.people.save(replace(turn.who, deputy_id=found[0].id))
    return say(common.sentence(turn.words, "deputy.set", name=found[0].name))
