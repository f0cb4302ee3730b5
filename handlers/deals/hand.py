"""Handing a deal on: to another partner or rep, into another deal."""

from __future__ import annotations

from dataclasses import replace

from domain import deals as rules
from domain.chat import Card, Letter, Refused, Reply
from domain.deals import Deal, Move, Status
from domain.dialogue import Question, Script
from domain.partners import Partner
from domain.people import Person
from handlers import conflicts, forms
from handlers.deals.find import on_deal, read
from handlers.deals.neutral import hear_elsewhere
from handlers.deals.tell import kept, shown, to_decider, to_partner, to_person
from handlers.turn import Turn
from language.say import deals as cards
from language.say.conflicts import alike
from language.words import Words

TRANSFER = Script("deal_transfer", "deal.transfer", (Question("to", "text"),), confirm=False)
MERGE = Script("deal_merge", "deal.merge", (Question("into", "text"),), confirm=False)


@on_deal("deal.transfer")
async def transfer(turn: Turn, deal: Deal) -> Reply:
    """To a partner or a colleague named. Both partners, both reps are told, neither of the other partner."""
    rules.check(deal, Move.TRANSFER, turn.who)
    name = turn.slots.get("to", "")
    if not name:
        return await forms.start(turn, "deal_transfer", {}, deal.reference)
    partner, owner = await _receiver(turn, name)
    if partner is not None and partner.id != deal.partner_id and deal.status is Status.NEEDS_INFORMATION:
        deal = await _no_longer_asked(turn, deal)
    moved, step = rules.transfer(deal, turn.who, turn.now, turn.program, partner, owner)
    await kept(turn, moved, step)
    letters: tuple[Letter, ...] = ()
    if partner is not None and partner.id != deal.partner_id:
        left = replace(deal, rule=moved.rule)
        letters += await to_partner(
            turn, left, lambda w: cards.gone(w, left, turn.program, turn.who.name), "gone"
        )
        letters += await to_partner(
            turn, moved, lambda w: cards.come(w, moved, turn.program, turn.who.name), "come"
        )
    for person_id in dict.fromkeys((deal.owner_id, moved.owner_id)):
        letters += await to_person(
            turn,
            person_id,
            moved,
            lambda w: cards.transferred(w, moved, turn.program, turn.who.name),
            "moved",
        )
    letters += await hear_elsewhere(turn, moved)
    if moved.decider_id != deal.decider_id:
        found = await conflicts.beside(turn, moved)
        letters += await to_decider(
            turn, moved, lambda w: cards.decision(w, moved, turn.program, "", *alike(w, found)), "decide"
        )
    return shown(turn, moved, cards.transferred(turn.words, moved, turn.program, turn.who.name), letters)


async def _no_longer_asked(turn: Turn, deal: Deal) -> Deal:
    """Whoever comes next is shown nothing of what his predecessor was asked, and has nothing to answer."""
    decider = await turn.memory.people.get(deal.decider_id) if deal.decider_id else None
    waits, step = rules.drop(deal, turn.who, turn.now, turn.program, decider)
    await kept(turn, waits, step)
    return waits


async def _receiver(turn: Turn, name: str) -> tuple[Partner | None, Person | None]:
    """The partner or the colleague of that name. Raises Refused where nobody or several are called so."""
    people = [person for person in await turn.memory.people.named(name) if person.staff]
    firms = await turn.memory.partners.named(name)
    if len(people) + len(firms) != 1:
        key = "deal.transfer.several" if people or firms else "deal.transfer.nobody"
        raise Refused(key, name=name)
    return (firms[0], None) if firms else (None, people[0])


@on_deal("deal.merge")
async def merge(turn: Turn, deal: Deal) -> Reply:
    """Two registrations that are the same become the earlier one."""
    rules.check(deal, Move.MERGE, turn.who)
    into = turn.slots.get("into", "").strip()
    if not into:
        return await forms.start(turn, "deal_merge", {}, deal.reference)
    other = await read(turn, into)
    (kept_one, noted), (gone, step) = rules.merge(deal, other, turn.who, turn.now, turn.program)
    await kept(turn, gone, step)
    await kept(turn, kept_one, noted)

    def card(words: Words) -> Card:
        return cards.merged(words, kept_one, gone, turn.program)

    letters = await to_partner(turn, kept_one, card, "merged")
    letters += await to_person(turn, kept_one.owner_id, kept_one, card, "merged")
    return shown(turn, kept_one, card(turn.words), letters)
