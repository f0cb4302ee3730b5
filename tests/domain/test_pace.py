"""A bucket never lets more through than its rate, in any window, and lets it through in time."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.pace import Rate, Toll, paid, wait

START = datetime(2026, 3, 11, 8, 0, tzinfo=UTC)
RATES = st.builds(Rate, st.integers(1, 60), st.sampled_from([1.0, 60.0]), st.integers(1, 20))


@given(rate=RATES, gaps=st.lists(st.floats(0, 5), min_size=1, max_size=80))
def test_no_window_holds_more_than_rate_and_burst(rate: Rate, gaps: list[float]) -> None:
    now, free_at, sent = START, None, []
    for gap in gaps:
        now += timedelta(seconds=gap)
        toll = Toll("b", rate)
        if not wait(toll, free_at, now):
            free_at = paid(toll, free_at, now)
            sent.append(now)
    window = timedelta(seconds=rate.seconds)
    for at in sent:
        assert sum(at <= other < at + window for other in sent) <= rate.count + rate.burst


@given(rate=RATES, calls=st.integers(1, 8))
def test_who_waits_as_long_as_told_may_pay(rate: Rate, calls: int) -> None:
    toll = Toll("b", rate, calls)
    free_at = paid(toll, paid(toll, None, START), START)
    pause = wait(toll, free_at, START)
    assert not wait(toll, free_at, START + pause)
    assert not pause or wait(toll, free_at, START + pause - timedelta(milliseconds=1))
