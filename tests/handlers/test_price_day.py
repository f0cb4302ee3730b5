"""A day said alone where the price application comes too soon is that of the application."""

from pathlib import Path

import pytest

from domain.program import read
from tests.conversation import Clock, demo

HUAWEI = read(Path("examples/programs/huawei.toml").read_text(encoding="utf-8"), "huawei.toml")


@pytest.mark.parametrize(
    ("who", "said", "applies", "closes", "later"),
    [
        (
            "Jonas Keller",
            ("register Otto Group, FalconGuard, 600k, closing June", "skip", "Docks", "20 March", "10 April"),
            "Price application: Fri 10 Apr 2026", "Expected close: Tue 30 Jun 2026", "Sun 5 Jul 2026",
        ),
        (
            "Chen Jing",
            ("报备柳钢集团 防火墙20台 20万美元 6月签", "跳过", "二期项目", "3月20日", "4月10日"),
            "价格申请日：2026年4月10日", "预计签约：2026年6月30日", "预计签约：2026年7月5日",
        ),
    ],
)  # fmt: skip
async def test_the_day_of_the_application(
    sqlite_url: str, who: str, said: tuple[str, ...], applies: str, closes: str, later: str
) -> None:
    async with demo(sqlite_url, Clock(), HUAWEI) as talk:
        await talk.join(who)
        for line in said:
            heard = await talk.say(who, line)
        assert applies in heard
        assert closes in heard
        assert later in await talk.say(who, "5 July" if who == "Jonas Keller" else "7月5日")
