"""Thinking: messages left for the model are read by it, outside any transaction, and answered by the desk."""

from __future__ import annotations

import asyncio
import contextlib

import structlog

from bot.desk import Desk
from bot.model.ask import Model
from domain.thoughts import Thought

log = structlog.get_logger()
IDLE = 30.0  # seconds between looks when nothing woke it: what another process left is found too


class Thinker:
    """A message waits as a row, so that a restart forgets none; whoever leases the row asks."""

    def __init__(self, desk: Desk, model: Model) -> None:
        self.desk = desk
        self.model = model

    async def round(self) -> int:
        """Reads what waits; how many messages that were."""
        async with self.desk.store.work() as work:
            waiting = await work.thoughts.due(self.desk.clock())
        await asyncio.gather(*(self._think(thought) for thought in waiting))
        return len(waiting)

    async def _think(self, thought: Thought) -> None:
        reading = await self.model.read(thought.text, thought.now, thought.role)
        await self.desk.reconsider(thought, reading)

    async def drain(self) -> None:
        """Reads until nothing waits."""
        while await self.round():
            pass

    async def run(self, stopping: asyncio.Event) -> None:
        """Until told to stop; a failing database is tried again."""
        while not stopping.is_set():
            self.desk.heard.clear()
            try:
                busy = await self.round()
            except Exception as error:
                log.error("thinking failed", error=type(error).__name__)
                busy = 0
            if not busy:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self.desk.heard.wait(), IDLE)
