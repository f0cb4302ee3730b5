"""An update told in parts: what is planned and what blocks, said to the card that shows what was done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.chat import Reply, route_of
from handlers import consent
from handlers.requests import afterwards
from handlers.standups import PARTS
from handlers.talk import offers
from handlers.turn import Turn
from language.carrying import carried_again
from language.read import Reading
from language.read.deals import standin
from language.read.sentences import put
from language.read.telling.progress import no_blockers, none

ROUTE = "standup.answer"
LIKE = frozenset(
    {"none", "correct", "decline", "task.done", "visit.log", "visit.plan", "standup.skip", ROUTE}
)  # how a part may be read


async def added(turn: Turn, reading: Reading, yes: str) -> Reply | None:
    """The update with one part more, shown again; None for other words, and to another card."""
    second, pressed = offers.apart(yes)
    route, arguments = route_of(pressed)
    leave = reading.intent == "standup.skip" and standin.own_leave(turn.heard.text)
    if route != "do" or arguments[:1] != (ROUTE,) or reading.intent not in LIKE or leave:
        return None
    before = carried_again(arguments[1])
    if not (more := _part(turn, before)):
        return None
    await offers.used(turn)
    reply = consent.ask(turn.having(slots={**before, **more}), ROUTE)
    return await afterwards(turn, reply, second) if second else reply


async def none_blocks(turn: Turn) -> Reply | None:
    """The same for "none", which is no "no" to a card that shows what is planned; None for other words."""
    asked = await offers.proposed(turn) if none(turn.heard.text) else None
    nothing = replace(turn.read(turn.heard.text), intent="none")
    return await added(turn, nothing, asked[1]) if asked else None


def _part(turn: Turn, before: Mapping[str, Any]) -> dict[str, Any]:
    """The parts that are told now and were not before; "none" behind a plan is that nothing blocks."""
    text, open_ = turn.heard.text.strip(), set(PARTS) - before.keys()
    if "plan" in before and "blockers" in open_ and (none(text) or no_blockers(text)):
        return {"blockers": text}
    said = turn.read_as(ROUTE, text)
    return {} if put(text) else {part: said[part] for part in PARTS if part in open_ and said.get(part)}
