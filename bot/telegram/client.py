"""The library's own pieces, set up for this program: no updater, no job queue, no persistence, no retries."""

from __future__ import annotations

import os
from typing import Any, Final

from telegram.ext import Application, ApplicationBuilder

from bot.telegram.request import Request

# Read by the library at each RetryAfter, which otherwise warns of whole seconds.
os.environ.setdefault("PTB_TIMEDELTA", "1")

ANSWER: Final = 15.0  # seconds for the answer to a call
HELD: Final = 5  # seconds that Telegram holds a poll open when there is nothing to tell; within a lease
POOL: Final = 16  # connections

App = Application[Any, Any, Any, Any, Any, Any]


def application(token: str, api_url: str) -> App:
    """Updates are put into it by our own loop or webhook."""
    root = api_url.rstrip("/")
    builder = ApplicationBuilder().token(token).updater(None).job_queue(None)
    builder = builder.base_url(f"{root}/bot").base_file_url(f"{root}/file/bot")
    return builder.request(Request(root, ANSWER, POOL)).get_updates_request(poll_request(root)).build()


def poll_request(api_url: str) -> Request:
    """A client for polls alone, so that no call waits behind one, and it can be made anew."""
    return Request(api_url, HELD + 10.0, 1)
