"""What is said to the card of a visit that is moved and waits for a yes: another day or hour, 上午十点吧."""

from __future__ import annotations

from domain.chat import Reply, route_of
from handlers import planned
from handlers.forms.plain import BRIEF
from handlers.requests import afterwards
from handlers.talk import offers
from handlers.turn import Turn
from language import read
from language.read.answering.new_value import value_alone
from language.read.sentences import put

ROUTE = "visit.move"


async def changed(turn: Turn, yes: str) -> Reply | None:
    """The visit as it is moved now, shown again; None for other words, and to another card."""
    second, pressed = offers.apart(yes)
    route, arguments = route_of(pressed)
    text = turn.heard.text
    if route != ROUTE or put(text) or len(text) > BRIEF:
        return None
    alone = value_alone(text)
    said = _moment(turn, alone[0] if alone else text)
    if not said:
        return None
    await offers.used(turn)
    when = {**_moment(turn, arguments[1]), **said}
    meant = turn.having(slots={}, arguments=(arguments[0], " ".join(map(str, when.values()))))
    reply = await planned.move(meant)
    return await afterwards(turn, reply, second) if second else reply


def _moment(turn: Turn, words: str) -> dict[str, object]:
    """The day and the hour that words tell, as far as they do."""
    told = {kind: read.answer(kind, words, turn.now).value for kind in ("date", "time")}
    return {kind: value for kind, value in told.items() if value is not None}
