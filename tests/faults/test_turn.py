"""Rows A4, B1, E2, E6: a turn is kept whole or not at all, and has one effect however often it is heard."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from unittest.mock import AsyncMock

import pytest
from sqlalchemy import event, insert, select, update
from sqlalchemy.exc import OperationalError

from bot.desk import Desk
from bot.terminal.hear import hear
from bot.wiring import house
from domain.chat import Inbound
from domain.program import load
from handlers.conversation import respond
from storage import consistency
from storage.store import Store
from storage.tables import offsets
from tests.conversation import Clock, Conversation, demo
from tests.faults.records import rows

LI = "Li Wei"
MOST_PAGES = 1_000_000  # of a database on a disk with room


class Killed(BaseException):
    """The process is gone: no handler of errors runs any more."""


@pytest.fixture
async def talk(database_url: str) -> AsyncIterator[Conversation]:
    async with demo(database_url, Clock()) as talk:
        await talk.join(LI, "Anna Berg", "Jonas Keller")
        yield talk


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> AsyncMock:
    """Counts the turns: letters have keys, so an event that is heard again shows in nothing that is said."""
    counted = AsyncMock(wraps=respond)
    monkeypatch.setattr("bot.desk.respond", counted)
    return counted


def heard(talk: Conversation, text: str, event_id: str) -> Inbound:
    return replace(hear(LI, text, (), talk.clock()), event_id=event_id)


@contextmanager
def dying(store: Store, at: int) -> Iterator[list[int]]:
    """The process dies at its statement of that number; gives how many there were."""
    seen = [0]

    def count(*_: Any) -> None:
        seen[0] += 1
        if seen[0] == at:
            raise Killed

    event.listen(store.engine.sync_engine, "before_cursor_execute", count)
    try:
        yield seen
    finally:
        event.remove(store.engine.sync_engine, "before_cursor_execute", count)


async def test_a_turn_that_dies_at_any_statement_leaves_nothing(talk: Conversation) -> None:
    """A4: every statement of a turn that writes much is tried; the same event then has its whole effect."""
    await talk.say(
        LI, "register Tata Chemicals via Softline, 250 licences of DataVault, 60k, closing end of June"
    )
    await talk.say(LI, "skip")
    before = await rows(talk.here.store)
    submit = heard(talk, "yes", "submit")
    at = 0
    while True:
        at += 1
        with dying(talk.here.store, at) as seen:
            try:
                await talk.here.desk.receive(submit)
            except Killed:
                await talk.here.store.engine.dispose()
            else:
                break
        assert await rows(talk.here.store) == before, f"statement {at} left something behind"
    assert seen[0] > 20
    after = await rows(talk.here.store)
    assert len(after["deals"]) == len(before["deals"]) + 1
    assert len(after["inbox"]) == len(before["inbox"]) + 1


async def test_an_event_delivered_many_times_at_once_has_one_effect(
    talk: Conversation, database_url: str, answers: AsyncMock
) -> None:
    """B1: to two replicas, in parallel."""
    async with house(database_url, load(), talk.clock) as other:
        desks: list[Desk] = [talk.here.desk, other.desk]
        one = heard(talk, "remind me to call Softline tomorrow", "m:1")
        await asyncio.gather(*(desk.receive(one) for desk in desks * 3))
    assert answers.await_count == 1
    kept = await rows(talk.here.store)
    assert len([row for row in kept["inbox"] if row["event_id"] == "m:1"]) == 1
    said = [row["key"] for row in kept["outbox"] if "m:1" in row["key"]]
    assert said
    assert len(set(said)) == len(said)


async def test_writers_side_by_side_lose_nothing(talk: Conversation, database_url: str) -> None:
    """E7: read-modify-write in two replicas at once, as every turn is."""
    async with talk.here.store.work() as work:
        await work.connection.execute(insert(offsets).values(platform="slack", workspace="T", position="0"))

    async def add(store: Store) -> None:
        async with store.work() as work:
            query = select(offsets.c.position).with_for_update()
            number = int(await work.connection.scalar(query) or 0)
            await work.connection.execute(update(offsets).values(position=str(number + 1)))

    async with house(database_url, load(), talk.clock) as other:
        await asyncio.gather(*(add(store) for store in [talk.here.store, other.store] * 20))
    async with talk.here.store.work() as work:
        assert await work.connection.scalar(select(offsets.c.position)) == "40"


class Trouble(Exception):
    """What a driver says."""

    def __init__(self, sqlstate: str) -> None:
        super().__init__(sqlstate)
        self.sqlstate = sqlstate


@contextmanager
def failing(store: Store, sqlstate: str, times: int, at: int = 9) -> Iterator[None]:
    """The database answers so at the ninth statement of each transaction, so many times."""
    left, seen = [times], [0]

    def begin(*_: Any) -> None:
        seen[0] = 0

    def answer(*_: Any) -> None:
        seen[0] += 1
        if seen[0] == at and left[0]:
            left[0] -= 1
            raise OperationalError("statement", {}, Trouble(sqlstate))

    engine = store.engine.sync_engine
    event.listen(engine, "begin", begin)
    event.listen(engine, "before_cursor_execute", answer)
    try:
        yield
    finally:
        event.remove(engine, "begin", begin)
        event.remove(engine, "before_cursor_execute", answer)


@pytest.mark.parametrize("sqlstate", ["40001", "40P01", "55P03", "25006", "57P01"])
async def test_a_deadlock_or_a_switchover_is_not_noticed(talk: Conversation, sqlstate: str) -> None:
    """E4, E6: the whole turn is done again."""
    with failing(talk.here.store, sqlstate, times=2):
        said = await talk.say(LI, "remind me to call Softline tomorrow")
    assert "Softline" in said
    assert "went wrong" not in said


async def test_a_database_that_stays_away_acknowledges_nothing(talk: Conversation) -> None:
    """G1, E5: the platform keeps the event, and it has its effect when the database is back."""
    event_heard = heard(talk, "remind me to call Softline tomorrow", "m:7")
    before = await rows(talk.here.store)
    with failing(talk.here.store, "53100", times=99), pytest.raises(OperationalError):
        await talk.here.desk.receive(event_heard)
    assert await rows(talk.here.store) == before
    await talk.here.desk.receive(event_heard)
    assert len((await rows(talk.here.store))["inbox"]) == len(before["inbox"]) + 1


async def test_a_disk_that_is_full_acknowledges_nothing_and_damages_nothing(sqlite_url: str) -> None:
    """G1: SQLite itself finds no page more."""
    pages = [MOST_PAGES]
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LI)

        def limit(connection: Any) -> None:
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages[0]}")

        event.listen(talk.here.store.engine.sync_engine, "begin", limit)
        long = heard(talk, f"remind me to call {'Softline ' * 400}tomorrow", "m:8")
        before, pages[0] = await rows(talk.here.store), 1  # as few as it has already
        with pytest.raises(OperationalError, match="is full"):
            await talk.here.desk.receive(long)
        assert await rows(talk.here.store) == before
        pages[0] = MOST_PAGES
        await talk.here.desk.receive(long)
        kept = (await rows(talk.here.store))["inbox"]
        assert [row["code"] for row in kept if row["event_id"] == "m:8"] == [None]
    assert consistency.faults(sqlite_url) == []


@pytest.mark.parametrize("fault", [OSError(errno.EMFILE, "Too many open files"), MemoryError()])
async def test_a_machine_that_has_no_more_to_give_acknowledges_nothing(
    talk: Conversation, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    """G4: it is not the event's fault, which has its effect when it comes again."""
    event_heard = heard(talk, "remind me to call Softline tomorrow", "m:9")
    before = await rows(talk.here.store)
    with monkeypatch.context() as patch:
        patch.setattr("bot.desk.respond", AsyncMock(side_effect=fault))
        with pytest.raises(type(fault)):
            await talk.here.desk.receive(event_heard)
    assert await rows(talk.here.store) == before
    await talk.here.desk.receive(event_heard)
    kept = await rows(talk.here.store)
    assert [row["code"] for row in kept["inbox"] if row["event_id"] == "m:9"] == [None]


async def test_a_commit_whose_answer_was_lost_is_not_done_twice(
    talk: Conversation, answers: AsyncMock
) -> None:
    """E2: the commit arrives, its answer does not; the inbox tells that it was kept."""
    engine, lost = talk.here.store.engine.sync_engine, [True]

    def answer(connection: Any) -> None:
        if lost[0]:
            lost[0] = False
            connection.exec_driver_sql("COMMIT")
            raise OperationalError("COMMIT", {}, Trouble("57P01"))

    event.listen(engine, "commit", answer)
    try:
        await talk.here.desk.receive(heard(talk, "remind me to call Softline tomorrow", "m:8"))
    finally:
        event.remove(engine, "commit", answer)
    assert answers.await_count == 1
    kept = await rows(talk.here.store)
    assert len([row for row in kept["inbox"] if row["event_id"] == "m:8"]) == 1
    assert len({row["key"] for row in kept["outbox"]}) == len(kept["outbox"])
    assert len([row for row in kept["outbox"] if "m:8" in row["key"]]) == 1
