"""Each error of the library, and what becomes of the letter."""

from __future__ import annotations

from datetime import timedelta

import pytest
from aiohttp import (
    ClientConnectorError,
    ClientOSError,
    ConnectionTimeoutError,
    ServerDisconnectedError,
    SocketTimeoutError,
)
from aiohttp.client_reqrep import ConnectionKey
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram.troubles import seconds, trouble
from domain.delivery import Closed, Hopeless, Moved, TryLater, Undelivered, Unknown, Unreachable


def caused(error: TelegramError, by: Exception) -> TelegramError:
    error.__cause__ = by
    return error


NOWHERE = ConnectionKey("api.telegram.org", 443, True, True, None, None, None)

CASES: list[tuple[Exception, type[Undelivered], type[Undelivered]]] = [
    # the error, what it means, and what where doing it again changes nothing
    (RetryAfter(timedelta(seconds=3)), TryLater, TryLater),
    (ChatMigrated(-1005), Moved, Moved),
    (Forbidden("Forbidden: bot was blocked by the user"), Unreachable, Unreachable),
    (InvalidToken("token"), Closed, Closed),
    (BadRequest("Chat not found"), Unreachable, Unreachable),
    (BadRequest("PEER_ID_INVALID"), Unreachable, Unreachable),
    (BadRequest("message is too long"), Hopeless, Hopeless),
    (caused(TimedOut(), ConnectionTimeoutError()), TryLater, TryLater),
    (caused(NetworkError(""), ClientConnectorError(NOWHERE, OSError())), TryLater, TryLater),
    (caused(TimedOut(), SocketTimeoutError()), Unknown, TryLater),
    (caused(NetworkError(""), ServerDisconnectedError()), Unknown, TryLater),
    (caused(NetworkError(""), ClientOSError()), Unknown, TryLater),
    (NetworkError("Internal Server Error"), Unknown, TryLater),
    (TelegramError("Too Many Requests: slow down"), TryLater, TryLater),
    (KeyError("ours"), Hopeless, Hopeless),
    (TryLater("known"), TryLater, TryLater),
]


@pytest.mark.parametrize(("error", "once", "repeatable"), CASES, ids=[repr(error) for error, _, _ in CASES])
def test_an_error_is_what_it_means(
    error: Exception, once: type[Undelivered], repeatable: type[Undelivered]
) -> None:
    assert type(trouble(error, repeatable=False)) is once
    assert type(trouble(error, repeatable=True)) is repeatable


def test_the_wait_is_as_long_as_telegram_asks() -> None:
    assert seconds(RetryAfter(timedelta(seconds=35))) == 35


def test_no_words_of_the_message_are_kept() -> None:
    found = trouble(BadRequest("can't parse entities: byte offset 3 in 'secret'"), repeatable=False)
    assert str(found) == "can't parse entities"
