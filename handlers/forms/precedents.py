"""The same as last time: what stood in the newest record of the same kind."""

from __future__ import annotations

from typing import Any

from domain.dialogue import Dialogue
from domain.ports import DealQuery
from handlers.turn import Turn


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
    mine = {"partner_id": int(str(partner))} if partner else {"registrant_id": turn.who.id}
    for query in (DealQuery(customer=customer, limit=1, **mine), DealQuery(limit=1, **mine)):  # type: ignore[arg-type]
        found = await turn.memory.deals.search(query)
        if found.rows:
            return found.rows[0], found.rows[0].reference
    return None, ""
