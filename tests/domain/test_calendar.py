"""Working time: days and hours in which the decision clock runs."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import Calendar, Hours

BERLIN, SHANGHAI, NEW_YORK = (
    ZoneInfo(name) for name in ("Europe/Berlin", "Asia/Shanghai", "America/New_York")
)
HOUR = timedelta(hours=1)
AT_WORK = Hours(Calendar("DE"), BERLIN)


def local(zone: ZoneInfo, *when: int) -> datetime:
    return datetime(*when, tzinfo=zone)  # type: ignore[arg-type, misc]


@pytest.mark.parametrize(
    ("start", "hours", "due"),
    [
        ((2026, 3, 11, 10), 4, (2026, 3, 11, 14)),
        ((2026, 3, 11, 16), 4, (2026, 3, 12, 11)),  # two hours today, two tomorrow
        ((2026, 3, 11, 7), 4, (2026, 3, 11, 13)),  # before the day begins
        ((2026, 3, 13, 17), 4, (2026, 3, 16, 12)),  # over a weekend
        ((2026, 3, 14, 12), 4, (2026, 3, 16, 13)),  # from a Saturday
        ((2026, 4, 2, 16), 4, (2026, 4, 7, 11)),  # over Good Friday and Easter Monday
        ((2026, 3, 27, 17), 2, (2026, 3, 30, 10)),  # over the night in which summer time begins
        ((2026, 3, 11, 9), 9, (2026, 3, 11, 18)),  # a whole day ends with it
    ],
)
def test_the_clock_runs_in_working_hours(start: tuple[int, ...], hours: int, due: tuple[int, ...]) -> None:
    assert AT_WORK.after(local(BERLIN, *start), hours * HOUR) == local(BERLIN, *due)


def test_china_works_on_make_up_saturdays_and_rests_in_golden_week() -> None:
    at_work = Hours(Calendar("CN"), SHANGHAI)
    assert at_work.after(local(SHANGHAI, 2026, 2, 13, 17), 2 * HOUR) == local(SHANGHAI, 2026, 2, 14, 10)
    over_new_year = at_work.after(local(SHANGHAI, 2026, 2, 14, 17), 2 * HOUR)
    assert over_new_year == local(SHANGHAI, 2026, 2, 24, 10)


def test_a_vendor_has_days_of_its_own() -> None:
    own = Calendar("DE", days_off=[date(2026, 3, 12)], make_up=[date(2026, 3, 14)])
    assert Hours(own, BERLIN).after(local(BERLIN, 2026, 3, 11, 17), 2 * HOUR) == local(
        BERLIN, 2026, 3, 13, 10
    )
    assert Hours(own, BERLIN).after(local(BERLIN, 2026, 3, 13, 17), 2 * HOUR) == local(
        BERLIN, 2026, 3, 14, 10
    )


def test_a_night_shift_goes_over_midnight() -> None:
    nights = Hours(Calendar("US"), NEW_YORK, time(22), time(6))
    assert nights.day == 8 * HOUR
    assert nights.after(local(NEW_YORK, 2026, 3, 11, 23), 4 * HOUR) == local(NEW_YORK, 2026, 3, 12, 3)
    assert nights.after(local(NEW_YORK, 2026, 3, 12, 5), 2 * HOUR) == local(NEW_YORK, 2026, 3, 12, 23)


INSTANTS = st.datetimes(datetime(2025, 1, 1), datetime(2027, 12, 1), timezones=st.just(UTC))  # noqa: DTZ001
HOURS = st.builds(
    Hours,
    st.sampled_from([Calendar("CN"), Calendar("DE"), Calendar("US"), Calendar("XX")]),
    st.sampled_from([BERLIN, SHANGHAI, NEW_YORK, ZoneInfo("Asia/Kathmandu")]),
    st.sampled_from([time(8), time(9, 30)]),
    st.sampled_from([time(17), time(18, 30)]),
)


@given(HOURS, INSTANTS, st.integers(1, 200_000))
def test_what_is_due_after_so_much_working_time_is_so_much_away(
    hours: Hours, start: datetime, need: int
) -> None:
    due = hours.after(start, timedelta(seconds=need))
    assert due > start
    assert hours.between(start, due) == timedelta(seconds=need)


@given(HOURS, INSTANTS, st.integers(1, 100_000), st.integers(1, 100_000))
def test_the_clock_can_stop_and_go_on(hours: Hours, start: datetime, first: int, then: int) -> None:
    """Stopped anywhere and started again at once, it is due at the same instant."""
    whole = hours.after(start, timedelta(seconds=first + then))
    stopped = hours.after(start, timedelta(seconds=first))
    assert hours.after(stopped, hours.between(stopped, whole)) == whole
