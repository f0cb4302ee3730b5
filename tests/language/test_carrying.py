"""What was said comes out of a button's argument as it went in."""

from datetime import date
from decimal import Decimal

import pytest

from domain.money import Money
from language.carrying import carried, carried_again


@pytest.mark.parametrize(
    "value", [Decimal("12.5"), Money(Decimal(7), "EUR"), date(2026, 7, 20), "30%", (Decimal(9), "x")]
)
def test_a_value_comes_back(value: object) -> None:
    assert carried_again(carried({"slot": value})) == {"slot": value}
