import pytest

from language.read.deals.not_over import not_over


@pytest.mark.parametrize(
    "text",
    [
        "actually not yet, they sign next week",
        "hmm hold on, they haven't signed",
        "they still haven't ordered",
        "no, wait. my mistake",
        "还没签 下周三才签",
        "还没有正式签",
        "等等",
    ],
)
def test_a_win_is_taken_back(text: str) -> None:
    assert not_over(text, "deal.win")


@pytest.mark.parametrize("text", ["58k", "signed yesterday", "no, wait, 58k", "上周五盖的章", "数量没定"])
def test_what_is_told_of_a_win_is_not(text: str) -> None:
    assert not not_over(text, "deal.win")


@pytest.mark.parametrize(
    "text",
    [
        "hmm no, hold on, jonas says they're still deciding",
        "actually no, wait. they postponed to next year",
        "it's not lost",
        "等等 还没丢 只是推迟到五月",
        "等等 还没定呢",
        "没丢",
        "还在谈",
    ],
)
def test_a_loss_is_taken_back(text: str) -> None:
    assert not_over(text, "deal.lose")


@pytest.mark.parametrize(
    "text",
    [
        "price",
        "budget not yet approved",
        "they didn't lose interest",
        "没预算",
        "丢失客户信任",
        "客户还没定预算",
    ],
)
def test_a_reason_is_no_such_thing(text: str) -> None:
    assert not not_over(text, "deal.lose")


def test_other_steps_are_not_taken_back_so() -> None:
    assert not not_over("not yet", "deal.update")


@pytest.mark.parametrize(
    "text",
    ["等一下 先别驳", "还是别撤了", "等等，先不批", "不驳了", "don't reject it yet", "wait, don't reject", "hold off for now"],
)  # fmt: skip
def test_a_step_is_held_back(text: str) -> None:
    assert not_over(text, "deal.reject")


@pytest.mark.parametrize(
    "text",
    ["没有预算，不批", "先驳回", "不要重复报备", "客户说等等再定", "don't have budget", "hold off until June, no budget"],
)  # fmt: skip
def test_a_ground_holds_nothing_back(text: str) -> None:
    assert not not_over(text, "deal.reject")
