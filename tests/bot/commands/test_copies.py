"""A restore as an operator runs it: who was erased stays so, and what it means for a bot at work is said."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot.commands import copies, person
from bot.commands.person import Desk
from bot.lease import Lease
from domain.program import load
from tests.bot.commands.test_person import JONAS, rows_with
from tests.conversation import Clock, demo


async def test_a_restore_brings_nobody_back(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, clock = tmp_path / "copy.sqlite3", Clock()
    async with demo(database_url, clock) as talk:
        await asyncio.to_thread(copies.backup, database_url, file, False)
        await Lease(talk.here.store, "poll", clock).hold()
    jonas = Desk(database_url, load(), clock, "Northwind Networks", JONAS)
    await asyncio.to_thread(person.erase, jonas)
    clock.now += timedelta(seconds=1)
    await asyncio.to_thread(copies.restore, database_url, file, True, clock)
    said = capsys.readouterr().out
    assert "people: 1" in said
    assert "The bot was running (" in said
    assert await rows_with(database_url, (JONAS,)) == []
    await asyncio.to_thread(copies.restore, database_url, file, True, lambda: clock() + timedelta(hours=1))
    assert "was running" not in capsys.readouterr().out
    assert any("restored" in row for row in await rows_with(database_url, ("'restored', 'copy': 'copy.sql",)))
