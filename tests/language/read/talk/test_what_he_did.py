"""What somebody did, asked in words that name nothing."""

import pytest

from language.read.talk.what_he_did import visits_asked


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("赵敏这周干了啥", "赵敏这周拜访了谁"),
        ("李伟昨天都做了什么", "李伟昨天拜访了谁"),
        ("what did Zhao Min do this week?", "visits of Zhao Min this week"),
        ("客户昨天做了什么", "客户昨天做了什么"),
        ("赵敏昨天为什么没来", "赵敏昨天为什么没来"),
        ("what did the customer say yesterday", "what did the customer say yesterday"),
    ],
)
def test_his_visits_are_asked_for(text: str, asks: str) -> None:
    assert visits_asked(text) == asks
