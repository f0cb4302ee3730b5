"""A reminder that came and is put off: by a length of time, 再等一小时, or till tomorrow, 明天再说."""

from __future__ import annotations

from datetime import timedelta

from domain.chat import Reply
from handlers import tasks
from handlers.talk.subjects import newest, spoken_of
from handlers.turn import Turn
from language.read import Reading
from language.read.talk.postponed import till_tomorrow
from language.read.values.by_the_clock import from_now


async def snoozed(turn: Turn, _reading: Reading) -> Reply | None:
    """The task spoken of, to be reminded of once more; None for other words, and before its reminder came."""
    by, tomorrow = from_now(turn.heard.text), till_tomorrow(turn.heard.text)
    spoken = await newest(turn, "task") if tomorrow else await spoken_of(turn, "task") if by else ""
    task = await turn.memory.tasks.get(int(spoken)) if spoken else None
    if task is None or task.person_id != turn.who.id or task.done_at:
        return None
    if tomorrow:
        day = (turn.today + timedelta(days=1)).isoformat()
        return await tasks.later(turn.having(slots={"text": task.text, "when": day}), [task])
    if by is None or task.remind_at is None or task.remind_at > turn.now:
        return None
    at = (turn.now + by).replace(second=0, microsecond=0)
    when = {"date": at.date(), "time": at.time()}
    return await tasks.add(turn.having(slots={**when, "text": task.text, "partner": task.partner}))
