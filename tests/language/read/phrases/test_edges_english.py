"""Ends, beginnings and middles of weeks, months, quarters and years in English."""

from datetime import datetime

import pytest

from language.read.normal import normal
from language.read.pieces import When
from language.read.typed import find

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")

# The one day that each phrase means, looking ahead
DAYS = {
    "2026-03-31": (
        "end of the current month", "the last day of this month", "month's end",
        "by the close of the month", "at the end of March", "towards the end of this month", "late March",
        "at month end", "this month end", "this month's end", "end of Mar",
    ),
    "2026-03-15": (
        "end of the week", "by the end of the week", "weekend", "this weekend", "end of this week",
        "the end of week", "week end", "by week's end",
    ),
    "2026-03-09": (
        "beginning of this week", "start of this week",
    ),
    "2026-03-16": (
        "beginning of next week", "start of next week", "first day of next week",
    ),
    "2026-04-01": (
        "beginning of next month", "start of April", "first day of April", "the start of next month",
        "beginning of Q2", "start of Q2", "first day of next quarter", "start of next quarter",
        "April fools", "beginning of next quarter",
    ),
    "2026-12-31": (
        "end of the year", "year end", "end of 2026", "the end of this year", "last day of the year",
        "close of the year", "by the end of the calendar year",
    ),
    "2027-01-01": (
        "start of next year", "beginning of 2027", "first day of 2027", "new year's day",
        "the beginning of next year",
    ),
    "2026-06-30": (
        "2nd half of June", "closing second half of June", "latter half of June",
        "end of next quarter", "end of Q2", "Q2 end", "end of the second quarter", "end of the first half",
        "last day of Q2", "last day of June", "close of Q2", "end of H1",
    ),
    "2026-03-18": (
        "a week from today", "in one week", "wed next week", "next Wednesday",
    ),
    "2026-03-13": (
        "two days from today", "in 2 days", "day after tomorrow", "upcoming Friday", "this coming Friday",
        "coming friday", "Fri", "the 13th", "friday the 13th", "fri 13 mar", "13 mar", "13/3",
        "on Fri., March 13", "March 13 (Fri)",
    ),
    "2026-04-10": (
        "April 10th", "the tenth of April", "10th of next month", "Friday April 10", "4/10", "in 30 days",
        "30 days from now",
    ),
    "2026-11-26": (
        "Thanksgiving", "thanksgiving day", "turkey day",
    ),
    "2026-04-05": (
        "Easter",
    ),
    "2026-09-25": (
        "mid-autumn festival", "中秋节", "moon festival",
    ),
    "2027-02-06": (
        "Chinese New Year", "spring festival", "lunar new year",
    ),
    "2026-06-19": (
        "Dragon Boat Festival", "端午", "juneteenth",
    ),
    "2026-09-30": (
        "by Q3", "in Q3", "Q3 close", "during Q3", "sometime in Q3", "third quarter", "end of September",
        "the end of sept", "30 Sep", "Sept 30", "9/30", "Sep 30th",
    ),
    "2026-05-31": (
        "end of May", "by May", "in May", "May 31", "closing May", "by the end of May", "31 May",
        "May 31st", "sign in May", "May 2026", "due May",
    ),
    "2026-03-12": (
        "tomorrow", "tmrw", "tommorow", "the next day", "in a day", "tomorow", "tommorrow", "by tomorrow",
        "first thing tomorrow", "tomorrow morning",
    ),
    "2026-03-10": (
        "yesterday", "last night", "yest", "a day ago", "1 day ago",
    ),
    "2026-03-25": (
        "two weeks from today", "in two weeks", "in a fortnight", "a fortnight from now", "in 2 weeks time",
        "in two weeks' time", "2 weeks from now", "within two weeks", "in 2 wks", "fortnight from now",
        "in about two weeks", "two weeks out",
    ),
    "2026-03-04": (
        "a week ago", "last Wednesday", "one week ago", "7 days ago",
    ),
    "2026-06-11": (
        "in three months", "three months from now", "3 months from today", "in 3 months",
    ),
    "2027-03-11": (
        "in a year", "a year from today", "one year from now", "in 12 months",
    ),
    "2026-03-11": (
        "today", "by EOD", "by COB", "end of day", "this morning", "this afternoon", "by end of today",
        "by close of business today", "later today", "earlier today", "before the end of the day",
    ),
    "2026-04-15": (
        "mid-April", "mid April", "the middle of April", "April 15", "the 15th of next month", "15 April",
        "15-Apr", "15.4.2026", "2026-04-15", "4/15/2026", "15/04/2026",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("day", "phrase"), [(day, phrase) for day, phrases in DAYS.items() for phrase in phrases]
)
def test_day_ahead(day: str, phrase: str) -> None:
    found = [piece.value for piece in find(normal(phrase), NOW) if isinstance(piece.value, When)]
    assert [when.day().isoformat() for when in found] == [day]
