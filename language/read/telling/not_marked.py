"""A deal that nobody is to mark won or lost, as what it tells of the deal: "don't mark Globex as lost" is that Globex
isn't, 别把三一标成丢单 that it is not."""

import re
from typing import Final

from domain.patterns import regex

_MARKS: Final = r"(?:mark|set|close|count|record|put|call|report|log|book)"
ENGLISH: Final = regex(
    rf"\b(?:please |pls )?(?:do ?n['’]?t|do not|never|you should ?n['’]?t|no need to) {_MARKS} (?P<who>(?:the )?[^\s,;.?][^,;.?]{{1,40}}?)(?: down)? (?:as|to|for) (?:a )?(?P<end>won|win|lost|loss)\b",
    re.IGNORECASE,
)
_PUT_ZH: Final = r"(?:标|记|算|改|设|填|写|登)(?:记|成|为|作|做|上)*"
CHINESE: Final = regex(
    rf"(?:请|麻烦|先|暂时)*(?:别|不要|不用)(?:急着)?(?:把|给|将)(?P<who>[^，,。；;？?\s]{{2,14}}?)(?:的?(?:单子?|报备|项目))?{_PUT_ZH}(?P<end>赢|丢|输)(?:单|了|掉)?"
    rf"|(?P<of>[^，,。；;？?\s先别不]{{2,14}}?)(?:的?(?:单子?|报备|项目))?(?:先|暂时|请)*(?:别|不要|不用)(?:急着)?{_PUT_ZH}(?P<ending>赢|丢|输)(?:单|了|掉)?"
)
ENDS: Final = {"win": "won", "loss": "lost"}


def not_marked(text: str) -> str:
    """The message with how the deal stands; any other message as it is."""
    return CHINESE.sub(_stands_zh, ENGLISH.sub(_stands, text, count=1), count=1)


def _stands(found: re.Match[str]) -> str:
    end = found["end"].lower()
    return f"{found['who']} isn't {ENDS.get(end, end)}"


def _stands_zh(found: re.Match[str]) -> str:
    return f"{found['who'] or found['of']}没{found['end'] or found['ending']}"
