"""A daily backup that does not come is told to the administrators, once for each day that it is late."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.commands import copies
from bot.commands.doctor import backups as examined
from domain.chat import Platform
from storage import sample
from tests.conversation import Clock, Conversation, demo

TITLE = "The daily backup is missing"


async def told(talk: Conversation) -> int:
    """How often it is told now, however often the schedule wakes."""
    before = len(talk.voice.said[sample.ADMIN])
    for _ in range(2):
        await talk.here.timetable().tick()
        await talk.here.relay({Platform.TERMINAL: talk.voice}).drain()
    return sum(TITLE in said for said in talk.voice.said[sample.ADMIN][before:])


async def test_a_backup_that_does_not_come(database_url: str, tmp_path: Path) -> None:
    clock = Clock()

    async def copied(daily: bool) -> None:
        await asyncio.to_thread(copies.backup, database_url, tmp_path / "copy", True, clock, daily)

    async with demo(database_url, clock) as talk:
        await talk.join(sample.ADMIN)
        await copied(daily=False)
        clock.move(days=3)
        assert await told(talk) == 0, "nobody said that one is made each day"
        await copied(daily=True)
        clock.move(hours=29)
        assert await told(talk) == 0
        assert examined(database_url, clock()) == []
        clock.move(hours=1)
        assert await told(talk) == 1
        (finding,) = examined(database_url, clock())
        assert not finding.good
        assert "No daily backup since 2026-03-14 08:00 UTC" in finding.said
        clock.move(hours=23)
        assert await told(talk) == 0
        clock.move(hours=1)
        assert await told(talk) == 1
        await copied(daily=True)
        assert await told(talk) == 0
        assert examined(database_url, clock()) == []
        clock.move(days=31)
        assert await told(talk) == 0, "nobody makes it any more"
