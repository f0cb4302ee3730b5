"""Row D5: who could not reach Telegram for longer than it keeps messages says that some are lost."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.gaps import Gaps
from domain.chat import Platform
from storage import sample
from tests.conversation import Clock, Conversation, demo
from tests.faults.records import rows


@pytest.fixture
async def talk(database_url: str) -> AsyncIterator[Conversation]:
    async with demo(database_url, Clock()) as talk:
        await talk.join("Li Wei", "Anna Berg", sample.ADMIN)
        yield talk


async def reached(talk: Conversation, replicas: int = 2) -> list[str]:
    """Telegram answers several processes; what is said then."""
    for _ in range(replicas):
        await Gaps(talk.here.store, talk.clock).reached(Platform.TELEGRAM, "900")
    return [row["key"] for row in (await rows(talk.here.store))["outbox"]]


async def test_a_day_away_is_told_once(talk: Conversation) -> None:
    assert await reached(talk) == []
    talk.clock.move(hours=25)
    (told,) = await reached(talk)
    assert told.startswith("away:telegram:2026-03-11T08:00:00")
    talk.clock.move(minutes=30)
    assert await reached(talk) == [told]


async def test_less_than_a_day_loses_nothing(talk: Conversation) -> None:
    await reached(talk)
    talk.clock.move(hours=23)
    assert await reached(talk) == []
