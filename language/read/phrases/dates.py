"""All rules for phrases of time; importing this module puts them into the register of the grammar."""

from language.read.phrases import (
    counted,
    edged,
    festive,
    fractions,
    monthly,
    named,
    nth,
    relative,
    seasons,
    weekday,
    written,
    years,
)
from language.read.phrases.grammar import first_words
from language.read.phrases.periods import stretch
from language.read.phrases.ranges import Stretch

RULES = (counted, edged, festive, fractions, monthly, named, nth, relative, seasons, weekday, written, years)

__all__ = ["RULES", "Stretch", "first_words", "stretch"]
