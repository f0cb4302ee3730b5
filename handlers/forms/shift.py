"""A day or an hour that moves by a length of time: "push it back a month", 签约往后推一个月, 晚半个小时."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, Literal

from domain.dialogue import Question, Script
from handlers.forms.run import on_its_side
from handlers.turn import Turn
from language import read
from language.read.answering import choosing
from language.read.answering.answers import stretch
from language.read.answering.new_value import value_alone
from language.read.deals import shifted as moves
from language.read.talk.there import due, until_when, when_it_was
from language.read.values.by_the_clock import ahead, day_before, days_moved, from_now, moved_by
from language.read.values.whole import day_of_month

SIX_DAYS = timedelta(days=6)  # from a Monday to its Sunday


def moved(turn: Turn, day: date | None, said: Mapping[str, str]) -> date | None:
    """The day so much later or earlier; None where there is none, or no length of time."""
    later, earlier = (said.get(name, "") for name in ("later", "earlier"))
    if day is None:
        return None
    then = datetime.combine(day, time(12), turn.who.zone)
    words = (f"in {later}", f"{later}后") if later else (f"{earlier} ago", f"{earlier}前")
    looking: Literal["ahead", "back"] = "ahead" if later else "back"
    found = (read.answer("date", each, then, looking=looking).value for each in words)
    return next((new for new in found if isinstance(new, date)), None)


def by_the_clock(turn: Turn, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The hour of a form, moved as a message says, within its day; nothing where it says something else."""
    at, by = answers.get("time"), moved_by(turn.heard.text)
    if not isinstance(at, time) or by is None:
        return {}
    noon = datetime.combine(turn.today, at)
    new = noon + by
    return {"time": new.time()} if new.date() == noon.date() else {}


def moved_first(turn: Turn, script: Script, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The hour or the day of a form moved by a length that reads like a day of its own: "two days later"."""
    days = shifted(turn, script, answers) if days_moved(turn.heard.text) else {}
    return _from_now(turn, script) or by_the_clock(turn, answers) or days


def _from_now(turn: Turn, script: Script) -> dict[str, Any]:
    """The day and the hour of a reminder that is so long from now: 不对，一个小时后."""
    by = from_now(turn.heard.text) if script.name == "task" else None
    at = (turn.now + by).replace(second=0, microsecond=0) if by else None
    return {"date": at.date(), "time": at.time()} if at else {}


def shifted(turn: Turn, script: Script, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The one day ahead of a form, moved as a message says; nothing where it says something else."""
    said = moves.shift(turn.heard.text) or days_moved(turn.heard.text)
    of_another = ahead(turn.heard.text) is not None and script.name != "task"  # a reminder is asked for
    if said is None or of_another or not _of_form(said, answers):
        return {}
    dated = [q for q in script.questions if q.kind == "date" and q.looking == "ahead"]
    days = [q.slot for q in dated if not script.question(q.dates)]
    new = moved(turn, answers.get(days[0]), said) if len(days) == 1 else None
    return {days[0]: new} if new else {}


def said_of_day(turn: Turn, script: Script, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The day of which words say what it is of: "it was on Monday" of a visit, whatever else has a day, and
    "the list is due on Friday" of its next step, 到八月吧 of how long it lasts."""
    text = turn.heard.text
    held = next((q for q in script.questions if q.looking == "back" and q.required), None)
    step = next((q for q in script.questions if q.dates and answers.get(q.dates)), None)
    until = script.question("until")
    told, alone = when_it_was(text), value_alone(text)
    if (
        held
        and isinstance(day := answers.get(held.slot), date)
        and day_before(told or (alone[0] if alone else ""))
    ):
        return {held.slot: day - timedelta(days=1)}
    for question, words in ((held, told), (step, due(text)), (until, until_when(text))):
        if question is None or read.kinds(words, turn.now) != {"date"}:
            continue
        day = read.answer("date", words, turn.now, looking=question.looking).value
        if isinstance(day, date) and on_its_side(turn, question, day):
            return {question.slot: day}
    return {}


def from_what_stands(turn: Turn, question: Question, text: str, old: object) -> date | None:
    """A day that is told by the one which stands: "two weeks later", "but the 15th" of its month; the same
    day of a week that is said."""
    if not isinstance(old, date):
        return None
    if by := days_moved(text):
        return moved(turn, old, by)
    week = stretch(text, turn.now) if question.slot == "date" and question.looking == "ahead" else None
    if week and week[1] - week[0] == SIX_DAYS:
        return week[0] + timedelta(days=old.weekday())
    first = datetime.combine(old.replace(day=1), time(12), turn.who.zone)
    same = read.answer("date", text, first, looking="ahead").value if day_of_month(text) else None
    return same if isinstance(same, date) and on_its_side(turn, question, same) else None


def _of_form(said: Mapping[str, str], answers: Mapping[str, Any]) -> bool:
    """Whether what moves is left unnamed, or is called by the customer of the form."""
    named = said.get("customer", "")
    own = str(answers.get("customer") or "").casefold()
    return "deal" not in said and (choosing.points(named) or named.casefold() in own)
