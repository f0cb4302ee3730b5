"""Letting somebody else of the vendor's decide on one deal: "let Anna decide on D-48213"."""

from __future__ import annotations

from domain import deals as rules
from domain.chat import Card, Letter, Refused, Reply
from domain.deals import Deal, Move, on_appeal
from domain.people import Person
from handlers import conflicts, consent
from handlers.deals.find import on_deal
from handlers.deals.tell import kept, shown, to_decider, to_partner, to_staff
from handlers.turn import Turn
from language.read.deals.handing import LEAD
from language.say import deals as cards
from language.words import Words


@on_deal("deal.hand_over")
async def hand_over(turn: Turn, deal: Deal) -> Reply:
    """Whoever was to decide, the rep in charge and the partner are told; the time promised stays."""
    rules.check(deal, Move.HAND_OVER, turn.who)
    if on_appeal(deal):
        raise Refused("deal.decides_alone", reference=deal.reference, decider=deal.decider)
    to = await _colleague(turn, str(turn.slots.get("to", "")), deal.reference)
    turn = turn.having(slots={**turn.slots, "to": to.name})
    if to.id == deal.registrant_id:
        raise Refused("deal.brought_it", reference=deal.reference, who=to.name)
    if to.id == deal.decider_id:
        raise Refused("deal.has_it", reference=deal.reference, who=to.name)
    handed, step = rules.hand_over(deal, turn.who, turn.now, turn.program, to)
    if turn.memory.sealed:
        return consent.ask_on_deal(turn, "deal.hand_over", deal)
    await kept(turn, handed, step)

    def told(words: Words) -> Card:
        return cards.passed_on(words, "deal.let_decide", handed, turn.program, turn.now, who=turn.who.name)

    decide = await conflicts.deciding(turn, handed)
    letters = await to_decider(turn, handed, decide, "decide")
    others: tuple[Letter, ...] = await to_partner(turn, handed, told, "handed")
    others += await to_staff(turn, handed, told, "handed")
    letters += tuple(letter for letter in others if letter.person_id != to.id)
    return shown(turn, handed, told(turn.words), letters)


async def _colleague(turn: Turn, name: str, reference: str) -> Person:
    if name == LEAD:
        team = await turn.memory.people.team(turn.who.team_id or 0)
        lead = await turn.memory.people.get(team.lead_id) if team and team.lead_id else None
        if lead is None or lead.id == turn.who.id:
            raise Refused("deal.hand_over.no_lead", reference=reference)
        return lead
    found = [person for person in await turn.memory.people.named(name) if person.staff]
    if len(found) != 1:
        raise Refused("deal.transfer.several" if found else "deal.transfer.nobody", name=name)
    return found[0]
