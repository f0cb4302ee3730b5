"""SQLite close at hand: within a transaction a statement is done where it is asked for.

aiosqlite has a thread do each step of each statement, which takes ten times as long as most steps themselves.
What may wait for another process or for the disk (a beginning while another writes, the end of a transaction,
and whatever is done outside of one) still goes there, so that the event loop never waits for either."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

import aiosqlite
from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite.aiosqlite import AsyncAdapt_aiosqlite_connection, AsyncAdapt_aiosqlite_cursor
from sqlalchemy.util import await_

CHUNK: Final = 64  # rows read at a time where they are not read at once
ENDS: Final = frozenset({"commit", "rollback"})  # outside of a transaction they have nothing to do
PATIENCE: Final = 15_000  # milliseconds that a beginning waits for another process's end
BEGIN: Final = "BEGIN IMMEDIATE"


class Near(aiosqlite.Connection):
    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._stopped = False
        # a place for each step that the thread has, also when its task was cancelled
        self._away: deque[None] = deque()

    async def _execute(self, fn: Callable[..., Any], *args: Any, **named: Any) -> Any:
        if self._running and self._connection and self._at_once(fn.__name__, self._connection):
            return fn(*args, **named)
        self._away.append(None)
        return await super()._execute(partial(self._done, fn, *args, **named))  # type: ignore[no-untyped-call]  # aiosqlite leaves it untyped

    def _done(self, fn: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """In the thread; the step is away until it has come to its end."""
        try:
            return fn(*args, **named)
        finally:
            self._away.pop()

    def stop(self) -> asyncio.Future[Any] | None:
        """Ends the thread, once: a cancelled task and its pool may both ask for it."""
        if self._stopped:
            return None
        self._stopped = True
        return super().stop()

    def _at_once(self, step: str, connection: sqlite3.Connection) -> bool:
        """Never while the thread has a step: two at a time are more than sqlite3 bears."""
        return not self._away and (step == "cursor" or connection.in_transaction != (step in ENDS))

    def begun(self) -> bool:
        """Begins where no other process has the write lock; False where it has to be waited for."""
        if self._away or not self._connection:
            return False
        self._connection.execute("PRAGMA busy_timeout=0")
        try:
            self._connection.execute(BEGIN)
        except sqlite3.OperationalError:
            return False
        finally:
            self._connection.execute(f"PRAGMA busy_timeout={PATIENCE}")
        return True


class Cursor(AsyncAdapt_aiosqlite_cursor):
    """sqlite3's own cursor; a statement and its rows are one step, after which there is nothing to close."""

    def _make_new_cursor(self, connection: Any) -> Any:
        return connection._conn.cursor()

    def _aenter_cursor(self, cursor: Any) -> Any:
        return cursor

    async def _execute_async(self, operation: Any, parameters: Any) -> None:
        self._rows = await self._step(_one, operation, parameters or ())

    async def _executemany_async(self, operation: Any, seq_of_parameters: Any) -> None:
        await self._step(_many, operation, seq_of_parameters)

    async def _step(self, step: Callable[..., Any], *args: Any) -> Any:
        return await self._connection._execute(step, self._cursor, *args)

    async def _async_soft_close(self) -> None:
        return

    def close(self) -> None:
        self._rows.clear()


class Adapted(AsyncAdapt_aiosqlite_connection):
    _cursor_cls = Cursor


def _one(cursor: sqlite3.Cursor, statement: str, values: Sequence[Any]) -> deque[Any]:
    return deque(cursor.execute(statement, values).fetchall())


def _many(cursor: sqlite3.Cursor, statement: str, rows: Sequence[Any]) -> None:
    cursor.executemany(statement, rows)


def near(database: str, **settings: Any) -> Near:
    """A connection, as aiosqlite.connect makes one; steps come from two threads, and never at a time."""
    connection = Near(partial(sqlite3.connect, database, **{**settings, "check_same_thread": False}), CHUNK)
    connection._thread.daemon = True  # as SQLAlchemy has it: a process may end with one open
    return connection


def opened(dialect: Any, _record: object, args: Sequence[Any], settings: Any) -> Adapted:
    """What SQLAlchemy's event `do_connect` gives."""
    connection: Any = await_(near(*args, **settings))
    return Adapted(dialect.loaded_dbapi, connection)


def begin(connection: Connection) -> None:
    """Every transaction takes the write lock at once: upgrading later fails or loses updates."""
    held: Any = connection.connection.driver_connection
    if not held.begun():
        connection.exec_driver_sql(BEGIN)
