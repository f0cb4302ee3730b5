"""A name on record, or a choice, in a correction: whose it is, and whether it is what stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.dialogue import Question, Script
from domain.matching.text import has_han
from handlers.forms.plain import BRIEF, chosen
from handlers.forms.run import taken
from handlers.turn import Turn
from language import read
from language.read.answering import choosing
from language.read.answering.corrections import BESIDE, Correction
from language.read.answering.new_value import value_alone
from language.read.normal import PAUSES
from language.read.values.one_more import one_more
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


def product_named(turn: Turn, script: Script, answers: Mapping[str, Any]) -> dict[str, str]:
    """The product on record whose name is all that is said, "FalconGuard", "GateKeeper 40 instead"; beside
    the one that stands where it is said to be one more: "also DataVault"."""
    text = turn.heard.text.strip(PAUSES)
    more, old = one_more(text), str(answers.get("product") or "")
    name = more or BESIDE.sub("", text)
    if not script.question("product") or turn.names.kind(name) != "product":
        return {}
    beside = bool(more) and bool(old) and name.casefold() not in old.casefold()
    return {"product": f"{old}{'和' if has_han(text) else ' and '}{name}" if beside else name}


def choice_named(turn: Turn, script: Script) -> dict[str, str]:
    """The choice that is all that is said, of a question that is asked: "it's distribution", 是分销型."""
    found = value_alone(turn.heard.text)
    said = found[0] if found else turn.heard.text.strip(PAUSES)
    asked = [question for question in script.questions if question.kind == "choice" and question.asked]
    told = {question.slot: chosen(question, said) for question in asked}
    return {slot: value for slot, value in told.items() if value} if len(said) <= BRIEF else {}


def counted_more(turn: Turn, script: Script, answers: Mapping[str, Any]) -> dict[str, Any]:
    """One more product with its count, beside the one that stands with its own: "also 5 FalconGuard"."""
    number, _, name = one_more(turn.heard.text.strip(PAUSES)).partition(" ")
    name = name.removeprefix("x ").strip()
    old, count = str(answers.get("product") or ""), answers.get("quantity")
    if not (script.question("product") and number.isdigit() and turn.names.kind(name) == "product"):
        return {}
    if not old or not isinstance(count, int) or name.casefold() in old.casefold():
        return {}
    return {"product": f"{old} and {name}", "quantity": count + int(number)}


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
