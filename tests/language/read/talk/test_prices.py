"""Whose price is asked for."""

import pytest

from language.read.talk.prices import better, listed, product, promotions


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("how much is FalconGuard?", "FalconGuard"),
        ("what does a FalconGuard cost", "FalconGuard"),
        ("price of FalconGuard", "FalconGuard"),
        ("工业网关多少钱", "工业网关"),
        ("工业网关单价多少", "工业网关"),
        ("一台工业网关多少钱？", "工业网关"),
        ("Globex signed for 60k", ""),
    ],
)
def test_whose_price(text: str, name: str) -> None:
    assert product(text) == name


@pytest.mark.parametrize(
    "text",
    ["can I get a better price on Globex, they have an offer from CrowdStrike", "need special pricing for Globex",
     "Globex got an offer from CrowdStrike, can you match?", "三一能不能给个特价", "价格能不能再优惠点"],
)  # fmt: skip
def test_a_better_price_is_wanted(text: str) -> None:
    assert better(text)


@pytest.mark.parametrize(
    "text",
    ["globex wants a bigger discount", "what discount do we get as gold", "客户要求降价", "金牌能有多少折扣",
     "the price is fixed", "price of FalconGuard"],
)  # fmt: skip
def test_news_and_questions_want_none(text: str) -> None:
    assert not better(text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [("send me the price list", True), ("有没有最新的价格表", True), ("price list", True), ("the price is on my list", False), ("list deals", False)],
)  # fmt: skip
def test_the_list_of_prices(text: str, asked: bool) -> None:
    assert listed(text) is asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [("is there any promo on falconguard", True), ("any promotions right now?", True), ("防火墙现在有促销吗", True), ("we agreed a promotion for May", False), ("Softline has a campaign in June", False), ("他们有优惠，嫌我们贵", False)],
)  # fmt: skip
def test_promotions_are_asked_for(text: str, asked: bool) -> None:
    assert promotions(text) is asked
