"""The voice in Telegram: one letter, one call of the Bot API a message, and no retries of its own."""

from __future__ import annotations

import httpx
import structlog
from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from bot.telegram.draw import draw, plain
from domain.chat import Platform
from domain.delivery import HOME, Hopeless, Moved, Posted, TryLater, Undelivered, Unknown, Unreachable

log = structlog.get_logger()
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)  # the request never left


class TelegramVoice:
    platform = Platform.TELEGRAM

    def __init__(self, bot: Bot) -> None:
        self.bot = bot

    async def say(self, letter: Posted) -> str:
        """Sends or redraws; returns the last message's id. Raises Undelivered."""
        if letter.edits == HOME:
            return ""
        try:
            return await self._say(letter)
        except Exception as error:
            found = trouble(error, repeatable=bool(letter.edits))
            log.warning(
                "telegram did not take a letter", letter=letter.id, what=type(found).__name__, why=str(found)
            )
            raise found from error

    async def _say(self, letter: Posted) -> str:
        texts, keyboard = draw(letter.card)
        if letter.edits and len(texts) == 1 and await self._redraw(letter, texts[0], keyboard):
            return letter.edits
        message = ""
        for at, text in enumerate(texts):
            last = at == len(texts) - 1
            message = str((await self._send(letter, text, keyboard if last else None)).message_id)
        return message

    async def _send(self, letter: Posted, text: str, keyboard: InlineKeyboardMarkup | None) -> Message:
        where = {
            "chat_id": int(letter.address.conversation),
            "message_thread_id": int(letter.address.thread) if letter.address.thread else None,
            "reply_markup": keyboard,
            "link_preview_options": NO_PREVIEW,
        }
        try:
            return await self.bot.send_message(text=text, parse_mode=ParseMode.HTML, **where)  # type: ignore[arg-type]
        except BadRequest as error:
            if "parse entities" not in str(error).lower():
                raise
            return await self.bot.send_message(text=plain(letter.card), **where)  # type: ignore[arg-type]

    async def _redraw(self, letter: Posted, text: str, keyboard: InlineKeyboardMarkup | None) -> bool:
        """Whether the message was redrawn; False where it is gone and must be said anew."""
        try:
            await self.bot.edit_message_text(
                text, chat_id=int(letter.address.conversation), message_id=int(letter.edits),
                parse_mode=ParseMode.HTML, reply_markup=keyboard, link_preview_options=NO_PREVIEW,
            )  # fmt: skip
        except BadRequest as error:
            said = str(error).lower()
            if "not modified" in said:
                return True
            if "not found" in said or "can't be edited" in said:
                return False
            raise
        return True


def trouble(error: Exception, repeatable: bool) -> Undelivered:
    """What an error of the library means for the letter; `repeatable` where saying it twice does no harm."""
    match error:
        case RetryAfter():
            after = error.retry_after
            return TryLater("too many requests", after if isinstance(after, int) else after.total_seconds())
        case ChatMigrated():
            return Moved(str(error.new_chat_id))
        case Forbidden():
            return Unreachable(error.message)
        case InvalidToken():
            return Hopeless("TELEGRAM_BOT_TOKEN is not accepted")
        case BadRequest():
            gone = "chat not found" in error.message.lower()
            return Unreachable(error.message) if gone else Hopeless(error.message)
        case TimedOut() | NetworkError():
            unsent = isinstance(error.__cause__, UNSENT)
            return TryLater(error.message) if unsent or repeatable else Unknown(error.message)
    return Hopeless(type(error).__name__)
