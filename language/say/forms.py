"""Cards of dialogues, drawn from their tables of questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import time
from decimal import Decimal

from domain.chat import Button, Card, Fact, Style, action, route_of
from domain.dialogue import Dialogue, Question, Script
from domain.money import Money
from language import shape
from language.carrying import carried, carried_again
from language.say import common
from language.say.gallery import example
from language.words import WORDS, Words

MANY = 20  # names told in a line
ALIKE = {
    "much": ("what", "how"),
    "choices": ("what", "how"),
    "least": ("how",),
}  # what answers a question too
ABOUT = ("customer", "partner", "name", "text")  # what a form is known by


TOLD_MUCH = 2  # answers that a dropped form can be brought back with


def ask(words: Words, script: Script, question: Question, hint: str = "") -> Card:
    """One question, with its choices and a way out."""
    choices = [
        Button(words(f"{question.slot}.{value}"), action("form.choose", question.slot, value))
        for value in question.choices
    ]
    skip = [] if question.required else [Button(words("button.skip"), action("form.skip"))]
    text = words(f"ask.{script.name}.{question.slot}")
    card = common.question(text, [*choices, *skip, common.cancel(words)], hint)
    return replace(card, number=question.kind in {"amount", "quantity", "percent", "time"})


def among_others(words: Words, card: Card) -> Card:
    """A question in a channel or group, where only what names the bot reaches it."""
    return replace(card, note=" ".join(part for part in (card.note, words("form.name_me")) if part))


def summary(words: Words, script: Script, dialogue: Dialogue, hint: str = "") -> Card:
    """All that was taken, to be submitted, changed or cancelled."""
    return Card(
        title=words(f"form.{script.name}"),
        lines=(hint,) if hint else (),
        facts=(*_step_on(words, script, dialogue), *facts(words, script, dialogue.answers)),
        buttons=(
            (
                Button(words("button.submit"), action("form.submit"), Style.PRIMARY),
                Button(words("button.change"), action("form.change")),
                common.cancel(words),
            ),
        ),
        note=words("form.check"),
        choice=True,
    )


def _step_on(words: Words, script: Script, dialogue: Dialogue) -> tuple[Fact, ...]:
    """Which deal a step is made on, or which partner is changed."""
    if script.name.startswith("deal_") and dialogue.reference:
        return (Fact(words("slot.deal"), shape.line(dialogue.about, dialogue.reference)),)
    return (Fact(words("slot.partner"), dialogue.about),) if dialogue.about else ()


def facts(words: Words, script: Script, answers: Mapping[str, object]) -> tuple[Fact, ...]:
    taken = [(q, answers[q.slot]) for q in script.questions if answers.get(q.slot) not in (None, "", ())]
    new = {q.slot for q in script.questions if q.record == "partner" and answers.get(f"{q.slot}_id") == 0}
    return tuple(
        Fact(label(words, script, q), words("form.new", name=shown) if q.slot in new else shown)
        for q, answer in taken
        if (shown := value(words, q, answer))
    )


def label(words: Words, script: Script, question: Question) -> str:
    """By the form's own words; of a step on a deal by the slot's, since the deal's are sentences there."""
    noun = script.name.split("_", maxsplit=1)[0]
    keys = [f"{script.name}.{question.slot}", f"{noun}.{question.slot}"]
    if script.name.startswith("deal_"):
        keys.insert(1, f"slot.{question.slot}")
    return words(next(key for key in keys if key in WORDS))


def value(words: Words, question: Question, answer: object) -> str:
    if question.kind == "choice":
        return words.name(question.slot, str(answer))
    if question.kind == "percent":
        return f"{answer:f}%"
    return answer.strftime("%H:%M") if isinstance(answer, time) else words.shaped(answer)


def noted(words: Words, script: Script, answers: Mapping[str, object]) -> str:
    """What was taken beside the answer to the question, in a line; empty where nothing was."""
    taken = [f"{fact.label} {fact.value}" for fact in facts(words, script, answers)]
    return words("form.noted", what=shape.line(*taken)) if taken else ""


def answer_or_order(words: Words, script: Script, question: Question, intent: str, text: str) -> Card:
    """Words that may answer the question, or ask for something else."""
    answer = Button(words("form.button.answer"), action("form.take", carried({question.slot: text})))
    order = Button(words(f"intent.{intent}"), action("say", text))
    line = words("form.answer_or_order", question=words(f"ask.{script.name}.{question.slot}"))
    return Card(lines=(line,), buttons=((answer, order),), choice=True)


def perhaps(
    words: Words, script: Script, question: Question, text: str, why: str = "form.perhaps", told: str = ""
) -> Card:
    """What was asked of the bot, and what it has `told` to that; it may be the answer to its own question."""
    yes = action("form.take", carried({question.slot: text}))
    row = (
        Button(words("form.button.answer"), yes, Style.PRIMARY),
        Button(words("button.no"), action("form.other", question.slot)),
    )
    told = told or words("form.perhaps.unknown")
    line = words(why, question=words(f"ask.{script.name}.{question.slot}"), told=told)
    return Card(lines=(line,), buttons=(row,), choice=True)


def may_later(words: Words, asked: Card) -> Card:
    """The open question, with the way to put all of it off."""
    later = Button(words("form.button.later"), action("form.later"), Style.PRIMARY)
    return replace(
        asked, lines=(words("form.may_later"), *asked.lines), buttons=(*asked.buttons, (later,)),
        choice=not asked.number,
    )  # fmt: skip


def cancelled(words: Words, dialogue: Dialogue) -> Card:
    """That a form was dropped; where it told much, with the way to bring it back."""
    told = [slot for slot in dialogue.answers if not slot.endswith("_id")]
    card = common.sentence(words, "cancelled")
    if len(told) < TOLD_MUCH:
        return card
    kept = action(
        "form.start", dialogue.script, carried(dialogue.answers), dialogue.reference,
        ",".join(sorted(dialogue.skipped)),
    )  # fmt: skip
    return replace(card, buttons=((Button(words("form.button.restore"), kept),),))


def change_what(words: Words, script: Script, staff: bool) -> Card:
    """A button a field."""
    options = [
        (label(words, script, q), action("form.field", q.slot))
        for q in script.questions
        if staff or not q.staff_only
    ]
    return common.choice(words("form.change_what"), options)


def either(words: Words, question: Question, options: Sequence[object]) -> Card:
    """An answer that leaves two values open: which one is put down?"""
    buttons = tuple(
        Button(value(words, question, option), action("form.take", carried({question.slot: option})))
        for option in options
    )
    return Card(lines=(words("form.either"),), buttons=(buttons, (common.cancel(words),)), choice=True)


def needed(words: Words, question: Question) -> str:
    """Why a question can't be left out, and how it may be answered roughly; or that it can."""
    if not question.required:
        return words("form.may_skip")
    key = f"form.needed.{question.kind}"
    return words(key if key in WORDS else "form.needed")


def choices(words: Words, names: Sequence[str]) -> str:
    """The names that may be said, as many as a question can hold."""
    more = words("more", n=len(names) - MANY) if len(names) > MANY else ""
    return words("aside.choices.names", names=shape.line(*names[:MANY], more))


def least(words: Words, minimum: Money | None, amount: Money | None = None) -> str:
    """The least that a deal must be worth, by the program, and whether the sum that stands is enough."""
    if minimum is None:
        return words("aside.least.none")
    if amount is None or amount.currency != minimum.currency:
        return words("aside.least", minimum=minimum)
    met = amount.amount >= minimum.amount
    return words("aside.least.met" if met else "aside.least.below", amount=amount, minimum=minimum)


def then(words: Words, of: str) -> str:
    """What comes of a yes, to a form or to a step on a deal."""
    key, other = f"aside.then.{of}", "aside.then.step" if "." in of else "aside.then"
    return words(key if key in WORDS else other)


def taken_back(words: Words, of: str) -> str:
    """Whether what a form or a step writes can be taken back."""
    deal = of in {"deal", "deal.register"}
    return words("aside.take_back.deal" if deal else "aside.take_back")


def told(words: Words, script: Script, question: Question, kind: str) -> str:
    """The answer to a question back: why it is asked, who reads it, how it is answered, what it means …"""
    slot, sort = question.slot, f"kind.{question.kind}"
    own = [
        f"{each}.{what}"
        for each in (kind, *ALIKE.get(kind, ()))
        for what in (f"{script.name}.{slot}", slot, script.name, sort)
    ]
    why = (f"why.{script.name}.{slot}", f"why.{script.name}.{question.dates}")
    keys = (*(f"aside.{key}" for key in (*own, kind, *why)), "form.why")
    return words(next(key for key in keys if key in WORDS))


def no_answer(words: Words, question: Question) -> str:
    """That a question back has no answer, and what the field is where that is written down."""
    what = f"aside.what.{question.slot}"
    return words("form.no_answer.asked", what=words(what)) if what in WORDS else words("form.no_answer")


def why_confirmed(words: Words, script: Script, spoken: Question | None) -> str:
    """Why all of it is shown to be confirmed; and before it why the field spoken of last is asked."""
    why = told(words, script, spoken, "why") if spoken else ""
    return " ".join(part for part in (why, words("form.why_confirm")) if part)


def so_far(words: Words, script: Script, dialogue: Dialogue) -> Card:
    """What was taken so far, without a button to submit it."""
    known = facts(words, script, dialogue.answers)
    lines = () if known else (words("form.nothing_yet"),)
    return Card(title=words(f"form.{script.name}"), lines=lines, facts=known)


def so_far_here(words: Words, script: Script, dialogue: Dialogue) -> str:
    """The answer that stands to the question asked again, in a line; empty where there is none."""
    question = script.question(dialogue.asking)
    answer = dialogue.answers.get(dialogue.asking)
    if question is None or answer in (None, "", ()):
        return ""
    return words("form.so_far", value=value(words, question, answer))


def name_of(words: Words, script: Script, dialogue: Dialogue) -> str:
    """A form by what it is for and about: "Register a deal · Globex", "Deal lost · Globex · D-48213"."""
    deal = dialogue.reference if dialogue.about and script.name.startswith("deal_") else ""
    return shape.line(_named(words, script.name, dialogue.answers), dialogue.about, deal)


def _named(words: Words, form: str, answers: Mapping[str, object]) -> str:
    about = next((words.shaped(answers[slot]) for slot in ABOUT if answers.get(slot)), "")
    return shape.line(words(f"form.{form}"), about)


def clash(words: Words, script: Script, dialogue: Dialogue, wanted: str) -> Card:
    """Another form is wanted while one is open."""
    rows = (
        Button(words("form.button.first"), action("form.first", wanted), Style.PRIMARY),
        Button(words("form.button.later"), action("form.later", wanted)),
        Button(words("form.button.drop"), action("form.drop", wanted), Style.DANGER),
    )
    line = words("form.clash", open=name_of(words, script, dialogue), wanted=_wanted(words, wanted))
    return Card(lines=(line,), buttons=tuple((button,) for button in rows), choice=True)


def _wanted(words: Words, wanted: str) -> str:
    """What an action that waits is called: a form by its title, a sentence as it was said."""
    route, arguments = route_of(wanted)
    if route != "form.start":
        return arguments[-1]
    return _named(words, arguments[0], carried_again(arguments[1]))


def waiting(words: Words, wanted: str) -> Card:
    """What was asked for meanwhile is offered."""
    yes = Button(words("button.yes"), wanted, Style.PRIMARY)
    line = words("second_request", text=_wanted(words, wanted))
    return Card(lines=(line,), buttons=((yes, Button(words("button.no"), action("never"))),), choice=True)


def drafts(words: Words, kept: Sequence[tuple[int, Script, Dialogue]]) -> Card:
    """The forms kept for later, to go on with."""
    options = [
        (name_of(words, script, draft), action("form.resume", number)) for number, script, draft in kept
    ]
    return common.choice(words("form.drafts"), options)


DEAL = Script(
    "deal",
    "deal.submit",
    (
        Question("customer", "name"),
        Question("partner", "name", record="partner", staff_only=True),
        Question("product", "name", required=False, record="product"),
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


@example("form.either")
def _either(words: Words) -> Card:
    return either(words, DEAL.questions[3], [Money(Decimal(60000), "USD"), Money(Decimal(70000), "USD")])


@example("form.answer_or_order")
def _answer_or_order(words: Words) -> Card:
    return answer_or_order(words, DEAL, DEAL.questions[0], "visit.log", "log a visit to Softline yesterday")


@example("form.perhaps")
def _perhaps(words: Words) -> Card:
    return perhaps(words, DEAL, DEAL.questions[0], "who decides?")


@example("form.may_later")
def _may_later(words: Words) -> Card:
    return may_later(words, ask(words, DEAL, DEAL.questions[2]))


@example("form.so_far")
def _so_far(words: Words) -> Card:
    return so_far(words, DEAL, SAID)


@example("form.clash")
def _clash(words: Words) -> Card:
    return clash(words, DEAL, SAID, action("form.start", "visit", "{}", "", ""))


@example("form.waiting")
def _waiting(words: Words) -> Card:
    return waiting(words, action("say", "remind me to call them on Monday"))


@example("form.drafts")
def _drafts(words: Words) -> Card:
    return drafts(words, [(1, DEAL, SAID)])
