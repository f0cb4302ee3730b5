"""Extensions that were asked for: whoever answers is reminded, and those above him and the partner hear when
it is late."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.deals import Deal, Move, clock, wanted_until
from domain.people import Person, Role
from language.say import deals as cards
from scheduled.decisions import HORIZON
from scheduled.round import Round


async def remind(round_: Round) -> None:
    for deal in await round_.memory.deals.requested(round_.now + HORIZON):
        decider = await round_.memory.people.get(deal.decider_id) if deal.decider_id else None
        if decider is None or deal.decision_due is None:
            continue
        if deal.decision_due > round_.now:
            await _soon(round_, deal, decider, deal.decision_due)
        else:
            await _late(round_, deal, decider, deal.decision_due)


async def _soon(round_: Round, deal: Deal, decider: Person, due: datetime) -> None:
    left = clock.hours(decider, round_.program).between(round_.now, due)
    for hours in sorted(round_.program.decision.reminders_hours):
        if left <= timedelta(hours=hours):
            await _tell(round_, deal, decider, f"{hours}h", due, late=False)
            return


async def _late(round_: Round, deal: Deal, decider: Person, due: datetime) -> None:
    candidates = await round_.memory.people.candidates(deal.owner_id, round_.today)
    above = [each.person for each in candidates if each.leads]
    of = clock.hours(decider, round_.program)
    if clock.due(due, round_.program.decision.escalation, of) <= round_.now:
        above += [each.person for each in candidates if each.person.role is Role.ADMIN]
    for person in dict.fromkeys((decider, *above)):
        await _tell(round_, deal, person, "late", due, late=True)
    for contact in await round_.memory.people.contacts(deal.partner_id or 0):
        if await _once(round_, deal, contact, "late", due):
            key = f"extension:{deal.reference}:{due:%Y%m%d%H%M%S}"
            await round_.tell(
                contact, lambda w: cards.overdue(w, deal, round_.program), key, f"deal {deal.reference}"
            )


async def _once(round_: Round, deal: Deal, person: Person, what: str, due: datetime) -> bool:
    return await round_.take(f"extension {deal.reference} {what} {person.id}", due)


async def _tell(round_: Round, deal: Deal, person: Person, what: str, due: datetime, late: bool) -> None:
    if not await _once(round_, deal, person, what, due):
        return
    history = await round_.memory.deals.history(deal)
    who, evidence = next(
        ((each.actor, each.why) for each in reversed(history) if each.what == Move.REQUEST), ("", "")
    )
    until = wanted_until(history)
    key = f"extension:{deal.reference}:{what}:{due:%Y%m%d%H%M%S}"
    await round_.tell(
        person,
        lambda words: cards.extension_due(words, deal, round_.program, who, evidence, late, until),
        key,
        f"deal {deal.reference}",
    )
