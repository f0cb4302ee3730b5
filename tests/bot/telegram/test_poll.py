"""The poll loop: what is confirmed was kept, and no failure ends it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from bot.telegram.client import App
from bot.telegram.listen import NotKept
from bot.telegram.poll import Poller
from tests.conversation import NOW
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_world import TelegramUser


class Taker:
    """Takes updates; the next of `failures` are not kept."""

    def __init__(self) -> None:
        self.taken: list[int] = []
        self.failures = 0
        self.changed = asyncio.Event()

    async def __call__(self, raw: dict[str, Any]) -> None:
        if self.failures:
            self.failures -= 1
            raise NotKept
        self.taken.append(raw["update_id"])
        self.changed.set()

    async def until(self, count: int) -> None:
        async with asyncio.timeout(10):
            while len(self.taken) < count:
                self.changed.clear()
                await self.changed.wait()


class Pauses:
    """The loop's pauses, which take no time here."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)
        await asyncio.sleep(0)


@pytest.fixture
def taker() -> Taker:
    return Taker()


@pytest.fixture
def pauses() -> Pauses:
    return Pauses()


@pytest.fixture
async def poller(app: App, taker: Taker, pauses: Pauses, fake: FakeTelegram) -> AsyncIterator[Poller]:
    poller = Poller(app.bot, taker, lambda: NOW, pauses, lambda: 1.0)
    yield poller
    fake.updates.close()
    await poller.stop()


async def test_updates_are_taken_in_order_and_confirmed(
    poller: Poller, taker: Taker, fake: FakeTelegram, ana: TelegramUser
) -> None:
    for text in ("one", "two", "three"):
        await fake.say(ana, text)
    poller.start()
    await taker.until(3)
    assert taker.taken == sorted(taker.taken)
    await fake.until(fake.confirmed)
    assert poller.running()


async def test_what_is_not_kept_stays_and_comes_again_in_its_order(
    poller: Poller, taker: Taker, pauses: Pauses, fake: FakeTelegram, ana: TelegramUser
) -> None:
    taker.failures = 2
    await fake.say(ana, "one")
    await fake.say(ana, "two")
    poller.start()
    await taker.until(2)
    assert taker.taken == sorted(taker.taken)
    assert pauses.seconds == [1.0, 2.0]


@pytest.mark.parametrize(
    ("how", "pause"),
    [
        ({"status": 429, "retry_after": 7}, 7.0),
        ({"status": 500, "error": "Internal Server Error"}, 1.0),
        ({"status": 502, "body": "<html>"}, 1.0),
        ({"status": 409, "error": "Conflict: terminated by other getUpdates request"}, 1.0),
        ({"drop": True}, 1.0),
        ({"body": "not json"}, 1.0),
        ({"status": 200, "body": '{"ok": true, "result": {}}'}, None),
    ],
)
async def test_no_failure_ends_it(
    poller: Poller, taker: Taker, pauses: Pauses, fake: FakeTelegram, ana: TelegramUser,
    how: dict[str, Any], pause: float | None,
) -> None:  # fmt: skip
    fake.fail_next("getUpdates", **how)
    await fake.say(ana, "after it")
    poller.start()
    await taker.until(1)
    assert pauses.seconds == ([] if pause is None else [pause])


async def test_pauses_grow_and_have_an_end(
    poller: Poller, pauses: Pauses, taker: Taker, fake: FakeTelegram, ana: TelegramUser
) -> None:
    fake.fail_next("getUpdates", status=500, error="Internal Server Error", times=7)
    await fake.say(ana, "after it")
    poller.start()
    await taker.until(1)
    assert pauses.seconds == [1.0, 2.0, 5.0, 15.0, 30.0, 30.0, 30.0]


async def test_an_update_without_a_number_is_passed_over(
    poller: Poller, taker: Taker, fake: FakeTelegram, ana: TelegramUser
) -> None:
    fake.fail_next(
        "getUpdates", status=200, body='{"ok": true, "result": [5, {"message": {}}, {"update_id": "x"}]}'
    )
    await fake.say(ana, "after it")
    poller.start()
    await taker.until(1)


async def test_stopping_waits_for_the_turn_under_way(app: App, fake: FakeTelegram, ana: TelegramUser) -> None:
    begun, gate, ended = asyncio.Event(), asyncio.Event(), []

    async def take(raw: dict[str, Any]) -> None:
        begun.set()
        await gate.wait()
        ended.append(raw["update_id"])

    poller = Poller(app.bot, take, lambda: NOW)
    await fake.say(ana, "one")
    await fake.say(ana, "two")
    poller.start()
    await begun.wait()
    stopping = asyncio.create_task(poller.stop())
    await asyncio.sleep(0)
    assert not stopping.done()
    gate.set()
    await stopping
    assert len(ended) == 1  # the other was not begun, and is not confirmed
    assert not fake.confirmed()


async def test_silence_is_seen(poller: Poller, fake: FakeTelegram, taker: Taker, ana: TelegramUser) -> None:
    await fake.say(ana, "one")
    poller.start()
    await taker.until(1)
    assert poller.last_good == NOW
    assert NOW - poller.last_good < timedelta(seconds=90)


async def test_a_network_that_comes_back_is_noticed_within_half_a_minute(
    poller: Poller, taker: Taker, pauses: Pauses, fake: FakeTelegram, ana: TelegramUser
) -> None:
    """D5: five minutes or a day, the next attempt is never further away than that."""
    fake.fail_next("getUpdates", drop=True, times=20)
    await fake.say(ana, "after it")
    poller.start()
    await taker.until(1)
    assert len(pauses.seconds) == 20
    assert max(pauses.seconds) <= 30


async def test_a_client_that_is_spoiled_is_replaced(
    poller: Poller, taker: Taker, pauses: Pauses, fake: FakeTelegram, ana: TelegramUser
) -> None:
    """D5: python-telegram-bot's pool, once exhausted, times out for ever (PoolTimeout)."""
    await poller._request.initialize()
    await poller._request.shutdown()
    await fake.say(ana, "after it")
    poller.start()
    await taker.until(1)
    assert pauses.seconds == [1.0]
