"""How long one's own deals are still protected."""

import pytest

from language.read.deals.left import days_left


@pytest.mark.parametrize(
    ("text", "asks"),
    [("my deal, how many days are left", True), ("how long are my deals still protected?", True), ("我的项目还剩几天保护期", True),
     ("我们的报备分别到什么时候", True), ("保护期到啥时候", True), ("三一保护期到啥时候", False), ("how long is a protection", False), ("how many days does Softline have left on Globex", False),
     ("保护期有多少天", False), ("三一还有几天", False),
     ("我的保护期什么时候到期", True), ("我们的报备哪天过期", True), ("when do my protections end?", True), ("when does our protection expire", True), ("until when are my deals protected?", True),
     ("三一的保护期什么时候到期", False), ("when does Globex expire", False), ("when do protections end", False)],
)  # fmt: skip
def test_how_long_one_s_own_are_protected(text: str, asks: bool) -> None:
    assert days_left(text) is asks
