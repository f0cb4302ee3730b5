"""Whose deal is meant, by what stands beside the customer's name."""

import pytest

from language.read.names import Names
from language.read.naming.whose import parted, whose

NAMES = Names.of(
    partners=["Softline GmbH", "Pinnacle IT LLC", "云轩"], customers=["Three Rivers Bank", "三一重工"]
)


@pytest.mark.parametrize(
    ("text", "customer", "partner"),
    [
        ("approve softline's three rivers bank", "three rivers bank", "softline"),
        ("approve three rivers from Softline", "three rivers", "Softline"),
        ("reject the pinnacle deal with three rivers", "three rivers", "pinnacle"),
        ("批准云轩的三一重工", "三一重工", "云轩"),
        ("批准云轩报的三一重工", "三一重工", "云轩"),
        ("transfer three rivers to softline", "three rivers", ""),
        ("approve three rivers, softline agreed", "three rivers", ""),
        ("三一重工转给云轩", "三一重工", ""),
    ],
)
def test_whose(text: str, customer: str, partner: str) -> None:
    assert whose(text, customer, NAMES) == partner


def test_two_names_taken_for_one() -> None:
    assert parted("pinnacle's three rivers", NAMES) == ("pinnacle", "three rivers")
    assert parted("云轩的三一重工", NAMES) == ("云轩", "三一重工")
    assert parted("Three Rivers Bank", NAMES) == ("", "Three Rivers Bank")
