"""An overview asked for in words of its own."""

import pytest

from language.read.names import Names
from language.read.talk.overviews import (
    of_won,
    rated,
    rated_all,
    renamed,
    side_by_side,
    stage_set,
    type_set,
    whats_new,
    who_is_ahead,
)

NAMES = Names.of(partners=["Softline GmbH", "Pinnacle IT LLC"], customers=["Globex", "三一"])


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("what changed this week?", True),
        ("what happened yesterday", True),
        ("这周有什么变化", True),
        ("本周有人提交新的报备吗", True),
        ("有人报了三一吗", False),
        ("what happened with Globex this week", False),
        ("what changed on D-48213", False),
    ],
)
def test_what_is_new(text: str, so: bool) -> None:
    assert whats_new(text) is so


def test_who_won_most() -> None:
    assert who_is_ahead("who's selling the most")
    assert not who_is_ahead("who won Globex")


@pytest.mark.parametrize(
    ("text", "won"),
    [
        ("which partner won the most", True),
        ("哪个伙伴赢得最多", True),
        ("哪家成交最多", True),
        ("which partner has the most deals", False),
        ("哪个伙伴单子最多", False),
    ],
)
def test_the_most_that_was_won(text: str, won: bool) -> None:
    assert of_won(text) is won


def test_two_partners() -> None:
    assert side_by_side("Softline vs Pinnacle", NAMES) == ("Softline", "Pinnacle")
    assert side_by_side("Softline和Pinnacle谁级别高", NAMES) == ("Softline", "Pinnacle")
    assert side_by_side("三一和Globex哪个大", NAMES) == ("三一", "Globex")
    assert side_by_side("compare Softline and Globex", NAMES) is None
    assert renamed("rename Pinnacle to Pinnacle Systems", NAMES) == "Pinnacle"
    assert not renamed("rename Globex to Globex Inc", NAMES)


def test_another_cooperation_stage() -> None:
    assert stage_set("Softline的合作阶段改成蜜月期", NAMES) == "Softline"
    assert stage_set("set Pinnacle to alliance", NAMES) == "Pinnacle"
    assert not stage_set("move Globex to alliance", NAMES)


def test_another_type() -> None:
    assert type_set("Softline改成分销型", NAMES) == "Softline"
    assert type_set("change Pinnacle to integration", NAMES) == "Pinnacle"
    assert type_set("成都天府云科技改成产品型", NAMES) == "成都天府云科技"
    assert not type_set("三一改成产品型", NAMES)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("what's Li Wei's win rate", "Li Wei"), ("show me the success rate of Zhao Min", "Zhao Min"), ("赵敏的赢单率是多少", "赵敏"), ("李伟赢率怎么样", "李伟"),
        ("what's my win rate", ""), ("our win rate", ""), ("我的赢单率", ""), ("win rate", ""),
    ],
)  # fmt: skip
def test_whose_share_of_wins(text: str, name: str) -> None:
    assert rated(text) == name


@pytest.mark.parametrize(
    "text",
    ["summary of last week", "can i get a summary of last week for my boss", "quick recap of the month please", "给我一份上周的总结", "本周小结", "做一份上个月的汇总"],
)  # fmt: skip
def test_a_summary_of_a_time_is_what_is_new(text: str) -> None:
    assert whats_new(text)


@pytest.mark.parametrize("text", ["summary of the Softline visit", "总结一下昨天的拜访", "写上周的总结"])
def test_a_summary_of_something_else_is_not(text: str) -> None:
    assert not whats_new(text)


@pytest.mark.parametrize(
    ("text", "so"),
    [("win rate this year", True), ("what's our win rate this quarter", True), ("今年赢单率多少", True), ("团队的赢单率", True),
     ("Li Wei's win rate", False), ("赵敏的赢单率", False)],
)  # fmt: skip
def test_the_share_of_wins_of_all(text: str, so: bool) -> None:
    assert rated_all(text) is so


def test_what_was_the_matter_in_a_time() -> None:
    assert whats_new("上周有啥情况")
