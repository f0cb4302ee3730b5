"""The same as last time: what stood in the newest record of the same kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from domain.dialogue import Dialogue, Script
from domain.ports import DealQuery
from handlers.forms.run import taken
from handlers.turn import Turn
from language.read.answering.answers import rest_as_before
from language.read.answering.before import as_before, like, same_as, than_before, than_named

OF_CUSTOMER = frozenset({"contact", "competitor", "project", "place"})  # what another customer does not share


async def filled(turn: Turn, script: Script, dialogue: Dialogue) -> dict[str, Any]:
    """What "all else as last time" stands for: of each open question, or of those that are named, what stood
    in the last registration; no day that has passed."""
    all_else, text = rest_as_before(turn.heard.text), turn.heard.text
    named = {q.slot for q in script.questions} if all_else else as_before(text)
    if not named:
        return {}
    record, _ = await of_named(turn, like(text)[1])
    anew = record is not None and not all_else  # 金额跟三一一样, of an answer that stands
    if record is None and dialogue.script == "deal":
        record, _ = await last(turn, dialogue)
    found = {
        q.slot: getattr(record, q.slot, None)
        for q in script.questions
        if q.slot in named and (anew or q.slot not in dialogue.answers)
    }
    customer = str(dialogue.answers.get("customer") or "").casefold()
    if all_else and record and customer and customer != str(getattr(record, "customer", "")).casefold():
        found = {slot: value for slot, value in found.items() if slot not in OF_CUSTOMER}
    if record and found.get("partner"):
        found["partner_id"] = record.partner_id
    passed = {slot for slot, value in found.items() if isinstance(value, date) and value < turn.today}
    return {slot: value for slot, value in found.items() if value not in (None, "") and slot not in passed}


async def beside_last(turn: Turn, script: Script, dialogue: Dialogue) -> dict[str, Any]:
    """The sum or the count that is so much more or less than in the last record, or in the one that is named:
    "3k more than last time", 比三一多五万."""
    more, of = than_before(turn.heard.text), ""
    if not more:
        more, of = than_named(turn.heard.text)
    said = turn.read_as("correct", more) if more else {}
    slots = [q.slot for q in script.questions if getattr(said.get(q.slot), "way", 0)]
    if not slots:
        return {}
    record, _ = await (of_named(turn, of) if of else last(turn, dialogue))
    before = {slot: getattr(record, slot, None) for slot in slots}
    return taken(turn, {slot: said[slot] for slot in slots if before[slot] is not None}, before)


async def of_named(turn: Turn, name: str = "") -> tuple[Any, str]:
    """The one deal whose answer is to be taken, and its reference: "same as Globex"."""
    name = name or same_as(turn.heard.text)
    found = await turn.memory.deals.named(name) if name else ()
    return (found[0], found[0].reference) if len(found) == 1 else (None, "")


async def last(turn: Turn, dialogue: Dialogue) -> tuple[Any, str]:
    """The speaker's newest record of this form's kind, and its name; of the same partner if it can be."""
    if dialogue.script == "deal":
        return await _deal(turn, dialogue)
    if dialogue.script in {"visit", "visit_plan"}:
        partner = dialogue.answers.get("partner_id")
        found = await turn.memory.visits.search(
            partner_id=int(str(partner)) if partner else None, person_id=turn.who.id, limit=1
        )
        return (found.rows[0], found.rows[0].partner) if found.rows else (None, "")
    return None, ""


async def _deal(turn: Turn, dialogue: Dialogue) -> tuple[Any, str]:
    customer = str(dialogue.answers.get("customer") or "")
    partner = dialogue.answers.get("partner_id")
    mine = DealQuery(limit=1, registrant_id=turn.who.id)
    if partner:
        mine = DealQuery(limit=1, partner_id=int(str(partner)))
    for query in (replace(mine, customer=customer), mine):
        found = await turn.memory.deals.search(query)
        if found.rows:
            return found.rows[0], found.rows[0].reference
    return None, ""
