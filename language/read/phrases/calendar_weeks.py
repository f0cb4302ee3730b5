"""The weeks of a year by number, the first of which holds the fourth of January."""

from __future__ import annotations

from datetime import date, timedelta

from language.read.phrases import nodes, spans
from language.read.phrases.nodes import Node

LAST_WEEK = 53


def week_of_year(number: int) -> Node:
    """The week of this number, of every year."""
    return nodes.yearly("week", lambda year: spans.week(date(year, 1, 4) + timedelta(weeks=number - 1)))
