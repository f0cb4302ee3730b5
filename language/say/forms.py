"""Cards and modals of dialogues, drawn from the same tables of questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time

from domain.chat import Button, Card, Fact, Field, Form, Style, action
from domain.dialogue import Dialogue, Question, Script
from language.say import common
from language.say.gallery import example
from language.words import WORDS, Words


def ask(words: Words, script: Script, question: Question, hint: str = "") -> Card:
    """One question, with its choices and a way out."""
    choices = [
        Button(words(f"{question.slot}.{value}"), action("form.choose", question.slot, value))
        for value in question.choices
    ]
    skip = [] if question.required else [Button(words("button.skip"), action("form.skip"))]
    text = words(f"ask.{script.name}.{question.slot}")
    return common.question(text, [*choices, *skip, common.cancel(words)], hint)


def summary(words: Words, script: Script, dialogue: Dialogue, hint: str = "") -> Card:
    """All that was taken, to be submitted, changed or cancelled."""
    return Card(
        title=words(f"form.{script.name}"),
        lines=(hint,) if hint else (),
        facts=facts(words, script, dialogue.answers),
        buttons=(
            (
                Button(words("button.submit"), action("form.submit"), Style.PRIMARY),
                Button(words("button.change"), action("form.change")),
                common.cancel(words),
            ),
        ),
        note=words("form.check"),
    )


def facts(words: Words, script: Script, answers: Mapping[str, object]) -> tuple[Fact, ...]:
    taken = [(q, answers[q.slot]) for q in script.questions if answers.get(q.slot) not in (None, "", ())]
    return tuple(Fact(label(words, script, q), value(words, q, answer)) for q, answer in taken)


def label(words: Words, script: Script, question: Question) -> str:
    """By the form's own words, else by those of its noun."""
    own = f"{script.name}.{question.slot}"
    return words(own if own in WORDS else f"{script.name.split('_')[0]}.{question.slot}")


def value(words: Words, question: Question, answer: object) -> str:
    if question.kind == "choice":
        return words.name(question.slot, str(answer))
    return answer.strftime("%H:%M") if isinstance(answer, time) else words.shaped(answer)


def change_what(words: Words, script: Script, staff: bool) -> Card:
    """A button a field."""
    options = [
        (label(words, script, q), action("form.field", q.slot))
        for q in script.questions
        if staff or not q.staff_only
    ]
    return common.choice(words("form.change_what"), options)


def which(words: Words, name: str, slot: str, found: Sequence[tuple[int, str]]) -> Card:
    """Several records fit a name."""
    options = [(label, action("form.choose", slot, row_id, label)) for row_id, label in found]
    return common.choice(words("form.which", name=name), options)


def nearest(
    words: Words, name: str, record: str, slot: str, found: Sequence[tuple[int, str]], new: bool
) -> Card:
    """No record fits a name: the nearest, and a new one where the person may make it."""
    options = [(label, action("form.choose", slot, row_id, label)) for row_id, label in found]
    options += [(words("button.new", name=name), action("form.new", slot, name))] if new else []
    key = "form.nearest" if found else "form.unknown"
    card = common.choice(words(key, name=name, record=words(f"record.{record}")), options)
    return Card(lines=card.lines, buttons=(*card.buttons, (common.cancel(words),)))


def modal(words: Words, script: Script, dialogue: Dialogue, staff: bool) -> Form:
    """The whole dialogue as one form, with what is known already filled in."""
    asked = [q for q in script.questions if staff or not q.staff_only]
    return Form(
        script=script.name,
        title=words(f"form.{script.name}"),
        submit=words("button.submit"),
        cancel=words("button.cancel"),
        fields=tuple(_field(words, script, q, dialogue.answers.get(q.slot)) for q in asked),
    )


def _field(words: Words, script: Script, question: Question, answer: object) -> Field:
    plain = (
        answer.isoformat()
        if isinstance(answer, date)
        else ""
        if answer is None
        else value(words, question, answer)
    )
    if question.kind == "choice":
        plain = str(answer or "")
    return Field(
        slot=question.slot,
        label=label(words, script, question),
        kind=question.kind,
        value=plain,
        hint=words(f"ask.{script.name}.{question.slot}"),
        optional=not question.required,
        choices=tuple((value, words(f"{question.slot}.{value}")) for value in question.choices),
    )


DEAL = Script(
    "deal",
    "deal.submit",
    (
        Question("customer", "name"),
        Question("partner", "name", record="partner", staff_only=True),
        Question("product", "name", required=False),
        Question("amount", "amount"),
    ),
)
SAID = Dialogue(
    "deal",
    {"customer": "远景能源 Envision", "partner": "Softline", "product": "FalconGuard"},
    asking="amount",
)


@example("form.ask")
def _ask(words: Words) -> Card:
    return ask(words, DEAL, DEAL.questions[3], words("form.not_an_amount"))


@example("form.summary")
def _summary(words: Words) -> Card:
    return summary(words, DEAL, SAID)


@example("form.change_what")
def _change_what(words: Words) -> Card:
    return change_what(words, DEAL, staff=True)


@example("form.nearest")
def _nearest(words: Words) -> Card:
    return nearest(words, "Sofline", "partner", "partner", [(1, "Softline GmbH")], new=True)
