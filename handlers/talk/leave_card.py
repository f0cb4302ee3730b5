"""What is said to the card of a leave that waits for a yes: another day or end, and who decides meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from domain.chat import Reply, action, route_of
from handlers import standups
from handlers.forms.plain import BRIEF
from handlers.requests import afterwards, proposed
from handlers.talk import offers
from handlers.turn import Turn
from language import read
from language.carrying import carried, carried_again
from language.read import Reading
from language.read.deals import standin
from language.read.sentences import put
from language.read.talk.also import also, one_day_more
from language.read.talk.half_day import no_day
from language.read.talk.leave_end import BARE, leave_end, long
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
    if no_day(turn.heard.text, turn.now) and (told := standups.whole_days(turn)):
        reply = await proposed(turn.having(slots=before, reading=None), ROUTE)
        return replace(reply, cards=(*told, *reply.cards))
    deputy = standin.deputy_named(turn.heard.text)
    longest = BRIEF + BRIEF * also(turn.heard.text)
    like = reading.intent in LIKE and len(turn.heard.text) <= longest and not noun_of(turn.heard.text)
    days = _days(turn, before) if like else {}
    others = _others(turn, before) if like and not days else {}
    if not deputy and not days and not others:
        return None
    await offers.used(turn)
    meant = {**before, **days, **({"deputy": deputy} if deputy else {})}
    reply = await proposed(turn.having(slots=meant, reading=None), ROUTE)
    if others:
        shown = action("do", ROUTE, carried(others))
        reply = await afterwards(turn, reply, action(offers.SHOWN, shown, reply.cards[-1].title))
    return await afterwards(turn, reply, second) if second else reply


def _others(turn: Turn, before: Mapping[str, Any]) -> dict[str, Any]:
    """Days that are told besides and lie apart from those on the card: a leave of their own, shown next."""
    text = turn.heard.text
    said = turn.read_as(ROUTE, text) if also(text) or one_day_more(text) else {}
    taken = said.get("date") in (None, before.get("date"), before.get("until"))
    return {} if taken else {slot: said[slot] for slot in ("date", "until") if slot in said}


def _days(turn: Turn, before: Mapping[str, Any]) -> dict[str, Any]:
    """The first and last day that are meant now; nothing where no day is said."""
    text, first = moved_to(turn.heard.text), before.get("date")
    if not isinstance(first, date):
        return {}
    last = before.get("until") or first
    if text == turn.heard.text and (end := ends(turn, first, last)):
        return {"until": end if end > first else None}
    if days := moved(turn, first, last):
        return days
    said = turn.read_as(ROUTE, text)
    if not said.get("date"):
        return {}
    if also(text) or one_day_more(text):
        both = (_with(turn, each, first, last) for each in (said, _then(turn, text, first)))
        return next(filter(None, both), {})
    if said.get("until") and said["date"] == turn.today != first:  # only an end is said
        return {"until": _then(turn, text, first).get("until") or said["until"]}
    return {"date": said["date"], "until": said.get("until")}


def moved(turn: Turn, first: date, last: date) -> dict[str, Any]:
    """The leave that is moved to a bare day, of its own week or month: a later one is the end of several
    days. Nothing for other words."""
    text = moved_to(turn.heard.text).strip()
    if text == turn.heard.text.strip() or not BARE.fullmatch(text):
        return {}
    sunday = first - timedelta(days=first.weekday() + 1)  # before the week of the leave
    then = datetime.combine(max(sunday, turn.today), time(12), turn.who.zone)
    day = read.answer("date", text, then).value
    if not isinstance(day, date):
        return {}
    if last > first and day >= first:
        return {"until": day if day > first else None}
    return {"date": day, "until": day + (last - first) if last > first else None}


def ends(turn: Turn, first: date, last: date) -> date | None:
    """The last day of a leave that is told by another end or by a length; None where none is said, or one
    before the first day."""
    if days := long(turn.heard.text):
        return first + timedelta(days=days - 1)
    end = leave_end(turn.heard.text)
    if end is None:
        return None
    then = datetime.combine(first, time(12), turn.who.zone) if end.bare else turn.now
    day = read.answer("date", end.day, then).value if end.day else last
    then_last = day + timedelta(days=end.by) if isinstance(day, date) else last
    return then_last if then_last >= first else None


def _then(turn: Turn, text: str, first: date) -> dict[str, Any]:
    """What is said, as if it were on the first day of the leave: its own Thursday, and its own month."""
    then = datetime.combine(first, time(12), turn.who.zone)
    return dict(read.read_as(ROUTE, text, then, turn.who.role))


def _with(turn: Turn, said: Mapping[str, Any], first: date, last: date) -> dict[str, Any]:
    """The days of a leave with others that lie at it, but for days that nobody works; nothing where they lie
    apart from it."""
    start = said.get("date", first)
    end = said.get("until") or start
    if start > last and turn.calendar.last_working(start) <= last:
        return {"until": end}
    if end < first and turn.calendar.last_working(first) <= end:
        return {"date": start, "until": last}
    return {}
