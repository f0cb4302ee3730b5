"""A planned visit that is moved by whom it is with."""

from __future__ import annotations

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


async def moved_with(turn: Turn, _reading: Reading) -> Reply | None:
    """A visit that is moved by whom it is with, "move Brightpath to Monday"; None where no visit is planned
    there, or no day and no hour is said."""
    said = moved(turn.heard.text) if turn.who.staff else None
    if said is None or not a_moment(turn, said.when):
        return None
    if said.partner.casefold() in OF_IT:
        return await _spoken_of(turn, said.when)
    firms = await turn.memory.partners.named(said.partner)
    firm = (
        firms[0] if len(firms) == 1 else begun(said.partner, await turn.memory.partners.nearest(said.partner))
    )
    if firm is None or turn.names.kind(said.partner) == "customer":
        firm = await firm_with(turn, said.partner) if said.meets else await firm_of(turn, (said.partner,))
    firm = firm or await _planned_with(turn, said.partner)
    if firm is None:
        return None
    found = await turn.memory.visits.search(
        partner_id=firm.id, person_id=turn.who.id, first=turn.today, state=VisitState.PLANNED, limit=1
    )
    meant = turn.having(slots={"partner": firm.name, "when": said.when}, arguments=())
    return await planned.move(meant) if found.rows or said.meets else None


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
    return hour or bool({"date", "time"} & kinds) or stretch(words, turn.now) is not None
