"""Whose deal is named alone."""

import pytest

from language.read.deals.deal_of import besides, deal_of


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("kaufmann deal", "kaufmann"),
        ("the Three Rivers registration?", "Three Rivers"),
        ("my Globex's deal", "Globex"),
        ("the kaufmann one", "kaufmann"),
        ("that Three Rivers one?", "Three Rivers"),
        ("the one", ""),
        ("三一那个", "三一"),
        ("三一的那条", "三一"),
        ("三一那单", "三一"),
        ("远景的报备？", "远景"),
        ("deal", ""),
        ("my deals", ""),
        ("三一那单赢了", ""),
    ],
)
def test_a_deal_may_be_all_that_is_said(text: str, customer: str) -> None:
    assert deal_of(text) == customer


@pytest.mark.parametrize(
    ("customer", "text", "said"),
    [
        ("三一", "三一那单少了两万", "少了两万"),
        ("远景", "远景的报备，改到五月", "改到五月"),
        ("Globex", "Globex: 5k less", "5k less"),
        ("Globex", "Globex's CFO left", "CFO left"),
    ],
)
def test_what_is_said_beside_it(customer: str, text: str, said: str) -> None:
    assert besides(customer, text) == said
