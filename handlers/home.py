"""The home page: my partners, my open deals, my tasks, what waits for my decision; a lead's teams'."""

from __future__ import annotations

from domain.chat import Reply
from domain.deals import LIVE, PENDING
from domain.people import Role
from domain.ports import DealQuery, PartnerQuery
from handlers.turn import Turn
from language.say import home as cards


async def home(turn: Turn) -> Reply:
    who, memory = turn.who, turn.memory
    mine = who.id if who.role is Role.REP else None
    waiting = (
        await memory.deals.search(DealQuery(statuses=PENDING, decider_id=who.id, limit=5))
        if who.staff
        else None
    )
    deals = await memory.deals.search(DealQuery(statuses=LIVE, owner_id=mine, limit=5))
    partners = await memory.partners.search(PartnerQuery(owner_id=mine, limit=5))
    tasks = await memory.tasks.open(who.id, limit=5)
    return Reply(home=cards.page(turn.words, who, waiting, deals, partners, tasks))
