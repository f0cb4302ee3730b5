"""The files of an SQLite database: its owner's alone, and no place for anything else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from sqlalchemy import URL

from domain.problem import Problem

BESIDE: Final = ("", "-wal", "-shm", "-journal", ".erased")  # what SQLite and we keep under its name
OWNER: Final = 0o600  # SQLite gives what it writes beside the file the same


def file(where: URL) -> Path | None:
    """Where the database is, if it is in a file."""
    found = where.database
    return Path(found) if where.get_backend_name() == "sqlite" and found and found != ":memory:" else None


def make(where: URL) -> None:
    """The file, where it is missing. Raises Problem, also where its folder is: a mistyped path would get a
    database of its own."""
    path = file(where)
    if path is None or path.exists():
        return
    if missing := lacking(path):
        raise Problem(f"DATABASE_URL: {missing}")
    try:
        path.touch(OWNER)
    except OSError as error:
        raise Problem(f"DATABASE_URL: {path} can't be made: {error.strerror}.") from None


def lacking(path: Path) -> str:
    """A sentence where the folder of a file is missing."""
    folder = path.absolute().parent
    return "" if folder.exists() else f"there is no folder {folder}: make it, or correct the path."


def blank(where: URL) -> bool:
    """Whether it is a file that is not there yet, or in which nothing was ever written."""
    path = file(where)
    return path is not None and not (path.exists() and path.stat().st_size)


@contextmanager
def tidy(where: URL) -> Iterator[None]:
    """Where what is done in it fails before anything is written, no empty file is left that was not there."""
    path = file(where)
    missing = path is not None and not path.exists()
    try:
        yield
    except BaseException:
        if path is not None and missing and blank(where):
            path.unlink(missing_ok=True)
        raise


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
    if path.is_dir():
        raise Problem(f"{path} is a folder: name a file in it.")


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file that only its owner reads, which takes the place of `path` once all of it is written; a device
    is written as it is. Raises Problem, and leaves what was there as it was."""
    device = path.exists() and not path.is_file()
    part = path if device else path.with_name(f"{path.name}.part")
    try:
        if not device:
            part.unlink(missing_ok=True)
            part.touch(OWNER)
        with part.open("wb") as into:
            yield into
        if not device:
            part.replace(path)
    except OSError as error:
        raise Problem(f"{path} can't be written: {error.strerror}.") from None
    finally:
        if not device:
            with suppress(OSError):  # told already
                part.unlink(missing_ok=True)


def writable(path: Path, named: str) -> None:
    """Raises Problem, which begins with the setting that `named` it, where a file can't be written to."""
    if missing := lacking(path):
        raise Problem(f"{named}: {missing}")
    try:
        path.touch(OWNER)
        path.open("ab").close()
    except OSError as error:
        raise Problem(f"{named}: {path} can't be written: {error.strerror}.") from None


def _same(path: Path, other: Path) -> bool:
    return path.exists() and path.samefile(other)
