"""What is asked for in lists, and what is found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Generic, TypeVar

from domain.deals import Status

T = TypeVar("T")
LISTED = 10  # rows of a list in chat; more are counted, not shown


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """Some of the rows that match, and how many there are in all."""

    rows: tuple[T, ...]
    total: int


@dataclass(frozen=True, slots=True)
class DealQuery:
    """Which deals; `first` and `last` bound the day of closing of closed ones, of submission of the rest."""

    statuses: frozenset[Status] = frozenset()
    partner_id: int | None = None
    owner_id: int | None = None
    team_id: int | None = None
    registrant_id: int | None = None
    customer: str = ""
    product: str = ""
    territory: str = ""
    first: date | None = None
    last: date | None = None
    decider_id: int | None = None
    waiting: bool = False  # for a decision, or for an answer about a longer protection
    appealed: bool = False  # against a rejection, heard or not
    due_before: datetime | None = None  # the decision or the answer
    still_since: datetime | None = None  # no step since then
    ending: tuple[date, date] | None = None  # the protection ends on one of these days
    decided: tuple[datetime, datetime] | None = None  # approved or turned down between these instants
    decided_by: int | None = None
    closing: tuple[date, date] | None = None  # the close is expected on one of these days
    least: Decimal | None = None  # of amount
    most: Decimal | None = None
    biggest: bool = False  # first, instead of the newest
    oldest: bool = False  # first, by their submission
    longest: bool = False  # protected first, where `ending` is told
    closing_first: bool = False  # in the order of the expected close
    lacking: str = ""  # a field of which nothing is known
    but_owner_id: int | None = None
    but_partner_id: int | None = None  # whose deals are left out
    but_customer: str = ""  # so are those of a customer called so
    at_risk: bool = False  # one of `still_since`, `ending` and `closing` is enough
    stage: str = ""
    limit: int = LISTED


@dataclass(frozen=True, slots=True)
class PartnerQuery:
    tier: str = ""
    tiers: frozenset[str] = frozenset()  # any of them, in place of the one
    territory: str = ""
    stage: str = ""
    type: str = ""
    owner_id: int | None = None
    team_id: int | None = None
    unowned: bool = False
    unvisited_since: date | None = None
    unregistered_since: date | None = None
    limit: int = LISTED
