"""Who is away: the colleagues on a day, and when the speaker is; "who's away tomorrow", 我哪天休假."""

from __future__ import annotations

from datetime import date

from domain.chat import Card, Reply
from domain.people import Leave
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


async def mine(turn: Turn) -> Reply:
    """The speaker's own leaves from today on."""
    noted = await turn.memory.people.leaves(turn.who.id, turn.today)
    if not noted:
        return say(common.sentence(turn.words, "leave.none"))
    return say(*(told(turn, leave) for leave in noted))


def told(turn: Turn, leave: Leave) -> Card:
    """When the speaker is away."""
    key = "leave.mine_day" if leave.first == leave.last else "leave.mine"
    return common.sentence(turn.words, key, first=leave.first, last=leave.last)
