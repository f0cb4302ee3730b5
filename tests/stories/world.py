"""The whole program between two fake platforms, in this process."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web

from bot.slack.connect import Slack
from bot.telegram.connect import Telegram
from bot.wiring import House, house
from domain.chat import Account, Address, Platform
from domain.program import Program, load
from scheduled.relay import Relay
from tests.conversation import NOW, Clock
from tests.fakes.ledger import Following
from tests.fakes.slack import FakeSlack
from tests.fakes.telegram import FakeTelegram
from tests.patience import patient
from tests.prepared import filled
from tests.stories.seats import PATIENCE, InSlack, InTelegram


@dataclass
class World:
    here: House
    slack: FakeSlack
    telegram: FakeTelegram
    relay: Relay
    clock: Clock
    platform: Slack  # of the program
    idle: asyncio.Event  # nothing is being said
    saying: asyncio.Task[None]

    async def quiet(self) -> None:
        """Returns when everything is said, and the clock stands; raises what kept it from being said."""
        while self.here.desk.spoke.is_set() or not self.idle.is_set():
            waiting = asyncio.create_task(self.idle.wait())
            await asyncio.wait({waiting, self.saying}, return_when=asyncio.FIRST_COMPLETED)
            if self.saying.done():
                waiting.cancel()
                self.saying.result()
            await asyncio.sleep(0)

    async def pass_time(self, hours: float) -> None:
        """Lets so many hours go by, and does and says what is due then."""
        await self.quiet()
        self.clock.move(hours=hours)
        await self.here.timetable().tick()
        self.here.desk.spoke.set()

    async def in_telegram(self, number: int, name: str) -> InTelegram:
        """A person of the demo channel, known by his account in Telegram."""
        user = self.telegram.user(number, name, reach="open")
        bot = str(self.telegram.world.bot["id"])
        await self._link(name, Account(Platform.TELEGRAM, bot, str(number)))
        return InTelegram(self.telegram, user)

    async def in_slack(self, user_id: str, name: str) -> InSlack:
        user = self.slack.user(user_id, name)
        await self._link(name, Account(Platform.SLACK, user.team, user_id))
        return InSlack(self.slack, user)

    async def _link(self, name: str, account: Account) -> None:
        async with self.here.store.work() as work:
            (organisation,) = await work.organisations()
            memory = await work.open_all(organisation.id, Address(account.platform, account.workspace, ""))
            (person,) = await memory.people.named(name)
            await memory.people.link(person.id, account, account.user, self.here.clock())


@asynccontextmanager
async def world(
    url: str, webhook: bool, sockets: bool, program: Program | None = None, now: datetime = NOW
) -> AsyncIterator[World]:
    """Slack over HTTP or Socket Mode, Telegram by polling or webhook; what is queued is sent at once."""
    clock = Clock(now)
    await filled(url, now)
    theirs = Following(clock)
    async with (
        FakeSlack(theirs) as slack,
        FakeTelegram(theirs) as telegram,
        house(url, program or load(), clock) as here,
    ):
        slack.courier.signing_clock = slack.clock
        slack.courier.patience = PATIENCE
        runner = web.AppRunner(app := web.Application())
        signing, socket = ("", slack.app_token) if sockets else (slack.signing_secret, "")
        in_slack = Slack(here.desk, slack.clock, slack.bot_token, signing, socket, slack.api_url)
        app.add_routes(in_slack.routes())
        hook = "http://127.0.0.1:0/telegram/x7" if webhook else ""
        in_telegram = Telegram(here.desk, telegram.token, telegram.root, hook, "s3cret" if webhook else "")
        app.add_routes(in_telegram.routes())
        here.desk.link = in_telegram.link
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        root = f"http://127.0.0.1:{runner.addresses[0][1]}"
        if webhook:
            in_telegram.webhook_url = f"{root}/telegram/x7"
        if not sockets:
            slack.request_url = f"{root}/slack/events"
        await in_slack.start()
        await in_telegram.start()
        if sockets:
            await slack.connected(1)
        relay = patient(here, {p.voice.platform: p.voice for p in (in_slack, in_telegram)})
        saying = asyncio.create_task(_say(here, relay, idle := asyncio.Event()))
        try:
            yield World(here, slack, telegram, relay, clock, in_slack, idle, saying)
        finally:
            saying.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await saying
            await in_telegram.stop()
            await in_slack.stop()
            await runner.cleanup()


async def _say(here: House, relay: Relay, idle: asyncio.Event) -> None:
    while True:
        idle.set()
        await here.desk.spoke.wait()
        idle.clear()
        here.desk.spoke.clear()
        await relay.drain()
