"""From what a person wrote to what he wants: intent, slots, confidence, and why."""

from language.read.answers import answer, kinds
from language.read.names import NO_NAMES, Names
from language.read.reading import Answer, Reading
from language.read.sentence.forms import INTENTS
from language.read.tongue import language_of
from language.read.understanding import read_as, understand

__all__ = [
    "INTENTS",
    "NO_NAMES",
    "Answer",
    "Names",
    "Reading",
    "answer",
    "kinds",
    "language_of",
    "read_as",
    "understand",
]
