"""What is asked beside a look-up, or beside a list, is offered behind it, and narrows nothing."""

import pytest

from tests.conversation import Clock, demo


@pytest.mark.parametrize(
    ("who", "asked", "first", "second"),
    [
        ("Jonas Keller", "is Tesla free? also my tasks", "It is free", "You also wanted: “my tasks”"),
        ("Chen Jing", "徐工有人报了吗，另外看下我的任务", "目前可以报备", "您还想：“看下我的任务”"),
        ("Chen Jing", "看下三一的进度，再查一下徐工", "三一重工", "您还想：“查一下徐工”"),
        ("Li Wei", "my deals, and is Umbrella free?", "4 deals", "You also wanted: “is Umbrella free?”"),
    ],
)
async def test_the_second_is_offered(sqlite_url: str, who: str, asked: str, first: str, second: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        shown = await talk.say(who, asked)
        assert first in shown
        assert second in shown
        assert "Umbrella”;" not in shown
