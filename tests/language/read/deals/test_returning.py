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
        ("三一又有戏了", {"customer": "三一"}), ("三一重新启动了 100万 7月签", {"customer": "三一", "news": "100万 7月签"}), ("三一这单又有戏了，预算批了", {"customer": "三一", "news": "预算批了"}),
        ("Kaufmann is back on, they have a new CFO", {"customer": "Kaufmann", "news": "they have a new CFO"}), ("重新报，客户换了采购总监", {"news": "客户换了采购总监"}),
        ("重新报备，客户是三一，预算恢复了", {"customer": "三一", "news": "预算恢复了"}),
        ("重新报备三一", {"customer": "三一"}), ("重新报备刚才那单", {"customer": "刚才那单"}), ("重新报", {}), ("重新报备刚才撤的", {}), ("还能再报吗", {}), ("restore kaufmann", {"customer": "kaufmann"}), ("恢复三一那个吧", {"customer": "三一"}),
    ],
)  # fmt: skip
def test_it_is_registered_again(text: str, slots: dict[str, str]) -> None:
    assert desk.asked(text, NAMES) == ("deal.reopen", slots)


@pytest.mark.parametrize(
    "text",
    [
        "Bob is back on Monday",
        "我又有戏了",
        "重新报价，客户要便宜",
        "重新报备，客户是三一能源",
        "重新报备三一能源，其他一样",
        "重新报备一个，客户三一能源",
        "register Kaufmann Energie again",
    ],
)
def test_other_sentences(text: str) -> None:
    assert desk.asked(text, NAMES) is None
