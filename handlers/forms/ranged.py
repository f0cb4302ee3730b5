"""A name, a sum, a count or a day that a sentence leaves open, "60 to 70k", "May or June": which of the two
is asked before all else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from domain.dialogue import Question, Script
from handlers.forms.run import taken
from handlers.turn import Turn
from language import read
from language.read.values.ranges import at_edge, counts_within, days_within, names_within, within

KNOWN = frozenset({"partner", "product"})  # whose names are on record
TASK = "task"  # whose own words may hold such
PARTS: Mapping[str, Callable[[str, datetime], Sequence[str]]] = {
    "amount": lambda text, _: within(text),
    "quantity": lambda text, _: within(text),
    "date": days_within,
}  # stretches of a sentence that may be two values in one


def ranged(
    turn: Turn, script: Script, answers: Mapping[str, Any]
) -> tuple[Question, Sequence[object]] | None:
    """The question, and both values of which one was taken; None where the sentence names one."""
    for question in script.questions:
        if question.slot in KNOWN and (names := _names(turn, question, answers)):
            return question, names
        if question.kind not in PARTS or (
            answers.get(question.slot) is None
            and not (question.kind == "quantity" and counts_within(turn.heard.text))
        ):
            continue
        for part in PARTS[question.kind](_parted(turn), turn.now):
            if script.name == TASK and not at_edge(part, turn.heard.text):
                continue
            two = read.answer(question.kind, part, turn.now, looking=question.looking).options
            open_ = [taken(turn, {question.slot: one}, answers).get(question.slot) for one in two]
            if answers.get(question.slot) in (None, *open_) and len(open_) > 1 and None not in open_:
                return question, open_
    return None


def _parted(turn: Turn) -> str:
    """The words with the customers on record apart from what follows: 三一六月或者七月签."""
    text = turn.heard.text
    for name in turn.names.called(text, "customer"):
        text = text if name.isascii() else text.replace(name, f"{name} ", 1)
    return text


def _names(turn: Turn, question: Question, answers: Mapping[str, Any]) -> tuple[str, str] | None:
    """The two names on record between which the words leave it open, of which one was taken."""
    two = names_within(turn.heard.text, turn.names.called(turn.heard.text, question.slot))
    said = str(answers.get(question.slot) or "").casefold()
    return (
        two
        if two and any(name.casefold() in said or said in name.casefold() for name in two if said)
        else None
    )
