"""A name on record in a correction: whose it is, and whether it is what stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.dialogue import Question, Script
from handlers.forms.run import taken
from handlers.turn import Turn
from language import read
from language.read.answering import choosing
from language.read.answering.corrections import BESIDE, Correction
from language.read.normal import PAUSES
from language.say import forms as cards

RECORDS = frozenset({"partner", "customer", "product"})  # what a name on record may be of


def of_record(turn: Turn, script: Script, answers: Mapping[str, Any], found: Correction) -> dict[str, Any]:
    """The record that was named wrong, where its field holds it and the words do: 不是长江智联，是云轩."""
    question = script.question(of_kind(turn, script, found.new))
    wrong = (
        question is not None
        and bool(found.old)
        and stands(turn, question, answers.get(question.slot), found.old)
    )
    return {question.slot: found.new} if question and wrong else {}


def of_kind(turn: Turn, script: Script, value: str) -> str:
    """The slot of a name on record, by what it is the name of: "sorry, I meant Brightpath"."""
    kind = turn.names.kind(value)
    question = script.question(kind) if kind in RECORDS else None
    return kind if question and (turn.who.staff or not question.staff_only) else ""


def product_named(turn: Turn, script: Script) -> dict[str, str]:
    """The product on record whose name is all that is said: "FalconGuard", "GateKeeper 40 instead"."""
    name = BESIDE.sub("", turn.heard.text.strip(PAUSES))
    known = script.question("product") and turn.names.kind(name) == "product"
    return {"product": name} if known else {}


def stands(turn: Turn, question: Question, answer: object, old: str) -> bool:
    """Whether an answer is what the person calls wrong: the same value, or a name by a part of it."""
    if answer in (None, "", ()) or choosing.points(old):  # "it" is whatever was spoken of
        return False
    if question.kind in {"amount", "date", "quantity", "time"}:
        said = read.answer(question.kind, old, turn.now, looking=question.looking)
        return taken(turn, {question.slot: said.value}, {question.slot: answer}).get(question.slot) == answer
    shown = cards.value(turn.words, question, answer).casefold()
    wrong = old.casefold()
    each = [str(one).casefold() for one in answer] if isinstance(answer, tuple) else [shown]
    return wrong in shown or any(one in wrong for one in each)  # 周总 of 周 and 李
