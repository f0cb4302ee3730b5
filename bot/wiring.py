"""The only place that constructs and connects; the tests share it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.clock import Clock
from bot.desk import Desk
from domain.chat import Platform
from domain.delivery import Voice
from domain.program import Program
from scheduled.relay import Relay
from storage.database import connect
from storage.post import Post
from storage.work import Store


@dataclass(slots=True)
class House:
    """The program without its platforms: a store, a desk, a clock."""

    store: Store
    desk: Desk
    program: Program
    clock: Clock

    def relay(self, voices: Mapping[Platform, Voice]) -> Relay:
        @asynccontextmanager
        async def outbox() -> AsyncIterator[Post]:
            async with self.store.work() as work:
                yield work.post

        return Relay(outbox, voices, self.clock)


@asynccontextmanager
async def house(url: str, program: Program, clock: Clock) -> AsyncIterator[House]:
    """The program on a database whose schema is there; closed when the block ends."""
    store = Store(connect(url))
    try:
        yield House(store, Desk(store, program, clock), program, clock)
    finally:
        await store.close()
