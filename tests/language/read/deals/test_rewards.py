"""Rewards that were earned are asked for; what a reward will be stays a question of the rules."""

import pytest

from language.read.deals.rewards import asked, coming, paid_asked, paid_it
from language.read.names import Names
from language.read.talk import questions


@pytest.mark.parametrize(
    "text",
    [
        "my rewards", "Show me our registration rewards this year", "what have we earned?",
        "how much have we earned in rewards so far", "which rewards did we get", "list all deal rewards",
        "我的报备奖有多少", "报备奖明细", "看一下我们今年的报备奖明细", "rewards", "报备奖", "rewards of all partners this year", "我们一共拿了多少报备奖？", "我的报备奖", "rewards this year", "what rewards did my partners earn this year",
        "what are we getting as reward this year", "how much are we earning in rewards?",
    ],
)  # fmt: skip
def test_one_s_own(text: str) -> None:
    assert questions.asked(text) is None
    assert asked(text) == ("reward.list", {})


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        ("what reward did Softline get?", "Softline"),
        ("how much has Pinnacle IT earned in rewards", "Pinnacle IT"),
        ("show me Softline's rewards", "Softline"),
        ("rewards of Softline GmbH this year", "Softline GmbH"),
        ("云轩拿了多少报备奖", "云轩"),
        ("长江智联今年一共拿了多少报备奖", "长江智联"),
        ("查一下云轩的报备奖明细", "云轩"),
    ],
)
def test_a_partner_s(text: str, partner: str) -> None:
    assert questions.asked(text) is None
    assert asked(text) == ("reward.list", {"partner": partner})


@pytest.mark.parametrize(
    "text",
    ["how much is the reward?", "how much is my reward?", "what do we earn for registering a deal", "报备奖怎么算",
     "我的报备奖多少", "我的报备奖是多少", "能拿多少报备奖", "what did they say about rewards", "项目的报备奖是多少"],
)  # fmt: skip
def test_a_question_about_the_rule(text: str) -> None:
    assert asked(text) is None


NAMES = Names.of(customers=["Globex Corporation", "三一重工"])


@pytest.mark.parametrize(
    "text",
    ["what's our reward on globex", "globex reward?", "what do we get if globex closes", "when are rewards paid",
     "三一赢了云轩能拿多少", "三一的报备奖是多少", "报备奖什么时候发"],
)  # fmt: skip
def test_what_a_deal_will_earn(text: str) -> None:
    assert coming(text, NAMES)


@pytest.mark.parametrize(
    "text",
    ["did pinnacle get a reward for globex", "met Jonas about globex, they complained about the reward", "三一赢了，签了165万",
     "globex is won", "when does globex close", "how much is the reward"],
)  # fmt: skip
def test_what_asks_for_none_to_come(text: str) -> None:
    assert not coming(text, NAMES)


@pytest.mark.parametrize(
    ("text", "paid"),
    [("when do I get my reward", True), ("when do we get paid?", True), ("奖励多久到账", True), ("how much is the reward", False)],
)  # fmt: skip
def test_when_it_is_paid(text: str, paid: bool) -> None:
    assert paid_asked(text) is paid


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("when do I get it", True),
        ("什么时候到账", True),
        ("when do I get an answer", False),
        ("什么时候批", False),
    ],
)
def test_when_what_was_earned_is_paid(text: str, paid: bool) -> None:
    assert paid_it(text) is paid
