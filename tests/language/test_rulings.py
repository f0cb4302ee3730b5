"""The side-by-side card of a conflict."""

from dataclasses import replace
from datetime import timedelta

from domain.conflicts import Evidence
from domain.matching import Likeness
from domain.program import load
from language.say.conflicts import EXAMPLE, compared
from language.say.rulings import MOST_STEPS, conflict
from language.words import Words

ENGLISH = Words("en", "Europe/Berlin")


def test_a_time_line_begins_with_the_registration_and_leaves_out_what_was_taken_back() -> None:
    at = EXAMPLE.first.evidence[0].at
    steps = ("submitted", "ruled", "yield", "undone", *("note" for _ in range(9)))
    first = replace(EXAMPLE.first, evidence=tuple(Evidence(at, what) for what in steps))
    met = replace(EXAMPLE, first=first)
    lines = conflict(ENGLISH, met, met.found_at + timedelta(hours=1), load()).lines
    told = next(line for line in lines if "submitted" in line)
    assert told.count("→") == MOST_STEPS - 1
    assert "ruling" not in told
    assert "taken back" not in told


def test_what_is_hardly_likely_is_not_called_so() -> None:
    for score, told in ((0.42, "perhaps the same customer"), (0.9, "likely the same customer")):
        (line,) = compared(ENGLISH, "Globex", "Globus", Likeness(score, True, False, ())).lines
        assert told in line
