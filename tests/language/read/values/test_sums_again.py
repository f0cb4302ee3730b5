"""A sum said anew by its bare number."""

from datetime import datetime

import pytest

from language.read.values.sums_again import in_its_unit

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("globex is 60-80k, say 70", "globex is 70,000"),
        ("globex is $60-80k, let's say 75k, close June", "globex is 75k, close June"),
        ("Vega, between 60 and 80 thousand, call it 70, June", "Vega, between 70,000, June"),
        ("三一大概六十到八十万，就按七十报", "三一大概，就按700,000报"),
        ("globex sixty k no seventy", "globex 70,000"),
        ("it's one point two million dollars no sorry one point four close december", "it's 1,400,000 USD close december"),
        ("那个六十万不对七十", "那个700,000"),
        ("globex is seventy not sixty k", "globex is 70,000"),
        ("globex is 45,500 not 60k", "globex is 45,500"),
        ("globex is 70 instead of €60k, June", "globex is 70,000 EUR, June"),
    ],
)  # fmt: skip
def test_one_sum_in_place_of_two(text: str, meant: str) -> None:
    assert in_its_unit(text, NOW) == meant


@pytest.mark.parametrize(
    "text",
    ["60-80k, say 30 seats", "三一60万，按七月签", "三一60万，取消吧", "they say 30 for Globex at 60k", "60k, no 5 seats",
     "D-1042 not 60k", "三一60万不对，是远景", "60k by end of June", "take 60k off"],
)  # fmt: skip
def test_other_numbers_stay(text: str) -> None:
    assert in_its_unit(text, NOW) == text
