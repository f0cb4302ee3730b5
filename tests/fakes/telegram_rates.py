"""Telegram's rates, against the fake's clock; off until a test turns them on (core.telegram.org/bots/faq)."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from tests.fakes.ledger import Clock
from tests.fakes.telegram_world import TelegramChat

ALL, PRIVATE, GROUP = (30, 1.0), (1, 1.0), (20, 60.0)  # messages, seconds


class TooManyRequests(Exception):
    """429; `retry_after` in seconds."""

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"Too Many Requests: retry after {retry_after}")
        self.retry_after = retry_after


@dataclass
class TelegramRates:
    """About 30 messages a second over all, 1 a second in a private chat, 20 a minute in a group."""

    clock: Clock
    on: bool = False
    sent: dict[str, list[datetime]] = field(default_factory=lambda: defaultdict(list))

    def take(self, chat: TelegramChat) -> None:
        if not self.on:
            return
        own = PRIVATE if chat.user else GROUP
        now = self.clock()
        for key, (count, seconds) in (("all", ALL), (str(chat.id), own)):
            self._check(key, count, timedelta(seconds=seconds), now)
        for key in ("all", str(chat.id)):
            self.sent[key].append(now)

    def _check(self, key: str, count: int, window: timedelta, now: datetime) -> None:
        recent = self.sent[key] = [at for at in self.sent[key] if now - at < window]
        if len(recent) >= count:
            raise TooManyRequests(max(1, math.ceil((recent[-count] + window - now).total_seconds())))
