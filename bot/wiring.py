"""The only place that constructs and connects; the tests share it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import structlog

from bot import metrics
from bot.clock import Clock
from bot.desk import Desk
from bot.model.ask import Model
from bot.model.think import Thinker
from domain.chat import Address, Platform
from domain.delivery import Posted, Voice
from domain.people import Organisation
from domain.ports import Office
from domain.program import Program
from scheduled.relay import Relay
from scheduled.timetable import Timetable
from storage import erasing, erasures
from storage.database import connect
from storage.erasures import Erasure
from storage.memory import Memory
from storage.outbox import Outbox
from storage.store import Store
from storage.work import Work

log = structlog.get_logger()
CALENDAR = Address(Platform.TERMINAL, "calendar", "")  # where the calendar itself speaks: nowhere


@dataclass(slots=True)
class House:
    """The program without its platforms: a store, a desk, a clock."""

    store: Store
    desk: Desk
    program: Program
    clock: Clock
    thinker: Thinker | None = None

    def relay(self, voices: Mapping[Platform, Voice], only: str = "") -> Relay:
        """Carries what is queued; with `only` what is for that conversation."""

        @asynccontextmanager
        async def outbox() -> AsyncIterator[Outbox]:
            async with self.store.work() as work:
                work.outbox.only = only
                yield work.outbox

        @asynccontextmanager
        async def step() -> AsyncIterator[Outbox]:
            async with self.store.step() as work:
                yield work.outbox

        self.desk.relay = Relay(outbox, voices, self.clock, note=_counted, step=step)
        return self.desk.relay

    def timetable(self) -> Timetable:
        return Timetable(partial(self.store.work, "calendar"), _memory, self.program, self.clock)


def _counted(letter: Posted, state: str) -> None:
    platform = str(letter.address.platform)
    metrics.LETTERS.labels(platform, state).inc()
    log.debug("letter", platform=platform, letter=letter.id, outcome=state)


async def _memory(office: Office, organisation: Organisation) -> Memory:
    assert isinstance(office, Work), "the timetable's office is this store's transaction"
    return await office.open_all(organisation.id, CALENDAR)


@asynccontextmanager
async def house(
    url: str, program: Program, clock: Clock, remembers: Path | None = None,
    model: Model | None = None, per_day: int = 0,
) -> AsyncIterator[House]:  # fmt: skip
    """The program on a database whose schema is there; closed when the block ends.

    Who was erased and came back with a backup is erased first (`remembers`: the file of erasures). Of each
    organisation a language model reads so many messages a day, where one is configured."""
    store = Store(connect(url), clock)
    try:
        if remembered := await _remembered(remembers or erasures.beside(url)):
            await erase_again(store, url, remembered)
        desk = Desk(store, program, clock, per_day if model else 0)
        yield House(store, desk, program, clock, Thinker(desk, model) if model else None)
    finally:
        await store.close()


async def _remembered(path: Path | None) -> Sequence[Erasure]:
    return await asyncio.to_thread(erasures.written, path) if path else ()


async def erase_again(store: Store, url: str, remembered: Sequence[Erasure], copy: str = "") -> int:
    """Erases who came back with a copy that was restored; how many. The name of the copy goes to the log."""
    count = 0
    async with store.work("erased again") as work:
        found = await erasures.forgotten(work.connection, remembered)
        for organisation in await work.organisations():
            if copy:
                work.note(organisation.id, "restored", copy=copy)
            if found:
                count += await erasing.again(work.rows(organisation.id), found, store.clock())
    if found:
        await asyncio.to_thread(erasing.compact, url)
    return count
