"""The day of the channel with `kill -9` and a new process between two messages: every second place in one
language, the others in the other."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from datetime import UTC, datetime, time
from itertools import count
from pathlib import Path

import pytest

from domain.calendar import Calendar
from storage import sample
from tests.fakes.slack import FakeSlack
from tests.fakes.telegram import FakeTelegram
from tests.stories.channel_day import CHINESE, ENGLISH, Day, channel_day
from tests.stories.operator import free_port, invites, now, settings
from tests.stories.program import Program
from tests.stories.seats import PATIENCE, InSlack, InTelegram

LEAD = "Anna Berg"
WAITING = "select count(*) from outbox where state in ('pending', 'sending')"


def next_morning() -> datetime:
    """Of the next working day, when the briefing is due."""
    return datetime.combine(Calendar("US").next_working(now().date()), time(9, 45), UTC)


@pytest.mark.parametrize(
    ("hooked", "day", "first"), [(True, ENGLISH, 0), (False, CHINESE, 1)], ids=["hooks-en", "polled-zh"]
)
async def test_nobody_notices(tmp_path: Path, hooked: bool, day: Day, first: int) -> None:
    database, port = tmp_path / "channel.sqlite3", free_port()
    codes = await invites(f"sqlite+aiosqlite:///{database}", day.partner, day.rep, LEAD)
    async with FakeSlack(now) as slack, FakeTelegram(now) as telegram:
        slack.courier.patience = PATIENCE
        program = Program(tmp_path, settings(slack, telegram, database, port, hooked))
        slack.request_url = f"http://127.0.0.1:{port}/slack/events" if hooked else ""
        partner = InTelegram(telegram, telegram.user(71, "Jo"))
        rep, lead = InSlack(slack, slack.user("U1", "rep")), InSlack(slack, slack.user("U2", "lead"))

        places = count(first)

        async def restart() -> None:
            if program.process and next(places) % 2:
                return
            if program.process:
                await settled(database)
                await program.kill()
                expire(database)
            await program.start()
            if not hooked:
                await slack.connected()

        for seat, code in zip((rep, lead), codes[1:], strict=True):
            await restart()
            await seat.join(code)
            await seat.hears(sample.NAME)
        await restart()
        await partner.join(codes[0])
        await rep.hears(day.claimed)
        await restart()
        await rep.press(day.confirm)
        await partner.hears(sample.NAME)
        await restart()
        await channel_day(day, partner, rep, lead, restart)
        await program.command("tick", "--now", next_morning().isoformat())
        assert day.customer in await lead.hears(day.morning)
        said = telegram.messages(partner.user)
        assert len({m.text for m in said}) == len(said), "something was said twice"
        assert await program.stop() == 0
        assert telegram.violations == slack.violations == []


def expire(database: Path) -> None:
    """What the dead process held is free at once, as after its time."""
    with contextlib.closing(sqlite3.connect(database, timeout=10)) as connection, connection:
        connection.execute("delete from leases")


async def settled(database: Path) -> None:
    """Until the process has noted every letter as sent: what is killed before that is another story's."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        async with asyncio.timeout(10):
            while connection.execute(WAITING).fetchone()[0]:  # noqa: ASYNC110 - another process writes it
                await asyncio.sleep(0.02)
