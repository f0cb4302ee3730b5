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
