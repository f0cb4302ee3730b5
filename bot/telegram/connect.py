"""Telegram as a whole: what the wiring constructs, starts and stops."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Final, Protocol
from urllib.parse import urlsplit

import structlog
from aiohttp import web
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.clock import system
from bot.telegram import commands, limits
from bot.telegram.client import application
from bot.telegram.hear import ASKED_FOR
from bot.telegram.listen import Desk, Ears
from bot.telegram.poll import AGAIN, Poller, always
from bot.telegram.send import TelegramVoice
from bot.telegram.webhook import Hook
from domain.problem import Problem

log = structlog.get_logger()
SILENCE: Final = timedelta(seconds=90)  # without an answer to a poll Telegram counts as out of reach


class Lease(Protocol):
    """The right to poll, of which there is one among all processes."""

    async def hold(self) -> bool: ...
    async def release(self) -> None: ...


class TelegramRefused(Problem):
    """Telegram does not accept a setting; the sentence names it."""


class Telegram:
    """Hears by webhook where there is an address for it, else by polling. An update is confirmed to Telegram
    only when its turn is committed: the webhook answers, or the offset moves, after it."""

    def __init__(
        self,
        desk: Desk,
        token: str,
        api_url: str = "https://api.telegram.org",
        webhook_url: str = "",
        webhook_secret: str = "",
        *,
        clock: Callable[[], datetime] = system,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
        lease: Lease | None = None,
        reached: Callable[[], Awaitable[object]] = always,
    ) -> None:
        self.app = application(token, api_url)
        self.voice = TelegramVoice(self.app.bot)
        self.ears = Ears(self.app, desk, clock)
        self.lease = lease
        turn = lease.hold if lease else always
        self.poller = Poller(self.app.bot, self.ears.take, clock, pause, turn=turn, reached=reached)
        self.hook = Hook(self.ears.take, webhook_secret, ready=lambda: self.ears.us is not None)
        self.webhook_url = webhook_url
        self.clock = clock
        self.pause = pause
        self._beginning: asyncio.Task[None] | None = None
        self._begun = False

    def routes(self) -> Sequence[web.RouteDef]:
        """For the web server of the program; none where Telegram is polled."""
        if not self.webhook_url:
            return []
        return [web.route("*", urlsplit(self.webhook_url).path or "/", self.hook.serve)]

    def link(self, code: str) -> str:
        """An address that hands the bot an invite's code; "" until Telegram has told who the bot is."""
        us = self.ears.us
        return commands.link(us.username, code) if us and us.username else ""

    async def start(self) -> None:
        """Learns who we are and begins to hear. Raises TelegramRefused. Where Telegram can't be reached it
        goes on trying; until then what a webhook brings is refused, so that it comes again."""
        try:
            if not await self._begin():
                self._beginning = asyncio.create_task(self._begin_again())
        except TelegramRefused:
            await self._close()
            raise

    async def stop(self) -> None:
        """Hears no more, waits for the turns under way, closes everything. The voice is silent after this."""
        if self._beginning:
            self._beginning.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._beginning
        await self._close()

    async def alive(self) -> bool:
        """Whether Telegram can reach us as far as we can tell."""
        if not self._begun:
            return False
        return bool(self.webhook_url) or (
            self.poller.running() and self.clock() - self.poller.last_good <= SILENCE
        )

    def last_heard(self) -> datetime | None:
        """When Telegram last answered a poll, or brought an update."""
        return self.ears.heard_at if self.webhook_url else self.poller.last_good

    async def _begin(self) -> bool:
        """False where Telegram can't be reached now."""
        try:
            await self.app.initialize()
            await self._listen()
        except InvalidToken:
            raise TelegramRefused("TELEGRAM_BOT_TOKEN: Telegram does not accept it") from None
        except TelegramError as error:
            log.warning("telegram can't be reached", why=type(error.__cause__ or error).__name__)
            return False
        self._begun = True
        return True

    async def _listen(self) -> None:
        await self._show_menu()
        if self.webhook_url:
            await self._set_webhook()
        else:
            await self.app.bot.delete_webhook()
            self.poller.start()

    async def _show_menu(self) -> None:
        """The menu is a convenience: without it everything can still be said."""
        try:
            await commands.register(self.app.bot)
        except InvalidToken:
            raise
        except TelegramError as error:
            log.warning("telegram did not take the menu of commands", why=type(error).__name__)

    async def _set_webhook(self) -> None:
        try:
            await self.app.bot.set_webhook(
                self.webhook_url, secret_token=self.hook.secret, allowed_updates=ASKED_FOR,
                max_connections=limits.CONNECTIONS,
            )  # fmt: skip
        except BadRequest as error:
            which = "SECRET" if "secret" in error.message.lower() else "URL"
            raise TelegramRefused(f"TELEGRAM_WEBHOOK_{which}: Telegram says: {error.message}") from None

    async def _begin_again(self) -> None:
        for attempt in range(10**9):
            await self.pause(AGAIN[min(attempt, len(AGAIN) - 1)])
            try:
                if await self._begin():
                    return
            except TelegramRefused as refused:
                log.error("telegram refuses a setting", why=str(refused))

    async def _close(self) -> None:
        await self.poller.stop()
        await self.ears.underway.settle()
        if self.lease and not self.webhook_url:
            with contextlib.suppress(Exception):  # without the database it ends by itself, in seconds
                await self.lease.release()
        await self.app.shutdown()
        await self.app.bot.shutdown()  # where it never came to be initialized
