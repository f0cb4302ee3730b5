"""The noun that a request for help is about."""

from __future__ import annotations

import re
from typing import Final

NOUNS: Final = {
    "standup": r"stand-?up|早会|晨会",
    "briefing": r"briefing|通报",
    "pipeline": r"pipeline|forecast|管道|漏斗|预测",
    "visit": r"visits?\b|拜访|走访",
    "task": r"tasks?\b|remind|to-?do|任务|提醒|待办",
    "deal": r"deals?\b|regist|opportunit|报备|项目|商机|赢单|丢单|[这那]单|单子",
    "partner": r"partners?\b|resellers?\b|tiers?\b|渠道|伙伴|代理|经销|级别|等级",
}
LONGEST: Final = 80  # characters; a longer message asks about no single noun


def noun_of(text: str) -> str:
    """The noun, "" for none."""
    said = text.lower()
    if len(said) > LONGEST:
        return ""
    return next((noun for noun, words in NOUNS.items() if re.search(words, said)), "")
