"""The schema of a database: bring it up to date, take it back, and tell what is wrong with it.

What changes nothing, as most starts do, does without Alembic."""

# ruff: noqa: PLC0415 - Alembic is imported where there is something to migrate
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.exc import DatabaseError, OperationalError

from domain.problem import Problem
from storage import filing, own
from storage.database import POSTGRES, address, settings
from storage.wall import ALL

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).with_name("migrations")

SHUT = ("unable to open", "readonly", "disk I/O error")
DAMAGED = ("not a database", "malformed")  # as SQLite says it


class SchemaError(Problem):
    """The database can't be used as it is; the sentence says what to do."""


@dataclass(frozen=True, slots=True)
class Upgrade:
    """What was done to a database."""

    made: str  # the file, where there was none
    before: str | None
    after: str
    filed: bool  # names were filed anew

    def told(self) -> str:
        if self.made:
            return f"Made {self.made}, at revision {self.after}."
        if self.before is None:
            return f"Made the tables of an empty database, at revision {self.after}."
        if self.before != self.after:
            return f"Brought the database from revision {self.before} to {self.after}."
        if self.filed:
            return f"Filed the database's names anew; it stays at revision {self.after}."
        return f"The database is up to date already (revision {self.after})."


@contextmanager
def connected(url: str, alone: bool = True) -> Iterator[Connection]:
    """One transaction; `alone`: one at a time, where several programs start together.

    Raises SchemaError where the database can't be reached."""
    where = address(url)
    if where.drivername != POSTGRES:
        where = where.set(drivername="sqlite")
        own.make(where)
    postgres = where.drivername == POSTGRES
    engine = create_engine(where, hide_parameters=True, connect_args=_settings(where) if postgres else {})
    if not postgres:
        _whole(engine, "BEGIN IMMEDIATE" if alone else "BEGIN")
    try:
        with engine.begin() as connection:
            if postgres and alone:
                connection.execute(text("SELECT pg_advisory_xact_lock(7261)"))
            yield connection
    except OperationalError as error:
        raise SchemaError(f"DATABASE_URL: {_unusable(where, _first_line(error))}") from None
    except DatabaseError as error:
        if not any(words in str(error.orig) for words in DAMAGED):
            raise
        raise SchemaError(
            f"DATABASE_URL: {where.database} is damaged, or is no SQLite database: move it away, with what "
            "stands beside it under its name, and run `channelbot restore` with the newest copy."
        ) from None
    finally:
        engine.dispose()


def _unusable(where: URL, why: str) -> str:
    path = own.file(where)
    if path is None or not any(words in why for words in SHUT):
        return f"the database can't be used: {why}"
    return (
        f"{path} can't be used: {why}. See that it is a file, that the disk is neither full nor read-only, "
        "and that whoever runs this may write to the file and its folder."
    )


def _settings(where: URL) -> dict[str, Any]:
    """Servers that are gone are noticed as by `connect`; a statement may take its time here."""
    return {**settings(where), "options": f"{ALL} {where.query.get('options', '')}"}


def _whole(engine: Engine, begin: str) -> None:
    """SQLite's driver begins nothing before it changes a table: half a migration would be kept."""

    def settle(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA busy_timeout=15000")

    event.listen(engine, "connect", settle)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))


def _first_line(error: OperationalError) -> str:
    return str(error.orig).strip().splitlines()[0]


def _config(connection: Connection) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def upgrade(url: str) -> Upgrade:
    """Applies the migrations that are missing, and files names anew where their keys are made otherwise now.

    Raises SchemaError on a database from a newer version."""
    where = address(url)
    made = str(own.file(where)) if own.blank(where) else ""
    with connected(url) as connection:
        before, after = _revision(connection), revisions()[-1]
        if before != after:
            from alembic import command

            command.upgrade(_config(connection), "head")
        stale = not filing.filed(connection)
        if stale:
            filing.file_anew(connection)
    return Upgrade(made, before, after, stale)


def downgrade(url: str, revision: str = "base") -> None:
    from alembic import command

    with connected(url) as connection:
        command.downgrade(_config(connection), revision)


def check(url: str) -> str:
    """The revision of the database. Raises SchemaError where it is not the program's."""
    path = own.file(address(url))
    if path is not None and not path.exists():
        raise SchemaError(
            f"DATABASE_URL: there is no {path} yet: run `channelbot db upgrade`, which makes it."
        )
    with connected(url, alone=False) as connection:
        current = _revision(connection)
        ready = current == revisions()[-1] and filing.filed(connection)
    if not ready:
        raise SchemaError("The database is not up to date: run `channelbot db upgrade`.")
    return str(current)


def revisions() -> list[str]:
    """Those that this program knows, in order: a migration's file begins with its own."""
    return sorted(file.name.partition("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def _revision(connection: Connection) -> str | None:
    """What a database was brought up to, None for one without tables.

    Raises SchemaError where a newer program did that."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    current: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if current is not None and current not in revisions():
        raise SchemaError(f"The database is from a newer version (revision {current}): update this program.")
    return current
