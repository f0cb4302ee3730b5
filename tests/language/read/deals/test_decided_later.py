"""A decision left to a later day, and what is decided now or asked."""

import pytest

from language.read.deals.decided_later import decided_later


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("I'll approve Three Rivers tomorrow", ("approve", "Three Rivers", "tomorrow")),
        ("approve it tomorrow morning", ("approve", "", "tomorrow morning")),
        ("let me approve that one on Monday", ("approve", "", "on Monday")),
        ("not yet, I'll decide on Friday", ("decide", "", "Friday")),
        ("I will approve it later today", ("approve", "", "")),
        ("我明天批", ("approve", "", "明天")),
        ("三河银行我明天批", ("approve", "三河银行", "明天")),
        ("先等等，我周五再决定", ("decide", "", "周五")),
        ("晚点再驳回", ("reject", "", "")),
        ("Three Rivers can wait until Friday", ("decide", "Three Rivers", "Friday")),
        ("三河先放一放，下周再说", ("decide", "三河", "下周")),
        ("park Three Rivers until Monday", ("decide", "Three Rivers", "Monday")),
    ],
)
def test_it_is_left_for_later(text: str, later: tuple[str, str, str]) -> None:
    assert decided_later(text) == later


@pytest.mark.parametrize(
    "text",
    [
        "approve it today", "approve everything that closes next week", "approve the extension until Friday",
        "I'll approve it if they send the NDA tomorrow", "approved on Friday", "remind me to approve it tomorrow",
        "我昨天批的", "明天批吗", "三一明天签约", "批准三一",
    ],
)  # fmt: skip
def test_what_is_decided_now_or_asked(text: str) -> None:
    assert decided_later(text) is None
