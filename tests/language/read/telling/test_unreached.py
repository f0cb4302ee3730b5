"""Who was called and not reached."""

import pytest

from language.read.telling.unreached import unreached


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("今天给云轩打电话，没接", ""),
        ("给长江智联打了三次电话都没打通", ""),
        ("没联系上云轩", ""),
        ("給雲軒打電話沒人接", ""),
        ("云轩没人接电话，明天再打", "明天再打"),
        ("called Softline, no answer", ""),
        ("tried to call Softline today but nobody picked up, will try again tomorrow", "will try again tomorrow"),
        ("couldn't reach Pinnacle", ""),
        ("去云轩扑了个空，周总出差了", ""),
        ("去了长江智联，人不在", ""),
        ("去云轩见了周总，人不在状态", None),
        ("昨天去云轩没见到陈静，见了小王", None),
        ("和云轩通了电话，他们没接受报价", None),
        ("给云轩打了电话没接，后来通了，聊了返点", None),
        ("打云轩电话没接怎么办", None),
        ("给云轩打电话聊了三一", None),
        ("called Softline, they had no reply to our offer", None),
        ("called Softline and left a message", None),
        ("Softline couldn't reach a decision", None),
    ],
)  # fmt: skip
def test_a_call_in_vain(text: str, again: str | None) -> None:
    assert unreached(text) == again
