"""Visits in conversation: log one, plan one, prepare for one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from domain.chat import Refused, Reply
from domain.deals import LIVE
from domain.dialogue import Question, Script, Within
from domain.partners import Partner
from domain.ports import DealQuery
from domain.tasks import Task
from domain.visits import Objection, Visit, VisitState
from handlers import forms, planned
from handlers.deals.find import owner, partner_id
from handlers.forms import one_day
from handlers.forms.of_visit import accompanied
from handlers.partners import tier_held, with_contacts
from handlers.planned import PLAN, about_visit
from handlers.talk.meant import firm_met, firm_of, firm_with, on_partner
from handlers.talk.subjects import about
from handlers.turn import Turn, say
from language.read import filters
from language.read.answering.answers import SKIP, within
from language.read.normal import PAUSES
from language.read.talk.colleagues import came_along
from language.read.talk.same_for import same_day
from language.read.talk.there import no_one_met
from language.read.telling.happened import just_now
from language.say import visits as cards

STEP = Within("task.add", (("text", "next_step"), ("date", "next_step_date")))
LOG = Script(
    "visit",
    "visit.save",
    (
        Question("partner", "name", record="partner"),
        Question("date", "date", looking="back"),
        Question("people", "people", required=False),
        Question("summary", "text", within=Within("visit.log", (("objection", "objection"),))),
        Question("objection", "choice", required=False, choices=tuple(Objection), asked=False),
        Question("next_step", "text", required=False, within=STEP),
        Question("next_step_date", "date", required=False, asked=False),
    ),
    intent="visit.log",
)
REMIND_AT = time(9)  # of the day on which a next step is due


async def log(turn: Turn) -> Reply:
    """A visit that was: today's, where no day was said; the day of a week that was said is asked."""
    said = {"date": turn.today, **await _without_colleagues(turn, _spoken_of(turn))}
    if just_now(turn.heard.text):
        said["date"] = turn.today  # another day in it is that of what comes next
    vague = within(turn.heard.text, turn.now, said["date"], "back")
    if vague:
        del said["date"]
    none = [
        slot for slot in ("next_step", "objection") if SKIP.fullmatch(str(said.get(slot) or "").strip(PAUSES))
    ]
    none += ["people"] if no_one_met(str(said.get("summary") or "")) else []
    known = {slot: value for slot, value in said.items() if slot not in none}
    known |= await _firm_of_people(turn, known)
    reply = await forms.start(turn, "visit", known, skipped=none)
    if vague:
        await one_day.keep(turn, "visit")
    return reply


async def _firm_of_people(turn: Turn, known: Mapping[str, Any]) -> Mapping[str, Any]:
    """The partner of whose people one was met, who may have been taken for one himself: "call from Jonas"."""
    name, met = str(known.get("partner") or ""), tuple(known.get("people") or ())
    if name and (turn.names.kind(name) == "partner" or await turn.memory.partners.named(name)):
        return {}
    firm = await firm_of(turn, (name,) if name else met)
    if firm is None:
        return {}
    return {"partner": firm.name, **({"people": (*met, name)} if name and name not in met else {})}


def _spoken_of(turn: Turn) -> Mapping[str, Any]:
    """A customer among those who were met is what was spoken of: "with Jonas about Globex"; the record names
    him, since a visit may earn his deal time."""
    met = tuple(turn.slots.get("people") or ())
    customers = [name for name in met if turn.names.kind(name) == "customer"]
    if not customers:
        return turn.slots
    said: dict[str, Any] = {**turn.slots, "people": tuple(name for name in met if name not in customers)}
    summary = str(said.get("summary") or "")
    unsaid = [name for name in customers if name.casefold() not in summary.casefold()]
    if summary and unsaid:
        said["summary"] = turn.words("labelled", label=", ".join(unsaid), value=summary)
    return said


async def _without_colleagues(turn: Turn, said: Mapping[str, Any]) -> Mapping[str, Any]:
    """A colleague who came along is nobody whom one met; what was said there tells that he did."""
    met = tuple(said.get("people") or ())
    along = [one for one in met if came_along(turn.heard.text, one) and await _colleague(turn, one)]
    if not along:
        return said
    summary = str(said.get("summary") or "")
    told = all(one.casefold() in summary.casefold() for one in along) or not summary
    others = {} if told else {"summary": turn.words("labelled", label=", ".join(along), value=summary)}
    return {**said, **others, "people": tuple(one for one in met if one not in along)}


async def _colleague(turn: Turn, name: str) -> bool:
    known = await turn.memory.people.named(name)
    return bool(known) and all(person.staff for person in known)


async def filled(turn: Turn, visit_id: int) -> tuple[str, Mapping[str, Any]] | None:
    """A visit of the speaker, held or planned, as the form that makes one."""
    visit = await turn.memory.visits.get(visit_id)
    if visit is None or visit.person_id != turn.who.id or visit.state is VisitState.CANCELLED:
        return None
    name, script = ("visit", LOG) if visit.state is VisitState.HELD else ("visit_plan", PLAN)
    answers = {q.slot: getattr(visit, q.slot, None) for q in script.questions}
    return name, {**answers, "partner_id": visit.partner_id, "date": visit.day}


async def save(turn: Turn) -> Reply:
    """The form is complete: the visit is kept, and its next step becomes a task."""
    said = turn.slots
    objection = Objection(said["objection"]) if said.get("objection") else None
    visit = Visit(
        0, said["partner_id"], turn.who.id, said["date"], VisitState.HELD, partner=said["partner"],
        people=tuple(said.get("people") or ()), summary=said.get("summary", ""), objection=objection,
        next_step=said.get("next_step", ""), next_step_date=said.get("next_step_date"),
    )  # fmt: skip
    before = await _opened_for(turn)
    visit = await _changed(turn, before, visit) if before else await _kept(turn, visit)
    return say(
        cards.logged(turn.words, visit, await _next_step(turn, visit, before)), about=about_visit(visit)
    )


async def _opened_for(turn: Turn) -> Visit | None:
    """The visit that the form was opened for, to change it; None where it makes a new one."""
    kept = turn.argument(0)
    before = await turn.memory.visits.get(int(kept)) if kept else None
    if kept and before is None:
        raise Refused("button.old")
    return before


async def _changed(turn: Turn, before: Visit, visit: Visit) -> Visit:
    changed = replace(visit, id=before.id, person=before.person)
    await turn.memory.visits.save(changed)
    return changed


async def _kept(turn: Turn, visit: Visit) -> Visit:
    """The visit that was planned for that day, now held; a new one where none was."""
    found = await turn.memory.visits.search(
        partner_id=visit.partner_id, person_id=turn.who.id, first=visit.day, last=visit.day,
        state=VisitState.PLANNED, limit=1,
    )  # fmt: skip
    if not found.rows:
        return await turn.memory.visits.add(visit)
    before = found.rows[0]
    held = replace(visit, id=before.id, time=before.time, purpose=before.purpose)
    await turn.memory.visits.save(held)
    return held


async def _next_step(turn: Turn, visit: Visit, before: Visit | None) -> Task | None:
    """The task that a next step becomes; the one that it became before goes with it."""
    if not visit.next_step:
        await _not_to_do(turn, before)
        return None
    due = visit.next_step_date
    remind = datetime.combine(due, REMIND_AT, turn.who.zone) if due else None
    task = Task(0, turn.who.id, visit.next_step, due, remind_at=remind, partner_id=visit.partner_id)
    made = await turn.memory.tasks.after(turn.who.id, before.id) if before else None
    if made is None:
        return await turn.memory.tasks.add(task, visit.id)
    task = replace(task, id=made.id, remind_at=made.remind_at if made.due == due else remind)
    await turn.memory.tasks.save(task)
    return task


async def _not_to_do(turn: Turn, before: Visit | None) -> None:
    """The task of a next step that is none after all goes."""
    made = await turn.memory.tasks.after(turn.who.id, before.id) if before else None
    if made:
        await turn.memory.tasks.remove(made.id)


async def plan(turn: Turn) -> Reply:
    """The day of a week or a month that was said is asked."""
    day = turn.slots.get("date")
    vague = isinstance(day, date) and within(turn.heard.text, turn.now, day, "ahead")
    if day is None and same_day(turn.heard.text) and (spoken := await planned.last(turn)):
        turn = turn.having(slots={**turn.slots, "date": spoken.day})
    said = {slot: value for slot, value in turn.slots.items() if slot != "date" or not vague}
    if firm := await firm_of(turn, (str(said.get("partner") or ""),)):  # "lunch with Jonas"
        said["partner"] = firm.name
    elif firm := await firm_met(turn, place := str(said.get("partner") or "")):
        said |= {"partner": firm.name, "purpose": said.get("purpose") or f"at {place}"}
    elif firm := await firm_with(turn, customer := str(said.get("partner") or "")):
        purpose = said.get("purpose")
        beside = purpose and customer not in purpose
        told = turn.words("labelled", label=customer, value=purpose) if beside else purpose or customer
        said |= {"partner": firm.name, "purpose": told}
    elif not said.get("partner") and (firm := await _firm_to_meet(turn)):
        said["partner"] = firm.name
    said |= accompanied(turn, str(said.get("partner") or ""), str(said.get("purpose") or ""))
    reply = await forms.start(turn, "visit_plan", said)
    if vague:
        await one_day.keep(turn, "visit_plan")
    return reply


async def _firm_to_meet(turn: Turn) -> Partner | None:
    """The partner of whose people one is to be met, where no firm is named: 明天10点见陈静."""
    said = turn.heard.text.replace(turn.reading.rest, "") if turn.reading else turn.heard.text
    people = turn.read_as("visit.log", said).get("people")
    return await firm_of(turn, people) if isinstance(people, tuple) else None


async def save_plan(turn: Turn) -> Reply:
    said = turn.slots
    visit = Visit(
        0, said["partner_id"], turn.who.id, said["date"], VisitState.PLANNED, partner=said["partner"],
        time=said.get("time"), purpose=said.get("purpose", ""),
    )  # fmt: skip
    before = await _opened_for(turn)
    kept = await _changed(turn, before, visit) if before else await turn.memory.visits.add(visit)
    return say(cards.logged(turn.words, kept, None), about=about_visit(kept))


async def listed(turn: Turn) -> Reply:
    """Visits of a partner, a person, a period; the speaker's own where nothing is said."""
    said = turn.slots
    first, last = said.get("period") or (None, None)
    name, whose = said.get("partner", ""), said.get("owner", "" if said else "me")
    his = await firm_of(turn, [one for one in (name, whose) if one and one != "me"])  # 陈静上次聊了什么
    firm = await firm_with(turn, name) or his
    partner = firm.id if firm else await partner_id(turn, name)
    person = await owner(turn, "" if his else whose)
    state = VisitState.PLANNED if filters.planned(turn.heard.text) else None
    found = await turn.memory.visits.search(
        partner_id=partner, person_id=person, first=first, last=last, state=state
    )
    whole = firm.name if firm and not (person or first or state) else ""
    told = [about(found.rows), f"partner {partner}" if partner else ""]
    return say(cards.listed(turn.words, found, whole), about="\n".join(filter(None, told)))


@on_partner("visit.prepare")
async def prepare(turn: Turn, partner: Partner) -> Reply:
    """The brief before meeting a partner."""
    visits = await turn.memory.visits.search(partner_id=partner.id, limit=3, state=VisitState.HELD)
    open_deals = await turn.memory.deals.search(DealQuery(statuses=LIVE, partner_id=partner.id, limit=5))
    tasks = await turn.memory.tasks.open(turn.who.id, limit=5, partner_id=partner.id)
    known = await with_contacts(turn, partner)
    held = await tier_held(turn, partner)
    brief = cards.brief(turn.words, known, visits.rows, open_deals, tasks, held, turn.program)
    return say(brief, about=f"partner {partner.id}")
