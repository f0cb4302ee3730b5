"""What a list of deals was asked to be narrowed by in words that are no filter: "the escalated deals"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from domain.patterns import regex
from language.read import filters
from language.read.names import Names
from language.read.normal import normal
from language.read.typed import find

LONGEST: Final = 90  # characters: whoever says more tells something besides
MOST: Final = 4  # words of what narrows
_ASKED: Final = regex(r"\b(?:deals?|registrations?|opportunit(?:y|ies))\b", re.IGNORECASE)
_PLAIN: Final = frozenset(
    "a about again ah all also am an and any anything are as at be been bring brings bringing brought bro btw but by can check could current currently "
    "customer customers deal deals did display do does doing fetch find for from full get getting give go going good got "
    "had has have hello hello hey hi hmm how i id if im in is it its just know last latest left let like list listed look looking "
    "many me mine moment morning much my need new next no not now number of off ok okay on one ones only open opportunities opportunity "
    "or our out outstanding over overview own page part partner partners pipeline please pls project projects pull quick quickly "
    "recent recently registered registration registrations regs rep reps running s see send share show so some soon status still "
    "happen happened happening happens doing sort sorted ordered order team than thanks thank that the their them then there these they thing things this those to today "
    "together too total tracked u under up update us view wait waiting want was we were what whats when where which who whose "
    "will with work working would yes yet you your everyone everybody everything anyone anybody already amount amounts value "
    "values date dates closed close closing ended ending live active ongoing stand stands stage stages state quarter month week year answer approval register withdraw before after until till don't haven't hasn't didn't isn't aren't "
    "merge decides decide limit using tasks visits same different safe valid fine really".split()
)
_STATUS: Final = regex(
    r"\b(?:pending|approved?|rejected|refused|declined|expir(?:ed?|es|ing|y)|won|lost|wins?|lose|loss(?:es)?|withdrawn|awaiting|(?:un)?decided|decisions?|protected|protection|signed)\b",
    re.IGNORECASE,
)


def unheeded(text: str, slots: Mapping[str, Any], names: Names, now: datetime) -> str:
    """The words beside the deals that say which are meant and are none of what a list knows; empty for none."""
    said = normal(text)
    if len(text) > LONGEST or not text.isascii() or not _ASKED.search(text):
        return ""
    taken = [
        (span.start, span.end) for span in (*(piece.span for piece in find(said, now)), *names.spans(said))
    ]
    taken += [found.span() for pattern in filters.ALL for found in pattern.finditer(said.text)]
    taken += [found.span() for found in _STATUS.finditer(said.text)]
    known = {word for value in slots.values() for word in re.findall(r"\w+", str(value).casefold())}
    rest = [
        word[0]
        for word in re.finditer(r"[A-Za-z](?:[\w-]|['’](?=t\b))*", said.text)
        if not any(start < word.end() and word.start() < end for start, end in taken)
        and word[0].casefold() not in _PLAIN | known
    ]
    return " ".join(rest) if len(rest) <= MOST else ""
