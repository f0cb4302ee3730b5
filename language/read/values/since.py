"""For how long nothing has happened: "deals that haven't moved in two weeks" tells of no days to come."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from domain.patterns import regex

NOT_SINCE: Final = regex(
    r"(?:\b(?:haven'?t|hasn'?t|have not|has not|not been)\b|\b(?:no|without) \w+).*\b(?:in|for)(?: over| about| the last| more than)? (?:an?|one|two|three|four|six|\d{1,3}|a couple of|a few) (?:day|week|month)s?\b"
    r"|\b(?:older|longer|more) than (?:an?|one|two|three|four|five|six|\d{1,3}|a couple of|a few) (?:\w+ )?(?:day|week|month)s?\b|\bfor (?:over|more than) (?:an?|one|two|three|four|five|six|\d{1,3}) (?:\w+ )?(?:day|week|month)s?\b"
    r"|(?:超过?|大于|多于)(?:了)?[一二两三四五六七八九十\d]{1,3}个?(?:工作日|天|周|星期|月)|[一二两三四五六七八九十\d]{1,3}个?(?:工作日|天|周|星期|月)(?:以上|多了?)?(?:还?没有?|都没|未)[批审动跟回]"
)


def not_for_long(text: str, period: object, now: datetime) -> bool:
    """Whether days that seem to come are only how long nothing happened."""
    ahead = isinstance(period, tuple) and period[0] > now.date()
    return ahead and NOT_SINCE.search(text) is not None
