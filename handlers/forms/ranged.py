"""A sum that a sentence leaves open, "60 to 70k", 五六十万: which of the two is asked before all else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from domain.dialogue import Question, Script
from handlers.forms.run import taken
from handlers.turn import Turn
from language import read
from language.read.values.ranges import within


def ranged(
    turn: Turn, script: Script, answers: Mapping[str, Any]
) -> tuple[Question, Sequence[object]] | None:
    """The question, and both sums of which one was taken; None where the sentence names one."""
    for question in script.questions:
        if question.kind != "amount" or answers.get(question.slot) is None:
            continue
        for part in within(turn.heard.text):
            two = read.answer("amount", part, turn.now).options
            sums = [taken(turn, {question.slot: one}, answers)[question.slot] for one in two]
            if answers[question.slot] in sums:
                return question, sums
    return None
