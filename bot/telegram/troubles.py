"""What becomes of a letter that Telegram refuses, or of which nobody knows whether it arrived."""

from __future__ import annotations

from typing import Final

from aiohttp import ClientConnectorError, ClientHttpProxyError, ConnectionTimeoutError, InvalidURL
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from domain.delivery import Closed, Hopeless, Moved, TryLater, Undelivered, Unknown, Unreachable

UNSENT: Final = (  # the request never left
    ClientConnectorError, ConnectionTimeoutError, ClientHttpProxyError, InvalidURL,
    RuntimeError,  # the client was closed: the program is ending
)  # fmt: skip

# What Telegram says with 400, in its own words (the server's source: tdlib/telegram-bot-api, Client.cpp).
UNCHANGED: Final = ("message is not modified",)
REPLACED: Final = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
)  # say it anew
UNPARSED: Final = ("can't parse entities",)
NO_TOPIC: Final = ("message thread not found",)
NOWHERE: Final = ("chat not found", "user not found", "peer_id_invalid", "user is deactivated")
OLD: Final = ("query is too old",)


def says(error: TelegramError, words: tuple[str, ...]) -> bool:
    return any(each in error.message.lower() for each in words)


def seconds(error: RetryAfter) -> float:
    """The library gives whole seconds or a duration, as its environment variable PTB_TIMEDELTA says."""
    after = error.retry_after
    return float(after) if isinstance(after, int) else after.total_seconds()


def trouble(error: Exception, *, repeatable: bool) -> Undelivered:
    """What to do about it. `repeatable`: doing it again changes nothing, whether or not it was done."""
    match error:
        case Undelivered():
            return error
        case RetryAfter():
            return TryLater("too many requests", seconds(error))
        case ChatMigrated():
            return Moved(str(error.new_chat_id))
        case Forbidden():
            return Unreachable(_short(error))
        case InvalidToken():
            return Closed("TELEGRAM_BOT_TOKEN is not accepted")
        case BadRequest():
            return (Unreachable if says(error, NOWHERE) else Hopeless)(_short(error))
        case TelegramError():
            return _lost(error, repeatable)
    return Hopeless(type(error).__name__)


def _lost(error: TelegramError, repeatable: bool) -> Undelivered:
    """No connection, no answer, or an answer that is not Telegram's."""
    cause = error.__cause__
    unsent = isinstance(cause, UNSENT) or says(error, ("too many requests",))
    why = type(cause or error).__name__
    return TryLater(why) if unsent or repeatable else Unknown(why)


def _short(error: TelegramError) -> str:
    """Telegram's words without those that it quotes from the message."""
    return error.message.removeprefix("Forbidden: ").partition(":")[0][:80]
