"""What waits for somebody, in one answer."""

import pytest

from tests.conversation import Clock, demo


async def test_decisions_visits_tasks_and_ends_of_protections(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        await talk.say("Li Wei", "remind me to call Jonas today at 16:00")
        await talk.say("Li Wei", "yes")
        shown = await talk.say("Li Wei", "what needs my attention?")
        facts = ("1 registration waits for you", "Three Rivers", "call Jonas", "1 protection ends soon")
        assert all(fact in shown for fact in (*facts, "Kaufmann"))


@pytest.mark.parametrize("asked", ["今天先做什么", "有什么需要我处理的"])
async def test_nothing_waits(sqlite_url: str, asked: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("赵敏")
        assert "今天没有等您处理的事" in await talk.say("赵敏", asked)


@pytest.mark.parametrize(
    ("who", "asked", "told", "button"),
    [
        ("Li Wei", "my tasks", "1 registration waits for you", "Decide on registrations"),
        ("赵敏", "我的任务", "1条报备等您处理", "处理待审批的报备"),
    ],
)
async def test_decisions_are_told_beside_tasks(
    sqlite_url: str, who: str, asked: str, told: str, button: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("赵敏", "Li Wei", "Chen Jing")
        for line in ("报备小米汽车 40万 FalconGuard 年底签 网关20台", "跳过", "是"):
            await talk.say("Chen Jing", line)
        assert told in await talk.say(who, asked)
        customer = "小米汽车" if who == "赵敏" else "Three Rivers"
        assert customer in await talk.press(who, button)
