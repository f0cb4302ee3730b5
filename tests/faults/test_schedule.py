"""Rows F1, F3, F5: what is due is done once, by whichever replica comes first, and not when it is useless."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.wiring import House, house
from domain.chat import Platform
from domain.program import load
from scheduled.timetable import JOBS
from tests.conversation import Clock, Conversation, demo

EVERYBODY = ("Li Wei", "Anna Berg", "Jonas Keller", "赵敏")
MORNING = datetime(2026, 3, 11, 8, 30, tzinfo=UTC)  # half an hour before the standup of those in UTC


@pytest.fixture
async def talk(database_url: str) -> AsyncIterator[Conversation]:
    async with demo(database_url, Clock(MORNING)) as talk:
        await talk.join(*EVERYBODY)
        yield talk


async def heads(talk: Conversation) -> list[tuple[str, str]]:
    """Everything that was said: (person, first line)."""
    await talk.here.relay({Platform.TERMINAL: talk.voice}).drain()
    return [(name, card.splitlines()[0]) for name, cards in talk.voice.said.items() for card in cards]


async def test_one_of_two_replicas_takes_each_slot(talk: Conversation, database_url: str) -> None:
    async def take(place: House, number: int) -> bool:
        async with place.store.work() as work:
            return await work.take(1, f"slot {number}", MORNING, talk.clock())

    async with house(database_url, load(), talk.clock) as other:
        for number in range(60):
            both = await asyncio.gather(take(talk.here, number), take(other, number))
            assert sorted(both) == [False, True]


async def test_two_replicas_wake_at_once_and_each_thing_is_said_once(
    talk: Conversation, database_url: str
) -> None:
    async with house(database_url, load(), talk.clock) as other:
        for _ in range(8):
            await asyncio.gather(talk.here.timetable().tick(), other.timetable().tick())
            talk.clock.move(minutes=30)
    said = await heads(talk)
    assert ("Li Wei", "== Good morning, Li Wei! Standup ==") in said
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("step", [timedelta(hours=-1), timedelta(hours=1)])
async def test_a_clock_that_is_set_repeats_nothing(talk: Conversation, step: timedelta) -> None:
    talk.clock.move(minutes=35)
    await talk.here.timetable().tick()
    before = await heads(talk)
    assert ("Li Wei", "== Good morning, Li Wei! Standup ==") in before
    talk.clock.now += step
    for _ in range(4):
        await talk.here.timetable().tick()
        talk.clock.move(minutes=20)
    after = await heads(talk)
    assert len(set(after)) == len(after)


async def test_who_slept_over_the_hour_asks_while_it_is_of_use(talk: Conversation) -> None:
    talk.clock.move(hours=1, minutes=30)
    await talk.here.timetable().tick()
    assert ("Li Wei", "== Good morning, Li Wei! Standup ==") in await heads(talk)


async def test_who_slept_longer_does_not_ask_at_noon(talk: Conversation) -> None:
    talk.clock.move(hours=4)
    await talk.here.timetable().tick()
    assert ("Li Wei", "== Good morning, Li Wei! Standup ==") not in await heads(talk)


async def test_a_job_that_fails_holds_up_no_other(
    talk: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(_round: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr("scheduled.timetable.JOBS", (broken, *JOBS))
    talk.clock.move(minutes=35)
    await talk.here.timetable().tick()
    assert ("Li Wei", "== Good morning, Li Wei! Standup ==") in await heads(talk)
