"""Row J3, as far as rows go: what served its time is dropped, once a day, and nothing else is."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import update

from storage.tables import inbox
from tests.conversation import Clock, Conversation, demo
from tests.faults.records import rows

LI = "Li Wei"


@pytest.fixture
async def talk(database_url: str) -> AsyncIterator[Conversation]:
    async with demo(database_url, Clock()) as talk:
        await talk.join(LI)
        yield talk


async def count(talk: Conversation) -> dict[str, int]:
    kept = await rows(talk.here.store)
    return {name: len(kept[name]) for name in ("inbox", "handles", "outbox", "audit")}


async def test_a_month_of_conversation_does_not_pile_up(talk: Conversation) -> None:
    counts = []
    for _ in range(4):
        for day in range(32):
            if day % 8 == 0:
                await talk.say(LI, "remind me to call Softline tomorrow")
                await talk.say(LI, "cancel")
            talk.clock.move(days=1)
        await talk.here.timetable().tick()
        counts.append(await count(talk))
    assert counts[-1]["inbox"] == counts[1]["inbox"] <= 8
    assert counts[-1]["handles"] <= counts[1]["handles"] * 2


async def test_what_was_put_aside_stays(talk: Conversation) -> None:
    await talk.say(LI, "help")
    async with talk.here.store.work() as work:
        await work.connection.execute(update(inbox).values(code="ABC123"))
    talk.clock.move(days=60)
    await talk.here.timetable().tick()
    assert (await count(talk))["inbox"] == 1
