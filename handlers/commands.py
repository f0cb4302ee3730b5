"""What follows a slash command: a word that it knows, or a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.chat import Refused, Reply
from handlers.at_desk import at_desk
from handlers.requests import do, may, proposed
from handlers.routes import COMMANDS, HELP, belongs
from handlers.turn import Turn
from language.read import INTENTS, Reading
from language.read.deals import desk
from language.read.deals.noted import on_known


async def command(turn: Turn) -> Reply:
    """A slash command. A word it knows leads to a route, and what follows that word is read as a
    sentence; so is everything after a command that begins with another word."""
    words = COMMANDS.get(turn.heard.command)
    if words is None:
        raise Refused("command.unknown", command=turn.heard.command)
    first, _, rest = turn.heard.text.strip().partition(" ")
    route = (words.get(first.lower()) or HELP.get(first.lower())) if first else None
    text = rest if route else turn.heard.text
    said = turn.read(text)
    if route or not turn.heard.text.strip():
        turn.memory.unseal()
    if turn.heard.command == "deal" and (asked := desk.asked(turn.heard.text, turn.names)):
        return await at_desk(turn, turn.read(turn.heard.text), *asked)
    if route is None and belongs(words, said.intent) and turn.heard.text.strip():
        return await proposed(turn.having(slots=said.slots, reading=said), said.intent)
    turn.memory.unseal()
    name = route or _alone(turn, words)
    return await do(turn.having(slots=_told(turn, name, text, said), reading=said), name)


def _alone(turn: Turn, words: Mapping[str, str]) -> str:
    """The route of a command alone; where it is not the speaker's, or a partner is named, of what the command
    shows him."""
    alone, shown = words[""], words.get("show", "")
    named = alone == "partner.list" and turn.names.kind(turn.heard.text.strip()) == "partner"
    return shown if (named or not may(turn, alone)) and may(turn, shown) else alone


def _told(turn: Turn, name: str, text: str, said: Reading) -> Mapping[str, Any]:
    """What follows a command, by the slots of what the command asks for."""
    if name == "partner.show" and turn.names.kind(text.strip()) == "partner":
        return {"partner": text.strip()}
    if name == "deal.note" and "deal" not in said.slots:
        return on_known(text, turn.names)
    if name == "person.invite" and text.strip():
        return turn.read(f"invite {text}").slots
    known = name in INTENTS and name != said.intent
    return turn.read_as(name, text) if known else said.slots
