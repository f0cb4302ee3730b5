"""Two months in one word, 五六月份: either of them where something is to be by then, all of both where something was."""

import re
from typing import Final

from domain.patterns import regex

PAIRS: Final = "一二|二三|三四|四五|五六|六七|七八|八九|九十"
DIGITS: Final = (
    "1[、/-]2|2[、/-]3|3[、/-]4|4[、/-]5|5[、/-]6|6[、/-]7|7[、/-]8|8[、/-]9|9[、/-]10|10[、/-]11|11[、/-]12"
)
MONTHS: Final = regex(
    rf"(?<![十\d])(?P<two>{PAIRS}|{DIGITS})月份?(?P<behind>[签关成落下定出采吧左之]|[，,。；;\s]|$)?(?P<of>的|[^，,。；;\s]单?的)?"
)


def apart(text: str) -> str:
    """The message with both months written out: 三一五月或者六月签, 五月到六月的报备."""
    return MONTHS.sub(_both, text)


def _both(found: re.Match[str]) -> str:
    first, second = re.split(r"[、/-]", found["two"]) if found["two"][0].isdigit() else (*found["two"],)
    behind, of = found["behind"] or "", found["of"] or ""
    either = found["behind"] is not None and not of
    return f"{first}月{'或者' if either else '到'}{second}月{behind}{of}"
