from datetime import datetime
from decimal import Decimal

import pytest

from language.read import understand
from language.read.pieces import Amount
from language.read.values.unit_price import price_of_one

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")


@pytest.mark.parametrize(
    ("text", "sum_", "count"),
    [
        ("register Voith via Softline, 30 seats of FalconGuard at 500 each, June", 15_000, 30),
        ("register Rewe via Softline, 20 FalconGuard, $1,250/seat", 25_000, 20),
        ("register Rewe via Softline, 20 seats @ 150 usd", 3_000, 20),
        ("register Rewe via Softline, 20 x FalconGuard @ $150", 3_000, 20),
        ("register Rewe via Softline, 20 seats @150, close June", 3_000, 20),
        ("每套一千二，五十套，报备三一走云轩", 60_000, 50),
        ("报备三一走云轩，五十套，单价两千", 100_000, 50),
        ("报备三一走云轩，每人一台，十万", 100_000, 1),
        ("报备东方雨虹走云轩五十套每套一千二六月底签", 60_000, 50),
        ("报备东方雨虹走云轩五十套每套两千六月签", 100_000, 50),
        ("register Rewe via Softline, 20 seats @ 60k", 60_000, 20),
        ("register Metro, two licences, 5000 usd each", 10_000, 2),
        ("报备徐工集团，云轩，工业网关20台，每台1.5万，6月签", 300_000, 20),
        ("报备徐工集团，工业网关20台，单价1.5万", 300_000, 20),
        ("报备格力 云轩 防火墙 30台 单价8000 五月签", 240_000, 30),
        ("报备中车，网关10台，8000一台", 80_000, 10),
        ("三一改成20台，每台8000", 160_000, 20),
        ("报备安踏 防火墙 10台 2万一台", 200_000, 10),
        ("报备安踏，防火墙一台，2万", 20_000, 1),
        ("register Voith, 30 seats, unit price 500 usd, total 14k", 14_000, 30),
        ("报备中车，网关15台，一台一万二，总共17万", 170_000, 15),
        ("register Voith, FalconGuard, 500 a seat", None, None),
        ("register Voith via Softline, 3 x 20k, June", 60_000, 3),
        ("报备中车，网关，每台8000", None, None),
        ("报备比亚迪，防火墙一台30万", 300_000, None),
        ("register Busch Gardens, 4 gates with 3 readers each, 12 badge readers, 9k", 9_000, 12),
    ],
)
def test_the_price_of_one_is_no_sum_of_all(text: str, sum_: int | None, count: int | None) -> None:
    slots = understand(text, NOW, "rep").slots
    amount = slots.get("amount")
    assert (amount.value if isinstance(amount, Amount) else amount) == sum_
    assert slots.get("quantity") == count


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("1,200 each", 1200),
        ("每台1.5万", 15_000),
        ("单价8000", 8000),
        ("单价应该是一万三", 13_000),
        ("40万，哦这是单价", 400_000),
        ("12k", None),
        ("一台一万二，总共18万", None),
        ("一共50万 单价5000", None),
        ("每台两千", 2000),
        ("两千", None),
    ],
)
def test_what_one_costs(text: str, price: int | None) -> None:
    found = price_of_one(text, NOW)
    assert (found and found.value) == (price and Decimal(price))
