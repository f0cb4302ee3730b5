"""Requests that do not prove to come from a platform: each is counted, and the log tells of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

import structlog

from bot.metrics import TURNED_AWAY
from domain.chat import Platform

log = structlog.get_logger()
QUIET: Final = 60.0  # seconds between two lines: anybody may knock, and none fills the log


class TurnedAway:
    """Of one platform; `why` names the setting that a request does not fit."""

    def __init__(self, platform: Platform, why: str, seconds: Callable[[], float] = time.monotonic) -> None:
        self.platform, self.why, self.seconds = str(platform), why, seconds
        self._since, self._next = 0, 0.0

    def note(self) -> None:
        """One more. The line says how many came since the last one."""
        TURNED_AWAY.labels(self.platform).inc()
        self._since += 1
        if self.seconds() < self._next:
            return
        log.warning("requests turned away", platform=self.platform, why=self.why, requests=self._since)
        self._since, self._next = 0, self.seconds() + QUIET
