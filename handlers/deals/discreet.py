"""What a partner will read names no other partner: reasons, questions and notes stand in his history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.chat import Refused
from domain.deals import Deal
from handlers.turn import Turn
from language.read.naming.brands import by_brand

READ_BY_PARTNER = ("reason", "question", "text", "evidence", "news", "competitor", "project")
FILLED = ("product", "contact")  # by the name of what is on record, or of somebody who may share a first name


async def other_partner(turn: Turn, deal: Deal, said: str) -> str:
    """A partner whom somebody of the vendor's names to another one, by his name or a part of it, or by that
    of one of his people; empty where he names none."""
    if not turn.who.staff or not deal.partner_id:
        return ""
    for name in (*turn.names.called(said, "partner"), *by_brand(said, turn.names)):
        found = await turn.memory.partners.named(name) or await turn.memory.partners.nearest(name)
        if found and deal.partner_id not in {firm.id for firm in found}:
            return found[0].name
    for name in turn.names.called(said, "person"):
        people = await turn.memory.people.named(name)
        strangers = [
            person.partner_id for person in people if person.partner_id not in {None, deal.partner_id}
        ]
        if (
            people
            and len(strangers) == len(people)
            and (firm := await turn.memory.partners.get(strangers[0] or 0))
        ):
            return firm.name
    return ""


async def checked(turn: Turn, deal: Deal, said: Mapping[str, Any] | None = None) -> None:
    """Raises Refused where words that the deal's partner reads name another, by default those of the turn."""
    told = turn.slots if said is None else said
    words = [str(told[slot]) for slot in READ_BY_PARTNER if told.get(slot)]
    words += [str(told[slot]) for slot in FILLED if told.get(slot) and _in_full(turn, slot, str(told[slot]))]
    if words and (name := await other_partner(turn, deal, " \n ".join(words))):
        raise Refused("deal.names_another", partner=deal.partner, name=name)


def _in_full(turn: Turn, slot: str, said: str) -> bool:
    """Whether a field may name a partner: no product on record does, and no first name alone."""
    if slot == "product":
        return turn.names.kind(said) != "product"
    people = turn.names.called(said, "person")
    return not people or any(not name.isascii() or " " in name for name in people)
