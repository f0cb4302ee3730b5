"""What is said to the card of a leave that waits for a yes: another day or end, and who decides meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from domain.chat import Reply, route_of
from handlers.forms.plain import BRIEF
from handlers.requests import afterwards, proposed
from handlers.talk import offers
from handlers.turn import Turn
from language import read
from language.carrying import carried_again
from language.read import Reading
from language.read.deals import standin
from language.read.sentences import put
from language.read.talk.also import also, one_day_more
from language.read.talk.nouns import noun_of
from language.read.values.absence import moved_to

ROUTE = "standup.skip"
LIKE = frozenset({"none", "correct", "deal.update", "deal.extend", "task.list", "visit.list", ROUTE})


async def changed(turn: Turn, reading: Reading, yes: str) -> Reply | None:
    """The leave as it is meant now, shown again; None for other words, and to another card."""
    second, pressed = offers.apart(yes)
    route, arguments = route_of(pressed)
    if route != "do" or arguments[:1] != (ROUTE,) or put(turn.heard.text):
        return None
    before = carried_again(arguments[1])
    deputy = standin.deputy_named(turn.heard.text)
    like = reading.intent in LIKE and len(turn.heard.text) <= BRIEF and not noun_of(turn.heard.text)
    days = _days(turn, before) if like else {}
    if not deputy and not days:
        return None
    await offers.used(turn)
    meant = {**before, **days, **({"deputy": deputy} if deputy else {})}
    reply = await proposed(turn.having(slots=meant, reading=None), ROUTE)
    return await afterwards(turn, reply, second) if second else reply


def _days(turn: Turn, before: Mapping[str, Any]) -> dict[str, Any]:
    """The first and last day that are meant now; nothing where no day is said."""
    text, first = moved_to(turn.heard.text), before.get("date")
    said = turn.read_as(ROUTE, text)
    if not said.get("date") or not isinstance(first, date):
        return {}
    last = before.get("until") or first
    if also(text) or one_day_more(text):
        return (
            {"until": said.get("until") or said["date"]} if said["date"] == last + timedelta(days=1) else {}
        )
    if said.get("until") and said["date"] == turn.today != first:  # only an end is said
        then = datetime.combine(first, time(12), turn.who.zone)
        return {"until": read.read_as(ROUTE, text, then, turn.who.role).get("until") or said["until"]}
    return {"date": said["date"], "until": said.get("until")}
