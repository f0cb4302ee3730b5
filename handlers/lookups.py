"""What a partner learns of a customer, by whichever way: counted, limited, and watched."""

from __future__ import annotations

from datetime import date

from domain.chat import Letter, Refused
from domain.conflicts import Check, Standing, Tally, allowed, standing
from domain.deals import Deal
from domain.partners import Partner
from domain.people import Person
from handlers.turn import Turn
from language.say import conflicts as cards


async def counted(turn: Turn, name: str) -> tuple[Tally, tuple[Letter, ...]]:
    """Counts a name that a partner's contact learns of; where a firm learns of many, the rep in charge and
    the lead are told."""
    tally = await turn.memory.conflicts.count(name, turn.today, turn.now)
    many = tally.new and tally.partner == turn.program.conflicts.watched_from
    return tally, await _watch(turn) if many else ()


async def told(turn: Turn, name: str, found: Check) -> tuple[Standing, date | None, tuple[Letter, ...]]:
    """What a step of his own tells a partner's contact: that a customer is protected is told as it is to
    whoever looks it up, and no oftener; beyond that he learns that somebody looks, as where it is free."""
    held, month = standing(found, turn.who.partner_id)
    if held is not Standing.PROTECTED:
        return held, None, ()
    tally, letters = await counted(turn, name)
    return (held, month, letters) if allowed(tally, turn.program.conflicts) else (Standing.ASK, None, letters)


async def let_go(turn: Turn, deal: Deal) -> tuple[Letter, ...]:
    """A registration taken back before its decision has looked its customer up."""
    return (await counted(turn, deal.customer))[1] if turn.who.partner_id is not None else ()


async def _watch(turn: Turn) -> tuple[Letter, ...]:
    """Tells the rep in charge and the lead what a firm looked up today; once a day."""
    partner = await firm(turn)
    names = [name for _, name in await turn.memory.conflicts.looked_up(partner.id, turn.today)]

    def letter(to: Person) -> Letter:
        key = f"lookups:{partner.id}:{turn.today}:{to.id}"
        card = cards.watched(turn.words_for(to), partner.name, list(dict.fromkeys(names)), turn.program)
        return Letter(key=key, card=card, person_id=to.id)

    return tuple([letter(person) for person in await in_charge(turn, partner)])


async def in_charge(turn: Turn, partner: Partner) -> list[Person]:
    """The rep in charge of a partner, and his lead."""
    rep = await turn.memory.people.get(partner.owner_id) if partner.owner_id else None
    team = await turn.memory.people.team(rep.team_id) if rep and rep.team_id else None
    lead = await turn.memory.people.get(team.lead_id) if team and team.lead_id else None
    return [person for person in dict.fromkeys((rep, lead)) if person is not None]


async def firm(turn: Turn) -> Partner:
    """The speaker's own. Raises Refused where he has none."""
    found = await turn.memory.partners.get(turn.who.partner_id or 0)
    if found is None:
        raise Refused("conflict.ask.nobody")
    return found
