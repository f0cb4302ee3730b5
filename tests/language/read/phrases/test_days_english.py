"""Days in English: each phrase means one day, or the last day of a stretch."""

from datetime import datetime, time

import pytest

from language.read.normal import normal
from language.read.pieces import When
from language.read.typed import find

NOW = datetime.fromisoformat("2016-11-07T10:30:00-05:00")

# The one day that each phrase means, looking ahead
DAYS = {
    "2016-11-15": (
        "I'll go back on the 15th", "back on 15 Nov", "by 15th Nov", "a week from tomorrow",
        "one week from tomorrow", "for a week from tomorrow at 3", "tuesday week", "next Tuesday",
    ),
    "2017-10-02": (
        "back on Oct. 2", "Oct/2", "2 Oct", "2-Oct", "Oct-2",
    ),
    "2017-01-12": (
        "back on January 12, 2017", "01/12/2017", "Jan. 12 2017", "January 12th, 2017", "12-Jan-2017",
        "12/Jan/2017",
    ),
    "2017-07-24": (
        "closing 24/7", "PO by 24/7, 60k",
    ),
    "2017-04-22": (
        "22 April", "22/04", "04/22", "Apr 22nd",
    ),
    "2017-05-29": (
        "May twenty nine", "May twenty-ninth", "May 29", "29th of May", "29 May", "may 29th",
    ),
    "2017-08-02": (
        "second of Aug.", "second of August", "the 2nd of August",
    ),
    "2017-06-22": (
        "22nd June", "June 22", "on June 22",
    ),
    "2016-11-08": (
        "tmr", "the next day", "tomorrow",
    ),
    "2016-11-06": (
        "yesterday",
    ),
    "2016-11-11": (
        "this Friday", "Friday", "this coming friday", "by friday eod", "eod friday", "friday end of day",
        "friday COB",
    ),
    "2016-11-20": (
        "next Sunday", "Sunday next week", "next week", "end of next week",
    ),
    "2016-11-04": (
        "last Friday",
    ),
    "2017-07-07": (
        "first Friday of July",
    ),
    "2016-09-07": (
        "two months ago", "2 months ago",
    ),
    "2016-10-07": (
        "a month ago", "one month ago",
    ),
    "2016-11-10": (
        "3 days from now", "three days from today", "within 3 days", "in 3 days' time", "Thursday", "thu",
        "thurs", "this Thur", "by Thurs.", "before Thursday", "not later than Thursday",
        "remind me on the tenth to call",
    ),
    "2016-12-20": (
        "20th of next month", "the 20th of next month", "the 20th next month",
    ),
    "2016-11-30": (
        "30th of this month", "the 30th of this month", "COB Nov 30", "end of day Nov 30", "11/30/16",
        "11-30-2016", "30.11.2016", "2016/11/30", "20161130", "month-end", "by month end",
        "end of the current month", "end of November", "by end of this month",
    ),
    "2016-11-24": (
        "thursday the twenty-fourth", "thursday the 24th",
        "in 2 weeks and 3 days", "2 weeks 3 days from now",
    ),
    "2016-11-16": (
        "Wednesday, Nov 16", "Wed Nov 16th", "16. Nov. 2016", "16 Nov, 2016",
    ),
    "2016-11-14": (
        "next Monday", "Monday", "a week from today", "next mon", "in seven days",
    ),
    "2017-02-22": (
        "2/22", "on 2/22", "Feb 22",
    ),
    "2016-11-27": (
        "on the 27th", "the 27th", "27th", "by the 27th",
    ),
    "2016-11-21": (
        "two weeks from today", "2 weeks from now", "in a couple of weeks", "in 2wks", "in two weeks' time",
        "in 10 business days", "10 business days from now", "within ten working days",
        "in a week or two", "in two weeks",
    ),
    "2016-11-09": (
        "in 2 days", "day after tomorrow", "the day after tomorrow", "2 days later",
        "dinner with Hiro wed. he has plans",
    ),
    "2016-11-05": (
        "the day before yesterday", "two days ago", "2 days back", "last saturday",
    ),
    "2017-01-01": (
        "first day of 2017", "first day of next year", "the first day of next year", "start of next year",
    ),
    "2016-12-26": (
        "Boxing Day", "the day after Christmas",
    ),
    "2017-01-31": (
        "end of January", "last day of January", "January 31st", "by the end of Jan",
    ),
    "2017-11-07": (
        "a year from now", "in a year", "in 12 months", "one year from today",
    ),
    "2017-05-07": (
        "in half a year", "in six months", "6 months from now",
    ),
    "2016-12-25": (
        "Dec 25th", "this Christmas", "Christmas Day",
    ),
    "2017-03-31": (
        "by the end of Q1", "Q1 2017", "first quarter of 2017", "end of Q1 2017", "Q1 next year",
        "Q1 of next year", "1st quarter",
        "38k, march end, please",
    ),
    "2016-12-31": (
        "this quarter", "this year", "end of the quarter", "Q4", "by end of year", "end of H2",
        "by year's end", "by year end", "year's end", "end of 2016", "late December",
    ),
    "2016-11-13": (
        "this week", "by end of week", "the end of the week", "this weekend", "this Sunday",
        "over the weekend",
    ),
    "2017-06-30": (
        "mid-year", "H1", "first half", "first half of next year", "end of June", "by June 30",
        "June twenty seventeen", "1H17", "17Q2", "2Q17", "2017Q2",
    ),
    "2016-12-15": (
        "mid-December", "mid December", "middle of December", "the middle of next month", "mid next month",
    ),
    "2016-12-09": (
        "Friday December 9th", "9 December", "the 9th of December, 2016",
    ),
    "2016-11-28": (
        "the last Monday of November", "last monday in november", "last monday of this month",
        "in three weeks",
        "in two to three weeks", "in 2-3 weeks", "in two or three weeks",
    ),
    "2016-12-01": (
        "the 1st", "Dec 1st", "first of December", "1st of next month", "1 Dec.", "start of December",
    ),
    "2016-12-05": (
        "first monday of december", "first monday in december", "the first monday of next month",
        "4 weeks from today",
    ),
    "2016-11-22": (
        "two weeks from tomorrow", "a week from next tuesday",
    ),
    "2016-11-18": (
        "a week from friday", "next fri", "the 18th",
        "a week from Friday", "week from Friday",
    ),
    "2016-11-29": (
        "the last Tuesday of the month", "last tuesday this month",
    ),
    "2018-11-07": (
        "in two years", "2 years from today",
    ),
    "2016-12-24": (
        "the day before Christmas", "Christmas Eve",
    ),
    "2016-12-19": (
        "6 days before Christmas",
    ),
    "2017-01-08": (
        "2 weeks after Christmas",
    ),
    "2017-12-25": (
        "Christmas 2017", "Christmas next year",
    ),
    "2016-10-31": (
        "last Halloween", "Oct 31 2016", "31/10/2016", "end of last month",
    ),
    "2017-02-28": (
        "end of February", "Feb end", "february end",
    ),
    "2016-11-25": (
        "Friday in two weeks", "Friday in 2 weeks",
    ),
    "2016-10-28": (
        "Friday two weeks ago", "Friday 2 weeks ago",
    ),
    "2018-12-25": (
        "Christmas in two years", "Christmas in 2 years",
    ),
    "2016-12-21": (
        "the twenty first of next month", "21 of next month", "21st of the next month",
    ),
    "2017-06-05": (
        "june fifth twenty seventeen", "5-Jun-17", "5/Jun/17", "5th June twenty seventeen",
    ),
    "2018-03-31": (
        "March after next", "Q1 2018", "18Q1",
    ),
    "2017-01-16": (
        "MLK Jr. day", "this MLK day", "Martin Luther King's day",
    ),
    "2016-10-17": (
        "last boss's day", "boss's day 2016",
    ),
    "2017-05-31": (
        "May close", "it has a May close",
    ),
    "2017-09-30": (
        "q three", "end of q three", "quarter three",
    ),
    "2016-11-07": (
        "met them this am, twice",
    ),
    "2018-01-07": (
        "in 1 year 2 months", "in a year and two months",
    ),
    "2018-05-07": (
        "a year and a half from now",
    ),
    "2017-06-10": (
        "early in June", "early June",
    ),
    "2017-06-11": (
        "CW 23", "KW23", "calendar week 23",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("day", "phrase"), [(day, phrase) for day, phrases in DAYS.items() for phrase in phrases]
)
def test_day_ahead(day: str, phrase: str) -> None:
    found = [piece.value for piece in find(normal(phrase), NOW) if isinstance(piece.value, When)]
    assert [when.day().isoformat() for when in found] == [day]


@pytest.mark.parametrize(
    ("phrase", "day", "hour"),
    [("Mon 14 10am", "2016-11-14", 10), ("Thursday 17 at 3pm", "2016-11-17", 15), ("Friday 10 30", "2016-11-11", None)],
)  # fmt: skip
def test_a_weekday_with_the_number_of_its_day(phrase: str, day: str, hour: int | None) -> None:
    found = [piece.value for piece in find(normal(phrase), NOW)]
    days = [value.day().isoformat() for value in found if isinstance(value, When)]
    assert days == [day]
    assert [value.hour for value in found if isinstance(value, time)] == ([hour] if hour else [])
