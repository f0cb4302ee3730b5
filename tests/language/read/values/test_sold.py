"""What a deal was won with: a number without a unit is its sum."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from language.read.pieces import Amount
from language.read.values.sold import sold

NOW = datetime(2026, 3, 11, 10, 0, tzinfo=UTC)
SUM = Amount(Decimal(58000), None)


@pytest.mark.parametrize(
    ("text", "said", "count", "left"),
    [
        ("globex signed 58000", {"amount": SUM}, 58000, {}),
        ("三一签了 58000", {"amount": SUM}, 58000, {}),
        ("globex signed today for 58000", {}, 58000, {"amount": SUM}),
        ("globex signed 58000 today", {}, 58000, {"amount": SUM}),
        ("三一签下来了，58000", {}, 58000, {"amount": SUM}),
        ("globex signed, 3000 seats", {}, 3000, {"quantity": 3000}),
        ("三一签了，3000台", {}, 3000, {"quantity": 3000}),
        ("三一签了，数量3000", {}, 3000, {"quantity": 3000}),
        ("globex signed, 50", {}, 50, {"quantity": 50}),
        ("globex signed", {}, None, {}),
    ],
)
def test_a_number_without_a_unit_is_a_sum_and_no_count(
    text: str, said: dict[str, object], count: int | None, left: dict[str, object]
) -> None:
    assert sold(text, said, {} if count is None else {"quantity": count}, NOW) == left
