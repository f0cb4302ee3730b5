"""A deal is won with the sum that is told, and no count is made of it."""

import pytest

from tests.conversation import Clock, demo


@pytest.mark.parametrize(
    ("who", "said", "sum_", "count"),
    [
        ("Chen Jing", "三一签了 165000", "165,000", "数量"),
        ("Chen Jing", "三一重工签下来了 170000", "170,000", "数量"),
        ("Jonas Keller", "globex signed 58000", "$58,000", "Quantity"),
        ("Jonas Keller", "globex signed today for 58000", "$58,000", "Quantity"),
    ],
)
async def test_a_bare_sum_is_no_count(sqlite_url: str, who: str, said: str, sum_: str, count: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        shown = await talk.say(who, said)
        assert sum_ in shown
        assert count not in shown
