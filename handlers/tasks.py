"""Tasks in conversation: be reminded, list, close, put off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from domain.chat import Kind, Refused, Reply, Unconfirmed
from domain.dialogue import Question, Script, Within
from domain.partners import Partner
from domain.people import LEADS
from domain.ports import DealQuery
from domain.tasks import Task
from handlers import forms, planned
from handlers.called_tasks import called, done_of, means, nearest
from handlers.deals.find import owner
from handlers.reminded import day_and_hour, gone
from handlers.talk.subjects import about, newest, spoken_of
from handlers.turn import Turn, say
from language import read
from language.read import Reading, filters
from language.read.answering import choosing
from language.read.answering.new_value import value_alone
from language.read.talk import also
from language.read.talk.nouns import noun_of
from language.read.talk.one_of import OneOf
from language.read.talk.postponed import any_task, by_hours, by_length, postponed
from language.read.telling.finished import done_to_it, finished, unled
from language.read.values.ranges import without_other
from language.say import common
from language.say import deals as deal_cards
from language.say import tasks as cards

WORDS = Within("task.add", (("text", "text"), ("date", "date"), ("time", "time")))
ADD = Script(
    "task",
    "task.save",
    (
        Question("text", "text", within=WORDS),
        Question("date", "date", required=False, asked=False),
        Question("time", "time", required=False, asked=False),
        Question("partner", "name", required=False, asked=False),
    ),
    confirm=False,
)
MOST = 8  # tasks offered where several may be meant
MORNING = time(9)  # of a day for which no hour was said


async def add(turn: Turn) -> Reply:
    """With the partner that it is about, where the name is a partner's; "tonight" has an hour."""
    firm = await _firm(turn, turn.slots.get("partner", ""))
    said = {slot: value for slot, value in turn.slots.items() if slot != "partner"}
    if said.get("text") and turn.heard.kind is Kind.TEXT:
        said["text"] = without_other(said["text"], turn.now)
    if not said.get("text") or choosing.points(said["text"]):  # "remind me about it"
        said |= await _it(turn)
    elif choosing.points_within(str(said["text"])) and turn.heard.kind is Kind.TEXT:  # "check on it"
        deal = await turn.memory.deals.get(await newest(turn, "deal"))
        said |= {"text": " ".join(choosing.naming(said["text"], deal.customer).split())} if deal else {}
    said |= day_and_hour(turn, said)
    return await forms.start(turn, "task", {**said, "partner": firm.name} if firm else said)


async def _it(turn: Turn) -> Mapping[str, str]:
    """The visit that is being planned, or the deal spoken of, as what one is to be reminded of."""
    open_form = await turn.memory.dialogues.get()
    if open_form is not None and open_form.script == planned.PLAN.name:
        told = (str(open_form.answers.get(slot) or "") for slot in ("partner", "purpose"))
        return {"text": ": ".join(filter(None, told))}
    deal = await turn.memory.deals.get(await spoken_of(turn, "deal")) if turn.slots.get("text") else None
    return {"text": deal.customer} if deal else {}


async def again(turn: Turn, reading: Reading) -> Reply | None:
    """The task spoken of, to be reminded of once more, also by another day alone, "and on Friday too"; None
    where something else is told."""
    more = reading.intent == "correct" and also.also(turn.heard.text) and await newest(turn, "task")
    said = turn.read_as("task.add", turn.heard.text) if more or also.once_more(turn.heard.text) else {}
    if more and "date" not in said:
        return None
    own = str(said.get("text") or "")
    spoken = await spoken_of(turn, "task") if said and (not own or also.again(own)) else ""
    task = await turn.memory.tasks.get(int(spoken)) if spoken else None
    if task is None or task.person_id != turn.who.id:
        return None
    when = {slot: said[slot] for slot in ("date", "time") if slot in said}
    return await add(turn.having(slots={**when, "text": task.text, "partner": task.partner}))


async def besides(turn: Turn, reading: Reading) -> Reply | None:
    """Another task, told just after one was noted: "and pick up the samples on Friday"; else None."""
    changes = value_alone(turn.heard.text) is not None  # 还是周五吧
    more = reading.intent == "none" and also.also(turn.heard.text) and not changes
    said = turn.read_as("task.add", turn.heard.text) if more else {}
    follows = {"text", "date"} <= said.keys() and await newest(turn, "task")
    return await add(turn.having(slots=said)) if follows else None


async def _firm(turn: Turn, name: str) -> Partner | None:
    found = await turn.memory.partners.named(name) if name else ()
    return found[0] if len(found) == 1 else None


async def filled(turn: Turn, task_id: int) -> tuple[str, Mapping[str, Any]] | None:
    """An open task of the speaker as the form that makes one."""
    task = await turn.memory.tasks.get(task_id)
    if task is None or task.done_at or task.person_id != turn.who.id:
        return None
    return "task", {"text": task.text, "date": task.due, "time": task.time, "partner": task.partner}


async def save(turn: Turn) -> Reply:
    """The task that was said; the one that the form was opened for is changed."""
    said, kept = turn.slots, turn.argument(0)
    before = await pressed(turn) if kept else Task(0, turn.who.id, "")
    due = said.get("date") or (turn.today if said.get("time") else None)
    if (at := said.get("time")) and due == turn.today and gone(turn, due, at):
        raise Refused("task.gone", at=f"{at:%H:%M}")
    firm = await _firm(turn, said.get("partner", ""))
    remind = _remind(turn, due, said.get("time"))
    task = replace(
        before,
        text=said["text"],
        due=due,
        time=said.get("time"),
        remind_at=remind,
        partner_id=firm.id if firm else before.partner_id,
    )
    if kept:
        await turn.memory.tasks.save(task)
    else:
        task = await turn.memory.tasks.add(task)
    return say(cards.added(turn.words, task), about=about([task]))


def _remind(turn: Turn, due: date | None, at: time | None) -> datetime | None:
    """At its hour, or else in the morning; of a day whose morning is over, at the next full hour."""
    when = datetime.combine(due, at or MORNING, turn.who.zone) if due else None
    if when is None or at or due != turn.today or when > turn.now:
        return when
    return (turn.now.astimezone(turn.who.zone) + timedelta(hours=1)).replace(
        minute=0, second=0, microsecond=0
    )


async def listed(turn: Turn) -> Reply:
    """The speaker's open tasks and the decisions that wait for him, a colleague's tasks for his lead, or
    those about a partner."""
    person, firm = await _whose(turn, turn.slots.get("owner", ""))
    period = turn.slots.get("period")
    late = filters.overdue(turn.heard.text)
    last = turn.today - timedelta(days=1) if late else period and period[1]
    found = await turn.memory.tasks.open(person, last, partner_id=firm)
    if late and not found.total:
        return await _late_decisions(turn) or say(common.sentence(turn.words, "tasks.none_late"))
    own = turn.who.staff and person == turn.who.id and firm is None
    waits = DealQuery(waiting=True, decider_id=person, limit=1)
    waiting = (await turn.memory.deals.search(waits)).total if own else 0
    return say(cards.listed(turn.words, found, turn.today, waiting), about=about(found.rows))


async def _late_decisions(turn: Turn) -> Reply | None:
    """The decisions that are late, where no task is."""
    if not turn.who.staff or noun_of(turn.heard.text) == "task":
        return None
    whose = None if turn.who.role in LEADS else turn.who.id
    query = DealQuery(waiting=True, due_before=turn.now, decider_id=whose)
    found = await turn.memory.deals.search(query)
    return say(deal_cards.listed(turn.words, found), about=about(found.rows)) if found.total else None


async def _whose(turn: Turn, named: str) -> tuple[int, int | None]:
    """The person whose tasks are meant, and the partner that they are about where one was named."""
    try:
        return await owner(turn, named) or turn.who.id, None
    except Refused:
        firms = await turn.memory.partners.named(named)
        if not firms:
            raise
        return turn.who.id, firms[0].id


async def done(turn: Turn) -> Reply:
    """Closes the task that was said; asks which one where several or none fit."""
    said, typed = turn.slots.get("text"), turn.heard.kind is Kind.TEXT
    if not said and turn.heard.kind is Kind.COMMAND:
        return await listed(turn)
    if not said and typed and not (await turn.memory.tasks.open(turn.who.id, limit=1)).total:
        return await listed(turn)
    found = await _meant(turn)
    if isinstance(found, Task):
        return await close(turn.having(arguments=(str(found.id),)))
    return say(cards.which(turn.words, found))


async def _meant(turn: Turn) -> Task | Sequence[Task]:
    """The open task that was said, or those among which it may be. Raises Refused where there is none."""
    text = turn.slots.get("text", "")
    found = (await turn.memory.tasks.open(turn.who.id, limit=50)).rows
    if len(found) > 1 and OneOf(text, "").all:
        return found[:MOST]
    if choosing.points(text) and (spoken := await spoken_of(turn, "task")):
        return await pressed(turn.having(arguments=(spoken,)))
    text = unled(text)
    likely = [task for task in found if means(text, task)]
    if not likely and (at := choosing.ordinal(text, len(found))) is not None:
        likely = [found[at]]
    if not found:
        raise Refused("task.not_found", text=text)
    likely = likely or nearest(text, found)
    return likely[0] if len(likely) == 1 else (likely or found)[:MOST]


async def put_off(turn: Turn, reading: Reading) -> Reply | None:
    """A task put off that is called by what it is, or only a task; None where the words fit none of the
    speaker's."""
    if (moved := await _by_hours(turn)) is not None:
        return moved
    said = None if reading.intent.startswith("visit.") else postponed(turn.heard.text)
    if said is None or turn.names.knows(said.text) or _day(turn, said.when) is None:
        return None
    mine = (await turn.memory.tasks.open(turn.who.id, limit=50)).rows
    if any_task(said.text) and not mine:
        return await listed(turn)
    fitting = mine if any_task(said.text) else called(said.text, mine)
    return await later(turn.having(slots=said._asdict()), fitting[:MOST]) if fitting else None


async def _by_hours(turn: Turn) -> Reply | None:
    """A task with its hour, called by what it is and moved by a length of time: 周报推后一个小时."""
    said = by_hours(turn.heard.text)
    fitting = called(said[0], (await turn.memory.tasks.open(turn.who.id, limit=50)).rows) if said else []
    form = await filled(turn, fitting[0].id) if len(fitting) == 1 else None
    if said is None or form is None or not (fitting[0].due and fitting[0].time):
        return None
    then = datetime.combine(fitting[0].due, fitting[0].time) + said[1]
    return await forms.start(
        turn, form[0], {**form[1], "date": then.date(), "time": then.time()}, str(fitting[0].id)
    )


async def told_done(turn: Turn, reading: Reading) -> Reply | None:
    """A task of the speaker that words for something done fit, to be closed; None where they fit none."""
    said = finished(turn.heard.text) if reading.intent in {"none", "confirm"} else None
    if said is None:
        return None
    what, verb = said
    found = (await turn.memory.tasks.open(turn.who.id, limit=50)).rows
    if done_to_it(what):
        spoken = await newest(turn, "task")
        fitting = [task for task in found if str(task.id) == spoken]
    elif not what:
        spoken = await spoken_of(turn, "task")
        fitting = [task for task in found if str(task.id) == spoken and verb in task.text]
    else:
        fitting = done_of(what, found) or (done_of(f"{what}{verb}", found) if verb else [])
    if not fitting:
        return None
    if len(fitting) > 1:
        return say(cards.which(turn.words, fitting[:MOST]))
    return await close(turn.having(arguments=(str(fitting[0].id),)))


async def close(turn: Turn) -> Reply:
    task = await pressed(turn)
    try:
        return await _close(turn, task)
    except Unconfirmed:
        return say(cards.close(turn.words, task), about=about([task]))


async def pressed(turn: Turn) -> Task:
    task = await turn.memory.tasks.get(int(turn.argument(0)))
    if task is None or task.done_at:
        raise Refused("button.old")
    return task


async def _close(turn: Turn, task: Task) -> Reply:
    closed = replace(task, done_at=turn.now, remind_at=None)
    await turn.memory.tasks.save(closed)
    return say(cards.kept(turn.words, closed, "task.done"))


async def snooze(turn: Turn) -> Reply:
    """Once more on the next working morning, or on the day that was said."""
    if not turn.arguments:
        return await _snooze_said(turn)
    task = await pressed(turn)
    day = date.fromisoformat(turn.arguments[1]) if len(turn.arguments) > 1 else None
    try:
        return await _snooze(turn, task, day)
    except Unconfirmed:
        assert day is not None  # a press confirms; this was a sentence
        return say(cards.later(turn.words, task, day), about=about([task]))


async def _snooze_said(turn: Turn) -> Reply:
    found = await _meant(turn)
    return await later(turn, [found] if isinstance(found, Task) else found)


async def later(turn: Turn, found: Sequence[Task]) -> Reply:
    """The task on the day, or at the hour, that was said; asks which one where it may be several."""
    when = str(turn.slots.get("when", ""))
    moment = turn.read_as("task.add", f"remind me in {when}")  # "2 hours"
    if "time" in moment and len(found) == 1 and (form := await filled(turn, found[0].id)):
        said = {slot: moment[slot] for slot in ("date", "time") if slot in moment}
        return await forms.start(turn, form[0], {**form[1], **said}, str(found[0].id))
    day = _day(turn, when)
    if day is None:
        raise Refused("task.snooze.unknown", text=turn.slots.get("text", ""))
    if len(found) == 1 and (due := found[0].due) and due > turn.today and by_length(when):
        day = due + (day - turn.today)  # two days later than it is due
    if len(found) == 1:
        return await snooze(turn.having(arguments=(str(found[0].id), day.isoformat())))
    return say(cards.which(turn.words, found, "task.snooze", day.isoformat()))


def _day(turn: Turn, when: str) -> date | None:
    """The day that words name."""
    said = (read.answer("date", words, turn.now).value for words in (when, f"in {when}"))  # "by two days"
    return next((value for value in said if isinstance(value, date)), None)


async def _snooze(turn: Turn, task: Task, said: date | None) -> Reply:
    day = said or turn.calendar.next_working(turn.today)
    due = said or max(day, task.due or day)
    at = task.remind_at.astimezone(turn.who.zone).time() if said and task.remind_at else MORNING
    later = replace(task, due=due, remind_at=datetime.combine(day, at, turn.who.zone))
    await turn.memory.tasks.save(later)
    return say(cards.kept(turn.words, later, "task.snoozed"))
