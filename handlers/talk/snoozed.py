"""A reminder that came and is put off by a length of time: 再等一小时, "in half an hour"."""

from __future__ import annotations

from domain.chat import Reply
from handlers import tasks
from handlers.talk.subjects import spoken_of
from handlers.turn import Turn
from language.read import Reading
from language.read.values.by_the_clock import from_now


async def snoozed(turn: Turn, _reading: Reading) -> Reply | None:
    """The task spoken of, to be reminded of once more; None for other words, and before its reminder came."""
    by = from_now(turn.heard.text)
    spoken = await spoken_of(turn, "task") if by else ""
    task = await turn.memory.tasks.get(int(spoken)) if spoken else None
    if by is None or task is None or task.person_id != turn.who.id:
        return None
    if task.remind_at is None or task.remind_at > turn.now:
        return None
    at = (turn.now + by).replace(second=0, microsecond=0)
    when = {"date": at.date(), "time": at.time()}
    return await tasks.add(turn.having(slots={**when, "text": task.text, "partner": task.partner}))
