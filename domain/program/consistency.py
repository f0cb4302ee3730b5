"""What no single setting can tell: parts of a program that do not go together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from typing import Any

from domain.calendar import has_holidays
from domain.currency import currencies
from domain.places import find
from domain.program.model import Program
from domain.program.parts import ALL, Authorisation, Extension

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
        *_currencies(program),
        *_tiers(program),
        *_named(program),
        *_territories(program),
        *_authorisations(program),
        *_extension(extension),
        *_protection(program),
        *_decision(program),
        *_days(program),
        *_look_ups(program),
    ]


def no_currency(code: str) -> str:
    likely = f"; did you mean {code.upper()}?" if code.upper() in currencies() else "."
    return f"{code} is no currency: write its three letters, such as EUR" + likely


def _currencies(program: Program) -> Iterator[Fault]:
    rules = program.registration
    sums: list[tuple[tuple[str | int, ...], Mapping[str, Decimal]]] = [
        (("registration", "minimum"), rules.minimum),
        (("registration", "list_price_minimum"), rules.list_price_minimum),
        *(
            (("decision", "level", at, "amount"), each.amount)
            for at, each in enumerate(program.decision.level)
        ),
    ]
    said: list[tuple[tuple[str | int, ...], str]] = [(("currency",), program.currency)]
    said += [((*path, code), code) for path, amounts in sums for code in amounts if code != ALL]
    yield from (Fault(path, no_currency(code)) for path, code in said if code not in currencies())


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


def _territories(program: Program) -> Iterator[Fault]:
    """A place that lies in an earlier territory leads to that one, and never to this; a territory in which
    nothing lies serves an authorisation, or nobody."""
    used = {name for right in program.authorisation for name in right.territories}
    for at, territory in enumerate(program.territory):
        if not (territory.places or territory.name in used or find(territory.name)):
            yield Fault(("territory", at), "names no places: nothing lies in it.")
        places = [(("name",), territory.name), *((("places", n), p) for n, p in enumerate(territory.places))]
        for path, place in places:
            if (lies := program.territory_of(place)) and lies != territory.name:
                yield Fault(("territory", at, *path), f"{place} lies in {lies} already.")


def _authorisations(program: Program) -> Iterator[Fault]:
    """Those that keep nobody away, and those of one line that no partner meets together."""
    before: dict[str, list[Authorisation]] = {}
    for at, right in enumerate(program.authorisation):
        here, same = ("authorisation", at), before.setdefault(right.line.casefold(), [])
        same.append(right)
        if right.anybody and not right.certified:
            yield Fault(
                here, "keeps nobody away: it names tiers, partners, territories, or a number certified."
            )
        if not _met(program, same):
            yield Fault(here, f"no partner meets this and what stands above for {right.line}.")


def _met(program: Program, rights: Sequence[Authorisation]) -> bool:
    """Whether a partner of some tier, name and territory would have all of these rights."""
    tiers = {tier.name for tier in program.tier}.union(*(right.tiers for right in rights))
    places = {place for right in rights for place in right.territories} | {""}
    names = {name for right in rights for name in right.partners} | {""}
    partners = product(tiers, places, names)
    return any(all(right.given(tier, place, {name}) for right in rights) for tier, place, name in partners)


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


def _protection(program: Program) -> Iterator[Fault]:
    """Reminders that come before every protection that they are of."""
    rules = program.protection
    longest = rules.days or max((tier.protection_days for tier in program.tier), default=0)
    for at, days in enumerate(rules.reminders_days):
        if days >= longest > 0:
            reason = f"a reminder {days} days ahead comes before the protection: {longest} days at most."
            yield Fault(("protection", "reminders_days", at), reason)


def idle(values: Mapping[str, Any], program: Program) -> Iterator[Fault]:
    """What a file promises of an extension beside terms that give none."""
    said = values.get("protection", {}).get("extension", {})
    if program.protection.extension.terms == "none":
        for name in ("days", "times", "most_days"):
            if said.get(name):
                yield Fault(("protection", "extension", name), 'does not count beside terms = "none".')


def _decision(program: Program) -> Iterator[Fault]:
    within = program.decision.within
    longest = within.number * (WORKDAY if within.unit == "days" else 1)
    for at, hours in enumerate(program.decision.reminders_hours):
        if hours > longest:
            reason = f"a reminder {hours} working hours ahead comes before the registration: {within} in all."
            yield Fault(("decision", "reminders_hours", at), reason)
    for at, days in enumerate(program.decision.answer_reminders_days):
        if days >= (patience := program.decision.answer_patience_days):
            reason = (
                f"a reminder after {days} days comes too late: after {patience} nobody waits for the answer."
            )
            yield Fault(("decision", "answer_reminders_days", at), reason)
    yield from (Fault(("decision", *f.path[:-1], "key"), f.reason)
                for f in _twice("ground", [ground.key for ground in program.decision.ground]))  # fmt: skip
    for at, level in enumerate(program.decision.level):
        if not any(level.amount.values()) and level.discount_percent is None:
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
