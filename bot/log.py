"""Logs: structured, to standard error, without message texts and without secrets."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

SECRETS = re.compile(r"xox[a-z]-[\w-]+|xapp-[\w-]+|\d{5,}:[\w-]{30,}")
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


def set_up(level: str = "INFO", form: str = "console") -> None:
    """`form` is "console" or "json"."""
    draw = structlog.processors.JSONRenderer() if form == "json" else structlog.dev.ConsoleRenderer(
        colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
    )  # fmt: skip
    errors = [structlog.processors.format_exc_info] if form == "json" else []
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            *errors,
            _redact,
            draw,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level)),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(name)s: %(message)s")
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def _redact(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """No token of a platform and no line break of an outsider reaches a log."""
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = SECRETS.sub("[secret]", value).replace("\r", "\\r")
    return event
