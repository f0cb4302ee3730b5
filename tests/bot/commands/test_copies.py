"""A restore as an operator runs it: who was erased stays so, and what it means for a bot at work is said."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot.commands import copies, person
from bot.commands.person import Desk
from bot.lease import Lease
from domain.problem import Problem
from domain.program import load
from storage import copies as stored
from tests.bot.commands.test_person import JONAS, rows_with
from tests.conversation import Clock, demo
from tests.prepared import migrated


def names(folder: Path, like: str) -> list[str]:
    return [path.name for path in folder.glob(like)]


async def test_nobody_is_back_for_a_moment(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who was erased is taken out before the copy is in the database, which a bot at work reads."""
    file, clock = tmp_path / "copy.sqlite3", Clock()
    async with demo(database_url, clock):
        await asyncio.to_thread(copies.backup, database_url, file, False, clock)
    assert names(tmp_path, "copy.sqlite3*") == ["copy.sqlite3"]
    await asyncio.to_thread(person.erase, Desk(database_url, load(), clock, "Northwind Networks", JONAS))
    put, there = stored._copy, []

    def seen(source: str, target: str) -> None:
        put(source, target)
        there.extend(asyncio.run(rows_with(target, (JONAS,))))

    monkeypatch.setattr(stored, "_copy", seen)
    await asyncio.to_thread(copies.restore, database_url, file, True, clock)
    assert there == []
    assert names(tmp_path, "copy.sqlite3*") == ["copy.sqlite3"]


async def test_a_restore_brings_nobody_back(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, clock = tmp_path / "copy.sqlite3", Clock()
    async with demo(database_url, clock) as talk:
        await asyncio.to_thread(copies.backup, database_url, file, False, clock)
        await Lease(talk.here.store, "poll", clock).hold()
    jonas = Desk(database_url, load(), clock, "Northwind Networks", JONAS)
    await asyncio.to_thread(person.erase, jonas)
    clock.now += timedelta(seconds=1)
    with pytest.raises(Problem, match=r"The bot runs \(.*\): stop it first"):
        await asyncio.to_thread(copies.restore, database_url, file, True, clock)
    assert "people" not in capsys.readouterr().out
    await asyncio.to_thread(copies.restore, database_url, file, True, clock, beside=True)
    said = capsys.readouterr().out
    assert "people: 1" in said
    assert "The bot was running (" in said
    assert await rows_with(database_url, (JONAS,)) == []
    await asyncio.to_thread(copies.restore, database_url, file, True, lambda: clock() + timedelta(hours=1))
    assert "was running" not in capsys.readouterr().out
    assert any("restored" in row for row in await rows_with(database_url, ("'restored', 'copy': 'copy.sql",)))


@pytest.mark.parametrize("why", ["no such file", "no copy", "space"])
async def test_a_restore_that_fails_leaves_no_empty_database(
    tmp_path: Path, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next start would take it for a vendor's who has no records yet."""
    copy, url, clock = tmp_path / "copy.sqlite3", f"sqlite:///{tmp_path / 'new.sqlite3'}", Clock()
    if why == "no copy":
        copy.write_text("Dear diary")
    elif why == "space":
        async with demo(f"sqlite:///{tmp_path / 'old.sqlite3'}", clock):
            await asyncio.to_thread(
                copies.backup, f"sqlite:///{tmp_path / 'old.sqlite3'}", copy, False, clock
            )
        monkeypatch.setattr(stored, "_copy", out_of_space)
    with pytest.raises(Problem, match=why):
        await asyncio.to_thread(copies.restore, url, copy, False, clock)
    assert names(tmp_path, "new*") == []


def out_of_space(_source: str, _target: str) -> None:
    raise Problem("no space is left")


def test_a_check_says_what_it_did_not_read(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    migrated(sqlite_url)
    copies.check(sqlite_url)
    assert "`channelbot audit verify`" in capsys.readouterr().out
