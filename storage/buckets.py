"""Buckets of the platforms' rates, as rows that all replicas share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.pace import Toll, paid, wait
from storage.rows import insert_missing
from storage.tables import buckets
from storage.types import Instant

FREED = (
    update(buckets)
    .where(buckets.c.name == bindparam("held"))
    .values(free_at=bindparam("free", type_=Instant()))
)
LOCKED = (
    select(buckets)
    .where(buckets.c.name.in_(bindparam("names", expanding=True)))
    .order_by(buckets.c.name)
    .with_for_update()
)
FORGOTTEN = timedelta(days=1)  # a bucket that was free for so long is as good as new


@dataclass(slots=True)
class Buckets:
    """Some buckets, held until the transaction ends: nobody else pays into them meanwhile."""

    connection: AsyncConnection
    now: datetime
    free_at: dict[str, datetime]

    @classmethod
    async def hold(cls, connection: AsyncConnection, names: Iterable[str], now: datetime) -> Buckets:
        """Locks the rows in the order of their names, so that two who hold several never wait in a ring."""
        wanted = sorted(set(names))
        found = await _locked(connection, wanted) if wanted else {}
        missing = [{"name": name, "free_at": now} for name in wanted if name not in found]
        if missing:
            await insert_missing(connection, buckets, missing)
            found = await _locked(connection, wanted)
        return cls(connection, now, found)

    def pay(self, tolls: Sequence[Toll]) -> timedelta:
        """Zero where every toll was paid; else how long to wait, and nothing was paid."""
        longest = max((wait(t, self.free_at[t.bucket], self.now) for t in tolls), default=timedelta(0))
        if not longest:
            for toll in tolls:
                self.free_at[toll.bucket] = paid(toll, self.free_at[toll.bucket], self.now)
        return longest

    def close(self, tolls: Iterable[Toll], until: datetime) -> None:
        """Nobody pays before `until`, however much of a burst is left: the platform said so."""
        for toll in tolls:
            full = until + toll.rate.step * (toll.rate.burst - 1)
            self.free_at[toll.bucket] = max(self.free_at[toll.bucket], full)

    async def keep(self) -> None:
        held = [{"held": name, "free": free_at} for name, free_at in self.free_at.items()]
        if held:
            await self.connection.execute(FREED, held)


async def _locked(connection: AsyncConnection, names: Sequence[str]) -> dict[str, datetime]:
    return {row.name: row.free_at for row in await connection.execute(LOCKED, {"names": names})}


async def forget(connection: AsyncConnection, now: datetime) -> None:
    """Drops the buckets that have been free for a day."""
    await connection.execute(delete(buckets).where(buckets.c.free_at < now - FORGOTTEN))
