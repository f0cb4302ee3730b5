"""Rows G2 and G3: a damaged, foreign or missing file is told in a plain sentence, and a copy puts it right;
what is committed is kept through a power cut, as far as the settings of the database can promise it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from storage import consistency, copies, schema
from storage.database import connect
from storage.schema import SchemaError
from tests.conversation import NOW
from tests.prepared import filled

PAGE = 4096


@pytest.fixture
def unsynced() -> None:
    """Here the disk is waited for, as the program has it."""


def truncated(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: 3 * PAGE])


def flipped(file: Path) -> None:
    """Every eighth page but the first says something else in its middle."""
    whole = bytearray(file.read_bytes())
    for start in range(8 * PAGE, len(whole) - PAGE, 8 * PAGE):
        whole[start : start + 64] = bytes(64)
    file.write_bytes(whole)


def overwritten(file: Path) -> None:
    file.write_bytes(b"<html>502 Bad Gateway</html>" * 1000)


def deleted(file: Path) -> None:
    file.unlink()


async def channel_in(file: Path) -> str:
    url = f"sqlite:///{file}"
    await filled(url, NOW)
    return url


@pytest.mark.parametrize("damage", [truncated, flipped, overwritten, deleted])
async def test_damage_is_told_and_a_copy_puts_it_right(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    file, copy = tmp_path / "channel.sqlite3", tmp_path / "copy.sqlite3"
    url = await channel_in(file)
    copies.backup(url, copy)
    damage(file)
    assert told(url).endswith(".")
    move_away(file)
    copies.restore(url, copy, force=True)
    assert consistency.faults(url) == []


def move_away(file: Path) -> None:
    for part in file.parent.glob(f"{file.name}*"):
        part.rename(file.parent / f"away-{part.name}")


def told(url: str) -> str:
    """What `channelbot doctor` says: one sentence, no traceback."""
    try:
        (first, *_) = consistency.faults(url)
    except SchemaError as problem:
        return str(problem)
    return first


async def test_a_commit_is_on_the_disk_when_it_is_said(sqlite_url: str) -> None:
    """A power cut can't be made here: that SQLite waits for the disk at each commit is asserted instead."""
    schema.upgrade(sqlite_url)
    engine = connect(sqlite_url)
    async with engine.connect() as connection:
        assert await connection.scalar(text("PRAGMA synchronous")) == 2  # FULL
        assert await connection.scalar(text("PRAGMA journal_mode")) == "wal"
    await engine.dispose()
