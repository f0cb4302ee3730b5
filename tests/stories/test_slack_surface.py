"""Slack's own ways, with the real desk: modals, the home page, shortcuts, mentions, commands."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest

from bot.slack.surface import COMMANDS
from tests.fakes.slack_world import SlackChannel, SlackMessage, SlackView
from tests.stories.seats import InSlack
from tests.stories.world import World, world

REP, LEAD, ZHAO = "Li Wei", "Anna Berg", "赵敏"
MANIFEST = json.loads((Path(__file__).parents[2] / "manifest.json").read_text("utf-8"))


async def shown(w: World, count: int = 1) -> SlackView:
    """The modal opened last, once there are so many."""
    await w.slack.until(lambda: len(w.slack.views) >= count)
    view = w.slack.views[-1]
    assert view.open
    return view


def shows(w: World, seat: InSlack) -> int:
    """How much the person has before him: messages and modals."""
    return len(w.slack.messages(seat.user)) + len(w.slack.views)


def answered(w: World, seat: InSlack, before: int) -> bool:
    return shows(w, seat) > before


async def as_installed(w: World, name: str = REP) -> InSlack:
    """The app may do what its manifest asks for, and no more."""
    w.slack.install(MANIFEST)
    return await w.in_slack("U1", name)


@pytest.mark.parametrize("sockets", [False, True], ids=["http", "socket"])
async def test_a_deal_by_modal(sqlite_url: str, sockets: bool) -> None:
    async with world(sqlite_url, False, sockets) as w:
        rep = await as_installed(w)
        await w.slack.slash(rep.user, "/deal")
        view = await shown(w)
        filled: dict[str, str | list[str]] = {
            "customer": "Tata Chemicals", "partner": "Softline", "product": "DataVault",
            "amount": "lots", "close_date": "2026-06-30",
        }  # fmt: skip
        sent = await w.slack.submit(rep.user, view, filled)
        assert "couldn't read an amount" in sent.body["errors"]["amount"]
        rep.see()
        await w.slack.submit(rep.user, view, filled | {"amount": "60k"})
        assert not w.slack.views[-1].open
        assert "$60,000" in await rep.hears("Received: D-")
        assert w.slack.violations == []


async def test_a_modal_whose_partner_is_not_known_goes_on_in_the_conversation(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        rep = await as_installed(w)
        await w.slack.slash(rep.user, "/deal", "new Tata Chemicals, 60k")
        view = await shown(w)
        assert "Tata Chemicals" in str(view.blocks)
        rep.see()
        await w.slack.submit(
            rep.user, view,
            {"customer": "Tata Chemicals", "partner": "Zeta Networks", "product": "DataVault",
             "amount": "60k", "close_date": "2026-06-30"},
        )  # fmt: skip
        await rep.hears("I know no partner called “Zeta Networks”")
        await rep.press("New: Zeta Networks")
        await rep.hears("Tata Chemicals")


@pytest.mark.parametrize(
    ("command", "text", "title"),
    [
        ("/visit", "", "记录拜访"),
        ("/visit", "plan", "计划拜访"),
        ("/tasks", "add", "添加提醒"),
        ("/partner", "add", "新建渠道伙伴"),
    ],
)
async def test_forms_by_command_in_chinese(sqlite_url: str, command: str, text: str, title: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        zhao = await as_installed(w, ZHAO)
        await w.slack.slash(zhao.user, command, text)
        assert (await shown(w)).title == title
        assert w.slack.violations == []


async def test_every_command_is_answered(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        lead = await as_installed(w, LEAD)
        sales = w.slack.channel("C1", "sales", [lead.user])
        for command in COMMANDS:
            for place in (None, sales):
                before = shows(w, lead)
                assert (await w.slack.slash(lead.user, command, "", place)).accepted
                await w.slack.until(partial(answered, w, lead, before))
        await w.slack.slash(lead.user, "/channel", "help")
        await lead.hears("What I can do for you")
        assert all(m.ephemeral_to for m in w.slack.messages(sales)), "what is said to one is not said to all"
        assert w.slack.violations == []


async def test_the_home_page(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        rep = await as_installed(w)
        await w.slack.open_home(rep.user)
        await w.slack.until(lambda: rep.user.id in w.slack.world.homes)
        page = w.slack.home(rep.user)
        text = page.plain()
        for part in (
            "Waiting for your decision: 1",
            "Three Rivers Bank",
            "Open deals:",
            "Partners:",
            "Softline",
        ):
            assert part in text
        await w.slack.press(rep.user, page, "My deals")
        await rep.hears("Globex Corporation")
        await w.slack.press(rep.user, page, "Register a deal")
        await w.slack.until(lambda: w.slack.views or w.slack.messages(rep.user))
        assert w.slack.violations == []


async def test_shortcuts(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        rep = await as_installed(w)
        await w.slack.shortcut(rep.user, "deal_new")
        assert (await shown(w)).title == "Register a deal"
        await w.quiet()
        await w.slack.shortcut(rep.user, "visit_log")
        assert (await shown(w, 2)).title == "Log a visit"
        said = await w.slack.dm(
            rep.user, "register Tata Chemicals via Softline, DataVault, 60k, closing June"
        )
        assert said.message is not None
        await w.quiet()
        await w.slack.message_shortcut(rep.user, "deal_from_message", said.message)
        assert "Tata Chemicals" in str((await shown(w, 3)).blocks)
        met = await w.slack.dm(rep.user, "met Jonas at Softline today, price is a problem")
        assert met.message is not None
        await w.quiet()
        await w.slack.message_shortcut(rep.user, "visit_from_message", met.message)
        assert "Softline" in str((await shown(w, 4)).blocks)
        assert w.slack.violations == []


async def test_a_mention_is_answered_in_its_thread(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        lead = await as_installed(w, LEAD)
        sales = w.slack.channel("C1", "sales", [lead.user])
        asked = await w.slack.mention(lead.user, sales, "what tier is Softline?")
        await w.slack.until(lambda: w.slack.messages(sales))
        answer = w.slack.last(sales)
        assert "Softline GmbH: Gold" in answer.plain()
        assert asked.message is not None
        assert answer.thread_ts == asked.message.ts
        await w.slack.say(lead.user, sales, "thanks all")
        assert len(w.slack.messages(sales)) == 1
        await w.slack.mention(lead.user, sales, "/briefing here")
        await w.slack.until(lambda: len(w.slack.messages(sales)) == 2)
        assert w.slack.violations == []


async def test_a_command_seats_the_channel_it_is_typed_in(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        lead = await as_installed(w, LEAD)
        rep = await w.in_slack("U2", REP)
        sales = w.slack.channel("C1", "sales", [lead.user, rep.user])
        await w.slack.slash(rep.user, "/briefing", "here", sales)
        await rep.hears("administrator and a team lead")
        await w.slack.slash(lead.user, "/briefing", "here", sales)
        await lead.hears("posted in that channel")
        assert "posted here from now on" in (await posted(w, sales, 1)).plain()
        await w.slack.slash(lead.user, "/briefing", "here")
        await lead.hears("in your team's channel or group")
        await w.pass_time(2)
        briefing = await posted(w, sales, 2)
        assert "Opportunity briefing · Channel" in briefing.plain()
        assert w.slack.violations == []


async def test_a_mention_in_a_thread_seats_the_whole_channel(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=True) as w:
        lead = await as_installed(w, LEAD)
        sales = w.slack.channel("C1", "sales", [lead.user])
        asked = await w.slack.mention(lead.user, sales, "post the briefings here")
        assert asked.message is not None
        proposed = await posted(w, sales, 1)
        assert proposed.thread_ts == asked.message.ts
        await w.slack.press(lead.user, proposed, "Yes")
        assert "posted here from now on" in (await posted(w, sales, 2)).plain()
        await w.pass_time(2)
        assert (await posted(w, sales, 3)).thread_ts is None


async def posted(w: World, channel: SlackChannel, count: int) -> SlackMessage:
    """The message that everybody in the channel sees, once there are so many."""

    def public() -> list[SlackMessage]:
        return [message for message in w.slack.messages(channel) if not message.ephemeral_to]

    await w.slack.until(lambda: len(public()) >= count)
    return public()[count - 1]


async def test_a_lead_s_home_page_is_his_team_s(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        lead = await as_installed(w, LEAD)
        await w.slack.open_home(lead.user)
        await w.slack.until(lambda: lead.user.id in w.slack.world.homes)
        page = w.slack.home(lead.user).plain()
        assert "Globex Corporation" in page
        assert "Softline GmbH · Gold" in page


async def test_a_form_in_a_thread_goes_on_there(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        rep = await as_installed(w)
        sales = w.slack.channel("C1", "sales", [rep.user])
        asked = await w.slack.mention(rep.user, sales, "register Tata Chemicals via Softline, DataVault")
        await w.slack.until(lambda: w.slack.messages(sales))
        assert "amount" in w.slack.last(sales).plain()
        assert asked.message is not None
        await w.slack.mention(rep.user, sales, "60k", thread_ts=asked.message.ts)
        await w.slack.until(lambda: len(w.slack.messages(sales)) == 2)
        assert "close" in w.slack.last(sales).plain()
        await rep.say("my deals")  # another conversation: no form is open here
        await rep.hears("Globex Corporation")


async def test_a_reply_in_a_card_s_thread_means_its_deal(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        rep = await as_installed(w)
        await rep.say("how does Globex stand?")
        await rep.hears("Globex Corporation · D-")
        await rep.reply("Globex Corporation · D-", "we won it")
        await rep.hears("Globex")
