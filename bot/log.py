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
    others = logging.StreamHandler(sys.stderr)
    others.setFormatter(Veiled(veil))
    logging.basicConfig(level=logging.WARNING, handlers=[others], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


class Veil:
    """Puts [secret] in place of every token, by its pattern or because it is one of the settings."""

    def __init__(self, secrets: Iterable[str]) -> None:
        literal = sorted((re.escape(secret) for secret in secrets if len(secret) > 3), key=len, reverse=True)
        self.pattern = re.compile("|".join([*literal, *PATTERNS]))

    def __call__(self, line: str) -> str:
        return self.pattern.sub("[secret]", line)


class Veiled(logging.Formatter):
    """Lines of the libraries, their tracebacks included."""

    def __init__(self, veil: Veil) -> None:
        super().__init__("%(name)s: %(message)s")
        self.veil = veil

    def format(self, record: logging.LogRecord) -> str:
        return self.veil(super().format(record))


def _on_one_line(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """No line break and nothing that steers a terminal comes from an outsider into a log."""
    for key, value in event.items():
        if isinstance(value, str) and key != "exception":
            event[key] = "".join(char if char.isprintable() else repr(char)[1:-1] for char in value)
    return event
