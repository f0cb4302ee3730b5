"""Questions that a partner has not answered: he is reminded, and in the end whoever decides may close it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from domain.chat import Card
from domain.deals import Deal, DealEvent, Move
from domain.people import Person
from language.say import deals as cards
from language.words import Words
from scheduled.round import Round

LATEST = timedelta(days=30)  # after the patience is over, told or not


async def remind(round_: Round) -> None:
    """On working days, and not by night: what falls on another is said on the next."""
    if not round_.calendar.is_working(round_.today):
        return
    rules = round_.program.decision
    steps = (*rules.answer_reminders_days, rules.answer_patience_days)
    since = round_.now - timedelta(days=rules.answer_patience_days) - LATEST
    until = round_.now - timedelta(days=min(steps))
    for deal in await round_.memory.deals.unanswered(since, until):
        history = await round_.memory.deals.history(deal)
        if asked := next((each for each in reversed(history) if each.what == Move.ASK), None):
            await _step(round_, deal, asked)


async def _step(round_: Round, deal: Deal, asked: DealEvent) -> None:
    """The last that is due since the question, once."""
    program, waited = round_.program, (round_.now - asked.at).days
    rules = program.decision
    if waited >= rules.answer_patience_days:
        staff = [await round_.memory.people.get(each) for each in {deal.decider_id, deal.owner_id} if each]
        deciding = [each for each in staff if each is not None]
        await _tell(
            round_, deal, asked, "over", deciding, lambda w: cards.unanswered(w, deal, asked, program)
        )
    elif step := max((day for day in rules.answer_reminders_days if day <= waited), default=0):
        people = await _asked(round_, deal)
        await _tell(
            round_, deal, asked, f"{step}d", people, lambda w: cards.asked_again(w, deal, asked, program)
        )


async def _asked(round_: Round, deal: Deal) -> list[Person]:
    """The partner's contacts, and a colleague who brought the deal."""
    brought = await round_.memory.people.get(deal.registrant_id) if deal.registrant_id else None
    colleague = [brought] if brought is not None and brought.staff else []
    return [*await round_.memory.people.contacts(deal.partner_id or 0), *colleague]


async def _tell(
    round_: Round, deal: Deal, asked: DealEvent, what: str, to: list[Person], card: Callable[[Words], Card]
) -> None:  # fmt: skip
    if not round_.woken(to) and await round_.take(f"question {deal.reference} {what}", asked.at):
        key = f"question:{deal.reference}:{what}:{asked.at:%Y%m%d%H%M%S}"
        for person in to:
            await round_.tell(person, card, key, f"deal {deal.reference}")
