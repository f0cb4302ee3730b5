"""What a partner will read names no other partner: reasons, questions and notes stand in his history."""

from __future__ import annotations

from domain.chat import Refused
from domain.deals import Deal
from handlers.turn import Turn
from language.read.naming.brands import by_brand

READ_BY_PARTNER = ("reason", "question", "text", "evidence", "news", "competitor", "project")


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


async def checked(turn: Turn, deal: Deal) -> None:
    """Raises Refused where words that the deal's partner reads name another."""
    said = " \n ".join(str(turn.slots[slot]) for slot in READ_BY_PARTNER if turn.slots.get(slot))
    if said and (name := await other_partner(turn, deal, said)):
        raise Refused("deal.names_another", partner=deal.partner, name=name)
