"""A deal: a registration or an opportunity, and the steps of its history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from domain.money import Money


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
    place: str = ""  # of the customer: a city, province or country
    list_price: Money | None = None
    discount: Decimal | None = None  # wanted, in percent
    price_date: date | None = None  # on which the partner means to apply for a price
    submitted_at: datetime | None = None
    decider_id: int | None = (
        None  # who decides now: the rep in charge, a deputy, a lead, the judge of an appeal
    )
    decider: str = ""
    decision_due: datetime | None = None  # none while the clock stands
    clock_left: int | None = None  # seconds of working time that were left when it stopped
    endorsed_by: int | None = None  # who approved first, where a second has to
    decided_at: datetime | None = None
    decided_by: int | None = None
    appealed_at: datetime | None = None
    protected_until: date | None = None
    extensions: int = 0
    extended_days: int = 0
    delivered_by: str = ""  # another partner, where one delivered what this one registered
    merged_into: str = ""
    closed_on: date | None = None
    warnings: tuple[str, ...] = ()  # rules it breaks under a program that warns
    reason: str = ""  # of the rejection, the loss, the question asked; what is said besides is history
    rule: str = ""  # the clause of the program behind the last decision
    program_version: str = ""  # the edition of the program that the clause stands in
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
    program_version: str = ""
