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
        ("报备徐工，走佳都，首期60万，二期40万", 1000000),
        ("报备徐工，走佳都，软件20万加硬件30万", 500000),
        ("报备徐工，走佳都，硬件30万，软件20万，服务费5万", 550000),
        ("报备徐工，走佳都，总价50万，硬件30万，软件20万", 500000),
        ("register Kestrel via Softline, hardware 30k, software 20k, training 5k", 55000),
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


@pytest.mark.parametrize(
    ("text", "total", "count"),
    [
        ("三一金额变成一百八十万了，多加了20套", 1800000, 20),
        ("三一金额变成180万了，多加20套", 1800000, 20),
        ("客户追加了20套，三一的总价变成了18万", 180000, 20),
        ("Kestrel amount is now 80k, adding 20 seats", 80000, 20),
        ("the deal size of Kestrel is now 80k and 20 more seats", 80000, 20),
    ],
)
def test_a_sum_that_is_named_beside_a_count(text: str, total: int, count: int) -> None:
    slots: Any = understand(text, NOW, "rep", NAMES).slots
    assert (
        slots["amount"].value,
        slots["quantity"].value if hasattr(slots["quantity"], "value") else int(slots["quantity"]),
    ) == (total, count)
