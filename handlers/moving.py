"""A planned visit that is moved by whom it is with, or by the day on which it is."""

from __future__ import annotations

from domain.chat import Reply
from domain.partners import begun
from domain.visits import VisitState
from handlers import visits
from handlers.turn import Turn
from language import read
from language.read import Reading
from language.read.answering.answers import stretch
from language.read.talk.moved import moved, moved_day


async def moved_with(turn: Turn, _reading: Reading) -> Reply | None:
    """A visit that is moved by whom it is with, "move Brightpath to Monday"; None where no visit is planned
    there, or no day and no hour is said."""
    said = moved(turn.heard.text) if turn.who.staff else None
    if said is None or not _a_moment(turn, said.when):
        return None
    firms = await turn.memory.partners.named(said.partner)
    firm = (
        firms[0] if len(firms) == 1 else begun(said.partner, await turn.memory.partners.nearest(said.partner))
    )
    if firm is None or turn.names.kind(said.partner) == "customer":
        return None
    planned = await turn.memory.visits.search(
        partner_id=firm.id, person_id=turn.who.id, first=turn.today, state=VisitState.PLANNED, limit=1
    )
    meant = turn.having(slots={"partner": firm.name, "when": said.when}, arguments=())
    return await visits.move(meant) if planned.rows else None


async def moved_on(turn: Turn, _reading: Reading) -> Reply | None:
    """The one visit of a day, moved: 周一的拜访推到周二; None where that day has none, or several."""
    said = moved_day(turn.heard.text) if turn.who.staff else None
    days = stretch(said[0], turn.now) if said else None
    if said is None or days is None or not _a_moment(turn, said[1]):
        return None
    planned = await turn.memory.visits.search(
        person_id=turn.who.id, first=days[0], last=days[1], state=VisitState.PLANNED
    )
    if len(planned.rows) != 1:
        return None
    slots = {"partner": planned.rows[0].partner, "day": said[0], "when": said[1]}
    return await visits.move(turn.having(slots=slots, arguments=()))


def _a_moment(turn: Turn, words: str) -> bool:
    """Whether words tell a day or an hour."""
    return bool({"date", "time"} & read.kinds(words, turn.now)) or stretch(words, turn.now) is not None
