"""How a registration comes out under a program: what `channelbot program diff` compares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta

from domain.deals import clock
from domain.deals.admission import Applicant, broken
from domain.deals.deal import PENDING, Deal, Status
from domain.deals.steps import level
from domain.money import Money
from domain.people import Person
from domain.program import Program


@dataclass(frozen=True, slots=True)
class Outcome:
    """Each field is what the clause of that name would do."""

    admission: tuple[str, ...]  # rules it breaks, and whether they block: "refused registration.minimum:USD"
    asked_besides: str  # what rules look at, and is not on record: they can't be judged before it is told
    decision: str  # the time in which it is decided
    decision_due: datetime | None  # of one that waits for it
    approval: str  # who has to approve beside the rep
    protection: str  # how long it would be protected, once it is approved
    protected_until: date | None  # of one that is
    conflict: str  # what a conflict asks for, where there is one, and how the deal stands in it
    extension: str
    appeal: str
    reward: Money | None


def outcome(deal: Deal, known: Applicant, program: Program, decider: Person | None = None) -> Outcome:
    """What the program would do with a registration, had it been in force all along.

    The day of submission counts for its rules, the day of approval for its protection; an extension that was
    given stays. `decider` is whoever decides on one that waits, in whose hours it does."""
    came = deal.submitted_at or deal.moved_at
    day = came.date() if came else date.min
    prefix = "refused" if program.registration.mode == "enforce" else "warned"
    needed = level(deal, program, known.named_account and program.named_accounts.terms == "consent")
    begins = deal.decided_at.date() if deal.decided_at and deal.status is Status.APPROVED else None
    days = program.protection_days(known.partner.tier) + deal.extended_days
    share = program.reward.percent
    ruling = f"ruling {program.conflicts.ruling}" if known.contested else "none"
    return Outcome(
        admission=tuple(f"{prefix} {rule}" for rule in broken(deal, known, program, day)),
        asked_besides=", ".join(sorted(_unknown(deal, known, program))),
        decision=str(program.decision.within),
        decision_due=_due(deal, program, decider),
        approval=needed.by if needed else "rep",
        protection="" if begins else f"{days} days from its approval",
        protected_until=begins + timedelta(days=days) if begins else None,
        conflict=", ".join(filter(None, (ruling, known.standing))),
        extension=_extension(deal, program),
        appeal=str(program.appeal.within),
        reward=Money(deal.amount.amount * share / 100, deal.amount.currency)
        if deal.amount and share
        else None,
    )


def _unknown(deal: Deal, known: Applicant, program: Program) -> Iterator[str]:
    """Fields that are asked for since a rule looks at them, beside those that a registration must name."""
    named = program.fields(known.lines)
    return (field for field in program.needed if field not in named and getattr(deal, field) in (None, ""))


def _due(deal: Deal, program: Program, decider: Person | None) -> datetime | None:
    """By when it would have to be decided, had its clock never stood."""
    since, within = deal.submitted_at, program.decision.within
    if deal.appealed_at:
        since, within = deal.appealed_at, program.appeal.within
    waits = deal.status in PENDING and deal.decision_due is not None
    return clock.due(since, within, clock.hours(decider, program)) if waits and since and decider else None


def _extension(deal: Deal, program: Program) -> str:
    """What may be asked for yet."""
    terms = program.protection.extension
    match terms.terms:
        case "fixed" if deal.extensions < terms.times:
            return f"{terms.days} days, at most {terms.times}×"
        case "earned":
            return f"earned, {terms.most_days} days at most"
    return "none"


def differences(deal: Deal, one: Outcome, other: Outcome) -> dict[str, tuple[object, object]]:
    """What comes out differently, by the field's name; what stands on record moves from there."""
    moved = {
        name: (stands, stands + (after - before))
        for name in ("protected_until", "decision_due")
        if (stands := getattr(deal, name))
        and (before := getattr(one, name))
        and (after := getattr(other, name))
    }
    pairs = {each.name: (getattr(one, each.name), getattr(other, each.name)) for each in fields(Outcome)}
    return {name: pair for name, pair in (pairs | moved).items() if pair[0] != pair[1]}
