"""The names an organisation's sentences may hold, for the reading of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, select

from storage.rows import Rows
from storage.sight import Viewer
from storage.tables import customers, deals, partners, people, products, teams

MOST = 10_000


class Names:
    def __init__(self, rows: Rows, viewer: Viewer) -> None:
        self.rows = rows
        self.viewer = viewer

    async def _names(self, query: Select[Any]) -> list[str]:
        return [row[0] for row in await self.rows.all(query.limit(MOST)) if row[0]]

    async def partners(self) -> Sequence[str]:
        seen = self.viewer.sees(partners)
        short = await self.rows.all(select(partners.c.short_names).where(seen).limit(MOST))
        return await self._names(select(partners.c.name).where(seen)) + [
            name for row in short for name in row[0]
        ]

    async def people(self) -> Sequence[str]:
        query = select(people.c.name).where(people.c.organisation_id == self.viewer.organisation_id)
        if self.viewer.person and not self.viewer.person.staff:
            query = query.where(people.c.partner_id == self.viewer.person.partner_id)
        return await self._names(query)

    async def products(self) -> Sequence[str]:
        own = products.c.organisation_id == self.viewer.organisation_id
        return await self._names(select(products.c.name).where(own).distinct())

    async def catalogue(self) -> Sequence[str]:
        """What a deal's product may be called: the products, and the lines that they are of."""
        own = products.c.organisation_id == self.viewer.organisation_id
        found = await self.rows.all(select(products.c.name, products.c.line).where(own).limit(MOST))
        return list(dict.fromkeys(name for row in found for name in row if name))

    async def customers(self) -> Sequence[str]:
        """The newest; for a partner those of his own registrations: of others he must not know."""
        query = select(customers.c.name).where(customers.c.organisation_id == self.viewer.organisation_id)
        if self.viewer.outside:
            own = select(deals.c.customer_id).where(self.viewer.sees(deals))
            query = query.where(customers.c.id.in_(own))
        return await self._names(query.order_by(customers.c.id.desc()))

    async def territories(self) -> Sequence[str]:
        """The partners' and, for staff, the teams'."""
        found = await self._names(select(partners.c.territory).where(self.viewer.sees(partners)).distinct())
        if self.viewer.person and not self.viewer.person.staff:
            return found
        own = teams.c.organisation_id == self.viewer.organisation_id
        return [*found, *await self._names(select(teams.c.territory).where(own).distinct())]
