"""Discounts in percent, as answers and in sentences."""

from decimal import Decimal

import pytest

from language.read.values.percent import discount, percent


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("30%", "30"), ("12.5 percent", "12.5"), ("about 15", "15"), ("none", "0"), ("no discount", "0"),
        ("不打折", "0"), ("没有", "0"), ("九折", "10"), ("打八五折", "15"), ("85折", "15"), ("7.5折", "25"), ("２０％", "20"),
    ],
)  # fmt: skip
def test_an_answer(text: str, value: str) -> None:
    assert percent(text) == Decimal(value)


@pytest.mark.parametrize("text", ["120%", "Hamburg", "not sure", "30k"])
def test_no_percent(text: str) -> None:
    assert percent(text) is None


@pytest.mark.parametrize(
    ("text", "value", "where"),
    [
        ("register Globex, 60k, 30% off list, June", "30", "30% off list"),
        ("register Globex at discount of 15 percent", "15", "discount of 15 percent"),
        ("报备远景，80万，打八五折", "15", "八五折"),
        ("报备远景，折扣20%，六月签", "20", "折扣20%"),
    ],
)
def test_in_a_sentence(text: str, value: str, where: str) -> None:
    found = discount(text)
    assert found is not None
    assert found[0] == Decimal(value)
    assert text[slice(*found[1])] == where


def test_a_share_is_no_discount() -> None:
    assert discount("register Globex, 60k, 50% likely") is None
