"""Who of the colleagues is away on a day: "who's away tomorrow", 明天谁不在."""

from __future__ import annotations

from datetime import date

from domain.chat import Reply
from handlers.turn import Turn, say
from language import read
from language.say import common


async def who(turn: Turn) -> Reply:
    """The names of those whose leave lies over the day that is said, or over today."""
    said = read.answer("date", turn.slots.get("when", ""), turn.now).value
    day = said if isinstance(said, date) else turn.today
    people = turn.memory.people
    near = await people.on_leave(day)  # zones differ
    found = [await people.get(each) for each in near if await people.away(each, day)]
    names = tuple(person.name for person in found if person)
    if not names:
        return say(common.sentence(turn.words, "leave.nobody", day=day))
    return say(common.sentence(turn.words, "leave.who", day=day, names=names))
