"""Who is meant, put right: by a part of the name, "first name is Anna", or in a task: "no, call Petra"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.dialogue import Script
from handlers.turn import Turn
from language import read
from language.read.answering.corrections import without_old
from language.read.answering.new_value import value_alone
from language.read.naming.name_part import name_part, other_order, other_person, unfinished
from language.read.normal import PAUSES
from language.read.talk.called_off import not_to_be


def put_right(turn: Turn, script: Script, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answer with the name made right; nothing for other words."""
    return _named(turn, script, answers) or _task(turn, script, answers)


def _named(turn: Turn, script: Script, answers: Mapping[str, Any]) -> dict[str, Any]:
    part = name_part(turn.heard.text)
    if part is None:
        return {}
    people, contact = tuple(answers.get("people") or ()), str(answers.get("contact") or "")
    whose = [one for one in people if not part.of or part.of.casefold() in one.casefold()]
    if script.question("people") and len(whose) == 1:
        return {"people": tuple(part.of_whole(one) if one == whose[0] else one for one in people)}
    own = contact and (not part.of or part.of.casefold() in contact.casefold())
    return {"contact": part.of_whole(contact)} if script.question("contact") and own else {}


def _task(turn: Turn, script: Script, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The task told anew by its verb, "no, call Petra", or of another person: "I meant Petra"."""
    text = str(answers.get("text") or "")
    said = turn.heard.text if script.name == "task" and text else ""
    found = value_alone(said)
    value = without_old(found[0] if found else said).strip(PAUSES)
    value = value if found or unfinished(value) else ""
    if not value or read.kinds(value, turn.now) or not_to_be(turn.heard.text):
        return {}
    new = other_order(text, value) or other_person(text, value)
    return {"text": new} if new else {}
