"""What speaks against a registration before it is sent in: a rule, or that it is one already."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

from domain import deals as rules
from domain.deals import Deal, Status
from domain.dialogue import Dialogue, Script
from domain.matching import compare
from handlers.deals.admission import applicant
from handlers.turn import Turn
from language import read
from language.say import deals as cards

PRICE_DATE = "price_date"
SUMS = frozenset({"amount", "list_price"})
FACTS = frozenset(each.name for each in fields(Deal)) - {"partner"}  # of which a form may hold the answer
RENEWAL = "registration.renewal"  # what is new is asked once it is sent in


async def warned(turn: Turn, script: Script, dialogue: Dialogue) -> str:
    """The clause in words, on the card, and of a sum that keeps it out as soon as it is told; else empty."""
    enforced = turn.program.registration.mode == "enforce"
    if script.name != "deal" or (dialogue.asking and not (enforced and dialogue.spoken in SUMS)):
        return ""
    said: dict[str, Any] = {slot: value for slot, value in dialogue.answers.items() if slot in FACTS}
    draft = replace(Deal(reference="", customer="", status=Status.DRAFT), **said)
    partner = await turn.memory.partners.get(said.get("partner_id") or 0)
    if dialogue.asking or partner is None:
        broken = [*rules.too_small(draft, turn.program)]
    else:
        known = await applicant(turn.memory, draft, partner, turn.program)
        broken = [
            rule
            for rule in rules.broken(draft, known, turn.program, turn.today)
            if not rule.startswith(RENEWAL)
        ]
    return str(cards.refusal(turn.words, turn.program, broken[0])["rule"]) if broken else ""


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


def day_meant(turn: Turn, script: Script, dialogue: Dialogue) -> dict[str, Any]:
    """A day that is said alone to a card which tells that the price application comes too soon."""
    day = dialogue.answers.get(PRICE_DATE) if script.name == "deal" else None
    if not isinstance(day, date) or read.kinds(turn.heard.text, turn.now) != {"date"}:
        return {}
    draft = Deal(reference="", customer="", status=Status.DRAFT, price_date=day)
    said = read.answer("date", turn.heard.text, turn.now).value
    soon = any(rules.too_soon(draft, turn.program, turn.today))
    return {PRICE_DATE: said} if soon and said is not None else {}
