"""A store in which every turn is tried and then taken back, so that one database serves hundreds of turns."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncConnection

from storage.audit import Act
from storage.store import Store
from storage.work import Work


class Rehearsal(Store):
    """Transactions are savepoints of one that is rolled back at the end of `taken_back`."""

    connection: AsyncConnection

    @asynccontextmanager
    async def taken_back(self) -> AsyncIterator[AsyncConnection]:
        async with self.engine.connect() as self.connection:
            await self.connection.begin()
            yield self.connection
            await self.connection.rollback()

    @asynccontextmanager
    async def work(self, what: str = "operator") -> AsyncIterator[Work]:
        async with self.connection.begin_nested():
            work = Work(self.connection, Act(what, self.clock()))
            yield work
            await work.seal()
