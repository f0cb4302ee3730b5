"""What waits for somebody: decisions, visits and tasks of the day, protections that end soon."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from domain.chat import Card, Reply
from domain.deals import LIVE, PENDING, Deal
from domain.people import Role
from domain.ports import DealQuery, Found
from domain.tasks import Task
from domain.visits import Visit, VisitState
from handlers.talk.subjects import about
from handlers.turn import Turn, say
from language.say import common, tasks, visits
from language.say import deals as deal_cards


async def first(turn: Turn) -> Reply:
    """Whatever waits for the speaker, the most pressing first; a sentence where nothing does."""
    who, memory = turn.who, turn.memory
    mine = who.id if who.role is Role.REP else None
    longest = timedelta(days=max(turn.program.protection.reminders_days, default=0))
    soon = (turn.today, turn.today + longest)
    waiting = await memory.deals.search(DealQuery(waiting=True, decider_id=who.id))
    planned = await memory.visits.search(
        person_id=who.id, first=turn.today, last=turn.today, state=VisitState.PLANNED
    )
    due = await memory.tasks.open(who.id, turn.today)
    ending = await memory.deals.search(DealQuery(statuses=LIVE - PENDING, owner_id=mine, ending=soon))
    cards = [
        *_deals(turn, "attention.waiting", waiting, "decision_due"),
        *((visits.listed(turn.words, planned),) if planned.total else ()),
        *((tasks.listed(turn.words, due, turn.today),) if due.total else ()),
        *_deals(turn, "attention.ending", ending, "protected_until"),
    ]
    rows: list[Deal | Visit | Task] = [*waiting.rows, *planned.rows, *due.rows, *ending.rows]
    return say(*(cards or (common.sentence(turn.words, "attention.nothing"),)), about=about(rows))


def _deals(turn: Turn, title: str, found: Found[Deal], last: str) -> tuple[Card, ...]:
    if not found.total:
        return ()
    card = deal_cards.listed(turn.words, found, last)
    return (replace(card, title=turn.words(title, n=found.total)),)
