"""Work that goes on though whoever asked for it may leave, and is waited for at the end."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any

import structlog

from domain.problem import why

log = structlog.get_logger()


class Underway:
    """The turns of one platform that are under way."""

    def __init__(self, platform: str) -> None:
        self.platform = platform
        self._tasks: set[asyncio.Future[Any]] = set()

    def start(self, work: Awaitable[Any]) -> asyncio.Future[Any]:
        """Goes on with it whoever stops waiting; a failure is reported though nobody waits."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Future[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("a turn failed", platform=self.platform, why=why(error))

    async def settle(self, seconds: float = 10.0) -> None:
        """Waits for all of them, `seconds` at most."""
        while self._tasks:
            _, late = await asyncio.wait(list(self._tasks), timeout=seconds)
            if late:
                log.warning("turns were still running", platform=self.platform, count=len(late))
                return
