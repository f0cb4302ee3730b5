"""Days away that name no month, as a stretch or a list: "16-18", "the 16th and 17th", 16到18号, 16、17、18号."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.phrases import spans

_DAY: Final = r"(?:the )?(?:[12]?\d|3[01])(?:st|nd|rd|th|号|日)?"
_JOINT: Final = (
    r"(?:\s*[-–—~～到至和跟、,&]\s*|,? (?:to|until|till|til|through|thru|up to|and)(?: on)? |, ?and )"
)
_BESIDE: Final = (
    r"(?:\s*(?:[天周个年月点时小:%.+]\d?|/)|\s(?:days?|weeks?|months?|hours?|hrs?|min(?:ute)?s?|[ap]m|percent|people|of|o'clock|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[a-z0-9])"
)
DAYS: Final = rf"{_DAY}(?:{_JOINT}{_DAY})+"
_STRETCH: Final = regex(rf"(?<![a-z0-9_.,:/$€£¥+第-]){DAYS}(?!{_BESIDE})")
_NUMBER: Final = regex(r"\d+")
_MARK: Final = regex(r"\d(?:st|nd|rd|th|号|日)|the \d")
_NOON: Final = 12
_AHEAD: Final = timedelta(days=70)


class Stretch(NamedTuple):
    """The first and last day, and where they stand in the text."""

    first: date
    last: date
    start: int
    end: int


def bare_days(text: str, today: date) -> Stretch | None:
    """The stretch of days in a text in small letters, the next ones from today on; None where there is none."""
    found = _STRETCH.search(text)
    if found is None or not names_days(found[0]):
        return None
    said = [int(number) for number in _NUMBER.findall(found[0])]
    first = _next(said[0], today)
    last = _next(said[-1], first) if first else None
    return Stretch(first, last, found.start(), found.end()) if first and last else None


def names_days(text: str) -> bool:
    """Whether the numbers of a stretch are surely days, and no hours as in "out 10-12"."""
    return bool(_MARK.search(text)) or any(int(number) > _NOON for number in _NUMBER.findall(text))


def _next(number: int, today: date) -> date | None:
    """The next day of that number, of whichever month has it."""
    days = (spans.valid(year, month, number) for year, month in spans.months(today, today + _AHEAD))
    return next((day for day in days if day and day >= today), None)
