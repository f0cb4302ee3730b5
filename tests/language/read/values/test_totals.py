"""The sum of a deal of several parts, and a name beside a tender."""

from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from language.read import Names, understand

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")
NAMES = Names.of(customers=["三一重工", "三一", "Kestrel"], products=["工业网关"])


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("三一要分两期 一期10万 二期7万", 170000),
        ("报备徐工，工业网关，首付5万，尾款12万", 170000),
        ("Kestrel: phase 1 40k, phase 2 20k", 60000),
        ("三一金额改成7万", 70000),
    ],
)
def test_the_phases_of_a_deal_make_its_sum(text: str, total: int) -> None:
    amount: Any = understand(text, NOW, "rep", NAMES).slots["amount"]
    assert amount.value == Decimal(total)


@pytest.mark.parametrize(
    ("text", "intent", "competitor"),
    [
        ("三一开标了 华为中标", "deal.lose", "华为"),
        ("三一招标输了", "deal.lose", None),
        ("三一开标了，我们中标了", "deal.win", None),
    ],
)
def test_who_won_a_tender(text: str, intent: str, competitor: str | None) -> None:
    reading = understand(text, NOW, "rep", NAMES)
    assert (reading.intent, reading.slots["customer"]) == (intent, "三一")
    assert reading.slots.get("competitor") == competitor
