"""End customers; one row a company, however it was written."""

from __future__ import annotations

from sqlalchemy import select

from domain import matching
from storage import index
from storage.rows import Rows, Written, new_row
from storage.tables import customers


class Customers:
    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    async def of(self, name: str, same_as: int | None = None) -> int:
        """The customer of that name; where there is none, a new one, or `same_as` in another spelling.

        Of two that make the same one at once, the second is given the first's."""
        skeleton = matching.skeleton(name)
        own = {"organisation_id": self.rows.organisation_id, "name": name, "skeleton": skeleton}
        values = {**own, "same_as_id": same_as}
        fresh = await new_row(self.rows.connection, customers, **values)
        if fresh is None:
            return await self._known(skeleton)
        self.rows.written.append(Written("customers", fresh.id, None, values))
        await index.file(self.rows, index.CUSTOMERS, fresh.id, [name])
        return int(fresh.id)

    async def _known(self, skeleton: str) -> int:
        own = customers.c.organisation_id == self.rows.organisation_id
        row = await self.rows.first(select(customers.c.id).where(own, customers.c.skeleton == skeleton))
        assert row is not None, "a row that may not be written is there"
        return int(row.id)
