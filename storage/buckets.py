"""Buckets of the platforms' rates, as rows that all replicas share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import String, Update, bindparam, case, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.pace import Toll, paid, wait
from storage.rows import insert_missing
from storage.tables import buckets
from storage.types import Instant

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
        if self.free_at:
            held = {f"held_{n}": name for n, name in enumerate(self.free_at)}
            free = {f"free_{n}": free_at for n, free_at in enumerate(self.free_at.values())}
            await self.connection.execute(_freed(len(self.free_at)), {**held, **free})


@cache
def _freed(count: int) -> Update:
    """Some buckets at a time: a statement for each would be a round trip for each."""
    names = [bindparam(f"held_{n}", type_=String) for n in range(count)]
    free = {name: bindparam(f"free_{n}", type_=Instant()) for n, name in enumerate(names)}
    return update(buckets).where(buckets.c.name.in_(names)).values(free_at=case(free, value=buckets.c.name))


async def _locked(connection: AsyncConnection, names: Sequence[str]) -> dict[str, datetime]:
    return {row.name: row.free_at for row in await connection.execute(LOCKED, {"names": names})}


async def forget(connection: AsyncConnection, now: datetime) -> None:
    """Drops the buckets that have been free for a day."""
    await connection.execute(delete(buckets).where(buckets.c.free_at < now - FORGOTTEN))
