"""What somebody has on a day."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO = "Li Wei", "赵敏"


@pytest.mark.parametrize(
    ("who", "plan", "remind", "asked", "tasks"),
    [
        (
            REP,
            "plan a visit to softline next friday at 2pm for the qbr",
            "remind me to send the quote next friday",
            "what do I have next friday?",
            "my tasks next friday",
        ),
        (
            ZHAO,
            "下周五下午三点去上海云轩做演示",
            "下周五提醒我发报价",
            "下周五我有什么安排",
            "下周五我有哪些任务",
        ),
    ],
)
async def test_a_day_has_its_visits_and_its_tasks(
    sqlite_url: str, who: str, plan: str, remind: str, asked: str, tasks: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        await talk.say(who, plan)
        await talk.say(who, "skip")
        await talk.say(who, "yes")
        await talk.say(who, remind)
        await talk.say(who, "yes")
        partner, task = ("Softline", "the quote") if who == REP else ("上海云轩", "报价")
        both = await talk.say(who, asked)
        assert partner in both
        assert task in both
        assert partner not in await talk.say(who, tasks)


async def test_the_last_of_the_list_can_be_closed(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        for said in ("明天提醒我发报价", "后天提醒我打电话"):
            await talk.say(ZHAO, said)
            await talk.say(ZHAO, "是")
        await talk.say(ZHAO, "我的任务")
        assert "打电话" in await talk.say(ZHAO, "把最后一个也勾掉")
        assert "已完成" in await talk.say(ZHAO, "是")


@pytest.mark.parametrize(
    ("who", "leave", "yes", "lines"),
    [
        (REP, "I'm off on Friday", "yes", {"am I free on Monday?": "No visit is planned on Mon 16 Mar 2026.",
                                           "am I away on Friday?": "You are away on Fri 13 Mar 2026.",
                                           "who's off this week": "Away on Fri 13 Mar 2026: Li Wei.",
                                           "is Li Wei out next week?": "Nobody is away from Mon 16 Mar 2026",
                                           "am I busy on Friday": "You are away on Fri 13 Mar 2026.",
                                           "when am I off?": "You are away on Fri 13 Mar 2026."}),
        (ZHAO, "周五我请假", "好", {"我下周一有空吗？": "没有安排拜访", "我哪天休假": "3月13日 周五请假"}),
    ],
)  # fmt: skip
async def test_who_asks_whether_he_is_free_takes_no_leave(
    sqlite_url: str, who: str, leave: str, yes: str, lines: dict[str, str]
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        await talk.say(who, leave)
        await talk.say(who, yes)
        for asked, shown in lines.items():
            assert shown in await talk.say(who, asked)


@pytest.mark.parametrize(
    ("who", "noted", "said", "shown"),
    [
        (REP, ("visit Softline tomorrow at 3pm about QBR", "visit Pinnacle on friday at 10am about training"),
         "cancel tomorrow's", ("Cancel a visit", "Softline")),
        (REP, ("visit Softline tomorrow at 3pm about QBR", "visit Pinnacle on friday at 10am about training"),
         "cancel both", ("Which visit?",)),
        (ZHAO, ("约云轩明天下午3点聊交付", "约长江智联周五10点聊培训"),
         "云轩那个取消", ("取消拜访", "云轩")),
        (ZHAO, ("约云轩明天下午3点聊交付", "约长江智联周五10点聊培训"),
         "明天的改到四点", ("拜访改期", "16:00")),
        (ZHAO, ("约云轩明天下午3点聊交付",), "陈静没空，取消吧", ("取消拜访", "云轩")),
        (ZHAO, ("约云轩明天下午3点聊交付",), "客户说改到周五", ("拜访改期", "3月13日")),
        (ZHAO, ("提醒我明天发报价", "提醒我后天交周报"), "周报那个不用了", ("删除任务", "交周报")),
        (ZHAO, ("提醒我明天发报价", "提醒我后天交周报"), "明天那个改到下周一", ("推迟任务", "发报价")),
        (REP, ("remind me tomorrow to send the quote",), "drop the quote one", ("Drop a task",)),
        (ZHAO, ("提醒我3点开会",), "我的任务", ("3月12日",)),
    ],
)  # fmt: skip
async def test_one_of_several_is_called_off_or_moved(
    sqlite_url: str, who: str, noted: tuple[str, ...], said: str, shown: tuple[str, ...]
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        for line in noted:
            await talk.say(who, line)
            await talk.say(who, "yes")
        answer = await talk.say(who, said)
        assert all(words in answer for words in shown), answer


async def test_a_dropped_task_is_not_told_as_done(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        for line in ("提醒我明天发报价", "好", "我的任务", "取消第一个"):
            await talk.say(ZHAO, line)
        assert "已删除：发报价" in await talk.say(ZHAO, "是")
        assert "没有待办任务" in await talk.say(ZHAO, "我的任务")
        await talk.say(ZHAO, "撤销")
        await talk.say(ZHAO, "是")
        assert "发报价" in await talk.say(ZHAO, "我的任务")
