"""The decision clock: it runs in the decider's working hours, and stands while the partner is asked, or an
appeal for the same customer is heard."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.calendar import Hours
from domain.people import Person
from domain.program import Program, Within


def hours(person: Person, program: Program) -> Hours:
    """When a person works, by his country's calendar and the vendor's own days."""
    return Hours(program.working(person.country), person.zone, person.work_from, person.work_to)


def working_time(within: Within, of: Hours) -> timedelta:
    """So many working hours, or days of that person's length."""
    return within.number * (timedelta(hours=1) if within.unit == "hours" else of.day)


def due(now: datetime, within: Within, of: Hours) -> datetime:
    second = now.replace(microsecond=0)  # who came in a microsecond later is not told another morning
    return of.after(second, working_time(within, of))


def left(now: datetime, until: datetime | None, of: Hours) -> int:
    """Seconds of working time that are left; none after it was due."""
    return round(of.between(now, until).total_seconds()) if until else 0
