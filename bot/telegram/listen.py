"""The ears: an update goes through the Application to the desk, and counts as heard when it is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final, Protocol

import structlog
from telegram import Update, User
from telegram.error import TelegramError
from telegram.ext import ContextTypes, TypeHandler

from bot.telegram.client import App
from bot.telegram.hear import NOBODY, hear
from bot.telegram.troubles import OLD, says
from bot.underway import Underway
from domain.chat import Account, Inbound, Platform
from domain.problem import why
from storage.troubles import outage

log = structlog.get_logger()
PATIENCE: Final = 3  # attempts at an update before it is put aside
REMEMBERED: Final = 1000  # updates whose failed attempts are counted


class Desk(Protocol):
    async def receive(self, heard: Inbound) -> object: ...
    async def put_aside(self, account: Account, event_id: str, raw: object, why: str) -> None: ...


class NotKept(Exception):
    """The desk could not keep an update: it is to be delivered again."""


class Unreadable(Exception):
    """An update makes no sense to us, and will not the next time either."""


class Ears:
    """Hears raw updates. `us` is None until Telegram has told who we are.

    What can't be heard is put aside, for a person to look at, or it would hold up its chat for a day. Where
    nothing can be kept it is delivered again."""

    def __init__(self, app: App, desk: Desk, clock: Callable[[], datetime]) -> None:
        self.app = app
        self.desk = desk
        self.clock = clock
        self.heard_at: datetime | None = None
        self._ended: dict[int, Exception | None] = {}
        self._attempts: dict[str, int] = {}
        self.underway = Underway(Platform.TELEGRAM)
        app.add_handler(TypeHandler(Update, self._update))
        app.add_error_handler(self._failed)

    @property
    def us(self) -> User | None:
        try:
            user: User = self.app.bot.bot
        except RuntimeError:
            return None
        return user

    async def take(self, raw: dict[str, Any]) -> None:
        """One update's turn; returns after the commit, and the press that it may be is answered. Raises
        NotKept. A caller that goes away does not stop a turn in the middle."""
        await asyncio.shield(self.underway.start(self._take(raw)))

    async def _take(self, raw: dict[str, Any]) -> None:
        number = str(raw.get("update_id"))
        self.heard_at = self.clock()
        try:
            update = self._read(raw)
            await self._process(update)
        except Unreadable as error:
            await self._aside(number, raw, str(error))
        except Exception as error:
            await self._again(number, raw, error)
        self._attempts.pop(number, None)
        self._answer(raw)

    def _read(self, raw: dict[str, Any]) -> Update:
        try:
            update = Update.de_json(raw, self.app.bot)
            hash((update.effective_user, update.effective_chat))  # by which the library keys what it knows
            return update
        except Exception as error:
            raise Unreadable(type(error).__name__) from error

    async def _process(self, update: Update) -> None:
        """Raises what the handler raised, which an Application keeps to itself."""
        await self.app.process_update(update)
        found = self._ended.pop(id(update), Unreadable("Unhandled"))
        if found is not None:
            raise found

    async def _update(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        heard = self._hear(update)
        if heard is not None:
            await self.desk.receive(heard)
        self._ended[id(update)] = None

    async def _failed(self, update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        self._ended[id(update)] = context.error

    def _hear(self, update: Update) -> Inbound | None:
        assert self.us is not None, "nothing is taken before we know who we are"
        try:
            return hear(update, self.us, self.clock())
        except Exception as error:
            raise Unreadable(type(error).__name__) from error

    async def _aside(self, number: str, raw: dict[str, Any], reason: str) -> None:
        try:
            await self.desk.put_aside(self._sender(raw), number, raw, reason)
        except Exception as error:
            log.error("telegram update was not kept", update=number, why=why(error))
            raise NotKept(why(error)) from error

    def _sender(self, raw: dict[str, Any]) -> Account:
        """Whose update it is, as far as it can be told, so that it goes when he is erased."""
        bodies = (body for body in raw.values() if isinstance(body, dict))
        users = (body["from"].get("id") for body in bodies if isinstance(body.get("from"), dict))
        bot = str(self.us.id) if self.us else ""
        return Account(Platform.TELEGRAM, bot, str(next(users, NOBODY)))

    async def _again(self, number: str, raw: dict[str, Any], error: Exception) -> None:
        """Not kept, and delivered again; put aside when it fails time after time while others can be kept."""
        log.error("telegram update was not kept", update=number, why=why(error))
        if len(self._attempts) >= REMEMBERED:
            self._attempts.clear()
        self._attempts[number] = self._attempts.get(number, 0) + (not outage(error))
        if self._attempts[number] < PATIENCE:
            raise NotKept(why(error)) from error
        await self._aside(number, raw, type(error).__name__)

    def _answer(self, raw: dict[str, Any]) -> None:
        """Ends the waiting that a person sees on the button he pressed, whatever became of the press."""
        query = raw.get("callback_query")
        number = query.get("id") if isinstance(query, dict) else None
        if isinstance(number, str):
            self.underway.start(self._answered(number))

    async def _answered(self, number: str) -> None:
        try:
            await self.app.bot.answer_callback_query(number)
        except TelegramError as error:
            if not says(error, OLD):
                log.warning("telegram did not take an answer to a press", why=type(error).__name__)
