"""Whose deal is named alone."""

import pytest

from language.read.deals.deal_of import deal_of


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("kaufmann deal", "kaufmann"),
        ("the Three Rivers registration?", "Three Rivers"),
        ("my Globex's deal", "Globex"),
        ("三一那单", "三一"),
        ("远景的报备？", "远景"),
        ("deal", ""),
        ("my deals", ""),
        ("三一那单赢了", ""),
    ],
)
def test_a_deal_may_be_all_that_is_said(text: str, customer: str) -> None:
    assert deal_of(text) == customer
