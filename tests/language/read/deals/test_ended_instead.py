"""That a deal ended after all, while something else was about to be done with it."""

import pytest

from language.read.deals.ended_instead import ended_instead


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("no wait, we won it!", "deal.win"),
        ("actually no, they signed today!", "deal.win"),
        ("不对，已经签了", "deal.win"),
        ("no, it is lost", "deal.lose"),
        ("signed today", ""),
        ("no, the CFO signed off", ""),
        ("wait for the PO", ""),
    ],
)
def test_an_end_after_all(text: str, step: str) -> None:
    assert ended_instead(text) == step
