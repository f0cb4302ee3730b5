"""Visits and tasks that are moved or closed by what is said of them."""

import pytest

from tests.conversation import Clock, demo

REP, LEAD, JONAS, CHEN, ZHAO = "Li Wei", "Anna Berg", "Jonas Keller", "Chen Jing", "赵敏"


@pytest.mark.parametrize(
    ("name", "plans", "yes", "none", "cancels", "day"),
    [
        (REP, ("plan a visit with Softline on Friday at 9am, topic pricing",
               "plan a visit with Softline next Tuesday at 10am, topic QBR"), "yes",
         "cancel Monday's visit with Softline", ("cancel next Tuesday's visit with Softline",
         "call off the meeting with Softline on Tuesday", "cancel the visit at Softline next week"),
         "Tue 17 Mar 2026"),
        (ZHAO, ("周五上午9点拜访云轩，目的是报价", "下周二上午10点拜访云轩，目的是回顾"), "是",
         "取消周六跟云轩的拜访", ("取消下周二跟云轩的拜访", "下周二云轩的拜访取消"), "2026年3月17日"),
    ],
)  # fmt: skip
async def test_the_day_named_chooses_the_visit_that_is_called_off(
    sqlite_url: str,
    name: str,
    plans: tuple[str, ...],
    yes: str,
    none: str,
    cancels: tuple[str, ...],
    day: str,
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        for plan in plans:
            await talk.say(name, plan)
            await talk.say(name, yes)
        assert "13" in await talk.say(name, none)  # the next is on the 13th
        for cancel in cancels:
            assert day in await talk.say(name, cancel)
        assert day in await talk.say(name, yes)
        assert "13" in await talk.say(name, cancels[0])


async def test_a_day_moves_by_a_length_of_time(sqlite_url: str) -> None:
    """That of the form that is open, or of what was spoken of last."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(ZHAO, "报备 徐州重型机械 经由云轩 工业网关15台 42万 五月底签 联系人张三")
        assert "2026年6月30日" in await talk.say(ZHAO, "签约时间往后挪一个月")
        assert "2026年7月14日" in await talk.say(ZHAO, "再推迟两周")
        assert "440,000" in await talk.say(ZHAO, "金额再加两万")
        await talk.say(REP, "how's kaufmann doing")
        assert "25 Apr 2026 → Mon 25 May 2026" in await talk.say(REP, "push it back a month")
        await talk.say(REP, "yes")
        assert "$18,500 → $23,500" in await talk.say(REP, "bump it by 5k")
        await talk.say(REP, "no")
        await talk.say(REP, "Kaufmann: 30 units")
        await talk.say(REP, "yes")
        assert "30 → 45" in await talk.say(REP, "Kaufmann: add another 15 units")
        await talk.say(REP, "yes")
        assert "45 → 40" in await talk.say(REP, "take 5 units off Kaufmann")
        await talk.say(REP, "no")
        await talk.say(REP, "visit Softline next tuesday 10am about renewal")
        await talk.say(REP, "yes")
        assert "Tue 24 Mar 2026" in await talk.say(REP, "push it back a week")


async def test_a_task_is_closed_by_what_was_done(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "remind me to call Bob at Pinnacle tomorrow 9:30")
        await talk.say(REP, "yes")
        assert "Close a task" in await talk.say(REP, "I called Bob")
        await talk.say(ZHAO, "提醒我后天给陈静发合同模板")
        assert "添加提醒" in await talk.say(ZHAO, "推到周一吧")
        await talk.say(ZHAO, "好")
        assert "完成任务" in await talk.say(ZHAO, "合同模板发过去了")
        await talk.say(ZHAO, "是")
        await talk.say(ZHAO, "提醒我明天给云轩报价")
        await talk.say(ZHAO, "好")
        assert "完成任务" in await talk.say(ZHAO, "已经报了")
        await talk.say(ZHAO, "别忘了周四给长江智联打电话")
        assert "已取消" in await talk.say(ZHAO, "别提醒我了")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("jonas can't make it friday", "Cancel a visit"),
        ("jonas asked if we can do it next week", "Date: Fri 20 Mar 2026\n  Time: 10:00"),
        ("jonas wants to meet on monday instead", "Date: Mon 16 Mar 2026\n  Time: 10:00"),
        ("running late, softline at 11", "Date: Fri 13 Mar 2026\n  Time: 11:00"),
        ("they moved it to thursday", "Date: Thu 12 Mar 2026\n  Time: 10:00"),
        ("postpone softline by a week", "Date: Fri 20 Mar 2026\n  Time: 10:00"),
        ("the visit got cancelled", "Cancel a visit"),
        ("and plan one with Pinnacle the same day at 2", "Plan a visit · Pinnacle IT LLC\nWhat for?"),
        ("same for pinnacle at 2", "Date: Fri 13 Mar 2026\n  Time: 14:00\n  Purpose: training"),
        ("globex wants to postpone to july", "Change a deal: Globex"),
        ("pinnacle wants to meet on monday", "Plan a visit · Pinnacle"),
        ("call with Jonas at 10 moved to 5", "Date: Fri 13 Mar 2026\n  Time: 17:00"),
        ("the meeting with brightpath was moved to friday", "no visit planned at Brightpath"),
    ],
)  # fmt: skip
async def test_whoever_moves_the_visit_spoken_of(sqlite_url: str, said: str, shown: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "plan a visit to Softline on Friday at 10am to talk about training")
        await talk.say(REP, "yes")
        assert shown in await talk.say(REP, said)
