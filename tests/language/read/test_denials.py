"""Words that deny what is said after them."""

import pytest

from language.read.denials import behind_no, denied


@pytest.mark.parametrize(
    "text",
    ["we didn't lose D-4011", "not Globex", "D-4011 isn't lost", "三一还没丢", "三一先别批", "不是远景"],
)
def test_something_is_denied(text: str) -> None:
    assert denied(text)


@pytest.mark.parametrize(
    "text", ["D-4011 is lost", "don't forget Globex", "三一没问题", "the notes of Globex", "三一丢了"]
)
def test_nothing_is_denied(text: str) -> None:
    assert not denied(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("no, to Fortinet", "to Fortinet"), ("Nope. they ran out of money", "they ran out of money"),
        ("不是，输给华为了", "输给华为了"), ("不对，是价格问题", "价格问题"),
        ("no budget", ""), ("no", ""), ("没有预算", ""), ("不合适", ""), ("not really", ""),
    ],
)  # fmt: skip
def test_what_is_told_behind_a_no(text: str, told: str) -> None:
    assert behind_no(text) == told
