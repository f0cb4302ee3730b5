"""Another reminder or visit, told to the card of the first: each is shown in its turn, and none is lost."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO = "Li Wei", "赵敏"
FRIDAY = "and another one for friday: send the contract to Pinnacle"


@pytest.mark.parametrize(
    ("who", "lines", "kept"),
    [
        (REP, ("remind me tomorrow at 9 to call Mette", FRIDAY, "also remind me on tuesday to ring Jonas",
               *["yes"] * 5, "my tasks"), ("call Mette", "send the contract to Pinnacle", "ring Jonas")),
        (ZHAO, ("明天上午十点提醒我给刘总打电话", "后天也提醒我一次", *["好"] * 3, "我的待办"),
         ("给刘总打电话 · 2026年3月12日", "给刘总打电话 · 2026年3月13日")),
        (REP, ("remind me to pay the rent", "tomorrow at 5", "yes",
               "reminder: call the bank by Friday", "yes", "my tasks"),
         ("pay the rent · Thu 12 Mar 2026", "call the bank · Fri 13 Mar 2026")),
        (ZHAO, ("提醒我明天交房租", "好", "提醒：周五交报销", "好", "我的待办"), ("交房租", "交报销")),
        (REP, ("visit Softline on Tuesday 2pm about renewals", "and pinnacle on thursday at 10",
               "yes", "yes", "skip", "yes", "my visits"), ("Softline GmbH", "Pinnacle IT LLC")),
        (REP, ("visited Softline today, met Jonas, talked renewal, next step send quote friday",
               "and remind me monday to prepare the engineer",
               *["yes"] * 3, "my tasks"), ("send quote", "prepare the engineer")),
    ],
)  # fmt: skip
async def test_it_comes_after_the_first(
    sqlite_url: str, who: str, lines: tuple[str, ...], kept: tuple[str, ...]
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        listed = [await talk.say(who, line) for line in lines][-1]
        assert all(text in listed for text in kept)


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        ("remind me on Friday to send Jonas the offer", "Be reminded · send Jonas the offer"),
        ("提醒我周五给Softline发报价", "Be reminded · Softline GmbH"),
        ("register Merck via Pinnacle, 30 FalconGuard, 20k, May", "Register a deal · Merck"),
    ],
)
async def test_another_form_is_offered_after_the_one_that_just_goes_on(
    sqlite_url: str, asked: str, offered: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Bayer via Softline, 20 DataVault")
        assert "in the middle" in await talk.say(REP, asked)
        answers = [await talk.say(REP, line) for line in ("30k", "June", "skip", "yes")]
        assert f"You also wanted: “{offered}”" in answers[-1]


async def test_a_form_kept_for_another_does_not_offer_that_again(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Bayer via Softline, 20 DataVault, 30k, June")
        await talk.say(REP, "remind me on Friday to call Bob")
        assert "Kept for later" in await talk.press(REP, "Keep it for later")
        answers = [await talk.say(REP, line) for line in ("yes", "continue Bayer", "skip", "yes")]
        assert "You also wanted" not in answers[-1]


async def test_a_visit_to_another_partner_replaces_no_visit_that_is_being_planned(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "visit Softline tomorrow at 10")
        assert "in the middle" in await talk.say(REP, "plan Brightpath on Friday at 9")
        answers = [await talk.say(REP, line) for line in ("skip", "yes", "yes", "skip", "yes", "my visits")]
        assert all(name in answers[-1] for name in ("Softline GmbH", "Brightpath Distribution"))


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (("status of globex", "sorry, I meant Kaufmann"), "Kaufmann Logistik GmbH · D-"),
        (("status of globex", "no, kaufmann"), "Kaufmann Logistik GmbH · D-"),
        (("tier of Pinnacle", "I meant Softline"), "Softline GmbH: Gold"),
        (("is Globex free?", "no, Bosch"), "Who has Bosch?"),
        (("my tasks today", "sorry, tomorrow"), "No open tasks"),
        (("status of globex", "no, 70k"), "$60,000 → $70,000"),
        (("三一什么状态", "不对，是Globex"), "Globex Corporation · D-"),
    ],
)
async def test_a_question_was_meant_of_something_else(
    sqlite_url: str, lines: tuple[str, ...], shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert shown in [await talk.say(REP, line) for line in lines][-1]


async def test_which_of_those_shown(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "my deals")
        assert "三一重工" not in await talk.say(REP, "which ones are over 50k?")


@pytest.mark.parametrize(
    ("name", "lines", "shown", "hidden"),
    [
        (REP, ("deals over 50k", "only the open ones", "not globex"), "三一重工", "Kaufmann"),
        (REP, ("deals except globex", "only the open ones"), "Kaufmann", "Globex"),
        (REP, ("who's gold", "and silver?"), "Pinnacle", "Softline"),
        ("赵敏", ("金牌有谁", "那银牌呢"), "武汉长江智联", "云轩"),
        ("赵敏", ("有哪些单超过十万", "只看还开着的"), "三一重工", "Kaufmann"),
        ("赵敏", ("快到期的报备", "只看超过1万的"), "Kaufmann", "三一重工"),
        (REP, ("visits this week", "softline's", "and last week?"), "No visits match", "Softline GmbH"),
        ("赵敏", ("这周有哪些拜访", "云轩的", "上周呢"), "没有符合条件的拜访", "上海云轩"),
    ],
)
async def test_what_narrows_a_list_keeps_what_it_was_asked_by(
    sqlite_url: str, name: str, lines: tuple[str, ...], shown: str, hidden: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        last = [await talk.say(name, line) for line in lines][-1]
        assert shown in last
        assert hidden not in last


async def test_what_was_said_last_time_is_of_the_partner_spoken_of(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("赵敏", REP)
        for line in ("昨天拜访云轩，见了陈静，谈了三一的价格，没有下一步", "是", "明天去云轩 帮我准备下"):
            await talk.say("赵敏", line)
        assert "1次拜访" in await talk.say("赵敏", "上次说啥了")
        await talk.say(REP, "prepare for softline tomorrow")
        assert "No visits match" in await talk.say(REP, "what did they say last time?")
