"""For how long nothing has happened: "deals that haven't moved in two weeks" tells of no days to come."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from domain.patterns import regex

NOT_SINCE: Final = regex(
    r"(?:\b(?:haven'?t|hasn'?t|have not|has not|not been)\b|\b(?:no|without) \w+).*\b(?:in|for)(?: over| about| the last| more than)? (?:an?|one|two|three|four|six|\d{1,3}|a couple of|a few) (?:day|week|month)s?\b"
)


def not_for_long(text: str, period: object, now: datetime) -> bool:
    """Whether days that seem to come are only how long nothing happened."""
    ahead = isinstance(period, tuple) and period[0] > now.date()
    return ahead and NOT_SINCE.search(text) is not None
