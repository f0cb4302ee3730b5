"""SQLite close at hand: within a transaction a statement is done where it is asked for.

aiosqlite has a thread do each step of each statement, which takes ten times as long as most steps themselves.
What may wait for another process or for the disk (the beginning and the end of a transaction, and whatever
is done outside of one) still goes there, so that the event loop never waits for either."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any, Final

import aiosqlite

CHUNK: Final = 64  # rows read at a time where they are not read at once
ENDS: Final = frozenset({"commit", "rollback"})  # outside of a transaction they have nothing to do


class Near(aiosqlite.Connection):
    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._stopped = False
        self._away = deque[
            None
        ]()  # a place for each step that the thread has, also when its task was cancelled

    async def _execute(self, fn: Callable[..., Any], *args: Any, **named: Any) -> Any:
        if self._running and self._connection and self._at_once(fn.__name__, self._connection):
            return fn(*args, **named)
        self._away.append(None)
        return await super()._execute(partial(self._done, fn, *args, **named))  # type: ignore[no-untyped-call]

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


def near(database: str, **settings: Any) -> Near:
    """A connection, as aiosqlite.connect makes one; steps come from two threads, and never at a time."""
    connection = Near(partial(sqlite3.connect, database, **{**settings, "check_same_thread": False}), CHUNK)
    connection._thread.daemon = True  # as SQLAlchemy has it: a process may end with one open
    return connection
