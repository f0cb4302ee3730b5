"""The files of an SQLite database."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.commands import person
from bot.commands.exports import export
from bot.imports.kinds import Kind
from domain.problem import Problem
from domain.program import load
from storage import copies, own, schema
from storage.database import address, connect
from tests.conversation import Clock

ORGANISATION = "Channel"


def modes(folder: Path, names: str) -> set[int]:
    return {path.stat().st_mode & 0o777 for path in folder.glob(names)}


@pytest.mark.parametrize("end", ["", "-wal", "-shm", ".erased"])
def test_nothing_is_written_over_the_database(sqlite_url: str, tmp_path: Path, end: str) -> None:
    schema.upgrade(sqlite_url)
    path = own.file(address(sqlite_url))
    assert path is not None
    target = path.with_name(path.name + end)
    before = target.read_bytes() if target.exists() else None
    desk = person.Desk(sqlite_url, load(), Clock(), ORGANISATION, "Li Wei")
    for write in (
        lambda: copies.backup(sqlite_url, target, force=True),
        lambda: export(sqlite_url, load(), Clock(), Kind.DEALS, target, ORGANISATION),
        lambda: person.export(desk, target),
    ):
        with pytest.raises(Problem, match="is the database itself, or belongs to it"):
            write()
    assert (target.read_bytes() if target.exists() else None) == before


def test_nor_by_another_of_its_names(sqlite_url: str, tmp_path: Path) -> None:
    schema.upgrade(sqlite_url)
    path = own.file(address(sqlite_url))
    assert path is not None
    (soft := tmp_path / "soft.sqlite3").symlink_to(path)
    (hard := tmp_path / "hard.sqlite3").hardlink_to(path)
    for name in (soft, hard, tmp_path / "x" / ".." / path.name):
        with pytest.raises(Problem, match="choose another name"):
            copies.backup(sqlite_url, name, force=True)


async def test_a_new_one_is_its_owner_s_alone(tmp_path: Path) -> None:
    one, two = tmp_path / "one.sqlite3", tmp_path / "two.sqlite3"
    schema.upgrade(f"sqlite:///{one}")
    engine = connect(f"sqlite:///{two}")
    async with engine.begin() as connection:
        await connection.exec_driver_sql("CREATE TABLE a (b)")
        assert modes(tmp_path, "two.*") == {0o600}, "the write-ahead log too"
    await engine.dispose()
    assert modes(one.parent, "one.*") == {0o600}


def test_a_file_that_can_not_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    database = f"sqlite:///{tmp_path / 'file' / 'a.sqlite3'}"
    with pytest.raises(Problem, match="can't be made: "):
        schema.upgrade(database)
    with pytest.raises(Problem, match="DATABASE_URL: "):
        connect(database)


def test_a_mistyped_path_gets_no_database_of_its_own(tmp_path: Path) -> None:
    folder = tmp_path / "mistyped"
    for use in (schema.upgrade, connect):
        with pytest.raises(Problem, match=rf"^DATABASE_URL: there is no folder {folder}: make it, or"):
            use(f"sqlite:///{folder / 'a.sqlite3'}")
    assert not folder.exists()
    with pytest.raises(Problem, match=rf"^ERASURES_FILE: there is no folder {folder}: make it, or"):
        own.writable(folder / "erased", "ERASURES_FILE")


def test_a_file_that_can_not_be_opened_is_named(tmp_path: Path) -> None:
    with pytest.raises(
        Problem, match=rf"^DATABASE_URL: {tmp_path} can't be used: .*neither full nor read-only"
    ):
        schema.upgrade(f"sqlite:///{tmp_path}")


def test_looking_makes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "mistyped" / "a.sqlite3"
    with pytest.raises(Problem, match=r"there is no .*a.sqlite3 yet: run `channelbot db upgrade`"):
        schema.check(f"sqlite:///{path}")
    assert not path.parent.exists()


def test_what_is_exported_is_its_owner_s_alone(sqlite_url: str, tmp_path: Path) -> None:
    schema.upgrade(sqlite_url)
    (tmp_path / "old.csv").touch(0o644)
    for name in ("old.csv", "new.csv", "new.xlsx"):
        export(sqlite_url, load(), Clock(), Kind.DEALS, tmp_path / name, ORGANISATION, force=True)
    assert modes(tmp_path, "*.csv") | modes(tmp_path, "*.xlsx") == {0o600}


def test_a_folder_is_not_written_over(sqlite_url: str, tmp_path: Path) -> None:
    schema.upgrade(sqlite_url)
    with pytest.raises(Problem, match="is a folder"):
        copies.backup(sqlite_url, tmp_path, force=True)
