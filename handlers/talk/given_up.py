"""A form that is given up for another request, in one breath: "no forget it, register Merck instead"."""

from __future__ import annotations

from dataclasses import replace

from domain.chat import Reply
from domain.dialogue import Dialogue
from handlers.consent import SURE
from handlers.forms.run import script_of
from handlers.fresh import fresh
from handlers.turn import Turn, say
from language.read import Reading
from language.read.deals import withdrawn
from language.read.deals.ended_instead import ended_instead
from language.read.sentence.forms import WRITING
from language.say import common

CERTAIN = 1.0  # of what is opened by its first words
NAMES = ("customer", "partner", "deal", "text")


async def given_up(turn: Turn, dialogue: Dialogue | None) -> Reply | None:
    """The form is dropped, and the other request is answered; None where none is made, or another waits."""
    if dialogue and not dialogue.then and (end := _ended(turn, dialogue)):
        await turn.memory.dialogues.drop()
        return await fresh(turn.having(reading=end), end)
    rest = withdrawn.given_up_for(turn.heard.text) if dialogue and not dialogue.then else ""
    reading = turn.read(rest) if rest else None
    if dialogue is None or reading is None or not _sure(turn, dialogue, reading):
        return None
    await turn.memory.dialogues.drop()
    reply = await fresh(turn.having(heard=replace(turn.heard, text=rest), reading=reading), reading)
    return replace(reply, cards=(*say(common.sentence(turn.words, "cancelled")).cards, *reply.cards))


def _ended(turn: Turn, dialogue: Dialogue) -> Reading | None:
    """That the deal of a form ended after all: "no wait, we won it!" while it is being extended."""
    end = ended_instead(turn.heard.text) if dialogue.reference else ""
    own = script_of(turn, dialogue).route
    return (
        Reading(end, {"deal": dialogue.reference}, 1.0, turn.words.language) if end not in {"", own} else None
    )


def _sure(turn: Turn, dialogue: Dialogue, reading: Reading) -> bool:
    """Whether a request is made that names something else than the form does, or opens another by a word."""
    if reading.intent not in WRITING or reading.confidence < SURE:
        return False
    if not reading.slots and reading.confidence == CERTAIN:
        return reading.intent != script_of(turn, dialogue).intent
    said = (
        (str(reading.slots[slot]), str(dialogue.answers.get(slot) or ""))
        for slot in NAMES
        if slot in reading.slots
    )
    return any(new.casefold() not in old.casefold() for new, old in said)
