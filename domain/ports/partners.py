"""Partners and their customers, and what partners earned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from domain.deals import Deal, Earned, Reward
from domain.money import Money
from domain.partners import Partner
from domain.ports.queries import LISTED, Found, PartnerQuery
from domain.tiers import Figures, Graded


class Partners(Protocol):
    async def get(self, partner_id: int) -> Partner | None: ...
    async def named(self, name: str, limit: int = 5) -> Sequence[Partner]: ...
    async def nearest(self, name: str, limit: int = 3) -> Sequence[Partner]: ...
    async def search(self, query: PartnerQuery) -> Found[Partner]: ...
    async def add(self, partner: Partner) -> Partner: ...
    async def save(self, partner: Partner) -> None: ...
    async def figures(self, partner_id: int, first: date, last: date) -> Figures: ...
    async def graded(
        self, first: date, last: date, only: Sequence[int] | None = None
    ) -> Sequence[Graded]: ...

    """Every partner with its tier and its figures of those days."""

    async def grade(
        self, partner_id: int, tier: str, since: date | None, below_since: date | None
    ) -> None: ...


class Customers(Protocol):
    async def of(self, name: str, same_as: int | None = None) -> int: ...

    """The customer of that name; where there is none, a new one, or `same_as` in another spelling."""


class Rewards(Protocol):
    async def grant(self, deal: Deal, reward: Reward, on: date) -> None: ...
    async def take_back(self, deal: Deal) -> None: ...
    async def latest(self, partner_id: int | None = None, limit: int = LISTED) -> Sequence[Earned]: ...

    """Of one partner, or of all that the viewer sees; the newest first."""

    async def totals(self, first: date, partner_id: int | None = None) -> Sequence[Money]: ...

    """What was earned since that day, a sum for each currency."""
