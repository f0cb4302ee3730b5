"""What a database holds, as plain rows: two histories that should end alike are compared by it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from storage.store import Store
from storage.tables import metadata

# what differs between two runs of the same history: random references, handles, moments of waiting
LOOSE = {"reference", "token", "lease_until", "due_at", "attempts"}


async def rows(store: Store, *but: str) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table but those named, without what is random."""
    found = {}
    async with store.work() as work:
        for table in metadata.sorted_tables:
            if table.name not in but:
                answer = await work.connection.execute(select(table).order_by(*table.primary_key))
                found[table.name] = [
                    {name: value for name, value in row._mapping.items() if name not in LOOSE}
                    for row in answer
                ]
    return found


async def count(store: Store, table: str) -> int:
    return len((await rows(store))[table])
