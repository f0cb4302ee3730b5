"""A planned visit that is moved by whom it is with."""

from __future__ import annotations

from datetime import datetime

from domain.chat import Reply
from domain.partners import Partner, begun
from domain.visits import VisitState
from handlers import planned
from handlers.talk.meant import firm_of, firm_with
from handlers.turn import Turn
from language import read
from language.read import Reading
from language.read.answering.answers import stretch
from language.read.talk.moved import OF_IT, moved
from language.read.talk.postponed import by_hours
from language.read.values.by_the_clock import days_moved


async def moved_with(turn: Turn, _reading: Reading) -> Reply | None:
    """A visit that is moved by whom it is with, "move Brightpath to Monday"; None where no visit is planned
    there, or no day and no hour is said."""
    if (by_the_clock := await _by_hours(turn) if turn.who.staff else None) is not None:
        return by_the_clock
    said = moved(turn.heard.text) if turn.who.staff else None
    if said is None or not a_moment(turn, said.when):
        return None
    if said.partner.casefold() in OF_IT:
        return await _spoken_of(turn, said.when)
    firm = await _firm(turn, said.partner, said.meets)
    if firm is None:
        return None
    found = await turn.memory.visits.search(
        partner_id=firm.id, person_id=turn.who.id, first=turn.today, state=VisitState.PLANNED, limit=1
    )
    meant = turn.having(slots={"partner": firm.name, "when": said.when}, arguments=())
    return await planned.move(meant) if found.rows or said.meets else None


async def _firm(turn: Turn, name: str, meets: bool) -> Partner | None:
    """The partner with whom a visit is by this name: his own or nearly so, or that of one of his people;
    where a visit is spoken of, that of a customer who buys through him."""
    firms = await turn.memory.partners.named(name)
    firm = firms[0] if len(firms) == 1 else begun(name, await turn.memory.partners.nearest(name))
    if firm is None or turn.names.kind(name) == "customer":
        firm = (await firm_with(turn, name) if meets else None) or await firm_of(turn, (name,))
    return firm or await _planned_with(turn, name)


async def _by_hours(turn: Turn) -> Reply | None:
    """A planned visit whose hour moves by a length of time: 云轩的拜访推后半小时; None for other words."""
    said = by_hours(turn.heard.text)
    firm = await _firm(turn, said[0], meets=False) if said else None
    if said is None or firm is None:
        return None
    found = await turn.memory.visits.search(
        partner_id=firm.id, person_id=turn.who.id, first=turn.today, state=VisitState.PLANNED, limit=1
    )
    at = found.rows[0].time if found.rows else None
    if at is None:
        return None
    later = datetime.combine(turn.today, at) + said[1]
    return await planned.move(
        turn.having(slots={"partner": firm.name, "when": f"{later:%H:%M}"}, arguments=())
    )


async def _spoken_of(turn: Turn, when: str) -> Reply | None:
    """The planned visit that was spoken of last, moved: "they moved it to friday"; None where none was."""
    visit = await planned.last(turn)
    if visit is None:
        return None
    return await planned.move(turn.having(slots={"partner": visit.partner, "when": when}, arguments=()))


async def _planned_with(turn: Turn, name: str) -> Partner | None:
    """The one partner with a visit to come in whose name these words stand, and in no customer's: 长江."""
    if len(name) < 2 or name.isascii() or turn.names.kind(name) or await turn.memory.deals.named(name):
        return None
    to_come = await turn.memory.visits.search(
        person_id=turn.who.id, first=turn.today, state=VisitState.PLANNED
    )
    firms = {visit.partner_id for visit in to_come.rows if name in visit.partner}
    return await turn.memory.partners.get(firms.pop()) if len(firms) == 1 else None


def a_moment(turn: Turn, words: str) -> bool:
    """Whether words tell a day or an hour."""
    kinds = read.kinds(words, turn.now)
    hour = words.startswith("at ") and read.answer("time", words, turn.now).value is not None
    return (
        hour
        or bool({"date", "time"} & kinds)
        or stretch(words, turn.now) is not None
        or bool(days_moved(words))
    )
