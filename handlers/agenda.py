"""What somebody has to do on a day: the visits that are planned, and the tasks that are due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from domain.chat import Reply
from domain.visits import VisitState
from handlers.away import told
from handlers.talk.once_more import noted
from handlers.talk.subjects import about
from handlers.turn import Handler, Turn, say
from language.read import Reading, filters
from language.read.answering.answers import stretch
from language.read.bare import own_days, whats_next
from language.read.talk.nouns import noun_of
from language.say import common, tasks, visits


def of_the_day(listed: Handler) -> Handler:
    """A list of tasks or of visits; of both where somebody asks what he has on a day, and names neither."""

    async def handler(turn: Turn) -> Reply:
        text = turn.heard.text
        own = turn.slots.get("owner", "me") == "me" and not turn.slots.get("partner")
        if turn.who.staff and whats_next(text):
            return await _agenda(turn.having(slots={"period": (turn.today, date.max)})) or await listed(turn)
        if turn.who.staff and (period := stretch(own_days(text), turn.now)):
            return await _agenda(turn.having(slots={"period": period})) or await listed(turn)
        whole = filters.agenda(text) and noun_of(text) not in {"task", "visit"}
        if not (turn.who.staff and turn.slots.get("period") and own and whole):
            return await listed(turn)
        return await _agenda(turn) or await listed(turn)

    return handler


async def free(turn: Turn) -> Reply:
    """Whether the speaker has something on a day: "am I free on Monday?", 我周四有空吗."""
    when = turn.slots.get("when", "")
    days = stretch(when, turn.now) or stretch(f"this {when}", turn.now) or (turn.today, turn.today)
    asked = Reading("visit.list", {"period": days, "owner": "me"}, 1.0, turn.words.language)
    return noted(turn, await _free(turn, *days), asked)


async def _free(turn: Turn, first: date, last: date) -> Reply:
    leaves = await turn.memory.people.leaves(turn.who.id, first)
    away = [told(turn, leave) for leave in leaves if leave.first <= last]
    planned = await _agenda(turn.having(slots={"period": (first, last)}))
    if planned:
        return replace(planned, cards=(*away, *planned.cards))
    key = "day.free" if first == last else "days.free"
    due = await turn.memory.tasks.open(turn.who.id, last)
    to_do = [tasks.listed(turn.words, due, turn.today)] if due.total else []
    nothing = [common.sentence(turn.words, key, day=first, first=first, last=last)]
    return say(*(away or nothing), *to_do, about=about(due.rows))


async def _agenda(turn: Turn) -> Reply | None:
    """Both lists, the visits first; None where no visit is planned."""
    first, last = turn.slots["period"]
    planned = await turn.memory.visits.search(
        person_id=turn.who.id, first=first, last=last, state=VisitState.PLANNED
    )
    if not planned.total:
        return None
    due = await turn.memory.tasks.open(turn.who.id, last)
    cards = [visits.listed(turn.words, planned)]
    if due.total:
        cards.append(tasks.listed(turn.words, due, turn.today))
    return say(*cards, about=about([*planned.rows, *due.rows]))
