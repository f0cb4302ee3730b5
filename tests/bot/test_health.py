"""What supervisors and monitors are told."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot import health
from bot.pulse import Pulse
from domain.chat import Address, Card, Letter, Platform
from domain.delivery import Hopeless, Voice
from tests.conversation import Clock, Conversation, Recorder, demo


class Ears:
    """A platform whose health is made up."""

    def __init__(self, clock: Clock) -> None:
        self.voice: Voice = Recorder()
        self.well = True
        self.heard: datetime | None = clock() - timedelta(seconds=42)

    async def alive(self) -> bool:
        return self.well

    def last_heard(self) -> datetime | None:
        return self.heard


class World:
    def __init__(self, talk: Conversation) -> None:
        self.talk = talk
        self.seconds = 0.0
        self.pulse = Pulse(lambda: self.seconds)
        self.ears = Ears(talk.clock)
        self.others: list[Ears] = []
        self.shut: dict[Platform, str] = {}

    @asynccontextmanager
    async def client(self) -> AsyncIterator[TestClient[web.Request, web.Application]]:
        app = web.Application()
        app.add_routes(health.routes(self.talk.here, [self.ears, *self.others], self.pulse, self.shut))
        async with TestClient(TestServer(app)) as client:
            yield client


@pytest.fixture
async def here(sqlite_url: str) -> AsyncIterator[World]:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei", "Jonas Keller")
        yield World(talk)


async def get(here: World, path: str) -> tuple[int, str]:
    async with here.client() as client, client.get(path) as answer:
        return answer.status, await answer.text()


async def test_alive_as_long_as_every_part_comes_round(here: World) -> None:
    here.pulse.beat("loop")
    assert (await get(here, "/healthz"))[0] == 200
    here.seconds = 1000
    status, text = await get(here, "/healthz")
    assert status == 503
    assert '"loop": 1000' in text


async def test_ready_when_the_database_answers_and_platforms_reach_us(here: World) -> None:
    assert (await get(here, "/readyz"))[0] == 200
    here.ears.well = False
    assert (await get(here, "/readyz"))[0] == 503


async def test_a_platform_that_is_away_keeps_nobody_from_the_others(here: World) -> None:
    class InSlack(Recorder):
        platform = Platform.SLACK

    other = Ears(here.talk.clock)
    other.voice, other.well = InSlack(), False
    here.others.append(other)
    status, text = await get(here, "/readyz")
    assert (status, json.loads(text)) == (200, {"database": True, "terminal": True, "slack": False})
    _, text = await get(here, "/metrics")
    assert 'channelbot_platform_reached{platform="slack"} 0.0' in text
    assert 'channelbot_platform_reached{platform="terminal"} 1.0' in text
    here.ears.well = False
    assert (await get(here, "/readyz"))[0] == 503


async def test_a_refused_token_is_named(here: World) -> None:
    here.shut[Platform.TERMINAL] = "SLACK_BOT_TOKEN: token_revoked"
    status, text = await get(here, "/readyz")
    assert status == 503
    assert "SLACK_BOT_TOKEN: token_revoked" in text


async def test_not_ready_without_the_database(here: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise ConnectionError

    monkeypatch.setattr(here.talk.here.store, "work", broken)
    assert (await get(here, "/readyz"))[0] == 503
    assert (await get(here, "/metrics"))[0] == 200  # figures of the process are there all the same


async def test_figures_are_ages_and_counts(here: World) -> None:
    class Mute(Recorder):
        async def say(self, letter: object) -> str:
            raise Hopeless("no")

    await here.talk.say("Li Wei", "hello")
    async with here.talk.here.store.work() as work:
        there = Address(Platform.TERMINAL, "local", "Jonas Keller")
        await work.put(1, Letter("k1", Card("One"), address=there), here.talk.clock())
        await work.put(1, Letter("k2", Card("Two"), address=there), here.talk.clock())
    await here.talk.here.relay({Platform.TERMINAL: Mute()}).round()
    here.talk.clock.move(seconds=90)
    here.pulse.beat("relay")
    _, text = await get(here, "/metrics")
    figures = dict(line.rsplit(" ", 1) for line in text.splitlines() if not line.startswith("#"))
    assert float(figures["channelbot_outbox_oldest_seconds"]) == 90
    assert float(figures["channelbot_outbox_waiting"]) == 1
    assert float(figures['channelbot_outbox_stuck{state="dead"}']) == 1
    assert float(figures['channelbot_heard_age_seconds{platform="terminal"}']) == pytest.approx(132)
    assert float(figures['channelbot_turns_total{outcome="kept",platform="terminal"}']) >= 1
    assert float(figures['channelbot_letters_total{outcome="dead",platform="terminal"}']) >= 1
    assert float(figures['channelbot_beat_age_seconds{part="relay"}']) == 0
