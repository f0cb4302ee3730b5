"""Visits that are planned: called off, and moved to another day or hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from domain.chat import Refused, Reply, action
from domain.dialogue import Question, Script
from domain.partners import Partner, begun
from domain.ports import Found
from domain.visits import Visit, VisitState
from handlers.forms.shift import from_what_stands
from handlers.talk.meant import firm_with, on_partner
from handlers.talk.subjects import about, newest, spoken_of
from handlers.turn import Turn, say
from language import read
from language.read import Reading
from language.read.answering.answers import stretch
from language.read.talk.called_off import cancelled_by, day_of, is_off, not_after_all, not_to_be
from language.read.values import dayparts
from language.say import visits as cards

PLAN = Script(
    "visit_plan",
    "visit.save_plan",
    (
        Question("partner", "name", record="partner"),
        Question("date", "date"),
        Question("time", "time", required=False),
        Question("purpose", "text", required=False),
    ),
    intent="visit.plan",
)
JUST = timedelta(minutes=10)  # for so long a change is what was done last


async def last(turn: Turn) -> Visit | None:
    """The visit spoken of last, where it is planned and the speaker's own."""
    spoken = await newest(turn, "visit")
    visit = await turn.memory.visits.get(int(spoken)) if spoken else None
    mine = visit is not None and visit.person_id == turn.who.id and visit.state is VisitState.PLANNED
    return visit if mine else None


def about_visit(visit: Visit) -> str:
    return f"{about([visit])}\npartner {visit.partner_id}"


@on_partner("visit.cancel")
async def cancel(turn: Turn, partner: Partner) -> Reply:
    """Calls a planned visit off."""
    kept = "".join(turn.arguments[1:2])
    visit = await _planned(turn, partner, kept)
    if not kept:
        yes = action("visit.cancel", partner.id, visit.id)
        return say(cards.proposed(turn.words, "visit.cancel", visit, yes), about=about_visit(visit))
    return await _saved(turn, replace(visit, state=VisitState.CANCELLED), "visit.cancelled")


@on_partner("visit.move")
async def move(turn: Turn, partner: Partner) -> Reply:
    """Moves a planned visit to another day, or another hour of it."""
    said = "".join(turn.arguments[1:2]) or str(turn.slots.get("when", ""))
    kept = "".join(turn.arguments[2:3])
    visit = await _planned(turn, partner, kept)
    day, at = (read.answer(kind, said, turn.now).value for kind in ("date", "time"))
    if question := PLAN.question("date"):
        day = from_what_stands(turn, question, said, visit.day) or day
    if not isinstance(day, date) and not isinstance(at, time):
        raise Refused("visit.no_day", partner=partner.name)
    to = day if isinstance(day, date) else visit.day
    hour = None if dayparts.misses(said, visit.time) else visit.time
    later = replace(visit, day=to, time=at if isinstance(at, time) else hour)
    if not kept:
        yes = action("visit.move", partner.id, said, visit.id)
        return say(cards.proposed(turn.words, "visit.move", later, yes), about=about_visit(visit))
    return await _saved(turn, later, "visit.moved")


async def off(turn: Turn, _reading: Reading) -> Reply | None:
    """The visit spoken of last, called off: "they cancelled", "drop it"; None where something else was."""
    text, who = turn.heard.text, cancelled_by(turn.heard.text)
    if (name := is_off(text)) and (turn.names.kind(name) == "partner" or await _visits_of(turn, name)):
        return await cancel(turn.having(slots={"partner": name, "day": day_of(text)}, arguments=()))
    called_off = who or not_to_be(text) or (not_after_all(text) and await _moved_last(turn))
    visit = await last(turn) if called_off else None
    if visit is None:
        return None
    if who and not not_to_be(text) and not await _there(turn, who, visit):
        return None
    return await cancel(turn.having(slots={"partner": visit.partner}, arguments=()))


async def _visits_of(turn: Turn, customer: str) -> bool:
    """Whether a visit is planned at the partner of that customer."""
    firm = await firm_with(turn, customer)
    return firm is not None and bool((await _ahead(turn, firm)).rows)


async def _there(turn: Turn, name: str, visit: Visit) -> bool:
    """Whether a visit is to the firm of that name, or of the person."""
    named = await turn.memory.partners.named(name)
    near = None if named else begun(name, await turn.memory.partners.nearest(name))
    firms = {firm.id for firm in (*named, *([near] if near else []))}
    return visit.partner_id in firms | {one.partner_id for one in await turn.memory.people.named(name)}


async def _moved_last(turn: Turn) -> bool:
    """Whether the last thing done was a change of a visit: 不去了 is said of the visit, not of the change."""
    change = await turn.memory.changes.last(turn.now - JUST)
    return change is not None and any(row["table"] == "visits" and row["before"] for row in change[2])


async def _planned(turn: Turn, partner: Partner, kept: str) -> Visit:
    """The speaker's planned visit there: of the button, of the day named, the one spoken of or the next.
    Raises Refused where none is."""
    named = stretch(str(turn.slots.get("day", "")), turn.now)
    found = await _ahead(turn, partner, named[0] if named else turn.today)
    if kept and not (same := [visit for visit in found.rows if str(visit.id) == kept]):
        raise Refused("button.old")
    if not found.rows:
        raise Refused("visit.none_planned", partner=partner.name)
    if kept:
        return same[0]
    if named:
        return _on(found.rows, partner, *named)
    meant = await spoken_of(turn, "visit")
    return next((visit for visit in found.rows if str(visit.id) == meant), found.rows[-1])


async def _ahead(turn: Turn, partner: Partner, since: date | None = None) -> Found[Visit]:
    """The speaker's planned visits there, from today on or from a day before."""
    first = min(turn.today, since or turn.today)
    return await turn.memory.visits.search(
        partner_id=partner.id, person_id=turn.who.id, first=first, state=VisitState.PLANNED, limit=50
    )


def _on(planned: Sequence[Visit], partner: Partner, first: date, until: date) -> Visit:
    """The first visit within these days. Raises Refused, with the next, where none is."""
    fitting = [visit for visit in planned if first <= visit.day <= until]
    if not fitting:
        raise Refused("visit.none_then", partner=partner.name, day=until, next=planned[-1].day)
    return fitting[-1]


async def _saved(turn: Turn, visit: Visit, key: str) -> Reply:
    await turn.memory.visits.save(visit)
    return say(cards.changed(turn.words, visit, key), about=about_visit(visit))
