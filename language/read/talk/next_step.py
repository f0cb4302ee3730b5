"""What is to be done next, told in passing: 下周三再去, "going back next Wed", "quote by Friday"."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex

ACT: Final = regex(
    r"(?:(?:then|i|we|he|she|they|will|shall|'ll|am|are|is|'m|'re|need to|have to|want to|plan to) )*(?:(?:go|going|come|coming|be|heading) back|return|meet|see|call|ring|phone|visit|follow|send|e?mail|quote|demo|present|show|next|another|second|workshop|training|prepare|bring|give|discuss|sign|poc|pilot)\w*\b.*"
    r"|(?:我们?|要|会|准备|打算|计划|说好|定了|就|先)*(?:再|回访|下次|约|跟进|给|发|送|打电话|去|过去|拜访|演示|报价|培训|提交|准备|安排|签).*",
    re.IGNORECASE | re.DOTALL,
)


ORDER: Final = regex(r"\b(?:remind|forget|to-?do|task)\b|提醒|待办|别忘|记得|记一?下", re.IGNORECASE)


def to_come(text: str, step: str) -> bool:
    """Whether words, of which `step` is left without their day, name something to be done, and nobody who was
    met; a reminder that is ordered is a request of its own."""
    return bool(ACT.fullmatch(step.strip())) and not ORDER.search(text)
