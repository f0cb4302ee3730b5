"""Reminders: tasks, decisions that are due, protections that end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from domain.chat import Urgency
from domain.deals import Deal
from domain.people import Person
from domain.tasks import Task
from language.say import deals as deal_cards
from language.say import tasks as cards
from scheduled.round import Round


async def tasks(round_: Round) -> None:
    for task in await round_.memory.tasks.due(round_.now):
        person = await round_.memory.people.get(task.person_id)
        await round_.memory.tasks.save(replace(task, remind_at=None))
        if person is not None:
            await _remind(round_, task, person)


async def _remind(round_: Round, task: Task, person: Person) -> None:
    key = f"task:{task.id}:{task.remind_at}"
    about = f"task {task.id}"
    await round_.tell(person, lambda words: cards.reminder(words, task), key, about, Urgency.ANSWER)


async def protections(round_: Round) -> None:
    """14, 7 and 1 days before a protection ends, to the rep and to the partner; once each, and on the working
    day before where that is none."""
    days = sorted(round_.program.protection.reminders_days)
    if not days or not round_.calendar.is_working(round_.today):
        return
    off = (round_.calendar.next_working(round_.today) - round_.today).days - 1
    for deal in await round_.memory.deals.ending(round_.today + timedelta(days=days[-1] + off)):
        if deal.protected_until is None or deal.protected_until < round_.today:
            continue
        left = (deal.protected_until - round_.today).days
        step = next(day for day in days if left - off <= day)
        due = datetime.combine(deal.protected_until - timedelta(days=step), time(), round_.zone)
        people = await concerned(round_, deal)
        if not round_.woken(people) and await round_.take(f"protection {deal.reference} {step}", due):
            await _ends(round_, deal, left, people)


async def _ends(round_: Round, deal: Deal, left: int, people: Sequence[Person]) -> None:
    for person in people:
        key = f"protection:{deal.reference}:{deal.protected_until}:{left}"
        about = f"deal {deal.reference}"
        await round_.tell(
            person, lambda words: deal_cards.ending(words, deal, round_.program, left), key, about
        )


async def concerned(round_: Round, deal: Deal) -> list[Person]:
    """The rep in charge and the partner's contacts."""
    owner = await round_.memory.people.get(deal.owner_id) if deal.owner_id else None
    contacts = await round_.memory.people.contacts(deal.partner_id) if deal.partner_id else ()
    return [*([owner] if owner else []), *contacts]
