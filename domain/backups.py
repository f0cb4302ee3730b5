"""The daily backup: when it is late."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

DAY: Final = timedelta(days=1)
DUE: Final = timedelta(hours=30)  # a day, and until people are awake after a night in which it did not come
GIVEN_UP: Final = timedelta(days=30)  # after which nobody makes it daily any more


def late(last: datetime | None, now: datetime) -> int:
    """How many days, begun ones too, the backup after the last is missing for; 0 where none is awaited."""
    if last is None or not DUE <= now - last < GIVEN_UP:
        return 0
    return (now - last - DUE) // DAY + 1
