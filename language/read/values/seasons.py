"""A season alone, where a day is asked for: "in the autumn", 今年秋天."""

from __future__ import annotations

from datetime import date
from typing import Final

from domain.patterns import regex
from language.read.phrases.seasons import FIRST, days

MONTHS: Final = {**FIRST, "春": 3, "夏": 6, "秋": 9, "冬": 12}
_SEASON: Final = regex(
    r"(?:(?:i think|probably|maybe|some ?time|around|about|by|in|during|over|only|rather) )*(?:the )?(?:end of )?(?:the |this |next |coming |late |early )*"
    r"(?P<en>spring|summer|autumn|fall|winter)(?: (?:some ?time|or so|i think|probably|(?P<year>20\d\d)))*"
    r"|(?:大概|可能|应该|估计|要到|得到|到|等)*(?P<when>今年|明年|这个?|下个?)?(?P<zh>[春夏秋冬])[天季](?:左右|吧|的时候|之前|前)*",
)


def season(said: str, today: date) -> tuple[date, date] | None:
    """Its first and last day, of the one that ends next; None for other words."""
    found = _SEASON.fullmatch(said.lower().strip(" .。!！"))
    if found is None:
        return None
    month = MONTHS[found["en"] or found["zh"]]
    year = int(found["year"]) if found["year"] else today.year - 1
    year = today.year + 1 if found["when"] == "明年" else year
    first, last = days(year, month)
    while last < today and not found["year"]:
        year += 1
        first, last = days(year, month)
    return first, last
