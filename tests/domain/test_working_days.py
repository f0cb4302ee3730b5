"""Working days: weekends, holidays, make-up days, a vendor's own days off."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import Calendar, Hours

COUNTRIES = ("US", "DE", "CN", "GB", "SG", "HK", "XX")
DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("country", "day", "working"),
    [
        ("US", date(2026, 3, 11), True),
        ("US", date(2026, 3, 14), False),
        ("US", date(2026, 7, 3), False),  # Independence Day, observed
        ("DE", date(2026, 4, 3), False),  # Good Friday
        ("US", date(2026, 4, 3), True),
        ("CN", date(2026, 10, 1), False),  # 国庆节
        ("CN", date(2026, 2, 14), True),  # a Saturday worked instead (调休)
        ("XX", date(2026, 12, 25), True),  # no such country: weekends alone
        ("XX", date(2026, 12, 26), False),
    ],
)
def test_a_day_is_worked_or_not(country: str, day: date, working: bool) -> None:
    assert Calendar(country).is_working(day) is working


def test_a_vendor_s_own_day_off() -> None:
    day = date(2026, 3, 11)
    assert not Calendar("US", (day,)).is_working(day)


@given(DAYS, st.sampled_from(COUNTRIES))
def test_next_and_last_are_working_days_with_none_between(day: date, country: str) -> None:
    calendar = Calendar(country)
    after, before = calendar.next_working(day), calendar.last_working(day)
    assert before < day < after
    for found, step in ((after, -1), (before, 1)):
        assert calendar.is_working(found)
        between = found + timedelta(days=step)
        while between != day:
            assert not calendar.is_working(between)
            between += timedelta(days=step)


@pytest.mark.parametrize(
    ("until", "last"),
    [
        (
            datetime(2026, 3, 12, 3, tzinfo=UTC),
            datetime(2026, 3, 11, 17, tzinfo=UTC),
        ),  # at night: the evening before
        (datetime(2026, 3, 12, 10, tzinfo=UTC), datetime(2026, 3, 12, 10, tzinfo=UTC)),
        (datetime(2026, 3, 11, 7, tzinfo=UTC), None),
    ],
)
def test_the_last_working_instant_before_another(until: datetime, last: datetime | None) -> None:
    hours = Hours(Calendar("DE"), ZoneInfo("Europe/Berlin"))
    assert hours.last(datetime(2026, 3, 11, 6, tzinfo=UTC), until) == last
