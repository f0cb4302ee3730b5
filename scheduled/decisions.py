"""Decisions: handed over by who is away, reminded of before they are due, escalated when they are late."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta

from domain import deals as rules
from domain.chat import Card
from domain.conflicts import Check
from domain.deals import Candidate, Deal, clock
from domain.named_accounts import marked
from domain.people import Person, Role
from language.say import deals as cards
from language.say.conflicts import alike, meter_line
from language.say.rulings import rule_first
from language.words import Words
from scheduled.reminders import concerned
from scheduled.round import Round

HORIZON = timedelta(days=10)  # beyond weekends and holidays: so far ahead due decisions are looked at


async def hand_over(round_: Round) -> None:
    """To the deputy, then the lead, of whoever is away today; of an appeal to another neutral person."""
    for person_id in await round_.memory.people.on_leave(round_.today):
        person = await round_.memory.people.get(person_id)
        if person is None or not await round_.memory.people.away(person_id, person.local(round_.now).date()):
            continue
        for deal in await round_.memory.deals.decided_by(person_id):
            await _hand_over(round_, deal, person)


async def _hand_over(round_: Round, deal: Deal, away: Person) -> None:
    candidates = await round_.memory.people.candidates(deal.owner_id, round_.today)
    to = successor(deal, candidates, round_.now, away, await _partial(round_, deal))
    if to is None:
        return
    handed, step = rules.hand_over(deal, None, round_.now, round_.program, to)
    await round_.memory.deals.save(handed, step)
    await round_.memory.programs.keep(round_.program, round_.now)
    if deal.decision_due is not None and deal.decision_due <= round_.now:  # which his card tells him
        await round_.take(_slot(deal, to, "late"), _promised(deal))
    program, now = round_.program, round_.now
    key, about = f"handed:{deal.reference}:{handed.version}", f"deal {deal.reference}"
    await round_.tell(to, await to_decide(round_, handed), key, about)
    for person in await concerned(round_, handed):
        if person.id != to.id:
            await round_.tell(
                person,
                lambda w: cards.passed_on(w, "deal.handed_over", handed, program, now, who=away.name),
                key, about,
            )  # fmt: skip


async def to_decide(round_: Round, deal: Deal, *first: Callable[[Words], str]) -> Callable[[Words], Card]:
    """The card of whoever decides from now on, `first` what led to it; of an appeal also what was said for
    it, and against what."""
    found, program = await _alike(round_, deal), round_.program
    partner = await round_.memory.partners.get(deal.partner_id or 0)
    if deal.appealed_at is None and partner is not None:
        days = program.conflicts.untouched_days
        read = await round_.memory.conflicts.meter(partner.id, round_.now, days)

        def card(words: Words) -> Card:
            lines = (*(say(words) for say in first), meter_line(words, read, partner.name))
            further = (*lines, *alike(words, found))
            return cards.decision(words, deal, program, partner.tier, *further, now=round_.now)

        return card
    against = rules.appeal_in(await round_.memory.deals.history(deal))
    return lambda words: cards.appealed(words, deal, program, against, *alike(words, found))


async def _partial(round_: Round, deal: Deal) -> frozenset[int | None]:
    """Who hears no appeal on a deal: whoever judged it before, or brought what stands against it."""
    if deal.appealed_at is None:
        return frozenset()
    found = await _alike(round_, deal)
    return found.parties | await round_.memory.deals.judges(deal)


async def _alike(round_: Round, deal: Deal) -> Check:
    found = await round_.memory.conflicts.check(deal.customer, deal.product, deal.id)
    return marked(found, round_.program)


def successor(
    deal: Deal, candidates: Sequence[Candidate], now: datetime, away: Person,
    partial: Collection[int | None] = (),
) -> Person | None:  # fmt: skip
    """Who stands in, of an appeal none of `partial`; nobody where all are away, and it stays where it is."""
    there = [each for each in candidates if not each.away(now) and each.person.id != away.id]
    if deal.appealed_at is not None:
        return rules.judge(there, deal, now, *partial)
    if deal.endorsed_by is not None:
        return rules.second(there, away.role, now, deal.registrant_id, deal.endorsed_by)
    return rules.decider(there, now, deal.registrant_id)


async def remind(round_: Round) -> None:
    """Whoever decides so many working hours before it is due; at the time his lead, and the partner that it
    is late; an administrator when the program's patience is over."""
    for deal in await round_.memory.deals.awaiting(round_.now + HORIZON):
        decider = await round_.memory.people.get(deal.decider_id) if deal.decider_id else None
        if decider is None or deal.decision_due is None:
            continue
        if deal.decision_due > round_.now:
            await _soon(round_, deal, decider)
        else:
            await _late(round_, deal, decider)


async def _soon(round_: Round, deal: Deal, decider: Person) -> None:
    left = clock.hours(decider, round_.program).between(round_.now, _due(deal))
    for hours in sorted(round_.program.decision.reminders_hours):
        if left <= timedelta(hours=hours):
            await _tell(round_, deal, decider, f"{hours}h", _due(deal), late=False)
            return


async def _late(round_: Round, deal: Deal, decider: Person) -> None:
    candidates = await round_.memory.people.candidates(deal.owner_id, round_.today)
    promised = _promised(deal)
    await _tell(round_, deal, decider, "late", promised)
    lead = next((each.person for each in candidates if each.leads and not each.away(round_.now)), None)
    above = lead if lead is not None and lead.id != decider.id and deal.appealed_at is None else None
    if above is not None:
        await _tell(round_, deal, above, "lead", promised)
    await _tell_partner(round_, deal, promised, above is not None)
    of = clock.hours(decider, round_.program)
    if clock.due(_due(deal), round_.program.decision.escalation, of) <= round_.now:
        for admin in (each.person for each in candidates if each.person.role is Role.ADMIN):
            await _tell(round_, deal, admin, "admin", promised)


def _due(deal: Deal) -> datetime:
    assert deal.decision_due is not None, "only decisions with a time are looked at"
    return deal.decision_due


def _promised(deal: Deal) -> datetime:
    """Since when an answer is waited for: it is late once, however often the clock stands and goes on."""
    return deal.appealed_at or deal.submitted_at or _due(deal)


def _slot(deal: Deal, person: Person, what: str) -> str:
    return f"decision {deal.reference} {what} {person.id}"


async def _tell(
    round_: Round, deal: Deal, person: Person, what: str, since: datetime, late: bool = True
) -> None:
    """Once for each `since`."""
    if await round_.take(_slot(deal, person, what), since):
        key = f"decision:{deal.reference}:{what}:{since:%Y%m%d%H%M%S}"
        found, program = await _alike(round_, deal), round_.program

        decides = rules.decides(deal, person)
        required = decides and program.conflicts.ruling == "required"
        unruled = await round_.memory.conflicts.open(deal) if required else ()
        now = round_.now

        def card(words: Words) -> Card:
            due = cards.decision_due(
                words, deal, program, "", *alike(words, found), late=late, decides=decides, now=now
            )
            return rule_first(words, due, *unruled[0]) if unruled else due

        await round_.tell(person, card, key, f"deal {deal.reference}")


async def _tell_partner(round_: Round, deal: Deal, since: datetime, lead: bool) -> None:
    """`lead`: whether the lead of whoever decides was told, too."""
    if deal.partner_id and await round_.take(f"decision {deal.reference} partner", since):
        key = f"decision:{deal.reference}:partner:{since:%Y%m%d%H%M%S}"
        for contact in await round_.memory.people.contacts(deal.partner_id):
            await round_.tell(
                contact, lambda w: cards.overdue(w, deal, round_.program, lead), key, f"deal {deal.reference}"
            )
