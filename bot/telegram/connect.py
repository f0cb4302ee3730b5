"""Telegram as a platform: an Application fed by our own polling loop, or by a webhook."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import json
import os
import warnings
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Protocol

import structlog
from aiohttp import web
from telegram import Bot, Update, User
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import Application, ApplicationBuilder, ContextTypes, TypeHandler
from telegram.warnings import PTBUserWarning

from bot.telegram import commands, limits
from bot.telegram.hear import hear
from bot.telegram.send import TelegramVoice
from domain.chat import Inbound
from domain.problem import Problem

os.environ.setdefault("PTB_TIMEDELTA", "1")  # the library warns at each RetryAfter without it
log = structlog.get_logger()
HEARD = ["message", "edited_message", "callback_query", "my_chat_member"]
POLL = 25  # seconds that Telegram holds a poll open
AGAIN = (1.0, 2.0, 5.0, 15.0, 30.0)  # seconds between attempts after failures


class TelegramRefused(Problem):
    """Telegram does not accept the token; the sentence names the setting."""


class Desk(Protocol):
    async def receive(self, heard: Inbound) -> object: ...


class Telegram:
    """Hears by webhook where there is an address, else by polling. An update is confirmed to Telegram only
    when its turn is committed: the offset moves, or the webhook answers, after it."""

    def __init__(
        self, desk: Desk, token: str, api_url: str, webhook_url: str = "", webhook_secret: str = "",
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:  # fmt: skip
        builder = ApplicationBuilder().token(token).updater(None).job_queue(None)
        builder = builder.base_url(f"{api_url.rstrip('/')}/bot").base_file_url(
            f"{api_url.rstrip('/')}/file/bot"
        )
        self.application: Application[Any, Any, Any, Any, Any, Any] = builder.read_timeout(POLL + 10).build()
        self.application.add_handler(TypeHandler(Update, self._update))
        self.application.add_error_handler(self._failed)
        self.voice = TelegramVoice(self.bot)
        self.desk = desk
        self.webhook_url = webhook_url
        self.webhook_secret = webhook_secret
        self.pause = pause
        self.offset = 0
        self._error: Exception | None = None
        self._turn = asyncio.Lock()
        self._polling: asyncio.Task[None] | None = None

    @property
    def bot(self) -> Bot:
        bot: Bot = self.application.bot
        return bot

    @property
    def us(self) -> User:
        return self.bot.bot

    def routes(self) -> Sequence[web.RouteDef]:
        if not self.webhook_url:
            return []
        path = "/" + self.webhook_url.split("://", 1)[1].partition("/")[2]
        return [web.route("*", path, self._serve)]

    async def start(self) -> None:
        """Learns who we are and begins to hear. Raises TelegramRefused for a token that is not accepted."""
        warnings.filterwarnings("ignore", message=".*getUpdates", category=PTBUserWarning)  # raw, see _fetch
        try:
            await self.application.initialize()
        except InvalidToken:
            raise TelegramRefused("TELEGRAM_BOT_TOKEN: Telegram does not accept it") from None
        except TelegramError as error:
            raise TelegramRefused(f"TELEGRAM_API_URL: Telegram can't be reached ({error.message})") from None
        with contextlib.suppress(TelegramError):
            await commands.register(self.bot)
        if self.webhook_url:
            await self.bot.set_webhook(
                self.webhook_url, secret_token=self.webhook_secret, allowed_updates=HEARD, max_connections=20
            )
        else:
            await self.bot.delete_webhook()
            self._polling = asyncio.create_task(self._poll())

    async def stop(self) -> None:
        if self._polling:
            self._polling.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._polling
        async with self._turn:
            pass
        await self.application.shutdown()

    async def alive(self) -> bool:
        return self._polling is None or not self._polling.done()

    async def _poll(self) -> None:
        """Fetches, has each update's turn committed, and only then moves the offset."""
        failures = 0
        while True:
            try:
                found = await self._fetch()
                for raw in found:
                    async with self._turn:
                        await asyncio.shield(self._handle(raw))
                    self.offset = int(raw["update_id"]) + 1
                failures = 0
            except asyncio.CancelledError:
                raise
            except Exception as error:
                log.warning("telegram can't be heard", why=_why(error))
                await self.pause(_seconds(error, failures))
                failures += 1

    async def _fetch(self) -> list[dict[str, Any]]:
        """Raw updates: one that can't be parsed must not hold up the rest."""
        arguments = {"offset": self.offset, "timeout": POLL, "allowed_updates": HEARD}
        found: Any = await self.bot.do_api_request("getUpdates", api_kwargs=arguments)
        return list(found)

    async def _handle(self, raw: dict[str, Any]) -> None:
        """One update's turn. Raises only where the desk could not keep it."""
        try:
            update = Update.de_json(raw, self.bot)
        except Exception as error:
            log.error("update can't be read", update=raw.get("update_id"), error=type(error).__name__)
            return
        self._error = None
        await self.application.process_update(update)
        if self._error is not None:
            raise self._error

    async def _update(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        heard = hear(update, self.us)
        try:
            if heard is not None:
                await self.desk.receive(heard)
        finally:
            if update.callback_query:
                with contextlib.suppress(TelegramError):
                    await update.callback_query.answer()

    async def _failed(self, _update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        """An Application swallows what a handler raises; the loop and the webhook must know."""
        self._error = context.error

    async def _serve(self, request: web.Request) -> web.Response:
        """200 after the commit; what is not Telegram's gets 401, junk 400, the wrong verb 405."""
        if request.method != "POST":
            return web.Response(status=405)
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(secret.encode(), self.webhook_secret.encode()):
            return web.Response(status=401)
        if (request.content_length or 0) > limits.BODY:
            return web.Response(status=413)
        try:
            raw = json.loads(await request.read())
            int(raw["update_id"])
        except (ValueError, TypeError, KeyError, RecursionError):
            return web.Response(status=400)
        try:
            async with self._turn:
                await self._handle(raw)
        except Exception as error:
            log.error("update was not kept", error=type(error).__name__)
            return web.Response(status=500)
        return web.Response()


def _why(error: Exception) -> str:
    if isinstance(error, Conflict):
        return "another program polls with this token: stop it, or use a webhook"
    return type(error).__name__


def _seconds(error: Exception, failures: int) -> float:
    if isinstance(error, RetryAfter):
        after = error.retry_after
        return float(after) if isinstance(after, int) else after.total_seconds()
    longest = AGAIN[min(failures, len(AGAIN) - 1)]
    return longest if isinstance(error, NetworkError | Conflict) else AGAIN[0]
