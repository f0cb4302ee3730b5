"""The standup in conversation: one tap is enough, and what is known is filled in."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from domain.chat import Platform
from tests.conversation import Clock, Conversation, demo

REP, LEAD, ZHAO, JONAS = "Li Wei", "Anna Berg", "赵敏", "Jonas Keller"
MORNING = datetime(2026, 3, 11, 9, 5, tzinfo=UTC)


async def tick(talk: Conversation) -> None:
    await talk.here.timetable().tick()
    await talk.here.relay({Platform.TERMINAL: talk.voice}).drain()


async def digest(talk: Conversation) -> str:
    talk.clock.move(hours=2)
    await tick(talk)
    return next(card for card in talk.voice.said[LEAD] if "Standup Channel" in card)


async def test_a_leave_without_its_day_is_shown_for_today_and_put_right(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("赵敏")
        assert "日期：2026年3月11日" in await talk.say("赵敏", "请假")
        assert "日期：2026年3月16日" in await talk.say("赵敏", "下周一到周三")


async def test_what_is_known_is_sent_in_with_one_tap(database_url: str) -> None:
    async with demo(database_url, Clock(MORNING)) as talk:
        await talk.join(REP, LEAD)
        await talk.say(REP, "met Jonas at Softline yesterday, they like it, send a quote today")
        await talk.press(REP, "Submit")
        await talk.say(REP, "Globex is now in negotiation")
        await talk.say(REP, "yes")
        await tick(talk)
        asked = next(card for card in reversed(talk.voice.said[REP]) if "Good morning" in card)
        for known in ("Softline GmbH", "Globex Corporation", "send a quote"):
            assert known in asked
        assert "noted" in await talk.press(REP, "Just that, nothing blocks")
        said = await digest(talk)
        for known in ("Softline GmbH", "Globex Corporation", "send a quote"):
            assert known in said


async def test_one_message_or_one_question_after_the_other(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(MORNING)) as talk:
        await talk.join(REP, LEAD)
        await tick(talk)
        assert "What did you do?" in await talk.say(REP, "/standup")
        assert "planned" in await talk.say(REP, "demo at Globex")
        assert "blocks" in await talk.say(REP, "write the quote")
        assert "noted" in await talk.say(REP, "no blockers")
        said = await digest(talk)
        assert "demo at Globex" in said
        assert "Blocked" not in said


async def test_who_is_late_is_told_so(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(MORNING)) as talk:
        await talk.join(REP, LEAD)
        await tick(talk)
        await digest(talk)
        late = await talk.say(REP, "done: demo at Globex; today: quote; no blockers")
        assert "digest went out already" in late


@pytest.mark.parametrize(
    ("name", "asks", "answer"), [(REP, "/standup", "no standup for you"), (ZHAO, "/standup", "没有您的早会")]
)
async def test_on_a_day_off_there_is_none(sqlite_url: str, name: str, asks: str, answer: str) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 3, 14, 9, 5, tzinfo=UTC))) as talk:
        await talk.join(name)
        await tick(talk)
        assert answer in await talk.say(name, asks)


@pytest.mark.parametrize(
    ("name", "lines", "facts"),
    [
        (ZHAO, ("昨天写方案", "今天跑客户", "没有"), ("已完成：写方案", "计划：跑客户", "阻碍：没有")),
        (ZHAO, ("昨天没干啥", "今天继续跑", "没啥"), ("已完成：没干啥", "计划：继续跑", "阻碍：没啥")),
        (ZHAO, ("昨天没干啥，今天去云轩", "没啥"), ("计划：去云轩", "阻碍：没啥")),
        (ZHAO, ("早会", "今天要做三件事：写方案、回邮件"), ("要做三件事", "昨天做了什么")),
        (REP, ("yesterday I wrote the quote", "today pinnacle", "none"), ("Plan: pinnacle", "Blocked: none")),
    ],
)
async def test_an_update_may_come_in_parts(
    sqlite_url: str, name: str, lines: tuple[str, ...], facts: tuple[str, ...]
) -> None:
    async with demo(sqlite_url, Clock(MORNING.replace(hour=1 if name == ZHAO else 9))) as talk:
        await talk.join(name)
        await tick(talk)
        shown = [await talk.say(name, line) for line in lines][-1]
        assert [fact for fact in facts if fact not in shown] == []


async def test_a_day_off_that_is_gone_is_told_and_not_asked_for(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        await talk.say(ZHAO, "早会")
        assert "今天计划做什么" in await talk.say(ZHAO, "昨天休息")


@pytest.mark.parametrize(
    ("name", "lines", "facts"),
    [
        (ZHAO, ("我明天休假", "到下周一"), ("日期：2026年3月12日", "截至：2026年3月16日")),
        (ZHAO, ("我后天不在", "还有大后天"), ("日期：2026年3月13日", "截至：2026年3月14日")),
        (ZHAO, ("我后天不在", "让李伟替我"), ("日期：2026年3月13日", "期间代为审批：Li Wei")),
        (ZHAO, ("下周一到周三请假", "改到周四"), ("日期：2026年3月16日", "截至：2026年3月19日")),
        (ZHAO, ("下周一请假", "改到周四"), ("日期：2026年3月19日",)),
        (ZHAO, ("下周一请假", "是", "改到周四"), ("日期：2026年3月19日",)),
        (ZHAO, ("周五请假", "就半天"), ("整天", "日期：2026年3月13日")),
        (REP, ("I'm off tomorrow", "until monday"), ("Date: Thu 12 Mar", "Until: Mon 16 Mar")),
        (REP, ("I'm off on Friday", "actually Thursday"), ("Date: Thu 12 Mar",)),
    ],
)
async def test_a_leave_is_put_right_before_the_yes(
    sqlite_url: str, name: str, lines: tuple[str, ...], facts: tuple[str, ...]
) -> None:
    async with demo(sqlite_url, Clock(MORNING)) as talk:
        await talk.join(name)
        shown = [await talk.say(name, line) for line in lines][-1]
        assert [fact for fact in facts if fact not in shown] == []


async def test_no_trouble_is_no_question(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 3, 12, 1, 5, tzinfo=UTC))) as talk:
        await talk.join(ZHAO)
        await tick(talk)
        shown = await talk.say(ZHAO, "昨天拜访了云轩 今天去长江智联 没啥问题")
        assert "已完成：拜访了云轩" in shown
        assert "计划：去长江智联" in shown


async def test_a_partner_has_no_standup(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(MORNING)) as talk:
        await talk.join(JONAS)
        await tick(talk)
        assert "can do that" in await talk.say(JONAS, "/standup")


@pytest.mark.parametrize(
    ("who", "hour", "update", "kept"),
    [
        (
            REP,
            9,
            "called Pinnacle, sent the Kaufmann quote",
            "Done: called Pinnacle, sent the Kaufmann quote",
        ),
        (ZHAO, 1, "昨天主要跑了云轩 陪他们去见了三一的采购", "主要跑了云轩"),
        (ZHAO, 1, "昨天把三一的合同发了，今天等客户盖章", "计划：等客户盖章"),
        (ZHAO, 1, "今天要去三一现场，昨天准备了材料", "已完成：准备了材料"),
        (ZHAO, 1, "跟昨天一样", "已完成：跟昨天一样"),
    ],
)
async def test_an_update_without_its_words_is_shown_as_one(
    sqlite_url: str, who: str, hour: int, update: str, kept: str
) -> None:
    async with demo(sqlite_url, Clock(MORNING.replace(hour=hour))) as talk:
        await talk.join(who)
        if who == REP:
            assert "Log a visit" in await talk.say(who, update)
            await talk.say(who, "cancel")
        await tick(talk)
        assert kept in await talk.say(who, update)
        assert "noted" in await talk.say(who, "yes") or "已记下" in talk.last(who)


@pytest.mark.parametrize(
    ("who", "update", "more", "shown"),
    [
        (ZHAO, "昨天写方案，今天跑客户，没有问题", "哦对了今天还要写周报", "计划：跑客户；还要写周报"),
        (ZHAO, "昨天写方案，今天跑客户，没有问题", "还有，价格审批卡住了", "阻碍：价格审批卡住了"),
        (ZHAO, "昨天写方案，今天跑客户，没有问题", "改一下，今天还要写周报", "计划：跑客户；还要写周报"),
        (REP, "yesterday three calls, today quotes", "oh and today I meet Bob", "quotes; I meet Bob"),
        (REP, "yesterday three calls, today quotes", "also finished the demo", "calls; finished the demo"),
        (REP, "yesterday three calls, today quotes", "add to my plan: call Jonas", "quotes; call Jonas"),
        (REP, "yesterday three calls, today quotes", "also remind me to call Jonas", "Be reminded"),
    ],
)  # fmt: skip
async def test_more_may_be_told_just_after(
    sqlite_url: str, who: str, update: str, more: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock(MORNING)) as talk:
        await talk.join(who)
        await tick(talk)
        await talk.say(who, update)
        await talk.say(who, "yes")
        assert shown in await talk.say(who, more)


@pytest.mark.parametrize(
    ("name", "leave", "yes", "again"),
    [
        (ZHAO, "下周一到周三请假", "是", "已登记过：您2026年3月16日"),
        (REP, "I'm off next Monday", "yes", "That is noted already: you are away on Mon 16 Mar 2026."),
    ],
)
async def test_the_same_leave_said_again_is_noted_once(
    sqlite_url: str, name: str, leave: str, yes: str, again: str
) -> None:
    deputy = LEAD
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.join(deputy)
        await talk.say(name, f"{deputy} is my deputy" if name != ZHAO else f"我不在时由{deputy}代审")
        await talk.say(name, yes)
        await talk.say(name, leave)
        await talk.say(name, yes)
        told = len(talk.voice.said[deputy])
        assert again in await talk.say(name, leave)
        assert len(talk.voice.said[deputy]) == told


@pytest.mark.parametrize(
    ("who", "update", "told"),
    [
        (
            REP,
            "done: called Softline. today: a visit. blocked on legal",
            ("Done: called Softline", "Blocked: legal"),
        ),
        (ZHAO, "昨天：拜访云轩。今天：写方案。没有阻碍", ("已完成：拜访云轩", "计划：写方案")),
    ],
)
async def test_what_was_taken_is_told(sqlite_url: str, who: str, update: str, told: tuple[str, str]) -> None:
    async with demo(sqlite_url, Clock(MORNING)) as talk:
        await talk.join(who)
        await tick(talk)
        shown = await talk.say(who, update)
        assert all(part in shown for part in told)
