"""A fake Slack, and the platform connected to it over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.slack.connect import Slack
from tests.bot.slack.desk import RecordingDesk
from tests.bot.slack.test_manifest import manifest
from tests.fakes.loopback import Loopback
from tests.fakes.slack import FakeSlack
from tests.fakes.slack_world import SlackUser


@pytest.fixture
async def fake() -> AsyncIterator[FakeSlack]:
    """A workspace that granted what the manifest asks for, and nothing more."""
    async with FakeSlack() as fake:
        fake.install(manifest())
        fake.courier.signing_clock = fake.clock
        yield fake
        assert fake.violations == []


@pytest.fixture
def anna(fake: FakeSlack) -> SlackUser:
    return fake.user("U0ANNA0001", "Anna Berg")


@pytest.fixture
def desk() -> RecordingDesk:
    return RecordingDesk()


@pytest.fixture
async def slack(fake: FakeSlack, desk: RecordingDesk) -> AsyncIterator[Slack]:
    """Over HTTP, with the fake delivering to it."""
    slack = Slack(desk, fake.clock, fake.bot_token, fake.signing_secret, api_url=fake.api_url)
    await slack.start()
    server = Loopback(list(slack.routes()))
    await server.start()
    fake.request_url = f"{server.root}/slack/events"
    yield slack
    await slack.stop()
    await server.stop()
