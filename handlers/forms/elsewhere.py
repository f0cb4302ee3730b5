"""A bare value that answers another question than the one that is open."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any, Final

from domain.chat import Reply
from domain.dialogue import Dialogue, Question, Script
from handlers.forms.fix import fixed
from handlers.forms.plain import BRIEF, TYPED, a_person, plain, reading_of, value_of
from handlers.forms.run import merge, script_of
from handlers.turn import Turn
from language import read
from language.read.answering.new_value import term
from language.read.arranged import of_talks
from language.read.naming.wrapped import unwrapped
from language.read.values.whole import values

WHEN: Final = frozenset({"date", "time", "number"})  # of these alone no purpose is made
FREE: Final = frozenset({"purpose", "text"})  # what a day or an hour alone is none of
NO_PRODUCTS: Final = frozenset({"partner", "customer", "contact"})  # slots that none fills


async def elsewhere(turn: Turn, dialogue: Dialogue, asked: Question | None = None) -> Reply | None:
    """A bare value that answers the only question of its kind: a date where an amount was asked, or all."""
    text, script = turn.heard.text, script_of(turn, dialogue)
    none = asked and (asked.slot in NO_PRODUCTS or asked.kind in TYPED)
    if none and (product := _product(turn, script)):
        return await merge(turn, dialogue, {"product": product})
    if asked and asked.slot in FREE and (when := _when(turn, script, dialogue)):
        return await merge(turn, dialogue, when)
    if dialogue.script == "deal" and asked is None and of_talks(text):
        return None
    if len(text) > BRIEF or (asked and plain(turn, asked)) or a_person(turn, asked):
        return None
    for kind in sorted(read.kinds(text, turn.now) & (TYPED - {asked.kind if asked else ""})):
        said = {q.slot: reading_of(turn, q).value for q in _of_kind(turn, script, dialogue, kind)}
        values = {slot: value for slot, value in said.items() if value is not None}
        if asked and asked.kind == "text":  # any words may stand there: no day that stands already gives way
            values = {slot: values[slot] for slot in values.keys() - dialogue.answers if kind == "date"}
        if fitting := _only(script, values.keys(), dialogue):
            return await merge(
                turn, dialogue, {fitting.slot: value_of(turn, dialogue, fitting, values[fitting.slot])}
            )
    return None


def _when(turn: Turn, script: Script, dialogue: Dialogue) -> dict[str, Any]:
    """The day or the hour that is told where a purpose is asked, in the place of the one that stands."""
    kinds = values(turn.heard.text, turn.now)
    read_so = turn.read(turn.heard.text)
    parts = read_so.intent == "correct" and set(read_so.slots) == {"date"}  # "next Wednesday afternoon"
    if not (parts or (kinds and kinds <= WHEN)):
        return {}
    instead = turn.having(heard=replace(turn.heard, text=f"no, {turn.heard.text}"))
    return fixed(instead, script, dialogue.answers, dialogue.asking)[0]


def _of_kind(turn: Turn, script: Script, dialogue: Dialogue, kind: str) -> list[Question]:
    """The questions of a kind; a day by which something is due is no day that was, nor one of nothing."""
    alike = [question for question in script.questions if question.kind == kind]
    if not term(turn.heard.text):
        return alike
    return [q for q in alike if q.looking == "ahead" and (not q.dates or dialogue.answers.get(q.dates))]


def _product(turn: Turn, script: Script) -> str:
    """The product on record that is said where a firm or a person is asked for; empty for other words."""
    name = unwrapped(turn.heard.text, turn.names)
    return name if script.question("product") and turn.names.kind(name) == "product" else ""


def _only(script: Script, slots: Collection[str], dialogue: Dialogue) -> Question | None:
    """The question among these: of several the day of what was just told, or the one that is needed."""
    fitting = [question for question in script.questions if question.slot in slots]
    known = {slot for slot, answer in dialogue.answers.items() if answer}
    open_ = [q for q in fitting if q.slot not in known and q.dates in known]
    if len(open_) == 1 and all(q.slot in known for q in fitting if q not in open_):
        return open_[0]
    needed = [question for question in fitting if question.required] or fitting
    return needed[0] if len(needed) == 1 else None
