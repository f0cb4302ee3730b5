"""A partner's standing on a day."""

from datetime import date
from decimal import Decimal

from domain.tiers import Figures, standing
from tests.programs import by_revenue

FIGURES = Figures(date(2012, 7, 1), date(2013, 6, 30), Decimal(120_000))


def test_it_rises_at_once() -> None:
    held = standing("silver", date(2013, 1, 1), FIGURES, by_revenue())
    assert (held.tier.name, held.since) == ("gold", date(2013, 7, 1))
    assert held.next is not None
    assert held.gap is not None
    assert (held.next.name, held.gap.revenue) == ("platinum", Decimal(280_000))


def test_it_does_not_fall_by_itself() -> None:
    held = standing("platinum", date(2013, 1, 1), FIGURES, by_revenue())
    assert (held.tier.name, held.since, held.earned.name) == ("platinum", date(2013, 1, 1), "gold")


def test_a_tier_of_later_was_not_held_then() -> None:
    held = standing("platinum", date(2013, 10, 1), FIGURES, by_revenue())
    assert held.tier.name == "gold"
    assert standing("platinum", date(2013, 8, 5), FIGURES, by_revenue()).tier.name == "platinum"
