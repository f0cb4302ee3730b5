"""A message of which each clause changes another field of the form: "close in July, and 25 seats"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.dialogue import Script
from handlers.forms.fitting import fits
from handlers.forms.fix import fixed
from handlers.forms.orders import changers
from handlers.forms.plain import TYPED
from handlers.turn import Turn
from language.read import Reading
from language.read.answering.clauses import clauses
from language.read.answering.corrections import field_named
from language.read.values.unit_price import price_of_one
from language.read.values.whole import values

SURELY = TYPED | {"choice"}  # kinds of which a word alone can be told from a part of a name


def by_clause(turn: Turn, script: Script, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answers that the clauses give; nothing unless each gives its own.

    A price beside a count is one sum."""
    found: dict[str, Any] = {}
    text = turn.heard.text
    for clause in () if price_of_one(text, turn.now) else clauses(text):
        said = turn.having(heard=replace(turn.heard, text=clause))
        new = _one(said, script, {**answers, **found})
        if not new or new.keys() & found.keys():
            return {}
        found |= new
    return found


def _one(turn: Turn, script: Script, answers: Mapping[str, Any]) -> dict[str, Any]:
    """What one clause gives: a correction, what a request tells by it, or a value alone."""
    text = turn.heard.text
    new, _ = fixed(turn, script, answers) if not values(text, turn.now) else ({}, "")
    reading = turn.read(text)
    if reading.intent in {"correct", *changers(script)}:
        new = new or _told(turn, script, answers, reading.slots)
    if not new:
        new, _ = fixed(turn.having(heard=replace(turn.heard, text=f"no, {text}")), script, answers)
        new = new if _sure(turn, script, new) else {}
    return new or _told(turn, script, answers, turn.read_as(script.intent, text))


def _told(turn: Turn, script: Script, answers: Mapping[str, Any], said: Mapping[str, Any]) -> dict[str, Any]:
    sure = _sure(turn, script, said)
    return fits(turn, script, Reading(intent=script.intent, slots=dict(said)), answers) if sure else {}


def _sure(turn: Turn, script: Script, said: Mapping[str, Any]) -> bool:
    """Whether each value is no part of another: it is typed, a name on record, or led by its field's name."""
    named = field_named(turn.heard.text)[:1]
    asked = {slot: script.question(slot) for slot in said}
    return all(
        question is not None
        and (question.kind in SURELY or slot in named or turn.names.kind(str(said[slot])) == slot)
        for slot, question in asked.items()
    )
