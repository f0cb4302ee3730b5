"""One of the speaker's visits and tasks, called off or moved by what tells it from the others.

Only where visits or tasks were spoken of last or are named: by day, partner, place in the list, or words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from domain.chat import Refused, Reply
from domain.tasks import Task
from domain.visits import Visit, VisitState
from handlers import called_tasks, dropped, planned, tasks
from handlers.moving import a_moment
from handlers.talk.offers import undoable
from handlers.talk.subjects import about, last_of, said_last
from handlers.turn import Turn, say
from language.read import Reading
from language.read.answering import choosing
from language.read.answering.answers import stretch
from language.read.talk.nouns import noun_of
from language.read.talk.one_of import OneOf, one_of, only_noun
from language.say import common
from language.say import tasks as task_cards
from language.say import visits as visit_cards

MOST = 8  # offered where several fit
Row = Visit | Task


async def one_of_mine(turn: Turn, _reading: Reading) -> Reply | None:
    """The visit or the task that is meant, called off or moved; None where none fits."""
    said = one_of(turn.heard.text) if turn.who.staff else None
    spoken = await said_last(turn) if said else []
    listed = [(noun, reference) for noun, reference in spoken if noun in {"visit", "task"}]
    if len(listed) == 1 and choosing.counts(turn.heard.text):  # of two told one after the other
        both = (await last_of(turn, listed[0][0]))[:2]
        listed = [(listed[0][0], reference) for reference in reversed(both)]
    kinds = {noun for noun, _ in listed} | ({noun_of(turn.heard.text)} & {"visit", "task"})
    if said is None or not kinds or (said.when and not a_moment(turn, said.when)):
        return None
    if turn.names.kind(said.who) == "customer":  # his deal moves
        return None
    for noun in sorted({"visit", "task"}, key=lambda noun: noun not in kinds):
        rows = await (_planned(turn) if noun == "visit" else _open(turn))
        if fitting := await _fitting(turn, said, rows, [" ".join(one) for one in listed]):
            return await _done(turn, said, fitting[:MOST])
    with_whom = turn.names.called(turn.heard.text, "partner")  # of him the next is told
    if noun_of(turn.heard.text) == "visit" and not with_whom and stretch(said.which, turn.now):
        return say(common.sentence(turn.words, "visit.nothing_then"))
    if noun_of(turn.heard.text) == "task" and not said.when:  # which is no task itself
        if not await _open(turn):
            return say(common.sentence(turn.words, "tasks.none"))
        raise Refused("task.not_found", text=said.which)
    return None


async def _planned(turn: Turn) -> Sequence[Row]:
    found = await turn.memory.visits.search(
        person_id=turn.who.id, first=turn.today, state=VisitState.PLANNED, limit=50
    )
    return found.rows


async def _open(turn: Turn) -> Sequence[Row]:
    return (await turn.memory.tasks.open(turn.who.id, limit=50)).rows


async def _fitting(turn: Turn, said: OneOf, rows: Sequence[Row], listed: Sequence[str]) -> Sequence[Row]:
    """Those of the rows that were told; none where it was only pointed."""
    if said.all:
        told = [row for row in rows if about([row]) in listed]
        return told if len(told) > 1 else rows
    if not said.which:
        firms = {firm.id for firm in await turn.memory.partners.named(said.who)} if said.who else set()
        spoken = [row for row in rows if listed and about([row]) == listed[0]]
        return [row for row in spoken if (not firms or row.partner_id in firms) and not _along(said.who, row)]
    if (at := choosing.ordinal(said.which, len(listed))) is not None:
        return [row for row in rows if about([row]) == listed[at]]
    if only_noun(said.which):
        return [row for row in rows if isinstance(row, Task)]
    if choosing.points(said.which) and len(listed) == 1 and not await undoable(turn):  # of a list of one
        return [row for row in rows if about([row]) == listed[0]]
    if choosing.points(said.which) or turn.names.kind(said.which) == "customer":
        return []
    if days := stretch(said.which, turn.now):
        return [row for row in rows if (day := _day(row)) and days[0] <= day <= days[1]]
    firms = {firm.id for firm in await turn.memory.partners.named(said.which)}
    return [row for row in rows if row.partner_id in firms] or _called(said.which, rows)


def _along(who: str, row: Row) -> bool:
    """Whether somebody comes along to a visit, which takes place without him too: 李工不去了."""
    return bool(who) and isinstance(row, Visit) and who in row.purpose


def _day(row: Row) -> date | None:
    return row.day if isinstance(row, Visit) else row.due


def _called(words: str, rows: Sequence[Row]) -> Sequence[Row]:
    """The tasks that are called so, and the visits for that purpose."""
    called = called_tasks.called(words, [row for row in rows if isinstance(row, Task)])
    return [*called, *(row for row in rows if isinstance(row, Visit) and words in row.purpose)]


async def _done(turn: Turn, said: OneOf, fitting: Sequence[Row]) -> Reply:
    """What was asked for, of the one that fits; asks which where several do."""
    found = [row for row in fitting if isinstance(row, Task)]
    if found and said.when:
        return await tasks.later(turn.having(slots={"text": said.which, "when": said.when}), found)
    if len(found) > 1:
        return say(task_cards.which(turn.words, found, "task.drop"), about=about(found))
    if found:
        return await dropped.drop(turn.having(arguments=(str(found[0].id),)))
    meetings = [row for row in fitting if isinstance(row, Visit)]
    if len(meetings) > 1:
        return say(visit_cards.which(turn.words, meetings, said.when), about=about(meetings))
    slots = {"partner": meetings[0].partner, "day": meetings[0].day.isoformat(), "when": said.when}
    meant = turn.having(slots=slots, arguments=())
    return await (planned.move(meant) if said.when else planned.cancel(meant))
