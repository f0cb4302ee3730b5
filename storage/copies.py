"""Copies of the whole database while it is in use: one form, an SQLite file, for both kinds."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import quote

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Connection,
    Table,
    Text,
    bindparam,
    cast,
    func,
    insert,
    select,
    text,
    update,
)  # fmt: skip

from domain.problem import Problem
from storage import consistency, own, schema
from storage.database import address
from storage.tables import filings, metadata

ROWS = 2000  # copied at a time


class CopyError(Problem):
    """A copy can't be made, or can't be taken back; the sentence says why."""


def backup(url: str, path: Path, force: bool = False) -> dict[str, int]:
    """Writes a copy of the database as it is at one instant, and checks it; the rows of each table.

    Raises Problem, and leaves a file that was there as it was."""
    schema.check(url)
    own.spare(address(url), path)
    own.fresh(path, force)
    part = path.with_name(f"{path.name}.part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL, 0o600))  # it holds what the database holds
        _copy(url, _url(part))
        found = _verified(part)
        _alone(part)
        part.replace(path)
    except (OSError, sqlite3.OperationalError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise CopyError(f"{path} can't be written: {why}.") from None
    finally:
        with suppress(OSError):  # told already where nothing can be written
            part.unlink(missing_ok=True)
    return found


def restore(
    url: str, path: Path, force: bool = False, prepare: Callable[[str], None] = lambda _: None
) -> dict[str, int]:
    """Puts a copy in the place of what is in the database, in one transaction; the rows of each table.

    The copy's own copy is prepared first, by its address: what is not to come back is never there. Raises
    CopyError where the file is no copy, or where it would replace records without `force`."""
    if not path.is_file():
        raise CopyError(f"{path} can't be read: there is no such file.")
    where = address(url)
    with own.tidy(where), TemporaryDirectory(prefix="channelbot-") as folder:
        fresh = Path(folder) / "copy.sqlite3"
        _take(path, fresh)
        if not own.blank(where):
            _replaceable(url, force)
        prepare(_url(fresh))
        own.make(where)
        _copy(_url(fresh), url)
        found = _verified(fresh)
    if (now := _counts(url)) != found:
        wrong = next(name for name in found if now[name] != found[name])
        raise CopyError(f"{wrong} has {now[wrong]} rows after the copy, and {found[wrong]} in it.")
    return found


def heads(path: Path) -> dict[int, tuple[int, str]]:
    """How far each chain of the audit log went in a copy, and its hash there. Raises CopyError."""
    try:
        with closing(_reading(path)) as copy:
            found = copy.execute("SELECT organisation_id, number, hash FROM audit_heads").fetchall()
    except sqlite3.DatabaseError:
        raise CopyError(f"{path} is no copy of this program's database, or a damaged one.") from None
    return {organisation_id: (number, head) for organisation_id, number, head in found}


def _take(path: Path, fresh: Path) -> None:
    """A copy of the copy, brought to this version's form and checked, so that the file stays as it is."""
    try:
        _online(path, fresh)
        with schema.connected(_url(fresh)) as connection:
            known = connection.dialect.has_table(connection, "alembic_version")
    except (sqlite3.DatabaseError, OSError):
        known = False
    if not known:
        raise CopyError(f"{path} is no copy of this program's database, or a damaged one.")
    schema.upgrade(_url(fresh))
    _verified(fresh)


def _verified(path: Path) -> dict[str, int]:
    faults = consistency.faults(_url(path))
    if faults:
        raise CopyError(f"The copy is not sound: {faults[0]}")
    return _counts(_url(path))


def _url(path: Path) -> str:
    """The address of a file, in whose name a percent sign or a question mark is a letter as others."""
    return f"sqlite:///{quote(str(path.absolute()))}"


def _copy(source: str, target: str) -> None:
    """Everything in `source`, in the place of everything in `target`, whose tables are there already when it
    is PostgreSQL."""
    files = [own.file(address(url)) for url in (source, target)]
    if files[0] and files[1]:
        _online(files[0], files[1])
        return
    if files[1]:
        schema.upgrade(target)
    with _snapshot(source) as reading, schema.connected(target) as writing, _unguarded(writing):
        _empty(writing)
        for table in metadata.sorted_tables:
            _pour(table, reading, writing)
        for table in metadata.sorted_tables:
            _point(table, reading, writing)
        _number(writing)
        if (made := _rows(writing)) != (wanted := _rows(reading)):
            wrong = next(name for name in wanted if made[name] != wanted[name])
            raise CopyError(
                f"Of {wanted[wrong]:,} rows of {wrong} only {made[wrong]:,} arrived: nothing is kept."
            )


def _online(source: Path, target: Path) -> None:
    """SQLite's own copying of a database in use: one consistent state, all of it or nothing."""
    reading = _reading(source)
    try:
        writing = sqlite3.connect(target, timeout=60)
        try:
            reading.backup(writing)
        finally:
            writing.close()
    finally:
        reading.close()


def _reading(path: Path) -> sqlite3.Connection:
    """A connection that writes nothing, whatever letters the name has."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _alone(path: Path) -> None:
    """One file, which is read without another beside it, also where nothing may be written."""
    with closing(sqlite3.connect(path, timeout=60)) as copy:
        copy.execute("PRAGMA journal_mode=DELETE")


@contextmanager
def _snapshot(url: str) -> Iterator[Connection]:
    """A connection that sees one state, whatever is written meanwhile."""
    with schema.connected(url, alone=False) as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))
        yield connection


@contextmanager
def _unguarded(connection: Connection) -> Iterator[None]:
    """Without the triggers that keep some rows from being taken away: what is copied is the whole."""
    named = connection.dialect.identifier_preparer.format_table
    guarded = [named(table) for table in metadata.sorted_tables if connection.dialect.name == "postgresql"]
    for table in guarded:
        connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
    yield
    for table in guarded:
        connection.execute(text(f"ALTER TABLE {table} ENABLE TRIGGER USER"))


def _empty(connection: Connection) -> None:
    for table in metadata.sorted_tables:
        for column in _later(table):
            connection.execute(update(table).values({column.name: None}))
    for table in reversed(metadata.sorted_tables):
        connection.execute(table.delete())


def _later(table: Table) -> list[Column[Any]]:
    """The columns that point at rows which are copied after this one: at a later table, or at the same."""
    return [
        column
        for column in table.c
        for key in column.foreign_keys
        if key.constraint is not None and (key.constraint.use_alter or key.column.table is table)
    ]


def _pour(table: Table, reading: Connection, writing: Connection) -> None:
    later = {column.name for column in _later(table)}
    columns = [column for column in table.c if column.name not in later]
    query = select(*(_read(column).label(f"new_{column.name}") for column in columns))
    values = {column.name: _written(column, writing.dialect.name) for column in columns}
    for rows in reading.execute(query.execution_options(yield_per=ROWS)).partitions():
        writing.execute(insert(table).values(values), [dict(row._mapping) for row in rows])


def _read(column: Column[Any]) -> ColumnElement[Any]:
    """JSON as the text that it is, so that nothing of it is written otherwise, its null least of all."""
    return cast(column, Text) if isinstance(column.type, JSON) else column


def _written(column: Column[Any], dialect: str) -> ColumnElement[Any]:
    if not isinstance(column.type, JSON):
        return bindparam(f"new_{column.name}", type_=column.type)
    value = bindparam(f"new_{column.name}", type_=Text)
    return cast(value, JSON) if dialect == "postgresql" else value


def _point(table: Table, reading: Connection, writing: Connection) -> None:
    for column in _later(table):
        found = reading.execute(select(table.c.id, column.label("at")).where(column.is_not(None))).all()
        here = update(table).where(table.c.id == bindparam("row")).values({column.name: bindparam("at")})
        if found:
            writing.execute(here, [{"row": row.id, "at": row.at} for row in found])


def _number(connection: Connection) -> None:
    """New rows on PostgreSQL are numbered on from the highest that is there."""
    if connection.dialect.name != "postgresql":
        return
    for table in metadata.sorted_tables:
        if "id" in table.c:
            highest = connection.scalar(select(func.max(table.c.id))) or 0
            sequence = func.pg_get_serial_sequence(table.name, "id")
            connection.execute(select(func.setval(sequence, highest + 1, False)))


def _counts(url: str) -> dict[str, int]:
    with schema.connected(url, alone=False) as connection:
        return _rows(connection)


def _rows(connection: Connection) -> dict[str, int]:
    tables = metadata.sorted_tables
    return {t.name: connection.scalar(select(func.count()).select_from(t)) or 0 for t in tables}


def _replaceable(url: str, force: bool) -> None:
    """Brings what a copy is to replace up to date. Raises CopyError where it holds records."""
    schema.upgrade(url)
    if not force and (there := _filled(url)):
        raise CopyError(f"The database holds records already ({there}): add --force to replace all of them.")


def _filled(url: str) -> str:
    """What is in a database that is not empty, in a few words; how names are filed is no record."""
    found = {name: n for name, n in _counts(url).items() if n and name != filings.name}
    return ", ".join(f"{n:,} {name}" for name, n in sorted(found.items(), key=lambda pair: -pair[1])[:3])
