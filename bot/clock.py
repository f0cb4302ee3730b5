"""The only place that asks what time it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def system() -> datetime:
    return datetime.now(UTC)


def stopped(instant: datetime) -> Clock:
    """A clock that stands still, for drills at a given instant."""
    return lambda: instant
