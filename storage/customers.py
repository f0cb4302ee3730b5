"""End customers; one row a company, however it was written."""

from __future__ import annotations

from sqlalchemy import select

from domain import matching
from storage import index
from storage.rows import Rows
from storage.tables import customer_keys, customers


class Customers:
    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    async def of(self, name: str) -> int:
        """The customer of that name, made where there is none."""
        skeleton = matching.skeleton(name)
        query = select(customers.c.id).where(
            customers.c.organisation_id == self.rows.organisation_id, customers.c.skeleton == skeleton
        )
        known = await self.rows.first(query)
        return known.id if known else await self._new(name, skeleton)

    async def _new(self, name: str, skeleton: str) -> int:
        customer_id = await self.rows.insert(customers, name=name, skeleton=skeleton)
        await index.file(self.rows, customer_keys, "customer_id", customer_id, name, new=True)
        return customer_id
