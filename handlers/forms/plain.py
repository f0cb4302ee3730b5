"""What a message is worth as an answer by itself, by the kind of the question."""

from __future__ import annotations

from domain.dialogue import Dialogue, Question
from handlers.forms.run import taken
from handlers.turn import Turn
from language import read
from language.read import Answer
from language.read.answering import choosing
from language.read.answering.types import sort_of_partner
from language.read.lookalikes import given
from language.read.naming.titled import titled
from language.read.naming.wrapped import unwrapped
from language.read.parting.twofold import reminds
from language.read.sentences import put_apart
from language.read.values import dayparts
from language.read.values.dotted import dotted
from language.read.values.lengths import from_now
from language.words import LANGUAGES, Words

TYPED = frozenset({"amount", "quantity", "percent", "date", "time"})
TOLD = frozenset({"text", "people"})  # answers that may say anything, even what sounds like a request
TYPE = "type"  # of a partner
BRIEF = 24  # characters of a message that holds a value and little else


def reading_of(turn: Turn, question: Question) -> Answer:
    text = turn.heard.text
    if question.kind == "name" and turn.names.knows(name := unwrapped(text, turn.names)):
        text = name
    if question.kind == "date" and question.looking == "ahead":
        text = from_now(dotted(text, turn.who.language))
    if question.kind == "time":
        text = dayparts.noon(text)
    return read.answer(question.kind, text, turn.now, turn.names, question.looking)


def plain(turn: Turn, question: Question) -> bool:
    """Whether a message is a value of the kind asked for and little else, whatever else it sounds like."""
    if question.kind == "name":
        return a_firm(turn, question) or turn.names.knows(unwrapped(turn.heard.text, turn.names))
    if question.kind == "choice":
        return bool(chosen(question, turn.heard.text)) or (
            question.slot == TYPE and sort_of_partner(turn.heard.text) is not None
        )
    text = turn.heard.text
    brief = question.kind in TYPED and len(text) <= BRIEF and not put_apart(text) and not reminds(text)
    return brief and reading_of(turn, question).value is not None


def chosen(question: Question, text: str) -> str:
    """The choice that is said, by its words in either language or its place; empty for none."""
    for language in LANGUAGES:
        labels = [Words(language)(f"{question.slot}.{value}") for value in question.choices]
        at = choosing.labelled(text, labels)
        at = choosing.traded(text, labels) if at is None else at
        at = choosing.ordinal(text, len(labels)) if at is None else at
        if at is not None:
            return question.choices[at]
    sort = (sort_of_partner(text) or "") if question.slot == TYPE else ""
    return sort if sort in question.choices else ""


def a_person(turn: Turn, question: Question | None) -> bool:
    """Whether "May" is somebody here, and no month."""
    asked = question is not None and (question.kind == "people" or question.slot == "contact")
    return asked and given(turn.heard.text)


def a_firm(turn: Turn, question: Question | None) -> bool:
    """Whether "Reject Shop" and "Friday's" are a customer here, and no request and no day."""
    return question is not None and question.slot == "customer" and titled(turn.heard.text, turn.names)


def value_of(turn: Turn, dialogue: Dialogue, question: Question, value: object) -> object:
    return taken(turn, {question.slot: value}, dialogue.answers)[question.slot]
