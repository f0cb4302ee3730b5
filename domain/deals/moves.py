"""The life of a deal as one table of moves, and what a move leaves in the history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from domain.chat import Refused
from domain.deals.deal import LIVE, PENDING, Deal, DealEvent, Status
from domain.money import Money
from domain.people import EVERYONE, STAFF, Person, Role


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
    YIELD = "yield"  # to another deal with the same customer, by a ruling


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
    Move.YIELD: Rule(PENDING | {Status.APPROVED}, Status.REJECTED, STAFF),
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
