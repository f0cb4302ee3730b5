"""Two customers of whom the same is registered."""

from datetime import UTC, datetime
from typing import Any

import pytest

from language.read import understand
from language.read.names import Names
from language.read.parting.one_each import one_each

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "one", "two"),
    [
        ("register Bosch and Siemens via softline, falconguard 20 each, 30k each, june",
         "register Bosch via softline, falconguard 20, 30k, june", "register Siemens via softline, falconguard 20, 30k, june"),
        ("register Bosch and Siemens, both via Softline", "register Bosch via Softline", "register Siemens via Softline"),
        ("please register two deals: Bosch and Blue Ridge Bank, via Softline", "please register Bosch, via Softline",
         "please register Blue Ridge Bank, via Softline"),
        ("报备博世和西门子两个项目，都走云轩，各20套工业网关", "报备博世，走云轩，20套工业网关", "报备西门子，走云轩，20套工业网关"),
    ],
)  # fmt: skip
def test_each_is_told_whole(text: str, one: str, two: str) -> None:
    assert one_each(text) == (one, two)


@pytest.mark.parametrize(
    "text",
    ["register Sixt 30k and Hertz 45k via softline, both falconguard", "register Procter and Gamble via softline, 20 FalconGuard", "register Johnson and Johnson, 20 each",
     "register Procter and Gamble, FalconGuard and DataVault 20 each", "register Bosch, 20 each", "报备永和食品，20套",
     "报备三一，工业网关和防火墙各20套", "both Bosch and Siemens are free"],
)  # fmt: skip
def test_one_customer_is_one(text: str) -> None:
    assert one_each(text) is None


def test_the_second_is_read_behind_the_first() -> None:
    names = Names.of(partners=["Softline"], products=["FalconGuard"])
    reading = understand("register Bosch and Siemens, both via Softline, 20 FalconGuard", NOW, "rep", names)
    assert (reading.intent, reading.slots["customer"]) == ("deal.register", "Bosch")
    assert reading.rest == "register Siemens via Softline, 20 FalconGuard"
    known = Names.of(customers=["Bosch and Siemens"], partners=["Softline"])
    assert not understand("register Bosch and Siemens, both via Softline", NOW, "rep", known).rest


@pytest.mark.parametrize(
    ("text", "amount", "rest"),
    [
        ("register Sixt 30k and Hertz 45k via Softline, both FalconGuard", 30000, "register Hertz 45k via Softline, both FalconGuard"),
        ("register two deals via Softline: Ikea 55k DataVault, Volvo 80k FalconGuard", 55000, "register Volvo 80k FalconGuard via Softline"),
        ("register Ikea 55k DataVault, Volvo 80k FalconGuard via Softline", 55000, "register Volvo 80k FalconGuard via Softline"),
    ],
)  # fmt: skip
def test_each_has_its_own_sum(text: str, amount: int, rest: str) -> None:
    names = Names.of(partners=["Softline"], products=["FalconGuard", "DataVault"])
    reading = understand(text, NOW, "rep", names)
    sum_: Any = reading.slots["amount"]
    assert (sum_.value, reading.slots["partner"], reading.rest) == (
        amount,
        "Softline",
        rest,
    )
