"""Bare numbers: behind what they count, and as a sum anew."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from domain.money import Money
from language.read.pieces import Amount
from language.read.values.digits import again, alike, counted_behind, in_digits, spelled


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("FalconGuard 20", ("FalconGuard", 20)),
        ("datavault x 40", ("datavault", 40)),
        ("工业网关60", ("工业网关", 60)),
        ("Model 3 12", ("Model 3", 12)),
        ("FalconGuard", ("", 0)),
        ("20", ("", 0)),
        ("20 seats", ("", 0)),
    ],
)
def test_what_is_counted(text: str, counted: tuple[str, int]) -> None:
    assert counted_behind(text) == counted


@pytest.mark.parametrize(
    ("word", "old", "new"),
    [
        ("6000", 900, 6000),
        ("26000", 20_000, 26_000),
        ("2000", 60_000, None),
        ("60", 900, None),
        ("70", 60_000, 70_000),
    ],
)
def test_a_large_number_is_a_sum_of_the_size_that_stands(word: str, old: int, new: int | None) -> None:
    assert again(word, Decimal(old), "en") == new


def test_what_is_of_the_size_of_what_stands() -> None:
    assert alike(Money(Decimal(20_000), "USD"), Amount(Decimal(26_000), None))
    assert not alike(50, 26_000)
    assert not alike(20, 85, 2)
    assert alike(None, 5)


@pytest.mark.parametrize(
    ("text", "number"), [("four", True), ("Twenty-one", True), ("one", False), ("four seats", False)]
)
def test_a_number_in_words(text: str, number: bool) -> None:
    assert spelled(text) is number


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("seventy five", "75"),
        ("about two hundred", "about 200"),
        ("a hundred and fifty I guess", "150 I guess"),
        ("Twenty One Pilots", "Twenty One Pilots"),
        ("fifty or sixty", "fifty or sixty"),
        ("one", "one"),
    ],
)
def test_a_bare_number_in_digits(text: str, digits: str) -> None:
    assert in_digits(text, datetime(2026, 3, 11, tzinfo=UTC)) == digits
