"""One more visit like the last that was planned, with another partner: "same for Pinnacle at 2"."""

from __future__ import annotations

from domain.chat import Reply
from handlers import planned, visits
from handlers.turn import Turn
from language.read import Reading
from language.read.talk.same_for import same_for


async def same_with(turn: Turn, _reading: Reading) -> Reply | None:
    """On the same day and about the same, unless the words say otherwise; None where no visit was planned
    last, or no partner is named."""
    visit = await planned.last(turn) if same_for(turn.heard.text) else None
    named = turn.names.called(turn.heard.text, "partner") if visit else ()
    if visit is None or not named:
        return None
    told = turn.read_as("visit.plan", turn.heard.text)
    said = {slot: told[slot] for slot in ("date", "time") if slot in told}
    known = {"date": visit.day, **({"purpose": visit.purpose} if visit.purpose else {})}
    return await visits.plan(turn.having(slots={**known, **said, "partner": named[0]}))
