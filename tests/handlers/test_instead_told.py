"""What is told instead of an answer; reminders once more; another part of the day."""

import pytest

from tests.conversation import Clock, demo

ZHAO, REP = "赵敏", "Li Wei"


@pytest.mark.parametrize(
    ("name", "lines", "facts"),
    [
        (ZHAO, ("下周二上午约云轩", "谈季度目标"), ("目的 谈季度目标", "几点")),
        (
            REP,
            ("plan a visit to Softline next Tuesday morning", "to talk about renewals"),
            ("Purpose renewals",),
        ),
        (ZHAO, ("拜访了云轩", "聊了新品 他们想做个联合活动"), ("沟通内容 聊了新品", "见了谁")),
        (ZHAO, ("约一下长江智联", "下周三下午两点半 聊续约"), ("14:30", "目的：聊续约")),
        (ZHAO, ("拜访了云轩", "聊了返点", "线上开的"), ("聊了返点；线上开的", "见了谁")),
        (ZHAO, ("拜访了云轩", "小李说价格高", "跳过"), ("见到的人：小李", "沟通内容：小李说价格高")),
        (ZHAO, ("今天去云轩了，没见到人",), ("下一步",)),
        (ZHAO, ("拜访了云轩", "下周五前给他们活动方案"), ("下一步 给他们活动方案", "2026年3月20日")),
        (ZHAO, ("报备 柳工 云轩", "五月能定"), ("预计签约 2026年5月31日", "什么产品")),
        (REP, ("register Trumpf via Softline", "they will sign in June"), ("Expected close Tue 30 Jun",)),
        (ZHAO, ("报备 柳工 云轩 防火墙", "还没报价"), ("预计金额",)),
        (ZHAO, ("去长江智联", "上午"), ("没看懂日期",)),
        (ZHAO, ("提醒我给云轩发报价", "明天下午"), ("2026年3月12日", "14:00")),
        (REP, ("remind me to call Softline", "tomorrow afternoon", "make it 3pm"), ("Time: 15:00",)),
        (ZHAO, ("后天九点提醒我给三一发合同", "是", "大后天再提醒我一次"), ("任务：给三一发合同", "3月14日")),
        (
            REP,
            ("remind me tomorrow to call Softline", "yes", "remind me again on Friday"),
            ("call Softline", "Fri 13 Mar"),
        ),
        (ZHAO, ("明天上午十点去长江智联谈续约", "好", "长江那个改到周五下午两点"), ("拜访改期", "14:00")),
        (ZHAO, ("下周三上午十点去云轩谈续约", "好", "那个改到下午", "三点"), ("2026年3月18日", "15:00")),
    ],
)
async def test_it_is_told_elsewhere_in_the_form(
    sqlite_url: str, name: str, lines: tuple[str, ...], facts: tuple[str, ...]
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        shown = [await talk.say(name, line) for line in lines][-1]
        assert [fact for fact in facts if fact not in shown] == []


async def test_a_reminder_that_came_is_spoken_of(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        await talk.say(ZHAO, "明天上午9点提醒我给云轩打电话")
        await talk.say(ZHAO, "是")
        talk.clock.move(hours=17.5)
        await talk.here.timetable().tick()
        assert "任务：给云轩打电话" in await talk.say(ZHAO, "晚点再提醒我")
        await talk.say(ZHAO, "取消")
        assert "给云轩打电话\n  日期：2026年3月12日 周四\n  时间：10:3" in await talk.say(ZHAO, "再等一小时")
        await talk.say(ZHAO, "取消")
        assert "完成任务" in await talk.say(ZHAO, "打了")


@pytest.mark.parametrize(
    ("name", "lines", "asked"),
    [
        (ZHAO, ("下周三上午十点去云轩谈续约", "好", "算了 取消吧"), "要撤销这一步吗：这次拜访"),
        (ZHAO, ("下周三上午十点去云轩谈续约", "好", "不去了"), "取消拜访"),
        (ZHAO, ("提醒我明天给陈静发合同", "好", "不用提醒了"), "删除任务"),
        (REP, ("remind me tomorrow to call Softline", "yes", "never mind"), "take this back: the task"),
        (REP, ("what tier is Softline", "never mind"), "nothing open"),
        (ZHAO, ("报备 双汇 云轩 防火墙20台 30万 6月底 没联系人", "好", "跳过"), "没太明白"),
    ],
)
async def test_what_was_just_done_is_called_off(
    sqlite_url: str, name: str, lines: tuple[str, ...], asked: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        assert asked in [await talk.say(name, line) for line in lines][-1]
