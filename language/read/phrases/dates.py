"""All rules for phrases of time; importing this module puts them into the register of the grammar."""

from language.read.phrases import counted, edged, festive, fractions, named, nth, relative, written
from language.read.phrases.periods import Stretch, stretch

RULES = (counted, edged, festive, fractions, named, nth, relative, written)

__all__ = ["RULES", "Stretch", "stretch"]
