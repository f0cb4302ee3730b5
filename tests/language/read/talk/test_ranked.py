"""Who is first in something, and what a partner sold."""

import pytest

from language.read.names import Names
from language.read.talk.ranked import lasting, nearest_tier, sold_by

NAMES = Names.of(partners=["Pinnacle IT LLC", "上海云轩信息技术有限公司"], customers=["Globex"])


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("which of my partners is closest to the next tier", True), ("who is closest to gold?", True),
        ("which partner is nearest to the next tier", True), ("who will rise next", True),
        ("哪个伙伴离下一级最近", True), ("谁离金牌最近", True), ("哪家最快升级", True), ("哪个伙伴最接近升级", True),
        ("what tier is Softline", False), ("who is gold", False), ("哪些是金牌", False),
    ],
)  # fmt: skip
def test_who_is_next_to_rise(text: str, asks: bool) -> None:
    assert nearest_tier(text) is asks


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("who is protected longest", True), ("which deal is protected the longest?", True),
        ("whose protection ends last", True), ("谁的保护期最长", True), ("哪条报备保护期最长", True),
        ("保护期最长的是哪个", True), ("how long is Globex protected", False), ("保护期多长", False),
    ],
)  # fmt: skip
def test_whose_protection_lasts(text: str, asks: bool) -> None:
    assert lasting(text) is asks


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        ("what did Pinnacle sell last quarter", "Pinnacle"), ("how much has Pinnacle sold this year?", "Pinnacle"),
        ("云轩上季度卖了什么", "云轩"), ("云轩今年成交了多少", "云轩"),
        ("what did Globex sell", ""), ("how many FalconGuard did we sell", ""), ("what did Pinnacle say", ""),
    ],
)  # fmt: skip
def test_who_sold(text: str, partner: str) -> None:
    assert sold_by(text, NAMES) == partner


@pytest.mark.parametrize(
    "text",
    ["which partners are close to gold", "who could move up to platinum", "谁离白金不远了", "who is approaching gold", "哪家离金牌很近"],
)  # fmt: skip
def test_who_is_near_a_tier(text: str) -> None:
    assert nearest_tier(text)
