"""What is said where a name is waited for, and is no name: it may tell something else of the form."""

from __future__ import annotations

from typing import Any

from domain.chat import Reply
from domain.dialogue import Dialogue, Question
from domain.matching import catalogue
from handlers.forms.instead_told import instead_told
from handlers.forms.run import go_on, merge, script_of, taken
from handlers.turn import Turn, say
from language.read.answering import choosing
from language.read.naming.framed import framed
from language.read.naming.in_answer import nameless
from language.say import forms as cards

OTHERS = frozenset({"name", "people", "text"})  # kinds of what else may be told


async def no_name(turn: Turn, dialogue: Dialogue, question: Question, name: str) -> Reply | None:
    """The reply to words that read as no such name; None where they may be one. A name that waits to be
    confirmed as new stays."""
    if await _on_record(turn, question, name):
        return None
    unseen = nameless(question.slot, turn.heard.text, turn.names_in)
    if not unseen and framed(question.slot, name, turn.read_as):
        return None
    elsewhere = instead_told(turn, script_of(turn, dialogue), dialogue, question)
    if told := {**elsewhere, **_told(turn, dialogue, question)}:
        return await merge(turn, dialogue, told)
    if question.slot in dialogue.answers:
        return await go_on(turn, dialogue, turn.words("form.name_only"))
    why = "form.no_name" if unseen else "form.perhaps"
    return say(cards.perhaps(turn.words, script_of(turn, dialogue), question, turn.heard.text, why))


async def _on_record(turn: Turn, question: Question, name: str) -> bool:
    """Whether something on record is called so, or nearly."""
    if turn.names.knows(name):
        return True
    if question.record == "partner":
        return bool(await turn.memory.partners.named(name) or await turn.memory.partners.nearest(name))
    if question.record == "product":
        return bool(catalogue.nearest(name, await turn.memory.names.catalogue()))
    return False


def _told(turn: Turn, dialogue: Dialogue, question: Question) -> dict[str, Any]:
    """What the words tell of the form beside: the purpose of a visit, the contact of a deal."""
    script = script_of(turn, dialogue)
    said = turn.read_as(script.intent, turn.heard.text)
    open_ = {q.slot for q in script.questions if q.kind in OTHERS and q.slot not in dialogue.answers}
    return taken(turn, {slot: value for slot, value in said.items() if slot in open_ - {question.slot}})


async def of_the_list(turn: Turn) -> str:
    """The product that is named by its place among those there are: 第五个; a digit alone may be its name."""
    names = sorted(await turn.memory.names.products())
    at = None if turn.heard.text.strip().isdigit() else choosing.ordinal(turn.heard.text, len(names))
    return "" if at is None else names[at]
