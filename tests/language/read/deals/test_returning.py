"""Deals that come back."""

import pytest

from language.read.deals import desk
from language.read.names import Names

NAMES = Names({})
for customer in ("三一重工", "Kaufmann Logistik GmbH"):
    NAMES.learn("customer", customer)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("三一又有戏了", {"customer": "三一"}), ("三一这单又有戏了，预算批了", {"customer": "三一", "news": "预算批了"}),
        ("Kaufmann is back on, they have a new CFO", {"customer": "Kaufmann", "news": "they have a new CFO"}), ("重新报，客户换了采购总监", {"news": "客户换了采购总监"}),
        ("重新报", {}), ("还能再报吗", {}), ("restore kaufmann", {"customer": "kaufmann"}), ("恢复三一那个吧", {"customer": "三一"}),
    ],
)  # fmt: skip
def test_it_is_registered_again(text: str, slots: dict[str, str]) -> None:
    assert desk.asked(text, NAMES) == ("deal.reopen", slots)


@pytest.mark.parametrize("text", ["Bob is back on Monday", "我又有戏了", "重新报价，客户要便宜"])
def test_other_sentences(text: str) -> None:
    assert desk.asked(text, NAMES) is None
