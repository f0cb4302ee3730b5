"""Tiers: the window, the gap to the next, and the quarter's review."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.program import load
from domain.tiers import Figures, earned, gap, review, standing, trailing_four_quarters

PROGRAM = load()
TIERS = {tier.name: tier for tier in PROGRAM.tier}
WINDOW = (date(2025, 1, 1), date(2025, 12, 31))
COUNTS = st.integers(0, 30)
ANY = st.builds(
    Figures,
    st.just(WINDOW[0]),
    st.just(WINDOW[1]),
    st.decimals(0, 2_000_000, places=2),
    COUNTS,
    COUNTS,
    COUNTS,
)


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 1, 1), date(2025, 1, 1), date(2025, 12, 31)),
        (date(2026, 3, 31), date(2025, 1, 1), date(2025, 12, 31)),
        (date(2026, 4, 1), date(2025, 4, 1), date(2026, 3, 31)),
        (date(2024, 2, 29), date(2023, 1, 1), date(2023, 12, 31)),
    ],
)
def test_the_window_is_the_last_four_whole_quarters(day: date, first: date, last: date) -> None:
    assert trailing_four_quarters(day) == (first, last)


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_the_window_is_a_year_that_ended(day: date) -> None:
    first, last = trailing_four_quarters(day)
    assert last < day
    assert (last - first).days in (364, 365)
    assert (day - last).days <= 92


@given(ANY)
def test_what_is_earned_has_every_threshold_met(figures: Figures) -> None:
    reached = earned(figures, PROGRAM)
    if reached is not PROGRAM.tier[0]:
        assert gap(figures, reached).closed
    above = PROGRAM.tier_above(reached.name)
    assert above is None or not gap(figures, above).closed


@given(ANY, st.sampled_from(list(TIERS)))
def test_closing_the_gap_closes_it(figures: Figures, name: str) -> None:
    missing = gap(figures, TIERS[name])
    filled = Figures(
        *WINDOW, figures.revenue + missing.revenue, figures.certified + missing.certified,
        figures.deals + missing.deals, figures.trainings + missing.trainings,
    )  # fmt: skip
    assert gap(filled, TIERS[name]).closed


def test_a_standing_tells_what_is_missing_to_the_next() -> None:
    figures = Figures(*WINDOW, Decimal(0))
    low, top = PROGRAM.tier[0], PROGRAM.tier[-1]
    held = standing(low.name, None, figures, PROGRAM)
    assert held.next is PROGRAM.tier[1]
    assert held.gap is not None
    assert held.gap.revenue == PROGRAM.tier[1].revenue
    assert standing(top.name, None, figures, PROGRAM).next is None


def test_a_tier_rises_at_once_and_falls_one_step_after_a_grace_quarter() -> None:
    low, _, gold, top = PROGRAM.tier
    spring, summer, autumn = date(2026, 4, 1), date(2026, 7, 1), date(2026, 10, 1)
    assert review(low, top, PROGRAM, None, spring) == (top, None)
    held, since = review(top, low, PROGRAM, None, spring)
    assert (held, since) == (top, spring)
    held, since = review(held, low, PROGRAM, since, summer)
    assert (held, since) == (gold, None)
    assert review(held, low, PROGRAM, since, autumn) == (gold, autumn)
    assert review(gold, gold, PROGRAM, spring, summer) == (gold, None)
