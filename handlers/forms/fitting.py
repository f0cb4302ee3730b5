"""What a message says that belongs into the form that is open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from domain.dialogue import Dialogue, Question, Script
from handlers.forms.run import on_its_side, taken
from handlers.turn import Turn
from language.read import Reading, sentences
from language.read.answering.answers import within
from language.read.answering.besides import SAID, besides
from language.read.answering.corrections import field_named
from language.read.answering.relabelled import relabelled, without_no
from language.read.arranged import of_talks
from language.read.led import only_led

CLEAR = 0.5  # from here a message is a request of its own


def fits(turn: Turn, script: Script, reading: Reading, before: Mapping[str, Any]) -> dict[str, Any]:
    """What a message says that belongs into a form; a day to come of what was is that of its next step."""
    fitting: dict[str, Any] = {}
    for slot, value in taken(turn, reading.slots, before).items():
        question = script.question(slot) or (_day(turn, script, value) if isinstance(value, date) else None)
        if question is not None and isinstance(value, date) and not on_its_side(turn, question, value):
            question = next((q for q in script.questions if q.looking == "ahead" and q.dates), None)
        if question is not None:
            fitting.setdefault(question.slot, value)
    return _to_partner(turn, script, before, fitting)


def _day(turn: Turn, script: Script, day: date) -> Question | None:
    """The only day of a form, whatever day was read: "a week before quarter end" closes no reminder."""
    days = [question for question in script.questions if question.kind == "date"]
    only = days[0] if len(days) == 1 else None
    return only if only and not within(turn.heard.text, turn.now, day, only.looking) else None


def _to_partner(
    turn: Turn, script: Script, before: Mapping[str, Any], fitting: dict[str, Any]
) -> dict[str, Any]:
    """With a partner on record as the partner, where the customer is known: "it's for Pinnacle"."""
    name, question = str(fitting.get("customer") or ""), script.question("partner")
    mine = question is not None and (turn.who.staff or not question.staff_only)
    if not (mine and name and before.get("customer") and turn.names.kind(name) == "partner"):
        return fitting
    if "partner" in fitting or "customer" in field_named(turn.heard.text):
        return fitting
    return {**{slot: value for slot, value in fitting.items() if slot != "customer"}, "partner": name}


def by_label(turn: Turn, script: Script, before: Mapping[str, Any]) -> dict[str, Any]:
    """What a message says by its label and nothing else, at whatever question: 4月5号申请价格."""
    if script.name != "deal":
        return {}
    wanted = [slot for slot in (*SAID, "discount") if script.question(slot)]
    said = without_no(turn.heard.text)
    found, rest = besides(said, wanted, turn.now)
    changed, besides_it = relabelled(said, turn.now)
    if changed and all(script.question(slot) for slot in changed):
        found, rest = changed, besides_it.removeprefix(str(before.get("customer") or ""))
    return taken(turn, found, before) if only_led(rest) else {}


def when_it_closes(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> dict[str, object]:
    """The day of a registration that is told of it and asks for nothing: 五月中就能签."""
    text = turn.heard.text
    named = reading.slots.keys() & {"deal", "customer", "partner"}
    clear = reading.confidence >= CLEAR and (named or reading.intent != "deal.update")  # of another deal
    if dialogue.script != "deal" or clear or sentences.question(text) or of_talks(text):
        return {}
    said = fits(turn, script, replace(reading, slots=turn.read_as(script.intent, text)), {})
    return said if said.keys() == {"close_date"} else {}
