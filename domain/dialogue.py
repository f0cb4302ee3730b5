"""Dialogues as tables of questions: what was said is taken, what is missing is asked, one at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal


@dataclass(frozen=True, slots=True)
class Within:
    """What an answer in free words may hold beside: it is read as a sentence of `intent`, and each of its
    `slots` goes to the slot of the form that stands beside it."""

    intent: str
    slots: tuple[tuple[str, str], ...]


NAME = 200  # characters of a name, at most
NONE = "–"  # the answer that there is none


@dataclass(frozen=True, slots=True)
class Question:
    """`kind` tells how an answer is read: name, people, text, amount, quantity, percent, date, time, choice.
    `record` names the noun that a name is matched to; `looking` is where a bare date points."""

    slot: str
    kind: str
    required: bool = True
    record: str = ""
    looking: Literal["ahead", "back"] = "ahead"
    choices: tuple[str, ...] = ()
    asked: bool = True  # an optional question is asked too, and can be skipped
    staff_only: bool = False  # a partner is never asked (his firm is known)
    within: Within | None = None
    none: bool = False  # where it is required, that there is none is an answer

    @property
    def dates(self) -> str:
        """The slot of what this day is the day of: next_step of next_step_date; "" for other questions."""
        return self.slot.removesuffix("_date") if self.slot.endswith("_date") else ""


@dataclass(frozen=True, slots=True)
class Script:
    """A form. `route` is the action that finishes it; the words of its questions are ask.<name>.<slot>."""

    name: str
    route: str
    questions: tuple[Question, ...]
    confirm: bool = True  # a card shows all of it before anything is written
    intent: str = ""  # of the sentences that fill it

    def question(self, slot: str) -> Question | None:
        return next((q for q in self.questions if q.slot == slot), None)


@dataclass(frozen=True, slots=True)
class Dialogue:
    """One open form of one person in one conversation; kept in the store between turns."""

    script: str
    answers: Mapping[str, object] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()
    asking: str = ""  # the slot asked last; empty: the card with all of it was shown
    choices: tuple[str, ...] = ()  # names offered for the slot asked, when one fitted several records
    reference: str = ""  # the record being changed, where there is one
    then: tuple[str, ...] = ()  # actions that wait for its end
    asked_at: datetime | None = None  # when it was last kept; the store says it
    spoken: str = ""  # the slot that was answered or left out last
    sure: bool = False  # opened by a press or a command: without a card to confirm, its last answer writes
    about: str = ""  # whose deal is stepped on: its customer; or the partner who is changed
    before: Mapping[str, object] = field(default_factory=dict)  # the answers that the last ones replaced
    days: tuple[date, date] | None = None  # the week or the month that was said, whose day is asked


@dataclass(frozen=True, slots=True)
class Heard:
    """What a message brought to an open form."""

    answers: Mapping[str, object] = field(default_factory=dict)
    skip: bool = False


def advance(script: Script, dialogue: Dialogue, heard: Heard, staff: bool = True) -> Dialogue:
    """The form after a message: its answers taken, and the next open question in `asking`.

    A required question can't be skipped: it is asked again. What a day was told of is asked, and the day goes
    with it."""
    known = {slot for slot in heard.answers if script.question(slot) or slot.endswith("_id")}
    told = {slot: value for slot, value in heard.answers.items() if slot in known}
    answers = {**dialogue.answers, **told}  # in the order in which they were told
    skipped = dialogue.skipped - known - {q.dates for q in script.questions if q.slot in known}
    asked = script.question(dialogue.asking)
    if heard.skip and asked and not asked.required:
        skipped |= {asked.slot}
        answers.pop(f"{asked.slot}_date", None)
    spoken = _spoken(script, dialogue, heard) or dialogue.spoken
    after = replace(dialogue, answers=answers, skipped=skipped, choices=(), spoken=spoken)
    return replace(after, asking=next((q.slot for q in left(script, after, staff)), ""))


def _spoken(script: Script, dialogue: Dialogue, heard: Heard) -> str:
    """The slot that a message was about: the one asked, or the only one that it answered besides."""
    if heard.skip or dialogue.asking in heard.answers:
        return dialogue.asking
    besides = [slot for slot in heard.answers if script.question(slot)]
    return besides[0] if len(besides) == 1 else ""


def left(script: Script, dialogue: Dialogue, staff: bool = True) -> list[Question]:
    """The questions that are still to be asked, in their order."""
    done = {*dialogue.answers, *dialogue.skipped}
    open_ = [question for question in script.questions if question.slot not in done]
    return [question for question in open_ if question.asked and (staff or not question.staff_only)]
