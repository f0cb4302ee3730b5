"""Handing a deal on: to another partner or rep, into another deal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from domain import deals as rules
from domain.chat import Card, Letter, Refused, Reply, Unconfirmed
from domain.deals import LIVE, PENDING, Deal, Move, Status
from domain.dialogue import Question, Script
from domain.matching import compare
from domain.partners import Partner
from domain.people import Person
from domain.ports import DealQuery
from handlers import conflicts, consent, forms
from handlers.deals import admission
from handlers.deals.find import on_deal, read
from handlers.deals.neutral import hear_elsewhere
from handlers.deals.tell import kept, shown, to_decider, to_partner, to_person
from handlers.talk.subjects import last_of
from handlers.turn import Turn
from language.read.deals.desk import is_reference
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
    why = str(turn.slots.get("reason", ""))
    moved, step = rules.transfer(deal, turn.who, turn.now, turn.program, partner, owner, why)
    moved = await admission.still(turn, deal, moved) if moved.partner_id != deal.partner_id else moved
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
    elif moved.owner_id != deal.owner_id:
        letters += await to_partner(
            turn, moved, lambda w: cards.transferred(w, moved, turn.program, turn.who.name), "moved"
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
    if moved.decider_id != deal.decider_id and moved.status in PENDING:
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
    firms = await turn.memory.partners.named(name) or ([] if people else await _begun(turn, name))
    if len(people) + len(firms) != 1:
        key = "deal.transfer.several" if people or firms else "deal.transfer.nobody"
        raise Refused(key, name=name)
    return (firms[0], None) if firms else (None, people[0])


async def _begun(turn: Turn, name: str) -> Sequence[Partner]:
    """Partners whose names go on after this one: Brightpath Distribution."""
    near = await turn.memory.partners.nearest(name)
    return [firm for firm in near if firm.name.casefold().startswith(f"{name.strip().casefold()} ")]


async def merge(turn: Turn) -> Reply:
    """Two registrations that are the same become the earlier one; both may be told by their customers."""
    customer, into = turn.slots.get("customer", ""), turn.slots.get("into", "")
    if turn.slots.get("both") and not turn.arguments:
        one, other = _pair(await _of_name(turn, customer) if customer else await _last_two(turn))
        return await _merge(turn.having(slots={"into": other.reference}, arguments=(one.reference,)))
    if turn.arguments or not (customer and into) or is_reference(into):
        return await _merge(turn)
    one, other = await _two(turn, customer, into)
    return await _merge(turn.having(slots={"into": other.reference}, arguments=(one.reference,)))


async def _of_name(turn: Turn, name: str) -> Sequence[Deal]:
    """The live deals of a customer; of those whose names hold the name, where he has no two."""
    found = [deal for deal in await turn.memory.deals.named(name, live=True) if deal.live]
    if len(found) > 1:
        return found
    return (await turn.memory.deals.search(DealQuery(LIVE, customer=name))).rows


async def _last_two(turn: Turn) -> Sequence[Deal]:
    """The two deals that were spoken of last; of one, the only other of its partner that looks the same."""
    found = [await turn.memory.deals.get(reference) for reference in await last_of(turn, "deal")]
    live = [deal for deal in found if deal is not None and deal.live][:2]
    if len(live) != 1:
        return live
    claims = (await conflicts.beside(turn, live[0])).claims
    alike = [claim.deal.reference for claim in claims if claim.deal.partner_id == live[0].partner_id]
    return [*live, *filter(None, [await turn.memory.deals.get(reference) for reference in alike])]


def _pair(found: Sequence[Deal]) -> tuple[Deal, Deal]:
    """Both deals of a customer. Raises Refused where there are more or fewer."""
    if len(found) != 2:
        key = "deal.merge.several" if len(found) > 2 else "deal.merge.one"
        raise Refused(key, references=tuple(sorted(deal.reference for deal in found)))
    return found[0], found[1]


async def _two(turn: Turn, customer: str, into: str) -> tuple[Deal, Deal]:
    """The only two live deals of these names. Raises Refused where there are more or fewer."""
    one, other = [await _called(turn, name) for name in (customer, into)]
    pairs = {tuple(sorted((a.reference, b.reference))): (a, b) for a in one for b in other if a.id != b.id}
    if not pairs:
        missing = customer if not one else into
        raise Refused("deal.not_found", name=missing)
    if len(pairs) > 1:
        references = {deal.reference for deal in (*one, *other)}
        raise Refused("deal.merge.several", references=tuple(sorted(references)))
    return next(iter(pairs.values()))


async def _other(turn: Turn, deal: Deal, name: str) -> Deal:
    found = [each for each in await _called(turn, name) if each.id != deal.id]
    if len(found) != 1:
        raise Refused("deal.not_found", name=name)
    return found[0]


async def _called(turn: Turn, name: str) -> Sequence[Deal]:
    """The live deals of a customer's name; those of just that name, where there are some."""
    found = [deal for deal in await turn.memory.deals.named(name, live=True) if deal.live]
    return [deal for deal in found if deal.customer.casefold() == name.casefold()] or found


@on_deal("deal.merge")
async def _merge(turn: Turn, deal: Deal) -> Reply:
    rules.check(deal, Move.MERGE, turn.who)
    into = turn.slots.get("into", "").strip()
    if not into:
        return await forms.start(turn, "deal_merge", {}, deal.reference)
    alone = turn.having(arguments=())  # the version that was pressed is that of the deal, not of the other
    other = await read(alone, into) if is_reference(into) else await _other(turn, deal, into)
    (kept_one, noted), (gone, step) = rules.merge(deal, other, turn.who, turn.now, turn.program)
    try:
        await kept(turn, gone, step)
    except Unconfirmed:
        lost = (gone.reference, gone.customer, gone.product, turn.words.shaped(gone.amount))
        said = {
            "stays": kept_one.reference,
            "absorbed": " · ".join(filter(None, lost)),
            "into": other.reference,
        }
        return _remarked(
            turn, kept_one, gone, consent.ask_on_deal(turn.having(slots=said), "deal.merge", deal)
        )
    await kept(turn, kept_one, noted)

    def card(words: Words) -> Card:
        return cards.merged(words, kept_one, gone, turn.program)

    letters = await to_partner(turn, kept_one, card, "merged")
    letters += await to_person(turn, kept_one.owner_id, kept_one, card, "merged")
    return await _to_decide(turn, kept_one, shown(turn, kept_one, card(turn.words), letters))


def _remarked(turn: Turn, one: Deal, other: Deal, reply: Reply) -> Reply:
    """What is asked, with a word on two customers whose names are not alike."""
    if compare(one.customer, other.customer).same:
        return reply
    line = turn.words("deal.merge.unlike", one=one.customer, other=other.customer)
    first, *others = reply.cards
    return replace(reply, cards=(replace(first, lines=(line, *first.lines)), *others))


async def _to_decide(turn: Turn, deal: Deal, reply: Reply) -> Reply:
    """The reply, with the deal as it is now for whoever decides on it: the buttons that he has are of what it
    was before."""
    if deal.status not in PENDING:
        return reply
    card = await conflicts.deciding(turn, deal)
    letters = await to_decider(turn, deal, card, f"decide {deal.reference}")
    own = (card(turn.words),) if deal.decider_id == turn.who.id else ()
    return replace(reply, cards=(*reply.cards, *own), letters=(*reply.letters, *letters))
