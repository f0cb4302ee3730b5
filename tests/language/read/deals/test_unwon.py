"""That a deal which stands as won was not."""

import pytest

from language.read.deals.unwon import unwon
from language.read.names import Names

NAMES = Names.of(customers=["Globex Corporation", "三一重工"], partners=["Softline GmbH"])


@pytest.mark.parametrize(
    ("said", "slots"),
    [
        ("Globex Corporation is not won", {"customer": "Globex Corporation"}),
        ("sorry, Globex isn't won after all", {"customer": "Globex"}),
        ("d-12345 was not a win", {"deal": "D-12345"}),
        ("三一重工没有赢单", {"customer": "三一重工"}),
        ("不对，三一重工其实没赢", {"customer": "三一重工"}),
    ],
)
def test_a_win_is_taken_back(said: str, slots: dict[str, str]) -> None:
    assert unwon(said, NAMES) == ("deal.unwin", slots)


@pytest.mark.parametrize(
    "said", ["Globex is not won yet", "Softline is not won", "it is not won", "三一重工赢了没"]
)
def test_other_words_take_none_back(said: str) -> None:
    assert unwon(said, NAMES) is None
