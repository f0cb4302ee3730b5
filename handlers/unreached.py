"""Who was called and not reached: that is no visit, and a reminder to try again is offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from domain.chat import Reply, action
from handlers.requests import proposed
from handlers.turn import Turn, say
from language.carrying import carried
from language.read.telling.unreached import unreached
from language.say import common, tasks

KNOWN = frozenset({"partner", "customer", "person"})


async def heard(turn: Turn) -> Reply | None:
    """None for other words, and where nobody is named."""
    again = unreached(turn.heard.text) if turn.who.staff else None
    name = await _whom(turn) if again is not None else ""
    if not name:
        return None
    task = {"text": turn.words("task.reach", name=name)}
    when = turn.read_as("task.add", again) if again else {}
    if "date" in when:
        when = {slot: when[slot] for slot in ("date", "time") if slot in when}
        reply = await proposed(turn.having(slots={**task, **when}, reading=None), "task.add")
        told = common.sentence(turn.words, "visit.unreached", name=name)
        return replace(reply, cards=(told, *reply.cards))
    tomorrow = {**task, "date": turn.today + timedelta(days=1)}
    remind, log = action("do", "task.add", carried(tomorrow)), action("guess", "visit.log", turn.heard.text)
    return say(tasks.unreached(turn.words, name, remind, log))


async def _whom(turn: Turn) -> str:
    """Who was called, as he is named: one who is known before all others."""
    names = turn.names_in(turn.heard.text)
    known = (name for name in names if turn.names.kind(name) in KNOWN)
    return next(known, "") or next(iter(names), "")
