"""Working time: which days and hours people work, and when so much of it has passed."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.country import holidays_of


def has_holidays(code: str) -> bool:
    """Whether a country's public holidays are known."""
    return holidays_of(code) is not None


@dataclass(frozen=True, slots=True)
class Calendar:
    """A country's public holidays, its make-up working days (China's 调休) and a vendor's own days off."""

    country: str = "US"
    days_off: Collection[date] = ()
    make_up: Collection[date] = ()

    def is_working(self, day: date) -> bool:
        if day in self.days_off or day in self.make_up:
            return day in self.make_up
        known = holidays_of(self.country)
        return day.weekday() < 5 if known is None else known.is_working_day(day)

    def holiday(self, day: date) -> str:
        """The holiday's name, or nothing."""
        known = holidays_of(self.country)
        return (known.get(day) or "") if known is not None else ""

    def next_working(self, day: date) -> date:
        """The first working day after `day`."""
        day += timedelta(days=1)
        while not self.is_working(day):
            day += timedelta(days=1)
        return day

    def last_working(self, day: date) -> date:
        """The last working day before `day`."""
        day -= timedelta(days=1)
        while not self.is_working(day):
            day -= timedelta(days=1)
        return day


LONGEST = 1000  # days looked ahead


@dataclass(frozen=True, slots=True)
class Hours:
    """When a person works: on the calendar's working days, between two hours of his zone."""

    calendar: Calendar
    zone: ZoneInfo
    opens: time = time(9)
    closes: time = time(18)  # not later than it opens: of the next morning

    @property
    def day(self) -> timedelta:
        """The length of a working day."""
        length = datetime.combine(date.min, self.closes) - datetime.combine(date.min, self.opens)
        return length if length > timedelta() else length + timedelta(days=1)

    def after(self, start: datetime, need: timedelta) -> datetime:
        """The instant by which so much working time has passed since `start`, in UTC."""
        for opens, closes in self._days(start):
            begins = max(opens, start)
            if need <= closes - begins:
                return begins.astimezone(UTC) + need
            need -= max(closes - begins, timedelta())
        return start.astimezone(UTC) + need  # nobody works for years: the bare hours

    def between(self, start: datetime, end: datetime) -> timedelta:
        """The working time from one instant to another; none where it is the later one."""
        worked = timedelta()
        for opens, closes in self._days(start):
            if opens >= end:
                break
            worked += max(min(closes, end) - max(opens, start), timedelta())
        return worked

    def last(self, start: datetime, end: datetime) -> datetime | None:
        """The last instant of working time from one instant to another; None where there is none."""
        found = None
        for opens, closes in self._days(start):
            if opens >= end:
                break
            if min(closes, end) > max(opens, start):
                found = min(closes, end)
        return found

    def _days(self, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        """First and last instant of each working day from the one before `start` on."""
        day = start.astimezone(self.zone).date() - timedelta(days=1)
        for _ in range(LONGEST):
            if self.calendar.is_working(day):
                opens = datetime.combine(day, self.opens, self.zone).astimezone(UTC)
                ends = day if self.closes > self.opens else day + timedelta(days=1)
                yield opens, datetime.combine(ends, self.closes, self.zone).astimezone(UTC)
            day += timedelta(days=1)
