"""A fake Telegram, people in it, and a desk."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.telegram.client import App, application
from bot.telegram.send import TelegramVoice
from tests.bot.telegram.desk import RecordingDesk
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_world import TelegramUser


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        yield fake
        assert fake.violations == []


@pytest.fixture
def ana(fake: FakeTelegram) -> TelegramUser:
    return fake.user(71, "Ana", last_name="Berg", reach="open")


@pytest.fixture
def desk() -> RecordingDesk:
    return RecordingDesk()


@pytest.fixture
async def app(fake: FakeTelegram) -> AsyncIterator[App]:
    """The library's Application, which knows who it is."""
    app = application(fake.token, fake.root)
    await app.initialize()
    yield app
    await app.shutdown()


@pytest.fixture
def voice(app: App) -> TelegramVoice:
    return TelegramVoice(app.bot)
