"""The database, and the transactions of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TypeVar

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.audit import Act
from storage.troubles import lost_server, passing
from storage.work import Work

T = TypeVar("T")
ATTEMPTS = 3


class Store:
    """The database; every use of it is one transaction."""

    def __init__(
        self, engine: AsyncEngine, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self.engine = engine
        self.clock = clock
        alone = engine.dialect.name == "postgresql"
        self._alone = engine.execution_options(isolation_level="AUTOCOMMIT") if alone else engine

    @asynccontextmanager
    async def work(self, what: str = "operator") -> AsyncIterator[Work]:
        """A transaction that is kept when the block ends, and not when it raises. `what` is how the audit log
        calls what is written."""
        async with self.engine.begin() as connection:
            work = Work(connection, Act(what, self.clock()))
            yield work
            await work.seal()
        for each in work.then:
            each()

    @asynccontextmanager
    async def step(self) -> AsyncIterator[Work]:
        """A transaction of one statement, which PostgreSQL keeps by itself: a round trip instead of three."""
        async with self._alone.begin() as connection:
            yield Work(connection, Act("step", self.clock()))

    async def retried(self, act: Callable[[Work], Awaitable[T]]) -> T:
        """What `act` gives in a transaction that was kept. Where the database restarted, found a deadlock or
        was busy, the whole is done again; `act` must write nowhere else. Raises what the last attempt did."""
        for attempt in range(1, ATTEMPTS + 1):
            try:
                async with self.work() as work:
                    return await act(work)
            except DBAPIError as error:
                if attempt == ATTEMPTS or not passing(error):
                    raise
                if lost_server(error):
                    await self.engine.dispose()
        raise AssertionError("the last attempt returns or raises")

    async def close(self) -> None:
        await self.engine.dispose()
