"""A dialogue as one form, drawn from the same table of questions as its cards."""

from __future__ import annotations

from datetime import date

from domain.chat import Field, Form
from domain.dialogue import Dialogue, Question, Script
from language.say import forms
from language.words import Words


def whole(words: Words, script: Script, dialogue: Dialogue, staff: bool) -> Form:
    """The whole dialogue as one form, with what is known already filled in."""
    asked = [q for q in script.questions if staff or not q.staff_only]
    return Form(
        script=script.name,
        title=words(f"form.{script.name}"),
        submit=words("button.submit"),
        cancel=words("button.cancel"),
        fields=tuple(_field(words, script, q, dialogue.answers.get(q.slot)) for q in asked),
        reference=dialogue.reference,
    )


def _field(words: Words, script: Script, question: Question, answer: object) -> Field:
    return Field(
        slot=question.slot,
        label=forms.label(words, script, question),
        kind=question.kind,
        value=_written(words, question, answer),
        hint=words(f"ask.{script.name}.{question.slot}"),
        optional=not question.required,
        choices=tuple((value, words(f"{question.slot}.{value}")) for value in question.choices),
    )


def _written(words: Words, question: Question, answer: object) -> str:
    """An answer as it stands in its field."""
    if question.kind == "choice":
        return str(answer or "")
    if answer is None:
        return ""
    return answer.isoformat() if isinstance(answer, date) else forms.value(words, question, answer)
