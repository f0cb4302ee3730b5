"""A task that is not to be done after all: it leaves the list, and is not told as done."""

from __future__ import annotations

from domain.chat import Reply, Unconfirmed
from handlers import tasks
from handlers.talk.subjects import about
from handlers.turn import Turn, say
from language.say import tasks as cards


async def drop(turn: Turn) -> Reply:
    """Takes the task off the list, once that is confirmed."""
    task = await tasks.pressed(turn)
    try:
        await turn.memory.tasks.remove(task.id)
    except Unconfirmed:
        return say(cards.drop(turn.words, task), about=about([task]))
    return say(cards.kept(turn.words, task, "task.dropped"))
