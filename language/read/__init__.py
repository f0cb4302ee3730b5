"""From what a person wrote to what he wants: intent, slots, confidence, and why."""

from datetime import datetime

from language.read.answers import answer
from language.read.intents import INTENTS, by_cue
from language.read.names import NO_NAMES, Names
from language.read.reading import Answer, Reading
from language.read.tongue import language_of

__all__ = ["INTENTS", "NO_NAMES", "Answer", "Names", "Reading", "answer", "language_of", "understand"]


def understand(text: str, now: datetime, role: str, names: Names = NO_NAMES) -> Reading:  # noqa: ARG001
    """Read one message; `now` is the moment in the speaker's own zone, `role` one of rep, lead, partner."""
    intent = by_cue(text)
    return Reading(intent, {}, 0.0 if intent == "none" else 0.5, language_of(text))
