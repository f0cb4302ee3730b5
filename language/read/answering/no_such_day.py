"""Days that no month has: "31 June", 2月30号."""

import re
from typing import Final

from domain.patterns import regex

NO_SUCH_DAY: Final = regex(
    r"\bfeb(?:ruary)?\.? (?:30|31)(?:st|th)?(?![\d,.]*[k\d])|\b(?:30|31)(?:st|th)?(?: of)? feb(?:ruary)?\b"
    r"|\b(?:apr(?:il)?|june?|sept?(?:ember)?|nov(?:ember)?)\.? 31(?:st)?(?![\d,.]*[k\d])|\b31(?:st)?(?: of)? (?:apr(?:il)?|june?|sept?(?:ember)?|nov(?:ember)?)\b"
    r"|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份? ?(?:3[2-9]|三十[二三四五六七八九])[号日]"
    r"|(?:(?<!1)2|(?<!十)二)月份? ?(?:3[01]|三十一?)[号日]|(?:(?<!\d)[469]|11|(?<!十)[四六九]|十一)月份? ?(?:31|三十一)[号日]",
    re.IGNORECASE,
)


def no_such_day(text: str) -> str:
    """The day that a month is given and never has: "31 June", 2月30号; empty where there is none."""
    found = NO_SUCH_DAY.search(text)
    return found[0] if found else ""
