"""Backup and restore, between both kinds of databases, while the bot is at work; and what is no copy."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import Text, cast, insert, select, text, update

from bot.wiring import house
from domain.problem import Problem
from domain.program import load
from storage import consistency, copies, schema
from storage.copies import CopyError
from storage.schema import SchemaError, connected
from storage.tables import inbox, partners, people
from tests.conversation import Clock, Conversation, demo
from tests.prepared import migrated


@asynccontextmanager
async def busy(url: str) -> AsyncIterator[Conversation]:
    """The demo channel with a registration half done."""
    async with demo(url, Clock()) as talk:
        await talk.join("Li Wei")
        await talk.say("Li Wei", "register Initech via Softline, 20 seats of DataVault, 70k, closing June")
        yield talk


@pytest.fixture
def other_url(request: pytest.FixtureRequest, database_url: str, tmp_path: Path) -> str:
    """A second database, of the other kind."""
    if database_url.startswith("postgresql"):
        return f"sqlite:///{tmp_path / 'other.sqlite3'}"
    url: str = request.getfixturevalue("postgres_url")
    return url


async def _aside(act: object, *values: object) -> dict[str, int]:
    return await asyncio.to_thread(act, *values)  # type: ignore[arg-type]


async def test_the_drill(database_url: str, other_url: str, tmp_path: Path) -> None:
    """A copy while people talk; the machine is lost; on another kind of database the talk goes on in the
    middle of the form; and back again, in place of what was there."""
    copy, again = tmp_path / "copy.sqlite3", tmp_path / "again.sqlite3"
    async with busy(database_url) as talk:
        made = await _aside(copies.backup, database_url, copy)
        assert made["dialogues"] == 1
        assert made["deals"] == 6
        await talk.say("Li Wei", "skip")  # after the copy: it is not in it
    assert await _aside(copies.restore, other_url, copy) == made
    assert consistency.faults(other_url) == []
    assert _payloads(other_url) == _payloads(database_url)
    async with _opened(other_url) as talk:
        assert "skip" not in await talk.say("Li Wei", "skip")
        assert "Received: D-" in await talk.say("Li Wei", "yes")
    taken = await _aside(copies.backup, other_url, again)
    assert taken["deals"] == 7
    with pytest.raises(CopyError, match="add --force to replace"):
        await _aside(copies.restore, database_url, again)
    async with _opened(database_url) as talk:  # it is in use while it is replaced
        assert await _aside(copies.restore, database_url, again, True) == taken
        assert "Initech" in await talk.say("Li Wei", "my deals")
        assert "Received: D-" in await _register(talk)


def _payloads(url: str) -> set[str | None]:
    """JSON as it is written: its null is not nothing."""
    with connected(url) as connection:
        return set(connection.scalars(select(cast(inbox.c.payload, Text))))


async def _register(talk: Conversation) -> str:
    await talk.say("Li Wei", "register Umbrella via Softline, 5 seats of DataVault, 80k, closing June")
    await talk.say("Li Wei", "skip")
    return await talk.say("Li Wei", "yes")


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Conversation]:
    async with house(url, load(), clock := Clock()) as here:
        yield Conversation(here, clock)


def test_a_file_that_is_there_stays(sqlite_url: str, tmp_path: Path) -> None:
    migrated(sqlite_url)
    path = tmp_path / "copy.sqlite3"
    path.write_text("something else")
    with pytest.raises(Problem, match="is there already"):
        copies.backup(sqlite_url, path)
    assert path.read_text() == "something else"
    copies.backup(sqlite_url, path, force=True)
    assert path.stat().st_mode & 0o077 == 0, "nobody else reads it"
    assert [p.name for p in tmp_path.glob("copy*")] == ["copy.sqlite3"]


def test_any_letter_may_stand_in_a_name(tmp_path: Path) -> None:
    """SQLite takes an address to read from, in which some letters mean something."""
    folder = tmp_path / "C# 100%20备份?"
    folder.mkdir()
    url, copy = f"sqlite:///{tmp_path / 'channel #1.sqlite3'}", folder / "copy #1, 50%.sqlite3"
    migrated(url)
    made = copies.backup(url, copy)
    assert copies.heads(copy) == {}
    assert copies.restore(f"sqlite:///{tmp_path / 'other #1.sqlite3'}", copy) == made
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == [folder.name]


def test_a_disk_that_is_full(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    migrated(sqlite_url)

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(copies, "_online", full)
    with pytest.raises(CopyError, match="copy can't be written: database or disk is full"):
        copies.backup(sqlite_url, tmp_path / "copy")
    assert list(tmp_path.glob("copy*")) == []


def test_a_place_that_can_not_be_written(sqlite_url: str, tmp_path: Path) -> None:
    migrated(sqlite_url)
    with pytest.raises(CopyError, match="can't be written: No such file"):
        copies.backup(sqlite_url, tmp_path / "missing" / "copy.sqlite3")


def test_a_disk_that_only_reads(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There nothing can be taken away either."""
    migrated(sqlite_url)

    def refused(*_: object, **__: object) -> int:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "unlink", refused)
    with pytest.raises(CopyError, match=r"copy can't be written: Read-only file system\."):
        copies.backup(sqlite_url, tmp_path / "copy")


def test_what_is_no_copy(sqlite_url: str, tmp_path: Path) -> None:
    migrated(sqlite_url)
    empty, text_file, foreign = (tmp_path / name for name in ("empty", "text", "foreign"))
    empty.write_bytes(b"")
    text_file.write_text("Dear diary" * 1000)
    with sqlite3.connect(foreign) as database:
        database.execute("CREATE TABLE a (b)")
    database.close()
    for path in (empty, text_file, foreign):
        with pytest.raises(CopyError, match="is no copy of this program's database"):
            copies.restore(sqlite_url, path)
    with pytest.raises(CopyError, match="no such file"):
        copies.restore(sqlite_url, tmp_path / "none")


def test_a_damaged_copy_is_refused(sqlite_url: str, tmp_path: Path) -> None:
    """A row that points nowhere, in a file that SQLite itself finds whole."""
    migrated(sqlite_url)
    path = tmp_path / "copy.sqlite3"
    copies.backup(sqlite_url, path)
    with sqlite3.connect(path) as database:
        database.execute(
            "INSERT INTO teams (organisation_id, name, standup_at, digest_at, briefing_at) "
            "VALUES (9, 'T', '09:00', '09:00', '09:00')"
        )
    database.close()
    with pytest.raises(CopyError, match="teams: 1 rows whose organisation_id is not there"):
        copies.restore(sqlite_url, path)


def test_a_copy_of_an_older_version_is_brought_up_to_date(database_url: str, tmp_path: Path) -> None:
    old = f"sqlite:///{tmp_path / 'old.sqlite3'}"
    migrated(old)
    schema.downgrade(old, "0001")
    copies.restore(database_url, tmp_path / "old.sqlite3")
    assert consistency.faults(database_url) == []


def test_a_copy_of_a_newer_version_is_refused(sqlite_url: str, tmp_path: Path) -> None:
    migrated(sqlite_url)
    path = tmp_path / "copy.sqlite3"
    copies.backup(sqlite_url, path)
    with sqlite3.connect(path) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    with pytest.raises(SchemaError, match="from a newer version"):
        copies.restore(sqlite_url, path)


async def test_a_sound_database(database_url: str) -> None:
    async with busy(database_url):
        assert consistency.faults(database_url) == []


async def test_what_is_not_sound(database_url: str) -> None:
    async with demo(database_url, Clock()):
        pass
    with connected(database_url) as connection:
        connection.execute(text("DROP INDEX ix_partners_owner_id"))
        other = text("INSERT INTO organisations (id, name, created_at) VALUES (99, 'Other', '2026-01-01')")
        connection.execute(other)
        connection.execute(update(people).where(people.c.name == "Li Wei").values(organisation_id=99))
    found = "\n".join(consistency.faults(database_url))
    assert "add index ix_partners_owner_id" in found
    assert "partners: 3 rows whose owner_id is another organisation's." in found
    assert "rows whose owner_id is another organisation's." in found


def test_rows_that_point_nowhere(sqlite_url: str) -> None:
    """PostgreSQL never lets one in; an SQLite file may have been written by another program."""
    migrated(sqlite_url)
    with connected(sqlite_url) as connection:
        values = {"organisation_id": 5, "name": "A", "skeleton": "a"}
        connection.execute(insert(partners).values(values))
    assert consistency.faults(sqlite_url) == ["partners: 1 rows whose organisation_id is not there."]


def test_a_database_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    path.write_text("no database " * 100)
    with pytest.raises(SchemaError, match="is no SQLite database"):
        consistency.faults(f"sqlite:///{path}")
    with pytest.raises(SchemaError, match="DATABASE_URL: the database can't be used"):
        consistency.faults("postgresql://nobody@127.0.0.1:1/none")
