"""Rows E1, E5, E8: the database crashes in the middle of a turn, does not answer, or is asked by too many."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import URL, event, make_url, text
from sqlalchemy.exc import DBAPIError

from bot.pulse import PATIENCE, Pulse
from bot.terminal.hear import hear
from bot.wiring import house
from domain.chat import Inbound, Platform
from domain.program import load
from storage.store import Store
from tests.conversation import Clock, Conversation, Recorder, demo
from tests.fakes.proxy import Proxy
from tests.faults.records import rows
from tests.postgres.cluster import on_socket
from tests.postgres.programs import programs
from tests.postgres.server import running

LI = "Li Wei"
MANY = 1000 if os.environ.get("CHANNELBOT_FAULTS") else 100
SAID = "remind me to call Softline tomorrow"


@pytest.fixture(scope="module")
def own() -> Iterator[URL]:
    """A server that may be crashed: nobody else's tests are on it."""
    choice = os.environ.get("CHANNELBOT_TEST_PG", "")
    with running(programs("" if "://" in choice else choice)) as folder:
        yield on_socket(folder)


@pytest.fixture
def own_url(own: URL) -> str:
    name = f"test_{uuid4().hex}"
    where = own.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(where, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return own.set(drivername="postgresql+psycopg", database=name).render_as_string(hide_password=False)


def heard(talk: Conversation, text: str, event_id: str) -> Inbound:
    return replace(hear(LI, text, (), talk.clock()), event_id=event_id)


@contextmanager
def crashing(store: Store, at: int) -> Iterator[None]:
    """The server crashes at the statement of that number, once: its processes end, and it starts again."""
    seen = [0]

    def crash(connection: Any, *_: Any) -> None:
        seen[0] += 1
        if seen[0] == at:
            os.kill(connection.connection.driver_connection.info.backend_pid, signal.SIGKILL)

    event.listen(store.engine.sync_engine, "before_cursor_execute", crash)
    try:
        yield
    finally:
        event.remove(store.engine.sync_engine, "before_cursor_execute", crash)


async def delivered(talk: Conversation, said: Inbound) -> int:
    """The platform brings it until it is kept; how often it did."""
    for attempt in range(1, 1000):
        try:
            await talk.here.desk.receive(said)
        except DBAPIError:
            await asyncio.sleep(0.02)  # the server is on its way up
        else:
            return attempt
    raise AssertionError("the server does not come back")


@pytest.mark.parametrize("at", [1, 5, 9, 14])
async def test_a_server_that_crashes_in_a_turn_is_not_noticed(own_url: str, at: int) -> None:
    """E1: the turn is done again, by itself or when the platform brings it again, and has one effect."""
    async with demo(own_url, Clock()) as talk:
        await talk.join(LI)
        with crashing(talk.here.store, at):
            await delivered(talk, heard(talk, SAID, "m:1"))
        await delivered(talk, heard(talk, SAID, "m:1"))
        kept = await rows(talk.here.store)
        assert [row["event_id"] for row in kept["inbox"]] == ["m:1"]
        assert len({row["key"] for row in kept["outbox"]}) == len(kept["outbox"]) == 1


@pytest.fixture
async def held(postgres_url: str) -> AsyncIterator[tuple[Conversation, Proxy]]:
    async with demo(postgres_url, Clock()) as talk, Proxy(postgres_url) as proxy:
        await talk.join(LI)
        async with house(proxy.url, load(), talk.clock) as behind:
            through = Conversation(behind, talk.clock)
            yield through, proxy
            proxy.release()


async def test_a_database_that_does_not_answer_acknowledges_nothing(
    held: tuple[Conversation, Proxy],
) -> None:
    """E5: Slack has no answer and brings it again, side by side with what hangs; one effect."""
    talk, proxy = held
    await talk.say(LI, "help")
    proxy.hold()
    first = asyncio.create_task(talk.here.desk.receive(heard(talk, SAID, "m:2")))
    done, _ = await asyncio.wait([first], timeout=0.3)
    assert not done
    again = asyncio.create_task(talk.here.desk.receive(heard(talk, SAID, "m:2")))
    proxy.release()
    await asyncio.gather(first, again)
    kept = await rows(talk.here.store)
    assert len([row for row in kept["outbox"] if "m:2" in row["key"]]) == 1


async def test_a_process_whose_database_hangs_is_ended_within_a_minute(
    held: tuple[Conversation, Proxy],
) -> None:
    """E5: the relay does not come round, the watchdog sees it, and whoever supervises starts another."""
    talk, proxy = held
    now = [0.0]
    pulse = Pulse(lambda: now[0])
    stopping, began = asyncio.Event(), asyncio.Event()

    def beat() -> None:
        pulse.beat("relay")
        began.set()

    proxy.hold()
    relay = talk.here.relay({Platform.TERMINAL: Recorder()})
    running_ = asyncio.create_task(relay.run(stopping, talk.here.desk.spoke, beat))
    await began.wait()
    await asyncio.wait([running_], timeout=0.3)
    now[0] = 60.1
    assert PATIENCE["relay"] <= 60
    assert pulse.lost() == ["relay"]
    stopping.set()
    proxy.release()
    await running_


async def test_many_that_go_away_leave_no_connection_behind(database_url: str) -> None:
    """E8: more than the pool holds, each cancelled in its query, and then one that is served."""
    async with demo(database_url, Clock()) as talk:
        await talk.join(LI)
        store = talk.here.store

        async def ask() -> None:
            async with store.work() as work:
                await work.organisations()
                await asyncio.sleep(3600)

        tasks = [asyncio.create_task(ask()) for _ in range(MANY)]
        await asyncio.wait(tasks, timeout=0.3)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert "No open tasks" in await talk.say(LI, "my tasks")
        if make_url(database_url).drivername.startswith("postgresql"):
            async with store.work() as work:
                query = "select count(*) from pg_stat_activity where datname = current_database()"
                assert (await work.connection.scalar(text(query)) or 0) <= 15
