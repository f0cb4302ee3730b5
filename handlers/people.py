"""People in conversation: who decides while somebody is away, and until when he is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from domain.chat import Card, Letter, Refused, Reply, Unconfirmed
from domain.people import Leave, Person
from handlers import consent
from handlers.turn import Turn, say
from language.read.deals import standin
from language.say import common
from language.say import people as cards
from language.words import Words


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
    """Who decides while the speaker is away."""
    person = await his_deputy(turn)
    if person is None:
        return say(common.sentence(turn.words, "deputy.none"))
    return say(cards.stands_in(turn.words, person.name))


async def no_deputy(turn: Turn) -> Reply:
    """The deputy is none any more, and hears it."""
    person = await his_deputy(turn)
    if person is None:
        return say(common.sentence(turn.words, "deputy.none"))
    await turn.memory.people.save(replace(turn.who, deputy_id=None))
    letters = await _told(turn, person.id, lambda words: cards.no_longer(words, turn.who.name))
    return Reply((cards.dismissed(turn.words, person.name),), letters)


async def returns(turn: Turn) -> bool:
    """Whether 我回来了 is said by somebody on leave, and not of a form that he left."""
    said = standin.asked(turn.heard.text.strip())
    return said is not None and said[0] == "leave.end" and bool(await _running(turn))


async def back(turn: Turn) -> Reply:
    """Ends the leave that runs: yesterday was its last day."""
    running = await _running(turn)
    if not running:
        return say(common.sentence(turn.words, "leave.none_runs"))
    return await _or_asked(turn, running[0], "leave.end", "leave.ended")


async def stay(turn: Turn) -> Reply:
    """Cancels the leave that runs, or else the next one."""
    known = await _leaves(turn)
    if not known:
        return say(common.sentence(turn.words, "leave.none"))
    return await _or_asked(turn, known[0], "leave.cancel", "leave.cancelled")


async def _running(turn: Turn) -> list[Leave]:
    return [leave for leave in await _leaves(turn) if leave.first <= turn.today]


async def _leaves(turn: Turn) -> list[Leave]:
    return list(await turn.memory.people.leaves(turn.who.id, turn.today))


async def _or_asked(turn: Turn, leave: Leave, route: str, key: str) -> Reply:
    """The leave is ended; where that is only proposed, its days are shown."""
    try:
        return await _ended(turn, leave, key)
    except Unconfirmed:
        return consent.ask(turn.having(slots={"date": leave.first, "until": leave.last}), route)


async def _ended(turn: Turn, leave: Leave, key: str) -> Reply:
    """What was handed over meanwhile stays; the deputy hears that nothing more comes."""
    await turn.memory.people.end_leave(leave, turn.today)
    person = await his_deputy(turn)
    letters = turn.letters(
        [person] if person else [],
        lambda words: cards.back(words, turn.who.name, leave), "back", "",
    )  # fmt: skip
    return Reply((cards.ended(turn.words, key, leave),), letters)


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
