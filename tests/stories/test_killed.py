"""The day of the channel with `kill -9` and a new process between any two messages."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sqlite3
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.wiring import house
from domain.calendar import Calendar
from domain.chat import Address, Platform
from domain.program import load
from storage import sample, schema
from tests.conversation import Clock
from tests.fakes.slack import FakeSlack
from tests.fakes.telegram import FakeTelegram
from tests.stories.channel_day import CHINESE, ENGLISH, Day, channel_day
from tests.stories.program import Program
from tests.stories.seats import InSlack, InTelegram

LEAD = "Anna Berg"
WAITING = "select count(*) from outbox where state in ('pending', 'sending')"


def now() -> datetime:
    return datetime.now(UTC)


def next_morning() -> datetime:
    """Of the next working day, when the briefing is due."""
    return datetime.combine(Calendar("US").next_working(now().date()), time(9, 45), UTC)


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


async def invites(url: str, *names: str) -> list[str]:
    """The demo channel, and an invite for each of these people."""
    schema.upgrade(url)
    async with house(url, load(), Clock(now())) as here, here.store.work() as work:
        await sample.fill(work, now())
        (organisation,) = await work.organisations()
        memory = await work.open_all(organisation.id, Address(Platform.TERMINAL, "", ""))
        people = [(await memory.people.named(name))[0] for name in names]
        return [await memory.invites.make(person.id, now() + timedelta(hours=1)) for person in people]


def settings(
    slack: FakeSlack, telegram: FakeTelegram, database: Path, port: int, hooked: bool
) -> dict[str, str]:
    """Telegram by webhook and Slack over HTTP, or polling and Socket Mode."""
    chosen = {"SLACK_APP_TOKEN": slack.app_token}
    if hooked:
        chosen = {
            "SLACK_SIGNING_SECRET": slack.signing_secret,
            "TELEGRAM_WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram/x7",
            "TELEGRAM_WEBHOOK_SECRET": "s3cret",
        }
    return chosen | {
        "DATABASE_URL": f"sqlite:///{database}",
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_API_URL": slack.api_url,
        "TELEGRAM_BOT_TOKEN": telegram.token,
        "TELEGRAM_API_URL": telegram.root,
        "HTTP_PORT": str(port),
    }


@pytest.mark.parametrize(
    ("hooked", "day"), [(True, ENGLISH), (False, CHINESE)], ids=["hooks-en", "polled-zh"]
)
async def test_nobody_notices(tmp_path: Path, hooked: bool, day: Day) -> None:
    database, port = tmp_path / "channel.sqlite3", free_port()
    codes = await invites(f"sqlite+aiosqlite:///{database}", day.partner, day.rep, LEAD)
    async with FakeSlack(now) as slack, FakeTelegram(now) as telegram:
        program = Program(tmp_path, settings(slack, telegram, database, port, hooked))
        slack.request_url = f"http://127.0.0.1:{port}/slack/events" if hooked else ""
        slack.courier.patience = 30  # a busy machine starts slowly; Slack's three seconds are another story's
        partner = InTelegram(telegram, telegram.user(71, "Jo"))
        rep, lead = InSlack(slack, slack.user("U1", "rep")), InSlack(slack, slack.user("U2", "lead"))
        seats: tuple[InTelegram | InSlack, ...] = (partner, rep, lead)

        async def restart() -> None:
            if program.process:
                await settled(database)
                await program.kill()
            await program.start()
            if not hooked:
                await slack.connected()

        for seat, code in zip(seats, codes, strict=True):
            await restart()
            await seat.join(code)
            await seat.hears(sample.NAME)
        await restart()
        await channel_day(day, partner, rep, lead, restart)
        await program.command("tick", "--now", next_morning().isoformat())
        assert day.customer in await lead.hears(day.morning)
        said = telegram.messages(partner.user)
        assert len({m.text for m in said}) == len(said), "something was said twice"
        assert await program.stop() == 0
        assert telegram.violations == slack.violations == []


async def settled(database: Path) -> None:
    """Until the process has noted every letter as sent: what is killed before that is another story's."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        async with asyncio.timeout(10):
            while connection.execute(WAITING).fetchone()[0]:  # noqa: ASYNC110 - another process writes it
                await asyncio.sleep(0.02)
