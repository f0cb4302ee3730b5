"""All rules for phrases of time; importing this module puts them into the register of the grammar."""

from language.read.phrases import counted, edged, named, relative, written
from language.read.phrases.periods import Stretch, stretch

RULES = (counted, edged, named, relative, written)

__all__ = ["RULES", "Stretch", "stretch"]
