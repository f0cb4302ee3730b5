"""Pace: how often a platform lets us speak, kept as the instant from which a bucket is free again.

The rule is the generic cell rate algorithm (ITU-T I.371): one instant a bucket says all, so that replicas can
share it as one row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Rate:
    """`count` calls in `seconds`, of which `burst` may come at once."""

    count: int
    seconds: float
    burst: int = 1

    @property
    def step(self) -> timedelta:
        return timedelta(seconds=self.seconds / self.count)


@dataclass(frozen=True, slots=True)
class Toll:
    """What one letter takes of a bucket: `calls` at its rate."""

    bucket: str
    rate: Rate
    calls: int = 1


def wait(toll: Toll, free_at: datetime | None, now: datetime) -> timedelta:
    """How long the toll has to wait; zero where it may be paid now. More calls than a burst go as one."""
    if free_at is None:
        return timedelta(0)
    ahead = free_at - now - toll.rate.step * (toll.rate.burst - 1)
    return max(ahead, timedelta(0))


def paid(toll: Toll, free_at: datetime | None, now: datetime) -> datetime:
    """The instant from which the bucket is free after the toll was paid."""
    return max(free_at or now, now) + toll.rate.step * toll.calls
