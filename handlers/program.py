"""The rules of the channel program, when somebody asks for one or for all."""

from __future__ import annotations

from domain.chat import Reply
from domain.program import in_force
from handlers.turn import Turn, say
from language.say import program as cards


async def rule(turn: Turn) -> Reply:
    """The clause asked about, with all its cases; every clause in force where none is named."""
    key = turn.arguments[0] if turn.arguments else ""
    rules = [each for each in in_force(turn.program) if not key or each.partition(":")[0] == key]
    return say(cards.rules(turn.words, turn.program, rules))
