"""Two customers of whom the same is registered."""

from datetime import UTC, datetime

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
    ["register Procter and Gamble via softline, 20 FalconGuard", "register Johnson and Johnson, 20 each",
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
