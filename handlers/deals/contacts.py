"""Whether a question is for the deal's partner or a contact of his: "ask Jonas who decides"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from domain.deals import Deal
from domain.matching import sound
from domain.people import Person
from domain.ports import DealQuery
from handlers.talk.subjects import spoken_of
from handlers.turn import Turn
from language.read.deals.asking import of_desk
from language.read.names import Names

MANY = 50  # deals that wait for one person, looked through for a partner's
SHORTEST = 2  # characters that ask something: 预算


async def asked_of_contact(turn: Turn, said: Mapping[str, str]) -> Mapping[str, str] | None:
    """The question and its deal, where whoever is named is the deal's partner or a contact of his."""
    if not turn.who.staff:
        return None
    deal = await _meant(turn, said) or await _only_waiting(turn, said)
    if deal is None or deal.partner_id is None:
        return None
    contacts = await turn.memory.people.contacts(deal.partner_id)
    for who, question in _parted(said, turn.names):
        if of_desk(question):  # 问一下云轩是什么级别
            continue
        if who.casefold() in deal.partner.casefold() or any(called(one, who) for one in contacts):
            return {"deal": deal.reference, "question": question}
    return None


def _parted(said: Mapping[str, str], names: Names) -> Iterator[tuple[str, str]]:
    """Who may be asked what; where that is told in one, 云轩招标时间, the longest name first. A customer may
    stand behind whoever is asked: 陈静三一的."""
    if who := said.get("who", ""):
        yield who, said["question"]
        at = (n for n in range(2, len(who)) if names.called(who[n:], "customer") == [who[n:].rstrip("的")])
        yield from ((who[:n], who[n:] + said["question"]) for n in at)
        return
    whole = said["question"]
    yield from ((whole[:size], whole[size:].lstrip("的")) for size in range(len(whole) - SHORTEST, 1, -1))


async def _only_waiting(turn: Turn, said: Mapping[str, str]) -> Deal | None:
    """The only deal of a partner who is named that waits for the speaker's decision."""
    who = said.get("who", "")
    own = DealQuery(waiting=True, decider_id=turn.who.id, limit=MANY)
    waiting = (await turn.memory.deals.search(own)).rows if who else ()
    firms = {firm.id for firm in await turn.memory.partners.named(who)} if waiting else set()
    found = [deal for deal in waiting if deal.partner_id in firms]
    return found[0] if len(found) == 1 else None


async def _meant(turn: Turn, said: Mapping[str, str]) -> Deal | None:
    if reference := said.get("deal"):
        return await turn.memory.deals.get(reference.upper())
    if customer := said.get("customer"):
        return next(iter(await turn.memory.deals.named(customer)), None)
    named = turn.names.called(f"{said.get('who', '')} {said['question']}", "customer")
    within = next(iter(named), "") or turn.read_as("deal.status", said["question"]).get("customer")
    if within and (found := await turn.memory.deals.named(str(within), live=True)):
        return found[0]
    return await turn.memory.deals.get(await spoken_of(turn, "deal"))


def called(person: Person, name: str) -> bool:
    """Whether somebody is called so: by a part of his name, or in the other script."""
    own, said = person.name.casefold(), name.casefold()
    if own.isascii() != said.isascii():  # 陈静 for Chen Jing
        return sound.spell(own.replace(" ", "")) == sound.spell(said.replace(" ", ""))
    return said == own or said in own.split()
