"""What speaks against a registration before it is sent in: its sums alone, and that it is one already."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain import deals as rules
from domain.deals import Deal, Status
from domain.dialogue import Dialogue, Script
from domain.matching import compare
from handlers.turn import Turn
from language.say import deals as cards

SUMS = frozenset({"amount", "list_price"})


def warned(turn: Turn, script: Script, dialogue: Dialogue) -> str:
    """The clause in words; empty where there is none, or the program only warns."""
    if script.name != "deal" or turn.program.registration.mode != "enforce":
        return ""
    if dialogue.asking and dialogue.spoken not in SUMS:
        return ""
    sums: Mapping[str, Any] = {slot: dialogue.answers.get(slot) for slot in SUMS}
    draft = Deal(reference="", customer="", status=Status.DRAFT, **sums)
    broken = next(iter(rules.too_small(draft, turn.program)), "")
    return str(cards.refusal(turn.words, turn.program, broken)["rule"]) if broken else ""


async def registered_already(turn: Turn, script: Script, dialogue: Dialogue) -> str:
    """That the same firm has a live deal of the customer and product line, told on the card; else empty."""
    said = dialogue.answers
    if script.name != "deal" or dialogue.asking or not said.get("partner_id"):
        return ""
    lines = set(await turn.memory.deals.lines(str(said.get("product") or "")))
    for deal in await turn.memory.deals.named(str(said.get("customer") or ""), live=True):
        alike = compare(str(said["customer"]), deal.customer)
        if (alike.related and not alike.part) or deal.partner_id != said["partner_id"]:
            continue
        if lines & set(await turn.memory.deals.lines(deal.product)):
            return turn.words("conflict.own.deal", partner=deal.partner, reference=deal.reference)
    return ""


async def of_line(turn: Turn, script: Script, dialogue: Dialogue) -> tuple[str, str]:
    """What the product line needs besides and is not said yet, with the clause; nothing where there is none
    such, or the program only warns."""
    if script.name != "deal" or dialogue.asking or turn.program.registration.mode != "enforce":
        return "", ""
    lines = await turn.memory.deals.lines(str(dialogue.answers.get("product") or ""))
    wanted = turn.program.fields(lines)
    missing = [slot for slot in wanted if script.question(slot) and dialogue.answers.get(slot) in (None, "")]
    if not missing:
        return "", ""
    clause = f"registration.fields:{','.join(missing)}"
    return missing[0], str(cards.refusal(turn.words, turn.program, clause)["rule"])
