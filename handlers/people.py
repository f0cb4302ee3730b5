"""People in conversation: who decides while somebody is away, and until when he is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from domain.chat import Card, Letter, Refused, Reply, Unconfirmed
from domain.people import Leave, Person, Role
from handlers import away, consent
from handlers.turn import Turn, say
from language.read.answering.answers import stretch
from language.read.deals import standin
from language.say import common
from language.say import people as cards
from language.words import Words

A_DAY = timedelta(days=1)
BACK = "leave.back"  # "I'm back on Thursday", which without a leave is told of one


async def deputy(turn: Turn) -> Reply:
    """Names the speaker's deputy; without a name tells who it is."""
    name = turn.slots.get("name") or turn.heard.text.strip().partition(" ")[2]
    if not name:
        return await stands_in(turn)
    found = await colleague(turn, name)
    letters = await appointed(turn, found)
    return Reply((cards.deputy(turn.words, found.name),), letters)


async def colleague(turn: Turn, name: str) -> Person:
    """The colleague of that name, not the speaker. Raises Refused where nobody or several are called so."""
    found = [person for person in await turn.memory.people.named(name) if person.staff]
    if [person.id for person in found] == [turn.who.id]:
        raise Refused("deputy.yourself")
    if len(found) != 1:
        raise Refused("form.unknown", record=turn.words("record.person"), name=name)
    return found[0]


async def appointed(turn: Turn, person: Person, leave: Leave | None = None) -> tuple[Letter, ...]:
    """Keeps a deputy and tells him; of the days, where they are known."""
    if turn.who.deputy_id != person.id:
        await turn.memory.people.save(replace(turn.who, deputy_id=person.id))
    return turn.letters([person], lambda words: cards.appointed(words, turn.who.name, leave), "deputy", "")


async def his_deputy(turn: Turn) -> Person | None:
    return await turn.memory.people.get(turn.who.deputy_id) if turn.who.deputy_id else None


async def stands_in(turn: Turn) -> Reply:
    """Who decides while the speaker is away, or the colleague who is named."""
    name = turn.slots.get("name", "")
    if name and turn.who.id not in {each.id for each in await turn.memory.people.named(name)}:
        return await _stands_in_for(turn, await colleague(turn, name))
    return await _own(turn)


async def _own(turn: Turn) -> Reply:
    person = await his_deputy(turn)
    if person is None:
        return say(common.sentence(turn.words, "deputy.none"))
    return say(cards.stands_in(turn.words, person.name))


async def _stands_in_for(turn: Turn, other: Person) -> Reply:
    person = await turn.memory.people.get(other.deputy_id) if other.deputy_id else None
    if person is None:
        return say(common.sentence(turn.words, "deputy.other_none", who=other.name))
    return say(common.sentence(turn.words, "deputy.other", who=other.name, name=person.name))


async def deputy_of(turn: Turn) -> Reply:
    """Those in whose place the speaker decides while they are away."""
    staff = [
        each for role in (Role.REP, Role.LEAD, Role.ADMIN) for each in await turn.memory.people.holders(role)
    ]
    names = tuple(each.name for each in staff if each.deputy_id == turn.who.id)
    key = "deputy.of" if names else "deputy.of_nobody"
    return say(common.sentence(turn.words, key, names=names))


async def no_deputy(turn: Turn) -> Reply:
    """The deputy is none any more, and hears it."""
    person, name = await his_deputy(turn), turn.slots.get("name", "")
    if person is None:
        return say(common.sentence(turn.words, "deputy.none"))
    if name and person.id not in {each.id for each in await turn.memory.people.named(name)}:
        return await _own(turn)  # it is somebody else
    await turn.memory.people.save(replace(turn.who, deputy_id=None))
    letters = await _told(turn, person.id, lambda words: cards.no_longer(words, turn.who.name))
    return Reply((cards.dismissed(turn.words, person.name),), letters)


async def returns(turn: Turn) -> bool:
    """Whether 我回来了 is said by somebody on leave, and not of a form that he left."""
    said = standin.asked(turn.heard.text.strip())
    return said is not None and said[0] == "leave.end" and bool(await _running(turn))


async def back(turn: Turn) -> Reply:
    """Ends the leave that runs: yesterday was its last day. One that is only ahead is told."""
    running = await _running(turn)
    if not running:
        ahead = (away.told(turn, leave) for leave in await _leaves(turn))
        return say(common.sentence(turn.words, "leave.none_runs"), *ahead)
    return await _or_asked(turn, running[0], running[0], "leave.end")


async def stay(turn: Turn) -> Reply:
    """Cancels the leave that runs, or else the next one; of a day that is said only that day, or from the day
    on for which he is back."""
    if meant := await taken(turn):
        return await _or_asked(turn, *meant, "leave.cancel")
    return say(common.sentence(turn.words, "leave.none"))


async def taken(turn: Turn) -> tuple[Leave, Leave] | None:
    """The leave that is spoken of, and its days that are not taken after all; None for days of no leave."""
    for leave in await _leaves(turn):
        if gone := _not_taken(turn, leave):
            return leave, gone
    return None


def _not_taken(turn: Turn, leave: Leave) -> Leave | None:
    """The days of a leave that are not taken after all; None where others are said. A bare weekday is one of
    the leave's own week."""
    if first := turn.slots.get("date"):  # they were shown, and confirmed
        return (
            replace(leave, first=first, last=turn.slots.get("until") or first)
            if _within(leave, first)
            else None
        )
    words = turn.slots.get("when") or turn.slots.get("back") or ""
    if not words:
        return leave
    for now in (turn.now, datetime.combine(leave.first, time(0), turn.who.zone)):
        days = stretch(words, now)
        if days and _within(leave, days[0]):
            last = leave.last if turn.slots.get("back") else min(days[1], leave.last)
            return replace(leave, first=days[0], last=last)
    return None


def _within(leave: Leave, day: date) -> bool:
    return leave.first <= day <= leave.last


async def _running(turn: Turn) -> list[Leave]:
    return [leave for leave in await _leaves(turn) if leave.first <= turn.today]


async def _leaves(turn: Turn) -> list[Leave]:
    return list(await turn.memory.people.leaves(turn.who.id, turn.today))


async def _or_asked(turn: Turn, leave: Leave, gone: Leave, route: str) -> Reply:
    """Days of a leave are ended; where that is only proposed, they are shown."""
    try:
        return await _ended(turn, leave, gone, route)
    except Unconfirmed:
        until = {"until": gone.last} if gone.last > gone.first else {}
        return consent.ask(turn.having(slots={"date": gone.first, **until}), route)


async def _ended(turn: Turn, leave: Leave, gone: Leave, route: str) -> Reply:
    """The days before and after stay, and so does what was handed over; the deputy hears that nothing
    more comes."""
    people = turn.memory.people
    await people.end_leave(leave, turn.today)
    if leave.first < gone.first:
        await people.leave(turn.who.id, leave.first, gone.first - A_DAY)
    if gone.last < leave.last:
        await people.leave(turn.who.id, gone.last + A_DAY, leave.last)
    person = await his_deputy(turn)
    letters = turn.letters(
        [person] if person else [],
        lambda words: cards.back(words, turn.who.name, gone), "back", "",
    )  # fmt: skip
    told = cards.ended if route == "leave.end" else cards.cancelled
    return Reply((told(turn.words, gone),), letters)


async def undone(turn: Turn, rows: Sequence[Mapping[str, Any]]) -> tuple[Letter, ...]:
    """The deputy hears that what he was told of himself, or of a leave, was taken back."""
    for row in rows:
        before, after = row["before"] or {}, row["after"] or {}
        named = after.get("deputy_id")
        if row["table"] == "people" and named and named != before.get("deputy_id"):
            return await _told(turn, named, lambda words: cards.no_longer(words, turn.who.name))
    changed = [row for row in rows if row["table"] == "leaves"]
    if not changed or not turn.who.deputy_id:
        return ()
    if changed[0]["before"] is None:
        gone = Leave(turn.who.id, changed[0]["after"]["first"], changed[0]["after"]["last"])
        return await _told(turn, turn.who.deputy_id, lambda words: cards.back(words, turn.who.name, gone))
    again = next(iter(await _leaves(turn)), None)
    return await _told(turn, turn.who.deputy_id, lambda words: cards.appointed(words, turn.who.name, again))


async def _told(turn: Turn, person_id: int, card: Callable[[Words], Card]) -> tuple[Letter, ...]:
    person = await turn.memory.people.get(person_id)
    return turn.letters([person] if person else [], card, "deputy", "")
