"""Cards about tasks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from domain.chat import Button, Card, Style, action
from domain.ports import Found
from domain.tasks import Task
from language import shape
from language.carrying import carried
from language.say import common
from language.say.consent import yes_or_no
from language.say.gallery import example
from language.words import Words


def added(words: Words, task: Task) -> Card:
    when = task.remind_at or task.due
    line = words("task.added.on", due=when) if when else words("task.added.open")
    title = words("task.added" if when else "task.listed", text=task.text)
    return Card(title=title, lines=(line,), buttons=((common.undo(words),),))


def kept(words: Words, task: Task, key: str) -> Card:
    """Done, put off or dropped: key "task.done", "task.snoozed" or "task.dropped"."""
    due = task.remind_at or task.due
    line = (words("task.added.on", due=due),) if due and key == "task.snoozed" else ()
    return Card(title=words(key, text=task.text), lines=line, buttons=((common.undo(words),),))


def listed(words: Words, found: Found[Task], today: date, waiting: int = 0) -> Card:
    """Open tasks, the most urgent first, each with a button that closes it; and that so many registrations
    wait for whoever asks."""
    if not found.total and not waiting:
        return common.sentence(words, "tasks.none")
    more = found.total - len(found.rows)
    lines = (f"{at}. {_line(words, task, today)}" for at, task in enumerate(found.rows, 1))
    close = (
        (Button(f"{words('task.button.done')} {at}", action("task.close", task.id)),)
        for at, task in enumerate(found.rows[:5], 1)
    )
    return Card(
        title=words("tasks.title", n=found.total) if found.total else words("tasks.none_open"),
        lines=(*lines, words("attention.waiting", n=waiting)) if waiting else tuple(lines),
        buttons=(*close, (_decide(words),)) if waiting else tuple(close),
        note=words("more", n=more) if more > 0 else "",
    )


def _decide(words: Words) -> Button:
    waiting = carried({"status": "pending", "waiting": "yes"})
    return Button(words("tasks.button.waiting"), action("do", "deal.list", waiting), Style.PRIMARY)


def _line(words: Words, task: Task, today: date) -> str:
    late = words("task.overdue") if task.overdue(today) else ""
    due = words.shaped(task.due) if task.due else ""
    return shape.line(task.text, task.partner, due, late)


def which(words: Words, found: Sequence[Task], route: str = "task.close", *more: str) -> Card:
    options = [(task.text[:70], action(route, task.id, *more)) for task in found]
    return common.choice(words("task.which"), options)


def close(words: Words, task: Task) -> Card:
    """Before a task is closed that a sentence seems to mean."""
    return _proposed(words, "task.done", task.text, action("task.close", task.id))


def drop(words: Words, task: Task) -> Card:
    """Before a task is dropped that a sentence seems to mean."""
    return _proposed(words, "task.drop", task.text, action("task.drop", task.id))


def later(words: Words, task: Task, day: date) -> Card:
    """Before a task is put off that a sentence seems to mean."""
    line = f"{task.text} → {words.shaped(day)}"
    return _proposed(words, "task.snooze", line, action("task.snooze", task.id, day.isoformat()))


def _proposed(words: Words, name: str, line: str, yes: str) -> Card:
    lines = (line, words("consent.ask"))
    return Card(title=words(f"intent.{name}"), lines=lines, buttons=(yes_or_no(words, yes),), choice=True)


def reminder(words: Words, task: Task) -> Card:
    """At the time asked for; one tap closes it or puts it off."""
    buttons = (
        Button(words("task.button.done"), action("task.close", task.id), Style.PRIMARY),
        Button(words("task.button.snooze"), action("task.snooze", task.id)),
    )
    return Card(
        title=words("task.reminder", text=task.text),
        lines=(task.partner,) if task.partner else (),
        buttons=(buttons,),
    )


def unreached(words: Words, name: str, remind: str, log: str) -> Card:
    """Whoever was called in vain was not visited; a reminder to try again is offered."""
    buttons = (
        Button(words("task.reach.tomorrow"), remind),
        Button(words("visit.unreached.log"), log),
    )
    return Card(lines=(words("visit.unreached", name=name),), buttons=(buttons,))


EXAMPLE = Task(1, 1, "send the quote", date(2026, 3, 13), partner="Softline Shanghai")


@example("task.added")
def _added(words: Words) -> Card:
    return added(words, EXAMPLE)


@example("task.done")
def _done(words: Words) -> Card:
    return kept(words, replace(EXAMPLE, done_at=datetime(2026, 3, 12, 9, tzinfo=UTC)), "task.done")


@example("task.listed")
def _listed(words: Words) -> Card:
    return listed(words, Found((EXAMPLE, EXAMPLE), 12), date(2026, 3, 20), waiting=2)


@example("task.which")
def _which(words: Words) -> Card:
    return which(words, [EXAMPLE])


@example("task.drop")
def _drop(words: Words) -> Card:
    return drop(words, EXAMPLE)


@example("task.later")
def _later(words: Words) -> Card:
    return later(words, EXAMPLE, date(2026, 3, 16))


@example("task.unreached")
def _unreached(words: Words) -> Card:
    return unreached(words, "Softline", "task.add", "visit.log")


@example("task.reminder")
def _reminder(words: Words) -> Card:
    return reminder(words, EXAMPLE)
