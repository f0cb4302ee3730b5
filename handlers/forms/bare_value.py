"""A new value that is said without its field: which answer it is to replace."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from datetime import date
from difflib import SequenceMatcher
from typing import Any

from domain.dialogue import Question, Script
from domain.matching import sound
from domain.matching.text import han_pairs
from domain.money import Money
from handlers.forms.fuller import told_whole
from handlers.forms.on_record import of_kind
from handlers.forms.plain import TYPED
from handlers.forms.run import on_its_side, taken
from handlers.forms.shift import from_what_stands
from handlers.turn import Turn
from language import read
from language.read.answering.answers import AND
from language.read.answering.corrections import without_old
from language.read.answering.new_value import supposed, value_alone
from language.read.naming.trimmed import trimmed
from language.read.pieces import Amount
from language.read.sentences import sentence
from language.read.values import dayparts
from language.read.values.by_the_clock import days_moved
from language.read.values.currency import apart
from language.read.values.digits import again, alike, number
from language.read.values.whole import day_of_month, values
from language.read.wordlists.lists import english_words

NEARLY = 0.75  # letters that two names have in common, where one is the other put right
CLOSE = 2  # times as much or as little: of two numbers the one that is put right
A_NAME = re.compile(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)?")
DAY_AND_HOUR = {"date", "time"}
UNASKED: Sequence[Set[str]] = (
    {"quantity"},
    {"time"},
)  # a number beside its unit, and an hour, which may be told unasked
NUMBERS = frozenset({"amount", "quantity", "time"})  # what a bare number may be


def bare_value(turn: Turn, script: Script, answers: Mapping[str, Any], asking: str = "") -> dict[str, Any]:
    """A new value without its field: of the open question, or the only answer that it can stand for."""
    instead = supposed(turn.heard.text)
    found = (instead, False) if instead else value_alone(turn.heard.text)
    if found is None:
        return {}
    value, term = without_old(found[0]), found[1]
    if slot := of_kind(turn, script, value):
        return {slot: value}
    if day := _of_step(turn, script, answers, value):
        return day
    sums = [q for q in script.questions if q.kind == "amount" and answers.get(q.slot) is not None]
    if len(sums) == 1 and apart(value, turn.now):  # 还是人民币吧 150万
        return taken(turn, {sums[0].slot: _value(turn, sums[0], value, answers)}, answers)
    value = dayparts.without(value)
    if both := _both(turn, script, answers, AND.split(value)) or day_and_hour(turn, script, answers, value):
        return both
    kinds = read.kinds(value, turn.now)
    if not script.question("time") and values(value, turn.now) == DAY_AND_HOUR:  # only the day is kept
        kinds = frozenset({"date"})
    if told := told_whole(turn, script, value, answers):
        return told
    if not kinds and (name := _name_like(script, answers, value) or _other_person(turn, answers, value)):
        return name
    if kinds == {"number"}:
        counted = any(q.kind in NUMBERS and answers.get(q.slot) is not None for q in script.questions)
        kinds, value = (NUMBERS, value) if counted else (frozenset({"date"}), f"{value}号")

    def unasked(question: Question) -> bool:
        return kinds in UNASKED or (term and question.slot == "until")

    fitting = [
        (question, said)
        for question in script.questions
        if question.kind in kinds
        and (unasked(question) or (answers.get(question.slot) or answers.get(question.dates)) is not None)
        and not (term and question.looking == "back")
        and _fits(turn, question, said := _value(turn, question, value, answers))
    ]  # fmt: skip
    if len(fitting) > 1 and kinds == NUMBERS:  # it corrects what was said last
        order = list(answers)
        fitting = [one for one in fitting if alike(answers.get(one[0].slot), one[1])] or fitting
        near = [one for one in fitting if alike(answers.get(one[0].slot), one[1], CLOSE)]
        fitting = near if len(near) == 1 else fitting  # 85 of 80k and 20 seats
        fitting = [max(fitting, key=lambda one: (one[0].slot == asking, order.index(one[0].slot)))]
    elif len(fitting) > 1:  # "no wait, Friday": rather the day of what comes next than that of what was
        fitting = [(question, said) for question, said in fitting if question.dates]
    return taken(turn, {fitting[0][0].slot: fitting[0][1]}, answers) if len(fitting) == 1 else {}


def its_day(turn: Turn, script: Script, question: Question | None, text: str) -> dict[str, Any]:
    """The day that the words of a next step hold: "the next step is to send it on Friday"."""
    dated = next((q for q in script.questions if question and q.dates == question.slot), None)
    day = read.answer("date", text, turn.now).value if dated else None
    return {dated.slot: day} if dated and day is not None else {}


def _of_step(turn: Turn, script: Script, answers: Mapping[str, Any], text: str) -> dict[str, Any]:
    """A day that is said of a next step by its words: "no, the quote is for Monday"."""
    for question in script.questions:
        step = str(answers.get(question.dates) or "").casefold()
        if step and any(word in step for word in _telling(text)):
            return its_day(turn, script, script.question(question.dates), text)
    return {}


def _telling(text: str) -> list[str]:
    """Words long enough to tell one thing from another: of Chinese each two letters."""
    said = text.casefold()
    return [*re.findall(r"[a-z]{4,}", said), *han_pairs(said)]


def _name_like(script: Script, answers: Mapping[str, Any], value: str) -> dict[str, Any]:
    """A name that is written nearly as one that stands, or sounds so: it is that one, put right."""
    if sentence(value):  # "wait, is there already a deal with Miele?"
        return {}
    held = [q for q in script.questions if q.kind == "name" and isinstance(answers.get(q.slot), str)]
    near = [q for q in held if _nearly(str(answers[q.slot]), trimmed(value, q.slot))]
    return {near[0].slot: trimmed(value, near[0].slot)} if len(near) == 1 else {}


def _other_person(turn: Turn, answers: Mapping[str, Any], value: str) -> dict[str, Any]:
    """Another person in the place of the only one who was met: "Petra instead"."""
    met = answers.get("people")
    named = bool(A_NAME.fullmatch(value)) and not english_words() & {*value.lower().split()}
    known = turn.names.person(value) or (named and not turn.names.kind(value))
    return {"people": (value,)} if isinstance(met, tuple) and len(met) == 1 and known else {}


def _nearly(old: str, new: str) -> bool:
    was, becomes = (sound.spell(name.casefold()) for name in (old, new))
    completed = len(was) > 1 and was in becomes
    return bool(new) and old != new and (completed or SequenceMatcher(None, was, becomes).ratio() >= NEARLY)


def _both(turn: Turn, script: Script, answers: Mapping[str, Any], parts: Sequence[str]) -> dict[str, Any]:
    """New values of two answers of two kinds: "no, 25 and 18k"; beside a sum a bare number counts, and is one
    beside a count."""
    found: dict[str, Any] = {}
    kinds = [read.kinds(part, turn.now) for part in parts]
    sums = any("amount" in kind for kind in kinds)
    number_is = {"quantity"} if sums else {"amount"} if any("quantity" in kind for kind in kinds) else set()
    for part, kind in zip(parts, kinds, strict=True):
        wanted = number_is or kind if kind == {"number"} else kind
        fitting = [q for q in script.questions if q.kind in wanted and q.kind in TYPED]
        if len(fitting) != 1 or not _fits(turn, fitting[0], new := _value(turn, fitting[0], part, answers)):
            return {}
        found[fitting[0].slot] = new
    return taken(turn, found, answers) if len(found) == len(parts) == 2 else {}


def day_and_hour(turn: Turn, script: Script, answers: Mapping[str, Any], value: str) -> dict[str, Any]:
    """A day with its hour, of a form that asks for both: "move it to Thursday at 10", 改到周四9点."""
    days = [q for q in script.questions if q.kind == "date" and q.looking == "ahead"]
    if not script.question("time") or len(days) != 1 or values(value, turn.now) != DAY_AND_HOUR:
        return {}
    said = {q: read.answer(q.kind, value, turn.now).value for q in (days[0], script.question("time")) if q}
    return taken(turn, {q.slot: new for q, new in said.items()}, answers) if None not in said.values() else {}


def _value(turn: Turn, question: Question, text: str, answers: Mapping[str, Any]) -> object:
    old = answers.get(question.slot)
    if isinstance(old, Money) and number(text):
        new = again(text, old.amount, turn.who.language)
        return Amount(new, old.currency) if new else None
    day = from_what_stands(turn, question, text, old)
    if day or (isinstance(old, date) and (days_moved(text) or day_of_month(text))):
        return day
    return read.answer(question.kind, text, turn.now, turn.names, question.looking).value


def _fits(turn: Turn, question: Question, value: object) -> bool:
    return on_its_side(turn, question, value) if isinstance(value, date) else value is not None
