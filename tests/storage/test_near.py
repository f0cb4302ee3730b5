"""Near: what waits for nobody is done at once, what may wait holds up no other."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from storage.database import connect
from storage.near import PATIENCE, near


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "near.sqlite3"


async def test_within_a_transaction_a_statement_gives_way_to_nobody(file: Path) -> None:
    engine = connect(f"sqlite:///{file}")
    passed: list[str] = []
    async with engine.begin() as connection:
        asyncio.get_running_loop().call_soon(passed.append, "another")
        await connection.execute(text("CREATE TABLE kept (id INTEGER)"))
        await connection.execute(text("INSERT INTO kept VALUES (1)"))
        assert (await connection.execute(text("SELECT id FROM kept"))).scalars().all() == [1]
        assert not passed
    assert passed
    await engine.dispose()


async def test_while_another_process_writes_the_loop_goes_on(file: Path) -> None:
    engine = connect(f"sqlite:///{file}")
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("PRAGMA journal_mode=WAL")
    other.execute("BEGIN IMMEDIATE")

    async def write() -> None:
        async with engine.begin() as connection:
            await connection.execute(text("CREATE TABLE kept (id INTEGER)"))

    writing = asyncio.create_task(write())
    await asyncio.wait([writing], timeout=0.2)  # the loop comes round while it waits
    assert not writing.done()
    other.execute("COMMIT")
    other.close()
    await writing
    await engine.dispose()


async def test_writers_of_a_process_take_turns_in_the_order_they_came(file: Path) -> None:
    engine = connect(f"sqlite:///{file}")
    order: list[int] = []

    async def write(number: int) -> None:
        async with engine.begin() as connection:
            await connection.execute(text(f"CREATE TABLE t{number} (id INTEGER)"))
            order.append(number)

    await asyncio.gather(*(write(number) for number in range(30)))
    assert order == sorted(order)
    await engine.dispose()


async def test_it_is_closed_by_whoever_comes_first(file: Path) -> None:
    """A cancelled task gives its connection up while its pool does."""
    connection = await near(str(file))
    await asyncio.wait_for(asyncio.gather(*(connection.close() for _ in range(3))), 5)


async def test_a_step_waits_for_one_that_was_given_up(file: Path) -> None:
    """A commit whose task was cancelled is still in the thread; a second step beside it ends the process."""
    connection = await near(str(file), isolation_level=None)
    await connection.execute("BEGIN")
    begun, go, order = threading.Event(), threading.Event(), list[str]()

    def commit() -> None:
        begun.set()
        go.wait(5)
        order.append("commit")

    def execute() -> None:
        order.append("execute")

    step: Any = connection._execute  # aiosqlite's own way into its thread
    ending = asyncio.create_task(step(commit))
    await asyncio.to_thread(begun.wait, 5)
    ending.cancel()
    later = asyncio.create_task(step(execute))
    await asyncio.wait({ending})
    assert not order
    go.set()
    await later
    assert order == ["commit", "execute"]
    await connection.close()


async def test_a_beginning_waits_only_where_another_process_writes(file: Path) -> None:
    connection: Any = await near(str(file), isolation_level=None)
    assert connection.begun()
    await connection.rollback()
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert not connection.begun()
    other.close()
    assert await connection.execute_fetchall("PRAGMA busy_timeout") == [(PATIENCE,)]
    await connection.close()
