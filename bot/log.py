"""Logs: structured, to standard error, without message texts and without secrets."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterable, MutableMapping
from typing import Any

import structlog

PATTERNS = (
    r"xox[a-z](?:\.xox[a-z])?-[\w-]+",  # Slack's tokens
    r"xapp-[\w-]+",
    r"\d{5,}:[\w-]{30,}",  # a Telegram bot's
    r"(?<=://)[^/@\s:]*:[^/@\s]+(?=@)",  # name and password in an address
)
QUIET = (
    "httpx",
    "httpcore",
    "telegram",
    "slack_sdk",
    "slack_bolt",
    "apscheduler",
    "aiohttp.access",
    "alembic",
)


def set_up(level: str = "INFO", form: str = "console", secrets: Iterable[str] = ()) -> None:
    """`form` is "console" or "json"; `secrets` are the settings that no log may hold."""
    veil = Veil(secrets)
    draw = structlog.processors.JSONRenderer() if form == "json" else structlog.dev.ConsoleRenderer(
        colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
    )  # fmt: skip
    errors = [structlog.processors.format_exc_info] if form == "json" else []
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            *errors,
            _on_one_line,
            draw,
            lambda _logger, _name, line: veil(str(line)),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level)),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(level=logging.WARNING, handlers=[Libraries()], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


class Veil:
    """Puts [secret] in place of every token, by its pattern or because it is one of the settings."""

    def __init__(self, secrets: Iterable[str]) -> None:
        literal = sorted((re.escape(secret) for secret in secrets if len(secret) > 3), key=len, reverse=True)
        self.pattern = re.compile("|".join([*literal, *PATTERNS]))

    def __call__(self, line: str) -> str:
        return self.pattern.sub("[secret]", line)


class Libraries(logging.Handler):
    """What libraries log is written as what we log: in the same form, on one line, veiled."""

    def emit(self, record: logging.LogRecord) -> None:
        logger = structlog.get_logger().bind(library=record.name)
        if (junk := _junk(record)) is not None:
            logger.warning("a request can't be read", why=type(junk).__name__)
            return
        said = logger.error if record.levelno >= logging.ERROR else logger.warning
        said(_message(record), **({"exc_info": record.exc_info} if record.exc_info else {}))


def _junk(record: logging.LogRecord) -> BaseException | None:
    """What a caller broke: anybody could fill the log with tracebacks of it."""
    error = record.exc_info[1] if record.exc_info else None
    theirs = isinstance(error, ConnectionError) or type(error).__module__.startswith("aiohttp.")
    return error if record.name == "aiohttp.server" and theirs else None


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError):  # words and values that do not fit each other
        return str(record.msg)


def _on_one_line(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """No line break and nothing that steers a terminal comes from an outsider into a log."""
    for key, value in event.items():
        if isinstance(value, str) and key != "exception":
            event[key] = "".join(char if char.isprintable() else repr(char)[1:-1] for char in value)
    return event
