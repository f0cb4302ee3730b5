"""Why a deal was lost, behind whom it was lost to."""

import pytest

from language.read import Names, understand
from language.read.telling.lost import spent_on, told_lost, why_lost
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "competitor", "why"),
    [
        ("这单丢了 输给华为 价格", "华为", "价格"),
        ("三一重工丢了，输给华为，因为价格太高。", "华为", "价格太高"),
        ("lost Globex to Cisco, price", "Cisco", "price"),
        ("lost Globex to Cisco because of the price.", "Cisco", "the price"),
        ("lost Globex to Cisco", "Cisco", ""),
        ("lost Globex to Cisco yesterday", "Cisco", ""),
        ("输给华为了", "华为", ""),
        ("三一丢了，输给华为了，价格原因", "华为", "价格原因"),
        ("lost Globex", "", ""),
        ("lost Globex, price", "Cisco", ""),
        ("lost to Cisco " + "price " * 40, "Cisco", ""),
    ],
)
def test_the_reason_stands_behind_the_competitor(text: str, competitor: str, why: str) -> None:
    assert why_lost(text, competitor) == why


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Globex: budget is confirmed", "deal.update"),
        ("Globex has the budget now", "deal.update"),
        ("Globex: Cisco is in too", "deal.update"),
        ("Globex chose Cisco", "deal.lose"),
        ("三一选了华为", "deal.lose"),
        ("Globex postponed to june because of budget", "deal.update"),
        ("三一预算没了，推到六月", "deal.update"),
    ],
)
def test_a_loss_is_told_by_words_for_one(text: str, intent: str) -> None:
    assert understand(text, NOW, "rep", Names.of(customers=["Globex", "三一"])).intent == intent


@pytest.mark.parametrize(
    ("text", "lost"),
    [("globex competitor cisco dropped out", False), ("cisco dropped out at globex", False), ("globex pulled out", True), ("globex dropped us for cisco", True)],
)  # fmt: skip
def test_a_rival_who_is_out_has_won_nothing(text: str, lost: bool) -> None:
    assert told_lost(text, 0.99) is lost


@pytest.mark.parametrize(
    ("text", "name", "spent"),
    [("the budget went to hiring", "hiring", True), ("all money was moved into a new plant", "new plant", True), ("the deal went to cisco", "cisco", False)],
)  # fmt: skip
def test_what_the_money_went_to_is_no_rival(text: str, name: str, spent: bool) -> None:
    assert spent_on(name, text) is spent
