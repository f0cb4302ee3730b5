"""Who is away: the colleagues on a day, and when the speaker is; "who's away tomorrow", 我哪天休假."""

from __future__ import annotations

from datetime import date, timedelta

from domain.chat import Card, Reply
from domain.people import Leave
from handlers.turn import Turn, say
from language.read.answering.answers import stretch
from language.say import common

WEEK = 7  # days that are looked at, at most


async def who(turn: Turn) -> Reply:
    """The names of those whose leave lies over the day or a day of the week that is said, or over today."""
    first, last = stretch(turn.slots.get("when", ""), turn.now) or (turn.today, turn.today)
    days = [first + timedelta(days=n) for n in range(min((last - first).days + 1, WEEK))]
    away = {day: names for day in days if (names := await _away(turn, day))}
    if not away:
        key = "leave.nobody" if first == last else "leave.nobody_days"
        return say(common.sentence(turn.words, key, day=first, first=first, last=last))
    told = (common.sentence(turn.words, "leave.who", day=day, names=names) for day, names in away.items())
    return say(*told)


async def _away(turn: Turn, day: date) -> tuple[str, ...]:
    people = turn.memory.people
    near = await people.on_leave(day)  # zones differ
    found = [await people.get(each) for each in near if await people.away(each, day)]
    return tuple(person.name for person in found if person)


async def mine(turn: Turn) -> Reply:
    """The speaker's own leaves from today on."""
    noted = await turn.memory.people.leaves(turn.who.id, turn.today)
    if not noted:
        return say(common.sentence(turn.words, "leave.none"))
    return say(*(told(turn, leave) for leave in noted))


def told(turn: Turn, leave: Leave, again: bool = False) -> Card:
    """When the speaker is away; `again`, that he has said so before."""
    key = "leave.noted" if again else "leave.mine"
    key += "_day" if leave.first == leave.last else ""
    return common.sentence(turn.words, key, first=leave.first, last=leave.last)
