"""Seasons of a year: "spring 2027", "fall of 2026". Without its year one is said in passing as often as not."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from language.read.phrases import nodes
from language.read.phrases.grammar import Found, starts
from language.read.phrases.tokens import Line

FIRST: Final = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}  # months
LONG: Final = 3
A_YEAR: Final = 12


def days(year: int, month: int) -> tuple[date, date]:
    """The first and the last day of the season that begins in a month."""
    beyond, left = divmod(month - 1 + LONG, A_YEAR)
    return date(year, month, 1), date(year + beyond, left + 1, 1) - timedelta(days=1)


@starts(*FIRST)
def _season(line: Line, place: int, _depth: int) -> Found | None:
    after = place + 1 + (line.low(place + 1) == "of")
    year = line.low(after)
    if not (year.isascii() and year.isdigit() and len(year) == 4 and year.startswith("20")):
        return None
    return Found(nodes.fixed("quarter", days(int(year), FIRST[line.low(place)])), after + 1)
