"""How a registration comes out under a program: what `channelbot program diff` compares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta

from domain.deals.admission import Applicant, broken
from domain.deals.deal import Deal, Status
from domain.deals.steps import level
from domain.money import Money
from domain.program import Program


@dataclass(frozen=True, slots=True)
class Outcome:
    """Each field is what the clause of that name would do."""

    admission: tuple[str, ...]  # rules it breaks, and whether they block: "refused registration.minimum:USD"
    asked_besides: str  # what rules look at, and is not on record: they can't be judged before it is told
    decision: str  # the time in which it is decided
    approval: str  # who has to approve beside the rep
    protection: str  # how long it would be protected, once it is approved
    protected_until: date | None  # of one that is
    conflict: str  # what a conflict asks for, where there is one
    extension: str
    appeal: str
    reward: Money | None


def outcome(deal: Deal, known: Applicant, program: Program) -> Outcome:
    """What the program would do with a registration, had it been in force all along.

    The day of submission counts for its rules, the day of approval for its protection; an extension that was
    given stays."""
    came = deal.submitted_at or deal.moved_at
    day = came.date() if came else date.min
    prefix = "refused" if program.registration.mode == "enforce" else "warned"
    needed = level(deal, program, known.named_account and program.named_accounts.terms == "consent")
    begins = deal.decided_at.date() if deal.decided_at and deal.status is Status.APPROVED else None
    days = program.protection_days(known.partner.tier) + deal.extended_days
    share = program.reward.percent
    return Outcome(
        admission=tuple(f"{prefix} {rule}" for rule in broken(deal, known, program, day)),
        asked_besides=", ".join(sorted(_unknown(deal, known, program))),
        decision=str(program.decision.within),
        approval=needed.by if needed else "rep",
        protection="" if begins else f"{days} days from its approval",
        protected_until=begins + timedelta(days=days) if begins else None,
        conflict=f"ruling {program.conflicts.ruling}" if known.contested else "none",
        extension=_extension(program),
        appeal=str(program.appeal.within),
        reward=Money(deal.amount.amount * share / 100, deal.amount.currency)
        if deal.amount and share
        else None,
    )


def _unknown(deal: Deal, known: Applicant, program: Program) -> Iterator[str]:
    """Fields that are asked for since a rule looks at them, beside those that a registration must name."""
    named = program.fields(known.lines)
    return (field for field in program.needed if field not in named and getattr(deal, field) in (None, ""))


def _extension(program: Program) -> str:
    terms = program.protection.extension
    match terms.terms:
        case "fixed":
            return f"{terms.days} days, at most {terms.times}×"
        case "earned":
            return f"earned, {terms.most_days} days at most"
    return "none"


def differences(deal: Deal, one: Outcome, other: Outcome) -> dict[str, tuple[object, object]]:
    """What comes out differently, by the field's name; an end that stands on record is moved from there."""
    if deal.protected_until and one.protected_until and other.protected_until:
        moved = deal.protected_until + (other.protected_until - one.protected_until)
        one, other = replace(one, protected_until=deal.protected_until), replace(other, protected_until=moved)
    pairs = {each.name: (getattr(one, each.name), getattr(other, each.name)) for each in fields(Outcome)}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}
