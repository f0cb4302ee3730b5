"""By when a decision is due."""

from datetime import UTC, datetime, timedelta

from domain.deals import clock
from domain.people import Person, Role
from domain.program import load

PROGRAM = load()
REP = Person(1, 1, "Li Wei", Role.REP)
OPENING = datetime(2026, 3, 11, 9, tzinfo=UTC)  # a Wednesday


def test_who_comes_a_microsecond_later_has_the_same_evening() -> None:
    of = clock.hours(REP, PROGRAM)
    first = clock.due(OPENING, PROGRAM.decision.within, of)
    assert first == datetime(2026, 3, 12, 18, tzinfo=UTC)
    assert clock.due(OPENING + timedelta(microseconds=1), PROGRAM.decision.within, of) == first
