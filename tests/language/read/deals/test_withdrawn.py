"""Why a registration is taken back or a deal is over, said with it."""

import pytest

from language.read.deals.withdrawn import after_all, given_up_for, over, told, why


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        ("withdraw Kaufmann because they stopped the project", "Kaufmann", "they stopped the project"),
        ("withdraw globex, customer went bankrupt.", "Globex", "customer went bankrupt"),
        ("withdraw D-4012 - duplicate of Globex", "D-4012", "duplicate of Globex"),
        ("撤回三一 客户不做了", "三一", "客户不做了"),
        ("三一那单撤了吧，客户换供应商了", "三一", "客户换供应商了"),
        ("撤回吧 客户不做了", "三一重工", "客户不做了"),
        ("pull back Kaufmann pls, project is dead", "Kaufmann", "project is dead"),
        ("withdraw Kaufmann please", "Kaufmann", ""),
        ("withdraw Kaufmann, thanks", "Kaufmann", ""),
        ("withdraw Kaufmann, what tier is Softline?", "Kaufmann", ""),
        ("撤回三一，谢谢", "三一", ""),
        ("withdraw Kaufmann, " + "x" * 200, "Kaufmann", ""),
    ],
)
def test_the_reason_stands_behind_what_is_taken_back(text: str, name: str, reason: str) -> None:
    assert why(text, name) == reason


@pytest.mark.parametrize(
    ("text", "reason"), [("三一黄了 客户预算取消了", "客户预算取消了"), ("三一丢了，输给华为", "")]
)
def test_the_reason_stands_behind_what_is_over(text: str, reason: str) -> None:
    assert over(text) == reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("they cancelled the project", "they cancelled the project"),
        ("because the board said no", "the board said no"),
        ("客户不做了", "客户不做了"),
        ("lost interest", "lost interest"),
        ("they are gold?", ""),
        ("withdraw it", ""),
    ],
)
def test_a_reason_may_be_all_that_is_told(text: str, reason: str) -> None:
    assert told(text) == reason


def test_what_is_to_be_done_after_all() -> None:
    assert after_all("算了撤回吧 客户不做了") == "撤回吧 客户不做了"
    assert after_all("never mind, withdraw it") == "withdraw it"
    assert not after_all("never mind")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("no forget it, register Merck instead", "register Merck"),
        ("scrap that, log a visit to Pinnacle yesterday", "log a visit to Pinnacle yesterday"),
        ("算了，报备吉利", "报备吉利"),
        ("先不报了，记个拜访", "记个拜访"),
        ("never mind the amount", ""),
        ("forget about it", ""),
        ("cancel", ""),
        ("算了", ""),
    ],
)
def test_what_is_to_be_done_instead_stands_behind_what_is_given_up(text: str, rest: str) -> None:
    assert given_up_for(text) == rest
