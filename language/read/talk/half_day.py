"""Part of a day, which no leave is noted for: 只请上午, "half a day off", 下午请假两小时."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from domain.patterns import regex
from language.read.answering.answers import stretch

PART: Final = regex(
    r"半天|[上下]午|早上|[\d一二两三四五六半]+个?(?:多)?(?:小时|钟头)|\bhalf (?:a |the |of the )?day\b|\b(?:morning|afternoon)\b|\b(?:\d+|an?|two|three|four) hours?\b",
    re.IGNORECASE,
)


def part_of_day(text: str) -> bool:
    """True where less than a day is spoken of."""
    return bool(PART.search(text))


def no_day(text: str, now: datetime) -> bool:
    """True where a part of a day is all that is said of when."""
    return part_of_day(text) and stretch(PART.sub("", text), now) is None
