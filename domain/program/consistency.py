"""What no single setting can tell: parts of a program that do not go together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.calendar import has_holidays
from domain.program.model import Program
from domain.program.parts import Extension

NAMES = {"authorisation": {"tier", "territory"}}  # by part, the parts whose names it uses

WORKDAY = 12  # working hours in a day, at most


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Where in the file, and what is wrong there."""

    path: tuple[str | int, ...]
    reason: str

    @property
    def key(self) -> str:
        """The path as people write it: decision.level[2].amount, counted from 1."""
        steps = "".join(f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return steps.lstrip(".") or "program"


def inconsistent(program: Program) -> list[Fault]:
    """Every fault of a program whose single settings are right."""
    extension = program.protection.extension
    return [
        *_tiers(program),
        *_named(program),
        *_extension(extension),
        *_decision(program),
        *_days(program),
        *_look_ups(program),
    ]


def _tiers(program: Program) -> Iterator[Fault]:
    names = [tier.name for tier in program.tier]
    for at, tier in enumerate(program.tier):
        if tier.name in names[:at]:
            yield Fault(("tier", at, "name"), f"two tiers are called {tier.name}.")
        if at and tier.revenue < program.tier[at - 1].revenue:
            yield Fault(("tier", at, "revenue"), "tiers stand lowest first, by revenue.")


def _named(program: Program) -> Iterator[Fault]:
    """Names that refer to another part of the file."""
    tiers = {tier.name for tier in program.tier}
    territories = {territory.name for territory in program.territory}
    for at, right in enumerate(program.authorisation):
        here = ("authorisation", at)
        for number, tier in enumerate(right.tiers):
            if tier not in tiers:
                yield Fault((*here, "tiers", number), f"there is no tier called {tier}.")
        for number, name in enumerate(right.territories):
            if name not in territories:
                yield Fault(
                    ("authorisation", at, "territories", number), f"there is no territory called {name}."
                )
    yield from _twice("territory", [territory.name for territory in program.territory])
    lines = [line.name.casefold() for line in program.registration.line]
    yield from (Fault(("registration", *fault.path), fault.reason) for fault in _twice("line", lines))


def _twice(part: str, names: Sequence[str]) -> Iterator[Fault]:
    for at, name in enumerate(names):
        if name in names[:at]:
            yield Fault((part, at, "name"), f"{name} stands there twice.")


def _extension(extension: Extension) -> Iterator[Fault]:
    here = ("protection", "extension")
    activity = extension.activity
    if extension.terms == "fixed" and not (extension.days and extension.times):
        yield Fault((*here, "days"), 'a fixed extension has days and times above 0; or write terms = "none".')
    if extension.terms == "earned" and not (activity.visit or activity.stage or activity.note):
        yield Fault((*here, "activity"), "says how many days a visit, a stage or a note earns.")
    if extension.terms == "earned" and not extension.most_days:
        yield Fault((*here, "most_days"), "an earned extension has a most above 0.")


def _decision(program: Program) -> Iterator[Fault]:
    within = program.decision.within
    longest = within.number * (WORKDAY if within.unit == "days" else 1)
    for at, hours in enumerate(program.decision.reminders_hours):
        if hours > longest:
            reason = f"a reminder {hours} working hours ahead comes before the registration: {within} in all."
            yield Fault(("decision", "reminders_hours", at), reason)
    yield from (Fault(("decision", *f.path[:-1], "key"), f.reason)
                for f in _twice("ground", [ground.key for ground in program.decision.ground]))  # fmt: skip
    for at, level in enumerate(program.decision.level):
        if not level.amount and level.discount_percent is None:
            yield Fault(("decision", "level", at), "a level begins at an amount or at a discount_percent.")


def _look_ups(program: Program) -> Iterator[Fault]:
    rules = program.conflicts
    if rules.watched_from > rules.checks_per_partner > 0:
        reason = f"is more than a firm may look up in a day, {rules.checks_per_partner}: nobody is ever told."
        yield Fault(("conflicts", "watched_from"), reason)


def _days(program: Program) -> Iterator[Fault]:
    for at, days in enumerate(program.calendar):
        if days.country and not has_holidays(days.country):
            yield Fault(("calendar", at, "country"), f"no public holidays are known of {days.country}.")
        both = set(days.days_off) & set(days.make_up)
        if both:
            yield Fault(("calendar", at, "make_up"), f"{min(both)} is a day off and a make-up day at once.")
