"""Polling by our own loop: the offset, which confirms updates to Telegram, moves only after the commit.

Telegram keeps what is not confirmed, so the offset needs no other place: a new process begins at 0, which
asks for the earliest that is not confirmed, and what had been kept by then is not heard twice."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlencode

import structlog
from telegram import Bot
from telegram.error import Conflict, RetryAfter

from bot.telegram.client import HELD, poll_request
from bot.telegram.hear import ASKED_FOR
from bot.telegram.listen import NotKept
from bot.telegram.troubles import seconds
from domain.problem import why

log = structlog.get_logger()
AGAIN: Final = (1.0, 2.0, 5.0, 15.0, 30.0)  # seconds between attempts, the last again and again
BATCH: Final = 100
STANDBY: Final = 3.0  # seconds between looks whether another still polls
Json = dict[str, Any]


async def always() -> bool:
    return True


class Poller:
    """Fetches updates and gives each to `take`, which returns after the commit or raises NotKept.

    Telegram has one poller: `turn` tells whether it is this process's turn to poll, and another's otherwise.
    `reached` is told of each poll that Telegram answered, before what it brought is taken.
    `last_good` is when Telegram last answered a poll. `pause` waits for seconds; `dice` gives 0 to 1."""

    def __init__(
        self,
        bot: Bot,
        take: Callable[[Json], Awaitable[None]],
        clock: Callable[[], datetime],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
        dice: Callable[[], float] = random.random,
        turn: Callable[[], Awaitable[bool]] = always,
        reached: Callable[[], Awaitable[object]] = always,
    ) -> None:
        self.bot = bot
        self.take = take
        self.clock = clock
        self.pause = pause
        self.dice = dice
        self.turn = turn
        self.reached = reached
        self.offset = 0
        self.last_good = clock()
        self._request = poll_request(bot.base_url)
        self._task: asyncio.Task[None] | None = None
        self._idle = False
        self._stopping = False

    def start(self) -> None:
        self.last_good = self.clock()
        self._task = asyncio.create_task(self.run())

    async def stop(self) -> None:
        """Ends the poll or the pause under way; a turn under way is finished first."""
        self._stopping = True
        if self._task:
            if self._idle:
                self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        await self._request.shutdown()

    def running(self) -> bool:
        return self._task is not None and not self._task.done()

    async def run(self) -> None:
        """Until stopped. Nothing that goes wrong ends it."""
        failures = 0
        while not self._stopping:
            try:
                await self._round()
                failures = 0
            except Exception as error:
                _report(error)
                await self._rest(self._seconds(error, failures))
                failures += 1

    async def _round(self) -> None:
        if not await self.turn():
            self.last_good = self.clock()  # another hears for us
            await self._rest(STANDBY)
            return
        found = await self._fetch()
        self.last_good = self.clock()
        await self.reached()
        for raw in found:
            await self.take(raw)
            self.offset = raw["update_id"] + 1
            if self._stopping:
                return
        if not found:
            self.offset = 0  # all is confirmed; after a week of silence Telegram counts from elsewhere

    async def _fetch(self) -> list[Json]:
        """Raw updates: one that the library can't read would hold up those that came with it."""
        asked = {
            "offset": self.offset, "timeout": HELD, "limit": BATCH, "allowed_updates": json.dumps(ASKED_FOR),
        }  # fmt: skip
        self._idle = True
        try:
            answer = await self._request.post(f"{self.bot.base_url}/getUpdates?{urlencode(asked)}")
        except BaseException:
            await self._renew()
            raise
        finally:
            self._idle = False
        updates = answer if isinstance(answer, list) else []
        return [raw for raw in updates if isinstance(raw, dict) and isinstance(raw.get("update_id"), int)]

    async def _renew(self) -> None:
        """A client whose pool is spoiled never recovers: the next poll goes through a new one."""
        await self._request.shutdown()
        await self._request.initialize()

    async def _rest(self, seconds: float) -> None:
        if self._stopping:
            return
        self._idle = True
        try:
            await self.pause(seconds)
        finally:
            self._idle = False

    def _seconds(self, error: Exception, failures: int) -> float:
        """Longer each time, and not at the same moment as everybody else; as long as Telegram asks."""
        if isinstance(error, RetryAfter):
            return seconds(error)
        return AGAIN[min(failures, len(AGAIN) - 1)] * (0.5 + self.dice() / 2)


def _report(error: Exception) -> None:
    if isinstance(error, Conflict):
        log.warning("another program polls with this token: stop it, or give this one a token of its own")
    elif isinstance(error, NotKept):
        log.error("telegram waits until updates can be kept", why=str(error))
    else:
        log.warning("telegram can't be heard", why=why(error.__cause__ or error))
