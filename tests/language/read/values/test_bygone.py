"""Sums of another time are told, and are not those of the request."""

from datetime import datetime
from decimal import Decimal

import pytest

from language.read import Names, understand

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")
NAMES = Names.of(partners=("Softline GmbH", "上海云轩信息技术有限公司"), products=("FalconGuard", "防火墙"))


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("register Orsted via Softline; last year they paid 50k, this year the budget is 72k, closing in May", "amount", 72000),
        ("register Orsted via Softline, FalconGuard; the old contract was 40k, the new one 55k, june", "amount", 55000),
        ("报备海信电器，云轩，去年采购了30万，今年预算48万，五月签", "amount", 480000),
        ("报备海信电器，云轩，上次买了20台，这次要50台防火墙，60万，六月", "quantity", 50),
    ],
)  # fmt: skip
def test_the_value_of_the_request_is_taken(text: str, slot: str, value: int) -> None:
    found = understand(text, NOW, "rep", NAMES).slots[slot]
    assert getattr(found, "value", found) == Decimal(value)
