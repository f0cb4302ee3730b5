"""A standup told in numbers, in the order in which it is asked: "1. met Softline 2. quote 3. none"."""

import re
from typing import Final

from domain.patterns import regex

ASKED: Final = ("done", "plan", "blockers")
EDGES: Final = " \t\n,，;；"
NUMBER: Final = regex(
    r"(?:^|(?<=[\s;；,，。]))\s*(?P<number>[1-9])(?:\s*[.、)）:：]\s*(?!\d)|\s+(?=[\u4e00-\u9fff]))"
)
DAY: Final = regex(r"^(?:昨[天日儿]|今[天日儿]|yesterday|today)(?:呢|的话)?[,，:：]?\s*", re.IGNORECASE)


def numbered(text: str) -> dict[str, str]:
    """What was done, is planned and blocks; empty for other words, and for more or fewer than three numbers."""
    found = list(NUMBER.finditer(text))
    if [match["number"] for match in found] != ["1", "2", "3"] or text[: found[0].start()].strip(EDGES):
        return {}
    ends = [*(match.start() for match in found[1:]), len(text)]
    told = [text[match.end() : end].strip(EDGES) for match, end in zip(found, ends, strict=True)]
    return dict(zip(ASKED, (DAY.sub("", each) for each in told), strict=True)) if all(told) else {}
