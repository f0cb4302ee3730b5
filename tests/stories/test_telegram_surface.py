"""Telegram's own ways, with the real desk: links, commands, groups and topics, blocks."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.telegram.commands import MENU
from domain.chat import Address, Platform
from tests.stories.seats import InTelegram
from tests.stories.world import World, world

REP, LEAD, ZHAO, JONAS = "Li Wei", "Anna Berg", "赵敏", "Jonas Keller"
BOT = "@channel_desk_bot"


async def code_for(w: World, name: str) -> str:
    async with w.here.store.work() as work:
        (organisation,) = await work.organisations()
        memory = await work.open_all(organisation.id, Address(Platform.TERMINAL, "", ""))
        (person,) = await memory.people.named(name)
        return await memory.invites.make(person.id, w.clock() + timedelta(hours=1))


@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
async def test_a_link_joins_and_works_once(sqlite_url: str, webhook: bool) -> None:
    async with world(sqlite_url, webhook, sockets=False) as w:
        code = await code_for(w, ZHAO)
        first, second = (InTelegram(w.telegram, w.telegram.user(n, "x", "zh-hans")) for n in (71, 72))
        await first.say("你好")
        await first.hears("只为受邀的用户服务")
        await first.join(code)
        await first.hears("欢迎您，赵敏")
        await second.join(code)
        await second.hears("这个邀请已失效")
        await first.say("我的报备")
        await first.hears("三一重工")
        assert w.telegram.violations == []


@pytest.mark.parametrize(("name", "language"), [(LEAD, "en"), (ZHAO, "zh")])
async def test_every_command_of_the_menu_is_answered(sqlite_url: str, name: str, language: str) -> None:
    async with world(sqlite_url, True, sockets=False) as w:
        seat = await w.in_telegram(71, name)
        for command, _, _ in MENU:
            seat.see()
            await seat.say(f"/{command}")
            said = await seat.hears("")
            assert {"en": "。", "zh": " you"}[language] not in said
            assert "went wrong" not in said
            assert "出错" not in said
        assert w.telegram.violations == []


async def test_in_a_group_it_is_spoken_to_by_name_and_answers_there(sqlite_url: str) -> None:
    async with world(sqlite_url, True, sockets=False) as w:
        lead = await w.in_telegram(71, LEAD)
        group = w.telegram.group(-1005, "North", [lead.user], topics={12: "deals"})
        await w.telegram.say(lead.user, "what tier is Softline?", chat=group, thread=12)
        await w.telegram.say(lead.user, f"{BOT} what tier is Softline?", chat=group, thread=12)
        await w.telegram.until(lambda: w.telegram.messages(group))
        (answer,) = w.telegram.messages(group)
        assert "Softline GmbH: Gold" in answer.text
        assert answer.thread == 12
        await w.telegram.say(lead.user, "and Pinnacle?", chat=group, thread=12, reply_to=answer)
        await w.telegram.until(lambda: len(w.telegram.messages(group)) == 2)
        assert w.telegram.violations == []


async def test_a_stranger_in_a_group_learns_nothing(sqlite_url: str) -> None:
    async with world(sqlite_url, True, sockets=False) as w:
        lead = await w.in_telegram(71, LEAD)
        nobody = w.telegram.user(99, "Nobody")
        group = w.telegram.group(-1005, "North", [lead.user, nobody])
        await w.telegram.say(nobody, f"{BOT} what tier is Softline?", chat=group)
        await w.telegram.say(lead.user, f"{BOT} what tier is Softline?", chat=group)
        await w.telegram.until(lambda: w.telegram.messages(group))
        shown = w.telegram.last(group)
        assert len(w.telegram.messages(group)) == 1
        await w.telegram.say(lead.user, f"{BOT} pending deals", chat=group)
        await w.telegram.until(lambda: len(w.telegram.messages(group)) == 2)
        shown = w.telegram.last(group)
        await w.telegram.press(nobody, shown, "Three Rivers Bank")
        await w.telegram.say(lead.user, f"{BOT} thanks", chat=group)
        await w.telegram.until(lambda: "welcome" in w.telegram.last(group).text)
        assert len(w.telegram.messages(group)) == 3, "the press of a stranger was answered with nothing"
        assert w.telegram.answered()


async def test_the_team_s_digests_are_posted_where_the_lead_says(sqlite_url: str) -> None:
    async with world(sqlite_url, True, sockets=False) as w:
        lead = await w.in_telegram(71, LEAD)
        group = w.telegram.group(-5, "North", [lead.user], kind="group")
        await w.telegram.say(lead.user, "/briefing here", chat=group)
        await w.telegram.until(lambda: w.telegram.messages(group))
        new = await w.telegram.upgrade(lead.user, group)
        await w.pass_time(2)
        await w.telegram.until(
            lambda: any("Opportunity briefing · Channel" in m.text for m in w.telegram.messages(new))
        )


async def test_an_invite_is_a_link_that_its_person_opens(sqlite_url: str) -> None:
    async with world(sqlite_url, True, sockets=False) as w:
        rep = await w.in_telegram(71, REP)
        await rep.say("/channel invite Max Weber of Softline")
        await rep.hears("Softline GmbH")
        await rep.press("Submit")
        invite = await rep.hears("Invite for Max Weber")
        link = re.search(r"https://t\.me/channel_desk_bot\?start=([\w-]{32})", invite)
        assert link is not None
        max_weber = InTelegram(w.telegram, w.telegram.user(79, "Max"))
        rep.see()
        await max_weber.join(link[1])
        await max_weber.hears("asked to confirm that it is you")
        await rep.hears("Is this Max Weber?")
        await rep.press("Confirm")
        await max_weber.hears("Welcome, Max Weber")


async def test_here_is_said_among_others(sqlite_url: str) -> None:
    async with world(sqlite_url, True, sockets=False) as w:
        lead = await w.in_telegram(71, LEAD)
        await lead.say("/briefing here")
        await lead.hears("in your team's channel or group")
        group = w.telegram.group(-5, "North", [lead.user])
        await w.telegram.say(lead.user, "/briefing here South", chat=group)
        await w.telegram.until(lambda: w.telegram.messages(group))
        assert "no team called “south”" in w.telegram.last(group).text
        await w.telegram.say(lead.user, "/briefing here Channel", chat=group)
        await w.telegram.until(lambda: "posted here" in w.telegram.last(group).text)


async def test_a_question_in_a_group_says_how_to_be_heard(sqlite_url: str) -> None:
    async with world(sqlite_url, True, sockets=False) as w:
        rep = await w.in_telegram(71, REP)
        group = w.telegram.group(-5, "North", [rep.user])
        await w.telegram.say(rep.user, "/deal new Tata Chemicals via Softline, DataVault", chat=group)
        await w.telegram.until(lambda: w.telegram.messages(group))
        assert "Name me in your answer" in w.telegram.last(group).text
        (asked,) = (m for m in w.telegram.messages(group, everyone=True) if not m.from_bot)
        assert w.telegram.last(group).reply_to == asked.message_id, "it is plain whom it answers"
        lead = await w.in_telegram(72, LEAD)
        await w.telegram.press(lead.user, w.telegram.last(group), "Cancel")
        await w.telegram.until(lambda: "somebody else is filling it in" in w.telegram.last(group).text)
        await rep.say("/deal new Tata Chemicals via Softline, DataVault")
        assert "Name me" not in await rep.hears("amount")


async def test_who_blocks_it_is_not_written_to_until_he_is_back(sqlite_url: str) -> None:
    async with world(sqlite_url, True, sockets=False) as w:
        rep, jonas = await w.in_telegram(71, REP), await w.in_telegram(72, JONAS)
        await w.telegram.block(jonas.user)
        await rep.say("register Tata Chemicals via Softline, DataVault, 60k, closing end of June")
        await rep.hears("Who is your contact")
        await rep.press("Skip")
        await rep.hears("Tata Chemicals")
        await rep.press("Submit")
        await rep.hears("Received: D-")
        assert w.telegram.messages(jonas.user) == []
        await w.telegram.unblock(jonas.user)
        await jonas.say("my deals")
        await jonas.hears("Tata Chemicals")
