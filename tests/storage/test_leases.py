"""What only one process may do."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.lease import LENGTH, Lease
from storage.database import connect
from storage.store import Store
from tests.conversation import Clock
from tests.prepared import migrated


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    migrated(database_url)
    store = Store(connect(database_url))
    yield store
    await store.close()


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 3, 11, 8, tzinfo=UTC))


async def test_one_holds_it_as_long_as_he_renews(store: Store, clock: Clock) -> None:
    one, other = Lease(store, "poll", clock), Lease(store, "poll", clock)
    for _ in range(5):
        assert await one.hold()
        assert not await other.hold()
        clock.move(seconds=LENGTH.total_seconds() - 1)


async def test_who_is_silent_loses_it_and_stands_by(store: Store, clock: Clock) -> None:
    one, other = Lease(store, "poll", clock), Lease(store, "poll", clock)
    assert await one.hold()
    clock.move(seconds=LENGTH.total_seconds())
    assert await other.hold()
    assert not await one.hold()


async def test_given_back_it_is_free_at_once(store: Store, clock: Clock) -> None:
    one, other = Lease(store, "poll", clock), Lease(store, "poll", clock)
    assert await one.hold()
    await other.release()  # not his to give
    assert not await other.hold()
    await one.release()
    assert await other.hold()


async def test_of_many_at_once_one_gets_it(store: Store, clock: Clock) -> None:
    for name in ("a", "b", "c"):
        asked = await asyncio.gather(*(Lease(store, name, clock).hold() for _ in range(4)))
        assert sorted(asked) == [False, False, False, True]
