"""Deal registration (项目报备): its life as one table of moves, and the rules that each move obeys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.calendar import Calendar
from domain.chat import Refused
from domain.money import Money
from domain.people import EVERYONE, LEADS, STAFF, Person, Role
from domain.program import Program


class Status(StrEnum):
    DRAFT = "draft"
    SUBMITTED = "submitted"
    NEEDS_INFORMATION = "needs_information"
    APPROVED = "approved"
    REJECTED = "rejected"
    OPEN = "open"  # an opportunity of the direct team: nothing to decide, nothing protected
    WON = "won"
    LOST = "lost"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


PENDING = frozenset({Status.SUBMITTED, Status.NEEDS_INFORMATION})
LIVE = PENDING | {Status.APPROVED, Status.OPEN}
CLOSED = frozenset(Status) - LIVE - {Status.DRAFT}


class Stage(StrEnum):
    QUALIFY = "qualify"
    PROPOSE = "propose"
    NEGOTIATE = "negotiate"
    COMMIT = "commit"


@dataclass(frozen=True, slots=True)
class Deal:
    """A registration or opportunity. Names beside ids are for reading; `version` counts its changes."""

    reference: str  # D-48213; random, so that it tells nothing of how many there are
    customer: str
    status: Status
    id: int = 0
    customer_id: int | None = None
    partner_id: int | None = None
    partner: str = ""
    owner_id: int | None = None  # the rep in charge
    owner: str = ""
    registrant_id: int | None = None  # who brought it
    registrant: str = ""
    project: str = ""
    product: str = ""
    quantity: int | None = None
    amount: Money | None = None
    close_date: date | None = None
    contact: str = ""
    competitor: str = ""
    stage: Stage = Stage.QUALIFY
    submitted_at: datetime | None = None
    decision_due: datetime | None = None
    decided_at: datetime | None = None
    protected_until: date | None = None
    extended: bool = False
    closed_on: date | None = None
    reason: str = ""  # of the rejection, the loss, the question asked
    rule: str = ""  # the clause of the program behind the last decision
    moved_at: datetime | None = None
    version: int = 1
    external_id: str | None = None

    @property
    def live(self) -> bool:
        return self.status in LIVE


@dataclass(frozen=True, slots=True)
class DealEvent:
    """One step of a deal's history; never changed afterwards."""

    at: datetime
    actor_id: int | None  # none: the calendar did it
    actor: str
    what: str  # a Move, or "changed"
    changes: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # field: (before, after)
    why: str = ""
    rule: str = ""


class Move(StrEnum):
    SUBMIT = "submit"
    ASK = "ask"
    ANSWER = "answer"
    APPROVE = "approve"
    REJECT = "reject"
    EXTEND = "extend"
    WIN = "win"
    LOSE = "lose"
    WITHDRAW = "withdraw"
    EXPIRE = "expire"


@dataclass(frozen=True, slots=True)
class Rule:
    """A move: the states it starts from, where it leads (None: the state stays), and who may make it."""

    start: frozenset[Status]
    end: Status | None
    roles: frozenset[Role]


MOVES: Mapping[Move, Rule] = {
    Move.SUBMIT: Rule(frozenset({Status.DRAFT}), Status.SUBMITTED, EVERYONE),
    Move.ASK: Rule(PENDING, Status.NEEDS_INFORMATION, STAFF),
    Move.ANSWER: Rule(frozenset({Status.NEEDS_INFORMATION}), Status.SUBMITTED, EVERYONE),
    Move.APPROVE: Rule(PENDING, Status.APPROVED, STAFF),
    Move.REJECT: Rule(PENDING, Status.REJECTED, STAFF),
    Move.EXTEND: Rule(frozenset({Status.APPROVED}), None, STAFF),
    Move.WIN: Rule(frozenset({Status.APPROVED, Status.OPEN}), Status.WON, EVERYONE),
    Move.LOSE: Rule(LIVE, Status.LOST, EVERYONE),
    Move.WITHDRAW: Rule(PENDING | {Status.APPROVED}, Status.WITHDRAWN, EVERYONE),
    Move.EXPIRE: Rule(frozenset({Status.APPROVED}), Status.EXPIRED, frozenset()),
}


def move(
    deal: Deal, step: Move, who: Person | None, now: datetime, **values: object
) -> tuple[Deal, DealEvent]:
    """The deal after a move, and the move's event. `who` is None for the calendar's own moves.

    Raises Refused where the table forbids it."""
    rule = MOVES[step]
    if deal.status not in rule.start:
        raise Refused(f"deal.cannot_{step}", reference=deal.reference, status=deal.status)
    if who is not None and who.role not in rule.roles:
        raise Refused("deal.not_yours_to_decide", reference=deal.reference)
    moved = replace(deal, status=rule.end or deal.status, moved_at=now, version=deal.version + 1, **values)  # type: ignore[arg-type]
    return moved, event(deal, moved, step, who, now)


def change(deal: Deal, who: Person, now: datetime, **values: object) -> tuple[Deal, DealEvent]:
    """The deal with other facts. Raises Refused when it is closed or nothing would change."""
    if not deal.live:
        raise Refused("deal.closed", reference=deal.reference, status=deal.status)
    changed = replace(deal, **values)  # type: ignore[arg-type]
    if changed == deal:
        raise Refused("deal.nothing_to_change", reference=deal.reference)
    changed = replace(changed, moved_at=now, version=deal.version + 1)
    return changed, event(deal, changed, "changed", who, now)


HISTORY = (
    "status",
    "stage",
    "amount",
    "close_date",
    "product",
    "quantity",
    "protected_until",
    "contact",
    "competitor",
)


def event(before: Deal, after: Deal, what: str, who: Person | None, now: datetime) -> DealEvent:
    """What changed between two versions of a deal."""
    changes = {
        name: (_text(getattr(before, name)), _text(getattr(after, name)))
        for name in HISTORY
        if getattr(before, name) != getattr(after, name)
    }
    why = after.reason if after.reason != before.reason else ""
    actor_id, actor = (who.id, who.name) if who else (None, "")
    return DealEvent(now, actor_id, actor, str(what), changes, why, after.rule)


def _text(value: object) -> str:
    if isinstance(value, Money):
        return f"{value.amount} {value.currency}"
    return "" if value is None else str(value)


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
