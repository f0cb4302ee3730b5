"""Deals, what stands in each other's way, and the program that decides."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from domain.chat import Refused
from domain.conflicts import Check, Claim, Conflict, Meter, Ruling, Tally
from domain.deals import Activity, Deal, DealEvent
from domain.ports.queries import LISTED, DealQuery, Found
from domain.program import Program


class Deals(Protocol):
    async def get(self, reference: str) -> Deal | None: ...
    async def named(self, customer: str, partner: str = "", live: bool = False) -> Sequence[Deal]: ...
    async def nearest(self, customer: str, limit: int = 3) -> Sequence[Deal]: ...

    """The first deal of each customer whose name is nearest to this one or sounds like it."""

    async def search(self, query: DealQuery) -> Found[Deal]: ...
    async def add(self, deal: Deal, event: DealEvent, held_as: int | None = None) -> Deal: ...
    async def save(self, deal: Deal, event: DealEvent, held_as: int | None = None) -> None: ...

    """Raises Refused, with what became of it, when the deal was changed by another since it was read,
    or another stands in front; `held_as` is the customer under which an earlier deal is held."""

    async def meanwhile(self, deal: Deal) -> Refused: ...
    async def open(self, partner_id: int, before: Deal | None = None) -> int: ...

    """How many registrations of a partner are open; those that came before one, where it is given."""

    async def registrations(self, after: int) -> Sequence[Deal]: ...

    """A page of live registrations, by id, from the first after that id on."""

    async def ended(self, deal: Deal, customer_id: int | None) -> Deal | None: ...

    """The partner's last registration of the same customer and product that has ended."""

    async def activity(self, deal: Deal, since: datetime) -> Sequence[Activity]: ...

    """Visits that spoke of the customer, stage moves and notes since then, the oldest first."""

    async def lines(self, product: str) -> Sequence[str]: ...

    """The product lines of a product; its own name where it is not listed."""

    async def record(self, deal: Deal, event: DealEvent) -> None: ...
    async def history(self, deal: Deal) -> Sequence[DealEvent]: ...
    async def judges(self, deal: Deal) -> frozenset[int]: ...

    """Whoever decided or ruled on a deal since it came in, also before it went to its partner."""

    async def awaiting(self, before: datetime) -> Sequence[Deal]: ...

    """Deals whose decision is due by then, the first due first."""

    async def requested(self, before: datetime) -> Sequence[Deal]: ...

    """Protected deals whose partner asked for an extension that is to be answered by then."""

    async def unanswered(self, since: datetime, until: datetime) -> Sequence[Deal]: ...

    """Deals whose partner was asked and that have stood still since then, between two instants."""

    async def held(self) -> Sequence[Deal]: ...

    """Deals whose clock stands, but not because their partner is asked."""

    async def decided_by(self, person_id: int) -> Sequence[Deal]: ...

    """Deals that wait for that person's decision, or for what he asked."""

    async def ending(self, last: date) -> Sequence[Deal]: ...

    """Approved deals whose protection ends by that day."""


class Conflicts(Protocol):
    async def enter(self, now: datetime) -> datetime: ...

    """The moment of a registration, later than every one before; the next waits for this transaction."""

    async def check(self, name: str, product: str = "", apart_from: int = 0) -> Check: ...

    """Who has likely the same customer. For staff's eyes; a partner is told its `standing` alone."""

    async def with_evidence(self, claims: Sequence[Claim]) -> tuple[Claim, ...]: ...
    async def held_as(self, check: Check) -> int | None: ...
    async def note(self, check: Check, deal: Deal, proposed: Ruling, now: datetime) -> None: ...
    async def between(self, first: str, second: str) -> Conflict | None: ...
    async def numbered(self, conflict_id: int) -> Conflict | None: ...
    async def open(self, deal: Deal) -> Sequence[tuple[str, str]]: ...

    """First and second of the conflicts that keep a deal from being approved."""

    async def freed(self, ended: Deal) -> Sequence[Deal]: ...

    """Deals that wait for a decision, and that nothing keeps from it any more since this one before them
    ended."""

    async def held_back(self) -> Sequence[tuple[Deal, Deal]]: ...

    """Deals that wait for a decision while somebody else hears an appeal for the same customer, each with the
    appealed one."""

    async def waiting(self, limit: int = LISTED) -> Sequence[tuple[str, str, str]]: ...

    """Customer, first and second of the conflicts that the viewer may rule on."""

    async def rule(
        self, conflict: Conflict, ruling: Ruling, rule: str, now: datetime, program_version: str
    ) -> None: ...
    async def open_again(self, second: Deal) -> None: ...

    """Rulings against a deal whose partner appeals are to be made anew."""

    async def count(self, name: str, day: date, now: datetime) -> Tally: ...
    async def looked_up(self, partner_id: int, day: date) -> Sequence[tuple[str, str]]: ...
    async def meter(self, partner_id: int, now: datetime, untouched_days: int) -> Meter: ...


class Programs(Protocol):
    async def keep(self, program: Program, now: datetime) -> None: ...
    async def named(self, edition: str) -> Program | None: ...

    """The program that was in force under that edition."""
