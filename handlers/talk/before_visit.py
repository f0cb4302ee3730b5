"""A reminder so long before the visit that was spoken of: 提前半小时提醒我, 前一天提醒我带合同."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from domain.chat import Reply
from domain.visits import VisitState
from handlers import tasks
from handlers.talk.subjects import newest
from handlers.turn import Turn, say
from language.read import Reading
from language.read.values.by_the_clock import ahead
from language.say import common


async def reminded(turn: Turn, _reading: Reading) -> Reply | None:
    """The task of that, or before what it is to be; None for other words, and for no visit of his."""
    said = ahead(turn.heard.text)
    spoken = await newest(turn, "visit") if said else ""
    visit = await turn.memory.visits.get(int(spoken)) if spoken else None
    mine = visit is not None and visit.person_id == turn.who.id and visit.state is VisitState.PLANNED
    if said and said.by and not said.text and not spoken:
        return say(common.sentence(turn.words, "task.before_what"))
    if said is None or visit is None or not mine or (said.by and visit.time is None):
        return None
    at = datetime.combine(visit.day, visit.time or time()) - timedelta(days=said.days) - said.by
    when = {"date": at.date(), **({"time": at.time()} if said.by else {})}
    text = said.text or turn.words("visit.reminder", partner=visit.partner)
    return await tasks.add(turn.having(slots={**when, "text": text, "partner": visit.partner}))
