"""Cards about visits, and the brief before one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from domain.chat import Button, Card, Fact, Table, action
from domain.deals import Deal
from domain.partners import Partner
from domain.ports import Found
from domain.program import Program, load
from domain.tasks import Task
from domain.tiers import Standing
from domain.visits import Objection, Visit, VisitState
from language import shape
from language.say import common
from language.say.consent import yes_or_no
from language.say.gallery import example
from language.say.partners import EXAMPLE as PARTNER
from language.say.partners import STANDING, way_up
from language.words import Words

SHOWN = ("day", "time", "people", "summary", "objection", "next_step", "next_step_date", "purpose")


def facts(words: Words, visit: Visit) -> tuple[Fact, ...]:
    known = [(name, getattr(visit, name)) for name in SHOWN]
    return tuple(
        Fact(words(f"visit.{name}"), _value(words, value))
        for name, value in known
        if value not in (None, "", ())
    )


def _value(words: Words, value: object) -> str:
    return f"{value:%H:%M}" if hasattr(value, "hour") and not hasattr(value, "day") else words.shaped(value)


def logged(words: Words, visit: Visit, task: Task | None) -> Card:
    """A visit kept, and the task that its next step became."""
    lines: tuple[str, ...] = ()
    if task is not None and task.due is not None:
        lines = (words("visit.task", text=task.text, due=task.due),)
    elif task is not None:
        lines = (words("visit.task.no_date", text=task.text),)
    key = "visit.logged" if visit.state is VisitState.HELD else "visit.planned"
    return Card(
        title=words(key, partner=visit.partner),
        lines=lines,
        facts=facts(words, visit),
        buttons=((common.undo(words),),),
    )


def changed(words: Words, visit: Visit, key: str) -> Card:
    """Moved or called off: key "visit.moved" or "visit.cancelled"."""
    title = words(key, partner=visit.partner)
    return Card(title=title, facts=facts(words, visit), buttons=((common.undo(words),),))


def proposed(words: Words, name: str, visit: Visit, yes: str) -> Card:
    """Before a planned visit is moved or called off that a sentence means."""
    shown = (Fact(words("visit.partner"), visit.partner), *facts(words, visit))
    title, asks = words(f"intent.{name}"), (words("consent.ask"),)
    return Card(title=title, lines=asks, facts=shown, buttons=(yes_or_no(words, yes),), choice=True)


def which(words: Words, found: Sequence[Visit], when: str = "") -> Card:
    """Which planned visit is called off, or moved to what was said."""
    return common.choice(
        words("visit.which"),
        [
            (shape.line(visit.partner, words.shaped(visit.day), visit.purpose)[:70], _act(visit, when))
            for visit in found
        ],
    )


def _act(visit: Visit, when: str) -> str:
    if when:
        return action("visit.move", visit.partner_id, when, visit.id)
    return action("visit.cancel", visit.partner_id, visit.id)


def listed(words: Words, found: Found[Visit], partner: str = "") -> Card:
    """The visits; where there are none at all, of which partner that is true."""
    if not found.total and partner:
        return common.sentence(words, "visits.none_at", partner=partner)
    if not found.total:
        return common.sentence(words, "visits.none")
    columns = tuple(words(f"visit.{name}") for name in ("day", "partner", "person", "state", "summary"))
    rows = tuple(
        (words.shaped(v.day), v.partner, v.person, words.shaped(v.state), v.summary or v.purpose)
        for v in found.rows
    )
    more = found.total - len(found.rows)
    note = words("more", n=more) if more > 0 else ""
    return Card(title=words("visits.title", n=found.total), table=Table(columns, rows), note=note)


def brief(
    words: Words, partner: Partner, visits: Sequence[Visit], deals: Found[Deal], tasks: Found[Task],
    held: Standing, program: Program,
) -> Card:  # fmt: skip
    """What to know and to talk about before meeting a partner."""
    lines = [words(f"brief.talk.{partner.type}")] if partner.type else []
    lines.append(words("brief.questions"))
    if visits:
        lines.append(words("brief.last"))
        lines += [
            f"• {words.shaped(v.day)} · {v.summary or v.purpose or words.shaped(v.state)}" for v in visits
        ]
    lines.append(words("brief.deals", n=deals.total))
    lines += [f"• {d.customer} · {words.shaped(d.amount)} · {words.shaped(d.status)}" for d in deals.rows]
    lines.append(words("brief.tasks", n=tasks.total))
    lines += [f"• {shape.line(t.text, words.shaped(t.due) if t.due else '')}" for t in tasks.rows]
    lines += way_up(words, held, program)
    facts = (
        Fact(words("partner.tier"), words.name("tier", partner.tier)),
        Fact(words("partner.stage"), words.shaped(partner.stage)),
        Fact(words("partner.contact"), partner.contact or "–"),
    )
    buttons = ((Button(words("partner.button.tier"), action("partner.tier", partner.id)),),)
    return Card(
        title=words("brief.title", partner=partner.name), lines=tuple(lines), facts=facts, buttons=buttons
    )


EXAMPLE = Visit(
    1, 7, 1, date(2026, 3, 10), VisitState.HELD, partner=PARTNER.name, person="Li Wei", people=("王", "Rosa"),
    summary="They like the product but not the price", objection=Objection.PRICE, next_step="send a quote",
    next_step_date=date(2026, 3, 13),
)  # fmt: skip


PLANNED = Visit(2, 7, 1, date(2026, 3, 17), VisitState.PLANNED, partner=PARTNER.name, time=time(14))


@example("visit.logged")
def _logged(words: Words) -> Card:
    return logged(words, EXAMPLE, Task(1, 1, "send a quote", date(2026, 3, 13)))


@example("visit.which")
def _which(words: Words) -> Card:
    return which(words, [PLANNED])


@example("visit.moved")
def _moved(words: Words) -> Card:
    return changed(words, PLANNED, "visit.moved")


@example("visit.proposed")
def _proposed(words: Words) -> Card:
    return proposed(words, "visit.cancel", PLANNED, action("visit.cancel", 7))


@example("visit.listed")
def _listed(words: Words) -> Card:
    return listed(words, Found((EXAMPLE,), 3))


@example("visit.brief")
def _brief(words: Words) -> Card:
    task = Task(1, 1, "send a quote", date(2026, 3, 13))
    return brief(words, PARTNER, [EXAMPLE], Found((), 0), Found((task,), 1), STANDING, load())
