"""A message of which each clause changes another field of the form: "close in July, and 25 seats"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.dialogue import Dialogue, Script
from handlers.forms.fitting import fits
from handlers.forms.fix import fixed
from handlers.forms.orders import changers
from handlers.forms.plain import TYPED
from handlers.turn import Turn
from language.read import Reading
from language.read.answering.clauses import clauses
from language.read.answering.corrections import field_named, left_out
from language.read.values.ranges import within
from language.read.values.unit_price import price_of_one
from language.read.values.whole import values

SURELY = TYPED | {"choice"}  # kinds of which a word alone can be told from a part of a name


def by_clause(turn: Turn, script: Script, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answers that the clauses give; nothing unless each gives its own.

    A price beside a count is one sum, and so is what lies between two."""
    found: dict[str, Any] = {}
    text = turn.heard.text
    whole = price_of_one(text, turn.now) or within(text)
    told = [one for one in clauses(text) if not _emptied(script, one)]
    for clause in () if whole else told:
        said = turn.having(heard=replace(turn.heard, text=clause))
        new = _one(said, script, {**answers, **found})
        if not new or new.keys() & found.keys():
            return {}
        found |= new
    return found


def without_emptied(turn: Turn, script: Script, dialogue: Dialogue) -> Dialogue:
    """The form without the answers that a clause wants empty: "no competitor, 25 seats"."""
    gone = {slot for clause in clauses(turn.heard.text) for slot in _emptied(script, clause)}
    known = {slot: value for slot, value in dialogue.answers.items() if slot not in gone}
    return replace(dialogue, answers=known, skipped=dialogue.skipped | gone)


def _emptied(script: Script, clause: str) -> set[str]:
    named = next((q for slot in left_out(clause) if (q := script.question(slot))), None)
    return (
        {named.slot, *(q.slot for q in script.questions if q.dates == named.slot)}
        if (named and not named.required)
        else set()
    )


def _one(turn: Turn, script: Script, answers: Mapping[str, Any]) -> dict[str, Any]:
    """What one clause gives: a correction, what a request tells by it, or a value alone."""
    text = turn.heard.text
    new, _ = fixed(turn, script, answers) if not values(text, turn.now) else ({}, "")
    reading = turn.read(text)
    if reading.intent in {"correct", *changers(script)}:
        new = new or _told(turn, script, answers, reading.slots)
    if not new:
        new, _ = fixed(turn.having(heard=replace(turn.heard, text=f"no, {text}")), script, answers)
        new = new if all_sure(turn, script, new) else {}
    return new or _told(turn, script, answers, turn.read_as(script.intent, text))


def _told(turn: Turn, script: Script, answers: Mapping[str, Any], said: Mapping[str, Any]) -> dict[str, Any]:
    if not all_sure(turn, script, said):
        return {}
    return fits(turn, script, Reading(intent=script.intent, slots=dict(said)), answers)


def all_sure(turn: Turn, script: Script, said: Mapping[str, Any]) -> bool:
    return all(sure(turn, script, slot, value) for slot, value in said.items())


def sure(turn: Turn, script: Script, slot: str, value: object) -> bool:
    """Whether a value is no part of another: it is typed, a name on record, or led by its field's name."""
    question = script.question(slot)
    known = question is not None and (question.kind in SURELY or turn.names.kind(str(value)) == slot)
    return known or (question is not None and slot in field_named(turn.heard.text))
