"""The demo channel in a database of either kind, and each person's memory of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from domain.chat import Address, Platform
from domain.people import Person
from storage import sample, schema
from storage.database import connect
from storage.memory import Memory
from storage.store import Store
from storage.work import Work
from tests.conversation import NOW

HERE = Address(Platform.TERMINAL, "local", "somebody")
REP, ZHAO, LEAD, ADMIN, JONAS, CHEN = "Li Wei", "赵敏", "Anna Berg", "Sam Admin", "Jonas Keller", "Chen Jing"


class Channel:
    """One store; every use of it is one transaction."""

    def __init__(self, store: Store) -> None:
        self.store = store

    @asynccontextmanager
    async def work(self) -> AsyncIterator[tuple[Work, Memory]]:
        """A transaction, with the calendar's memory of the whole organisation."""
        async with self.store.work() as work:
            (organisation,) = await work.organisations()
            yield work, await work.open_all(organisation.id, HERE)

    @asynccontextmanager
    async def memory(self, name: str) -> AsyncIterator[Memory]:
        """A person's own memory."""
        async with self.work() as (work, whole):
            (person,) = await whole.people.named(name)
            yield await work.open_for(person, HERE)

    async def person(self, name: str) -> Person:
        async with self.work() as (_, whole):
            (person,) = await whole.people.named(name)
            return person


def filled(url: str) -> None:
    """The demo channel in an empty database."""
    schema.upgrade(url)

    async def fill() -> None:
        store = Store(connect(url))
        async with store.work() as work:
            await sample.fill(work, NOW)
        await store.close()

    asyncio.run(fill())
