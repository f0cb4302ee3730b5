"""Working days: which days a team works, and when so many of them have passed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from holidays import HolidayBase, country_holidays


@lru_cache(maxsize=64)
def _holidays(country: str) -> HolidayBase | None:
    try:
        return country_holidays(country)
    except NotImplementedError:
        return None


@dataclass(frozen=True, slots=True)
class Calendar:
    """A country's public holidays, its make-up working days (China's 调休) and a vendor's own days off."""

    country: str = "US"
    days_off: Collection[date] = ()

    def is_working(self, day: date) -> bool:
        if day in self.days_off:
            return False
        known = _holidays(self.country)
        return day.weekday() < 5 if known is None else known.is_working_day(day)

    def holiday(self, day: date) -> str:
        """The holiday's name, or nothing."""
        known = _holidays(self.country)
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

    def after_working_days(self, start: datetime, days: int, zone: ZoneInfo) -> datetime:
        """The same hour of the day, so many working days on; counted from the next working
        morning when `start` is not on a working day."""
        local = start.astimezone(zone)
        day = local.date()
        if not self.is_working(day):
            local = datetime.combine(self.next_working(day), time(9), zone)
            day = local.date()
        for _ in range(days):
            day = self.next_working(day)
        return datetime.combine(day, local.timetz().replace(tzinfo=None), zone)
