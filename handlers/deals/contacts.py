"""Whether a question is for the deal's partner or a contact of his: "ask Jonas who decides"."""

from __future__ import annotations

from collections.abc import Mapping

from domain.deals import Deal
from domain.matching import sound
from domain.people import Person
from handlers.subjects import spoken_of
from handlers.turn import Turn


async def asked_of_contact(turn: Turn, said: Mapping[str, str]) -> Mapping[str, str] | None:
    """The question and its deal, where whoever is named is the deal's partner or a contact of his."""
    if not turn.who.staff:
        return None
    deal = await _meant(turn, said)
    if deal is None or deal.partner_id is None:
        return None
    contacts = await turn.memory.people.contacts(deal.partner_id)
    firm = said["who"].casefold() in deal.partner.casefold()
    if not firm and not any(_called(contact, said["who"]) for contact in contacts):
        return None
    return {"deal": deal.reference, "question": said["question"]}


async def _meant(turn: Turn, said: Mapping[str, str]) -> Deal | None:
    if reference := said.get("deal"):
        return await turn.memory.deals.get(reference.upper())
    if customer := said.get("customer"):
        return next(iter(await turn.memory.deals.named(customer)), None)
    within = turn.read_as("deal.status", said["question"]).get("customer")
    if within and (found := await turn.memory.deals.named(str(within), live=True)):
        return found[0]
    return await turn.memory.deals.get(await spoken_of(turn, "deal"))


def _called(person: Person, name: str) -> bool:
    own, said = person.name.casefold(), name.casefold()
    if own.isascii() != said.isascii():  # 陈静 for Chen Jing
        return sound.spell(own.replace(" ", "")) == sound.spell(said.replace(" ", ""))
    return said == own or said in own.split()
