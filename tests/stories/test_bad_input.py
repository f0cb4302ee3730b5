"""What people send that is no sentence: on each platform a clear answer in their language, and it goes on."""

from __future__ import annotations

import asyncio

import pytest

from tests.conversation import Clock, demo
from tests.stories.seats import InSlack, InTelegram
from tests.stories.world import World, world

REP, ZHAO, JONAS = "Li Wei", "赵敏", "Jonas Keller"
SAID = {
    REP: {
        "empty": "I got an empty message", "long": "100,000 characters, too long",
        "no text": "I can't read photos", "edited": "you edited a message",
        "deleted": "You deleted a message", "command": "don't know the command",
        "old": "from an older message", "unknown": "don't know that button", "language": "Which language",
        "asks": "my tasks", "goes on": "No open tasks",
    },
    ZHAO: {
        "empty": "收到一条空消息", "long": "有100,000个字，太长了", "no text": "我看不了图片",
        "edited": "您修改了一条消息", "deleted": "您删除了一条消息", "command": "没有“nonsense”这个命令",
        "old": "来自较早的消息", "unknown": "不认识这个按钮", "language": "哪种语言",
        "asks": "我的任务", "goes on": "没有待办任务",
    },
}  # fmt: skip
LONG = "很 long " * 14_286


@pytest.mark.parametrize("name", [REP, ZHAO])
@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
async def test_in_telegram(sqlite_url: str, webhook: bool, name: str) -> None:
    words = SAID[name]
    async with world(sqlite_url, webhook, sockets=False) as w:
        seat = await w.in_telegram(71, name)
        user, telegram = seat.user, w.telegram
        for send in (telegram.photo, telegram.sticker, telegram.voice):
            seat.see()
            await send(user)
            await seat.hears(words["no text"])
        await seat.say((LONG * 2)[:100_000])
        await seat.hears(words["long"])
        await seat.say("/nonsense")
        await seat.hears(words["command"])
        gesture = await telegram.say(user, words["asks"])
        await seat.hears(words["goes on"])
        assert gesture.message is not None
        seat.see()
        await telegram.edit(gesture.message, "x")
        await seat.hears(words["edited"])
        await seat.say("/language")
        await seat.hears(words["language"])
        shown = telegram.last(user)
        w.clock.move(days=31)
        seat.see()
        await telegram.press(user, shown, "English")
        await seat.hears(words["old"])
        seat.see()
        await telegram.press_data(user, shown, "forged")
        await seat.hears(words["unknown"])
        await seat.say(words["asks"])
        await seat.hears(words["goes on"])
        assert telegram.answered()
        assert telegram.violations == []


@pytest.mark.parametrize("name", [REP, ZHAO])
@pytest.mark.parametrize("sockets", [False, True], ids=["http", "socket"])
async def test_in_slack(sqlite_url: str, sockets: bool, name: str) -> None:
    words = SAID[name]
    async with world(sqlite_url, False, sockets) as w:
        seat = await w.in_slack("U1", name)
        user, slack = seat.user, w.slack
        await seat.say("")
        await seat.hears(words["empty"])
        for file in ("photo.jpg", "voice.m4a"):
            seat.see()
            await slack.share_file(user, file)
            await seat.hears(words["no text"])
        await seat.say((LONG * 2)[:100_000])
        await seat.hears(words["long"])
        seat.see()
        said = await slack.dm(user, words["asks"])
        await seat.hears(words["goes on"])
        assert said.message is not None
        seat.see()
        await slack.edit(said.message, "x")
        await seat.hears(words["edited"])
        seat.see()
        await slack.remove(said.message)
        await seat.hears(words["deleted"])
        seat.see()
        await slack.slash(user, "/channel", "language")
        await seat.hears(words["language"])
        shown = slack.last(user)
        w.clock.move(days=31)
        await seat.press("English")
        await seat.hears(words["old"])
        seat.see()
        await slack.press_value(user, shown, "press.0", "forged")
        await seat.hears(words["unknown"])
        await seat.say(words["asks"])
        await seat.hears(words["goes on"])
        assert slack.undelivered() == []
        assert slack.violations == []


@pytest.mark.parametrize("name", [REP, ZHAO])
async def test_in_the_terminal(database_url: str, name: str) -> None:
    words = SAID[name]
    clock = Clock()
    async with demo(database_url, clock) as talk:
        await talk.join(name)
        assert words["empty"] in await talk.say(name, " ")
        assert words["long"] in await talk.say(name, (LONG * 2)[:100_000])
        assert words["command"] in await talk.say(name, "/nonsense")
        await talk.say(name, "/language")
        clock.move(days=31)
        assert words["old"] in await talk.press(name, "English")
        assert words["unknown"] in await talk.receive(talk.action(name, "forged"))
        assert words["goes on"] in await talk.say(name, words["asks"])


async def registered(w: World) -> tuple[InTelegram, InSlack]:
    """A registration that waits for its decision."""
    partner, rep = await w.in_telegram(71, JONAS), await w.in_slack("U1", REP)
    await partner.say("register Tata Chemicals, 250 licences of DataVault, 60k, closing end of June")
    await partner.hears("Who is your contact")
    await partner.press("Skip")
    await partner.hears("Tata Chemicals")
    await partner.press("Submit")
    await partner.hears("Received: D-")
    await rep.hears("Decide: Tata Chemicals")
    return partner, rep


async def test_a_button_of_a_deal_that_is_closed(sqlite_url: str) -> None:
    async with world(sqlite_url, True, sockets=False) as w:
        partner, rep = await registered(w)
        await partner.press("Withdraw")
        await partner.hears("Withdrawn: Tata Chemicals")
        await rep.press("Approve")
        await rep.hears("D-")  # a sentence that says how it stands
        await rep.say("my tasks")
        await rep.hears("No open tasks")


async def test_two_quick_presses_are_one_decision(sqlite_url: str) -> None:
    async with world(sqlite_url, True, sockets=False) as w:
        partner, rep = await registered(w)
        rep.see()
        shown = w.slack.last(rep.user)
        partner.see()
        await asyncio.gather(*(w.slack.press(rep.user, shown, "Approve") for _ in range(2)))
        await rep.hears("Approved: Tata Chemicals")
        await rep.hears("changed meanwhile")
        await partner.hears("Approved: Tata Chemicals")
        told = [m for m in w.telegram.messages(partner.user) if "Approved" in m.text]
        assert len(told) == 1


async def test_two_quick_presses_are_one_registration(sqlite_url: str) -> None:
    async with world(sqlite_url, True, sockets=False) as w:
        partner = await w.in_telegram(71, JONAS)
        await partner.say("register Tata Chemicals, 250 licences of DataVault, 60k, closing end of June")
        await partner.hears("Who is your contact")
        await partner.press("Skip")
        await partner.hears("Tata Chemicals")
        shown = w.telegram.last(partner.user)
        partner.see()
        await asyncio.gather(*(w.telegram.press(partner.user, shown, "Submit") for _ in range(2)))
        await partner.hears("Received: D-")
        await partner.hears("from an older message")
        assert sum("Received" in m.text for m in w.telegram.messages(partner.user)) == 1
