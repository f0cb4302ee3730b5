"""From what a person wrote to what he wants: intent, slots, confidence, and why."""

# ruff: noqa: PLC0415 - the reading of a whole sentence brings numpy and the weights, when the first is read
from collections.abc import Mapping, Sequence
from datetime import datetime
from threading import Lock
from typing import Final

from language.read.answering.answers import answer, kinds
from language.read.names import NO_NAMES, Names
from language.read.reading import Answer, Reading
from language.read.sentence.forms import INTENTS
from language.read.tongue import language_of

__all__ = [
    "INTENTS",
    "NO_NAMES",
    "Answer",
    "Names",
    "Reading",
    "answer",
    "kinds",
    "language_of",
    "names_in",
    "read_as",
    "understand",
]

ONE_AT_A_TIME: Final = Lock()  # two that begin together would both load the weights


def understand(text: str, now: datetime, role: str, names: Names = NO_NAMES) -> Reading:
    """Read one message; `now` is the moment in the speaker's own zone, `role` one of rep, lead, partner."""
    from language.read import understanding

    with ONE_AT_A_TIME:
        return understanding.understand(text, now, role, names)


def names_in(text: str, now: datetime, role: str, names: Names = NO_NAMES) -> Sequence[str]:
    """The stretches of a text that look like names, as they stand there."""
    from language.read import single

    with ONE_AT_A_TIME:
        return single.names_in(text, now, role, names)


def read_as(
    intent: str, text: str, now: datetime, role: str, names: Names = NO_NAMES
) -> Mapping[str, object]:
    """The slots of a message whose intent is known otherwise; none where it is no intent."""
    from language.read import single

    with ONE_AT_A_TIME:
        return single.read_as(intent, text, now, role, names)
