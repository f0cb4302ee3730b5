"""A change behind why it is made."""

import pytest

from language.read.answering.at_the_end import changed_at_end


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("云轩那边说周四不行 改周五吧", "改周五吧"),
        ("他们老板出差了，改到下周二上午十点", "改到下周二上午十点"),
        ("Thursday is bad for them, make it Friday", "make it Friday"),
        ("聊合同", ""),
        ("谈价格 改条款", ""),
        ("合同有问题，改下周谈", ""),
        ("改周五吧", ""),
    ],
)
def test_the_last_clause(text: str, change: str) -> None:
    assert changed_at_end(text) == change
