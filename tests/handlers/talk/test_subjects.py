"""What was spoken of, and what is named instead: "them", "that meeting", another deal's customer."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO = "Li Wei", "赵敏"
SKIP = {"Skip", "跳过"}


async def test_a_record_that_is_named_wins_over_the_one_spoken_of(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        for said in ("要不要给三一延期", "三一也延一下"):
            await talk.say(ZHAO, "远景能源怎么样了")
            shown = await talk.say(ZHAO, said)
            assert "三一重工" in shown or "之后有什么进展" in shown
            assert "远景能源" not in shown
        assert "三一重工 · D-" in await talk.say(ZHAO, "上周见了客户")


@pytest.mark.parametrize(
    ("who", "first", "said", "partner"),
    [
        (REP, "tell me about softline", "plan a visit with them next thursday 2pm", "Softline GmbH"),
        (REP, "status of Kaufmann", "log a visit with them today: they want a training", "Softline GmbH"),
        (REP, "tell me about softline", "remind me to ping them about it on monday", "Softline GmbH"),
        (ZHAO, "上海云轩是什么级别", "约他们下周三下午三点做演示", "上海云轩信息技术有限公司"),
        (ZHAO, "三一重工怎么样了", "提醒我明天联系对方", "上海云轩信息技术有限公司"),
        (REP, "tell me about softline", "book a visit for friday at 10 about renewals", "Softline GmbH"),
        (ZHAO, "云轩最近怎么样", "约下周五上午十点，聊下半年目标", "上海云轩信息技术有限公司"),
    ],
)
async def test_they_are_the_partner_spoken_of_or_the_deal_s(
    sqlite_url: str, who: str, first: str, said: str, partner: str
) -> None:
    async with demo(sqlite_url, clock := Clock()) as talk:
        await talk.join(who)
        await talk.say(who, first)
        shown = await talk.say(who, said)
        while SKIP & {*shown.split()}:  # a question that need not be answered
            shown = await talk.say(who, "skip")
        assert partner in shown
        await talk.say(who, "cancel")
        clock.move(minutes=16)
        assert partner not in await talk.say(who, said)


async def test_a_task_keeps_the_partner_that_it_is_about(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "remind me to call Softline on Monday")
        await talk.say(REP, "yes")
        assert "Softline GmbH" in await talk.say(REP, "my tasks")


@pytest.mark.parametrize(
    ("who", "plan", "off", "asked", "done"),
    [
        (
            REP,
            "plan a visit to softline next thursday at 2pm",
            "cancel the meeting",
            "Cancel a visit",
            "Visit cancelled",
        ),
        (ZHAO, "下周三下午三点约上海云轩做演示", "取消那个会", "取消拜访", "拜访已取消"),
    ],
)
async def test_that_meeting_is_the_visit_just_planned_even_while_a_form_is_open(
    sqlite_url: str, who: str, plan: str, off: str, asked: str, done: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        shown = await talk.say(who, plan)
        while SKIP & {*shown.split()}:
            shown = await talk.say(who, "skip")
        await talk.say(who, "yes")
        assert asked in await talk.say(who, off)
        await talk.say(who, "no")
        await talk.say(who, "register Wayne")
        assert asked in await talk.say(who, off)
        assert done in await talk.say(who, "yes")


@pytest.mark.parametrize(
    ("who", "first", "said", "unknown"),
    [
        (REP, "tell me about softline", "show me Acme", "Acme"),
        (REP, "status of Kaufmann", "can you pull up Initech", "Initech"),
        (ZHAO, "三一重工怎么样了", "看下北辰", "北辰"),
    ],
)
async def test_a_name_that_nobody_has_is_not_what_was_spoken_of(
    sqlite_url: str, who: str, first: str, said: str, unknown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        await talk.say(who, first)
        shown = await talk.say(who, said)
        assert "I know no partner called" in shown or "没有找到" in shown
        assert unknown in shown


@pytest.mark.parametrize(
    ("between", "partner"), [("", "Pinnacle IT LLC"), ("what tier is 云轩?", "上海云轩信息技术有限公司")]
)
@pytest.mark.parametrize("said", ["remind me friday to send them the quote", "提醒我周五发报价给他们"])
async def test_in_a_form_they_are_its_partner_or_the_one_asked_about_since(
    sqlite_url: str, said: str, between: str, partner: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "status of Kaufmann")
        await talk.say(REP, "plan a visit with Pinnacle")
        if between:
            await talk.say(REP, between)
        assert f"Be reminded · {partner}" in await talk.say(REP, said)


@pytest.mark.parametrize("said", ["remind me tmrw 9 to call Softline", "remind me 9 tmrw to call Softline"])
async def test_a_reminder_keeps_the_hour_that_is_a_bare_number(sqlite_url: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        shown = await talk.say(REP, said)
        assert "09:00" in shown
        assert "Task: call Softline" in shown


async def test_whoever_was_looked_up_is_registered_for_a_partner_who_is_named(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        await talk.say(ZHAO, "宝钢有人报吗")
        assert "项目报备 · 宝钢" in await talk.say(ZHAO, "那先帮云轩报上")
