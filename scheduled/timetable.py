"""The table of jobs, and the ticking that wakes them; what is due is read from rows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from domain import trace
from domain.people import Organisation
from domain.ports import Memory, Office
from domain.program import Program
from scheduled import (
    appeals,
    backups,
    briefings,
    decisions,
    expiry,
    extensions,
    questions,
    reminders,
    standups,
)
from scheduled.round import Round
from scheduled.tidy import tidy
from scheduled.tiers import grade

Job = Callable[[Round], Awaitable[None]]
JOBS: tuple[Job, ...] = (
    standups.ask,
    standups.digest,
    briefings.post,
    reminders.tasks,
    decisions.hand_over,
    appeals.hold_back,
    decisions.remind,
    extensions.remind,
    questions.remind,
    expiry.expire,
    reminders.protections,
    grade,
    backups.watch,
    tidy,
)
log = structlog.get_logger()
EVERY = 30  # seconds between wakings


class Timetable:
    """`work` opens one transaction; `memory` an organisation's memory in it."""

    def __init__(
        self,
        work: Callable[[], AbstractAsyncContextManager[Office]],
        memory: Callable[[Office, Organisation], Awaitable[Memory]],
        program: Program,
        clock: Callable[[], datetime],
    ) -> None:
        self.work = work
        self.memory = memory
        self.program = program
        self.clock = clock

    async def tick(self) -> None:
        """Does once what is due now: each job of each organisation in a transaction of its own."""
        now = self.clock()
        async with self.work() as office:
            organisations = await office.organisations()
        for organisation in organisations:
            for job in JOBS:
                await self._do(job, organisation, now)

    async def _do(self, job: Job, organisation: Organisation, now: datetime) -> None:
        """What fails keeps nothing, is told, and is tried at the next waking; it holds up nothing else."""
        name = f"{job.__module__}.{job.__name__}"
        try:
            with trace.span("job", job=name):
                async with self.work() as office:
                    memory = await self.memory(office, organisation)
                    await job(Round(office, memory, organisation, self.program, now))
        except Exception as error:
            log.error("a job failed", job=name, organisation=organisation.id, exc_info=error)

    def start(self, beat: Callable[[], None] = lambda: None) -> AsyncIOScheduler:
        """Ticks in this process until the scheduler is shut down. A late waking is not dropped."""

        async def tick() -> None:
            await self.tick()
            beat()

        scheduler = AsyncIOScheduler(timezone="UTC")
        scheduler.add_job(
            tick, "interval", seconds=EVERY, misfire_grace_time=None, coalesce=True, max_instances=1
        )
        scheduler.start()
        return scheduler
