"""The rules that the moves obey: how long, how much, and by whom."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.calendar import Calendar
from domain.chat import Refused
from domain.deals.deal import Deal, DealEvent
from domain.deals.moves import Move, move
from domain.money import Money
from domain.people import LEADS, Person
from domain.program import Program


def submit(
    deal: Deal, who: Person, now: datetime, program: Program, calendar: Calendar, decider: Person | None
) -> tuple[Deal, DealEvent]:
    """A draft sent in: the decision is due after so many working days of the decider's calendar.

    Raises Refused below the program's minimum, with the rule."""
    rules = program.registration
    if deal.amount and deal.amount.currency == program.currency and deal.amount.amount < rules.minimum:
        raise Refused("deal.below_minimum", minimum=Money(rules.minimum, program.currency))
    zone = (decider or who).zone
    due = calendar.after_working_days(now, rules.decision_working_days, zone)
    return move(
        deal,
        Move.SUBMIT,
        who,
        now,
        submitted_at=now,
        decision_due=due,
        rule="registration.decision_working_days",
    )


def approve(deal: Deal, who: Person, now: datetime, program: Program, tier: str) -> tuple[Deal, DealEvent]:
    """Protected from today for as long as the partner's tier gives.

    Raises Refused to whoever brought the deal himself."""
    _forbid_own(deal, who)
    until = who.local(now).date() + timedelta(days=program.tier_named(tier).protection_days)
    rule = f"tier.{program.tier_named(tier).name}.protection_days"
    return move(deal, Move.APPROVE, who, now, decided_at=now, protected_until=until, rule=rule, reason="")


def reject(deal: Deal, who: Person, now: datetime, reason: str) -> tuple[Deal, DealEvent]:
    """Turned down, with a reason that the partner is told."""
    _forbid_own(deal, who)
    if not reason:
        raise Refused("deal.reason_needed", reference=deal.reference)
    return move(deal, Move.REJECT, who, now, decided_at=now, reason=reason, rule="registration.reason")


def _forbid_own(deal: Deal, who: Person) -> None:
    if deal.registrant_id == who.id and who.role not in LEADS:
        raise Refused("deal.no_own_decision", reference=deal.reference)


def extend(deal: Deal, who: Person, now: datetime, program: Program) -> tuple[Deal, DealEvent]:
    """One extension, by the program's days. Raises Refused the second time."""
    if deal.extended:
        raise Refused("deal.extended_before", reference=deal.reference)
    if deal.protected_until is None:
        raise Refused("deal.cannot_extend", reference=deal.reference, status=deal.status)
    until = deal.protected_until + timedelta(days=program.registration.protection_extension_days)
    return move(
        deal,
        Move.EXTEND,
        who,
        now,
        protected_until=until,
        extended=True,
        rule="registration.protection_extension_days",
    )
