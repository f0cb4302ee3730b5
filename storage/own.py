"""The files of an SQLite database: its owner's alone, and no place for anything else."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sqlalchemy import URL

from domain.problem import Problem

BESIDE: Final = ("", "-wal", "-shm", "-journal", ".erased")  # what SQLite and we keep under its name
OWNER: Final = 0o600  # SQLite gives what it writes beside the file the same


def file(where: URL) -> Path | None:
    """Where the database is, if it is in a file."""
    found = where.database
    return Path(found) if where.get_backend_name() == "sqlite" and found and found != ":memory:" else None


def make(where: URL) -> None:
    """Folder and file, where they are missing. Raises Problem."""
    path = file(where)
    if path is None or path.exists():
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(OWNER)
    except OSError as error:
        raise Problem(f"DATABASE_URL: {path} can't be made: {error.strerror}.") from None


def spare(where: URL, path: Path) -> None:
    """Raises Problem where a file that is to be written is one of the database's own."""
    found = file(where)
    if found is None:
        return
    own = [found.with_name(found.name + end) for end in BESIDE]
    if any(path.resolve() == each.resolve() or (each.exists() and _same(path, each)) for each in own):
        raise Problem(f"{path} is the database itself, or belongs to it: choose another name.")


def fresh(path: Path, force: bool) -> None:
    """Raises Problem where a file that is to be written is there already, and is not to be replaced."""
    if path.exists() and not force:
        raise Problem(f"{path} is there already: choose another name, or add --force to replace it.")


def _same(path: Path, other: Path) -> bool:
    return path.exists() and path.samefile(other)
