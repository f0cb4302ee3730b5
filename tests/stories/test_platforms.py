"""One deal across platforms: a partner in Telegram, his channel manager in Slack."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from aiohttp import web

from bot.slack.connect import Slack
from bot.telegram.connect import Telegram
from bot.wiring import House, house
from domain.chat import Account, Address, Platform
from domain.program import load
from scheduled.relay import Relay
from storage import sample, schema
from tests.conversation import Clock
from tests.fakes.slack import FakeSlack
from tests.fakes.telegram import FakeTelegram

REP, JONAS = "Li Wei", "Jonas Keller"


@dataclass
class World:
    here: House
    slack: FakeSlack
    telegram: FakeTelegram
    relay: Relay


@asynccontextmanager
async def world(url: str, webhook: bool, sockets: bool) -> AsyncIterator[World]:
    """The whole program between two fake platforms."""
    clock = Clock()
    schema.upgrade(url)
    async with FakeSlack() as slack, FakeTelegram() as telegram, house(url, load(), clock) as here:
        async with here.store.work() as work:
            await sample.fill(work, clock())
        slack.courier.signing_clock = slack.clock
        runner = web.AppRunner(app := web.Application())
        signing, socket = ("", slack.app_token) if sockets else (slack.signing_secret, "")
        in_slack = Slack(here.desk, slack.clock, slack.bot_token, signing, socket, slack.api_url)
        app.add_routes(in_slack.routes())
        hook = "http://127.0.0.1:0/telegram/x7" if webhook else ""
        in_telegram = Telegram(here.desk, telegram.token, telegram.root, hook, "s3cret" if webhook else "")
        app.add_routes(in_telegram.routes())
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = runner.addresses[0][1]
        if webhook:
            in_telegram.webhook_url = f"http://127.0.0.1:{port}/telegram/x7"
        if not sockets:
            slack.request_url = f"http://127.0.0.1:{port}/slack/events"
        await in_slack.start()
        await in_telegram.start()
        if sockets:
            await slack.connected(1)
        voices = {p.voice.platform: p.voice for p in (in_slack, in_telegram)}
        try:
            yield World(here, slack, telegram, here.relay(voices))
        finally:
            await in_telegram.stop()
            await in_slack.stop()
            await runner.cleanup()


async def link(world: World, name: str, account: Account) -> None:
    async with world.here.store.work() as work:
        (organisation,) = await work.organisations()
        memory = await work.open_all(organisation.id, Address(account.platform, account.workspace, ""))
        (person,) = await memory.people.named(name)
        await memory.people.link(person.id, account, account.user, world.here.clock())


@pytest.mark.parametrize(("webhook", "sockets"), [(False, False), (True, True)])
async def test_registered_in_telegram_approved_in_slack(
    sqlite_url: str, webhook: bool, sockets: bool
) -> None:
    async with world(sqlite_url, webhook, sockets) as w:
        jonas = w.telegram.user(71, "Jonas")
        rep = w.slack.user("U1", "Li Wei")
        bot = str(w.telegram.world.bot["id"])
        await link(w, JONAS, Account(Platform.TELEGRAM, bot, "71"))
        await link(w, REP, Account(Platform.SLACK, rep.team, "U1"))

        async def say(text: str) -> None:
            before = w.here.desk.spoke
            before.clear()
            await w.telegram.say(jonas, text)
            await before.wait()
            await w.relay.drain()

        await say("register Tata Chemicals, 250 licences of DataVault, 60k, closing end of June")
        await say("skip")
        card = w.telegram.last(jonas)
        assert "Tata Chemicals" in card.text
        w.here.desk.spoke.clear()
        await w.telegram.press(jonas, card, "Submit")
        await w.here.desk.spoke.wait()
        await w.relay.drain()
        assert "Received: D-" in w.telegram.last(jonas).text
        asked = w.slack.last(rep)
        assert "Decide: Tata Chemicals" in asked.plain()
        await w.slack.press(rep, asked, "Approve")
        await w.relay.drain()
        assert "Approved: Tata Chemicals" in w.slack.last(rep).plain()
        assert "Approved: Tata Chemicals" in w.telegram.last(jonas).text
        assert w.telegram.violations == []
        assert w.slack.violations == []
