"""Slack's rates, against the fake's clock; off until a test turns them on.

docs.slack.dev/apis/web-api/rate-limits, reference/methods/chat.postMessage
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from tests.fakes.ledger import Clock, Json

TIERS = {1: 1, 2: 20, 3: 50, 4: 100}  # calls a minute, per method and workspace
TIER = {
    "apps.connections.open": 1, "chat.update": 3, "chat.delete": 3, "chat.postEphemeral": 4,
    "conversations.open": 3, "conversations.info": 3, "conversations.history": 3, "conversations.replies": 3,
    "users.info": 4, "views.open": 4, "views.push": 4, "views.update": 4, "views.publish": 4,
    "reactions.add": 3, "team.info": 3,
}  # fmt: skip
HISTORIES = ("conversations.history", "conversations.replies")
BURST = 4  # posts to a channel at once that Slack still tolerates: not documented, "short bursts"


@dataclass
class SlackRates:
    """chat.postMessage: one a second and channel; the other methods by tier. `unlisted`: an app that is sold
    outside the Marketplace, to which histories are given once a minute and in small pages."""

    clock: Clock
    on: bool = False
    unlisted: bool = False
    calls: dict[str, list[datetime]] = field(default_factory=lambda: defaultdict(list))

    def wait(self, method: str, args: Json) -> int:
        """Seconds for Retry-After, 0 if the call may pass."""
        if not self.on:
            return 0
        if method == "chat.postMessage":
            return self._take(f"{method} {args.get('channel')}", BURST, timedelta(seconds=BURST))
        if self.unlisted and method in HISTORIES:
            return self._take(method, 1, timedelta(minutes=1))
        allowed = TIERS.get(TIER.get(method, 0))
        return self._take(method, allowed, timedelta(minutes=1)) if allowed else 0

    def _take(self, key: str, count: int, window: timedelta) -> int:
        now = self.clock()
        recent = self.calls[key] = [at for at in self.calls[key] if now - at < window]
        if len(recent) >= count:
            return max(1, math.ceil((recent[-count] + window - now).total_seconds()))
        recent.append(now)
        return 0
