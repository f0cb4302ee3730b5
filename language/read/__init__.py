"""From what a person wrote to what he wants: intent, slots, confidence, and why."""

from language.read.answers import answer
from language.read.names import NO_NAMES, Names
from language.read.reading import Answer, Reading
from language.read.sentence.forms import INTENTS
from language.read.tongue import language_of
from language.read.understanding import understand

__all__ = ["INTENTS", "NO_NAMES", "Answer", "Names", "Reading", "answer", "language_of", "understand"]
