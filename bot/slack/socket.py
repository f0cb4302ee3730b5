"""Socket Mode: a connection that Slack may drop at any time, watched from outside and made anew."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import Final

import structlog
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.client import quiet

log = structlog.get_logger()
PING: Final = 5.0  # seconds between pings
PATIENCE: Final = 60.0  # seconds without a live connection before the client itself is replaced
CLOSING: Final = 5.0


class Socket:
    """Keeps one connection. What the app does not answer with 200 is not acknowledged, and comes again."""

    def __init__(
        self,
        app: AsyncApp,
        client: AsyncWebClient,
        app_token: str,
        ping: float = PING,
        patience: float = PATIENCE,
    ) -> None:
        self.app = app
        self.client = client
        self.app_token = app_token
        self.ping = ping
        self.patience = patience
        self._handler: AsyncSocketModeHandler | None = None
        self._connecting: asyncio.Task[None] | None = None
        self._watching: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begins to connect and goes on trying; returns at once."""
        self._open()
        self._watching = asyncio.create_task(self._watch())

    async def connected(self) -> bool:
        return self._handler is not None and await self._handler.client.is_connected()

    async def stop(self) -> None:
        """Hears no more."""
        if self._watching:
            await _end(self._watching)
        await self._close(self._handler, self._connecting)
        self._handler = self._connecting = self._watching = None

    def _open(self) -> None:
        """A new client on its way to a connection. Its own log would show addresses with tickets."""
        handler = AsyncSocketModeHandler(
            self.app, self.app_token, quiet("slack_sdk.socket_mode", logging.CRITICAL), self.client,
            ping_interval=self.ping,
        )  # fmt: skip
        handler.client.proxy = self.client.proxy
        self._handler = handler
        self._connecting = asyncio.create_task(handler.client.connect())  # type: ignore[no-untyped-call]  # slack_sdk leaves it untyped

    async def _watch(self) -> None:
        loop = asyncio.get_running_loop()
        alive, was = loop.time(), False
        while True:
            await asyncio.sleep(self.ping)
            now = await self.connected()
            if now != was:
                log.info("slack socket connected" if now else "slack socket lost")
            alive, was = (loop.time() if now else alive), now
            if loop.time() - alive > self.patience:
                log.warning("slack socket replaced", seconds=round(loop.time() - alive))
                alive = loop.time()
                await self._renew()

    async def _renew(self) -> None:
        """The new client is on its way before the old one is closed."""
        old, connecting = self._handler, self._connecting
        self._open()
        await self._close(old, connecting)

    async def _close(
        self, handler: AsyncSocketModeHandler | None, connecting: asyncio.Task[None] | None
    ) -> None:
        if handler is None or connecting is None:
            return
        await _end(connecting)
        client = handler.client
        tasks = [client.message_processor, client.message_receiver, client.current_session_monitor]
        with contextlib.suppress(Exception):  # a broken connection may be closed in any manner
            await asyncio.wait_for(client.close(), CLOSING)  # type: ignore[no-untyped-call]  # as above
        for task in tasks:
            if task is not None:
                await _end(task)


async def _end(task: asyncio.Future[None]) -> None:
    task.cancel()
    await asyncio.wait([task], timeout=CLOSING)
