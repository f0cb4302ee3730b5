"""An answer in hand: leased in its turn to a relay that runs, in its order and at its pace."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import select

from domain.delivery import Posted
from domain.pace import Rate
from scheduled.relay import Relay
from storage.tables import outbox
from tests.conversation import Clock, Conversation, demo
from tests.scheduled.test_relay import Script, relay_of

LI = "Li Wei"


class Slow(Script):
    """A voice that waits for leave, and tells that it was asked to speak."""

    def __init__(self, rate: Rate | None = None) -> None:
        super().__init__(rate)
        self.asked, self.leave = asyncio.Event(), asyncio.Event()

    async def say(self, letter: Posted) -> str:
        self.asked.set()
        await self.leave.wait()
        return await super().say(letter)


@pytest.fixture
async def talk(database_url: str) -> AsyncIterator[Conversation]:
    async with demo(database_url, Clock()) as talk:
        await talk.join(LI)
        yield talk


@asynccontextmanager
async def running(talk: Conversation, voice: Slow) -> AsyncIterator[Relay]:
    relay, stopping, began = relay_of(talk, voice), asyncio.Event(), asyncio.Event()
    saying = asyncio.create_task(relay.run(stopping, talk.here.desk.spoke, began.set))
    await began.wait()
    yield relay
    voice.leave.set()
    stopping.set()
    await saying


async def states(talk: Conversation) -> Sequence[str]:
    async with talk.here.store.work() as work:
        return (await work.connection.scalars(select(outbox.c.state).order_by(outbox.c.id))).all()


async def test_nobody_has_to_look_for_it(talk: Conversation, monkeypatch: pytest.MonkeyPatch) -> None:
    voice = Slow()
    async with running(talk, voice) as relay:
        monkeypatch.setattr(relay, "lease", None)  # a look into the outbox would fail
        await talk.tell(LI, "my tasks")
        await voice.asked.wait()
        assert await states(talk) == ["sending"]
    assert await states(talk) == ["sent"]
    assert len(voice.said) == 1


async def test_it_waits_behind_what_is_being_said_in_its_conversation(talk: Conversation) -> None:
    voice = Slow()
    async with running(talk, voice):
        await talk.tell(LI, "my tasks")
        await voice.asked.wait()
        await talk.tell(LI, "what tier is Softline?")
        assert await states(talk) == ["sending", "pending"]
        voice.leave.set()
        while len(voice.said) < 2:  # found as soon as the first is settled
            voice.asked.clear()
            await voice.asked.wait()
    assert ["waits for you" in said for _, said in voice.said] == [True, False]
    assert await states(talk) == ["sent", "sent"]


async def test_it_waits_while_the_rates_leave_no_room(talk: Conversation) -> None:
    voice = Slow(Rate(1, 60.0))
    voice.leave.set()
    async with running(talk, voice):
        await talk.tell(LI, "my tasks")
        await talk.tell(LI, "my tasks")
    assert len(voice.said) == 1
    assert (await states(talk))[1] == "pending"


async def test_a_turn_that_is_not_kept_says_nothing(
    talk: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(*_: object) -> None:
        raise RuntimeError("at the last moment")

    monkeypatch.setattr("storage.work.Work.seal", never)
    voice = Slow()
    async with running(talk, voice) as relay:
        with pytest.raises(RuntimeError):
            await talk.tell(LI, "my tasks")
        monkeypatch.undo()
        assert not relay._handed
        assert await states(talk) == []
    assert not voice.said


async def test_while_no_relay_runs_it_is_queued(talk: Conversation) -> None:
    relay_of(talk, Slow())
    await talk.tell(LI, "my tasks")
    assert await states(talk) == ["pending"]
