"""A reminder so long before a deal's protection ends or it closes: 三一到期前两天提醒我."""

from __future__ import annotations

from domain.chat import Reply
from domain.deals import Deal
from handlers import tasks
from handlers.forms.shift import moved
from handlers.talk.subjects import spoken_of
from handlers.turn import Turn
from language.read import Reading
from language.read.answering import choosing
from language.read.values.until_end import until_end


async def reminded(turn: Turn, _reading: Reading) -> Reply | None:
    """The task of that; None for other words, and where no deal is called so or has such a day."""
    said = until_end(turn.heard.text) if turn.who.staff else None
    deal = await _meant(turn, said.which) if said else None
    end = getattr(deal, said.of) if said and deal else None
    day = moved(turn, end, {"earlier": said.span}) if said and end and said.span else end
    if said is None or deal is None or day is None:
        return None
    text = said.text or turn.words(f"deal.reminder.{said.of}", customer=deal.customer, day=end)
    slots = {"text": text, "date": max(day, turn.today), "partner": deal.partner}
    return await tasks.add(turn.having(slots=slots))


async def _meant(turn: Turn, which: str) -> Deal | None:
    if choosing.points(which):
        return await turn.memory.deals.get(await spoken_of(turn, "deal"))
    return next(iter(await turn.memory.deals.named(which, live=True)), None)
