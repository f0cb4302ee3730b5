"""Row J1: a storm. Many speak at once and one without end: nobody else waits for him, nothing is lost.

Messages come as Telegram's webhook brings them, one a chat at a time and twenty in all. Time is that of the
storm, of which all messages take a minute, so that nothing depends on the machine: it stands while nobody is
heard. `make faults` runs the whole storm, of ten thousand messages."""

from __future__ import annotations

import asyncio
import os
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.terminal.hear import account, address, hear
from domain.chat import Platform
from domain.delivery import Posted
from domain.pace import Rate, Toll
from scheduled.relay import Relay
from storage.tables import inbox
from tests.conversation import Clock, Conversation, demo

WHOLE = bool(os.environ.get("CHANNELBOT_FAULTS"))
CHATS, MESSAGES = (200, 10_000) if WHOLE else (12, 120)
CONNECTIONS = 20 if WHOLE else 6
SECOND = MESSAGES / 60  # messages
LI = "Li Wei"
FLOOD, QUIET = "chat 0", "chat 1"


class Paced:
    """A voice that speaks once a second in a chat, and notes when it said what."""

    platform = Platform.TERMINAL

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.said: dict[str, list[tuple[datetime, str]]] = defaultdict(list)

    def tolls(self, letter: Posted) -> Sequence[Toll]:
        return (Toll(f"terminal {letter.address.conversation}", Rate(1, 1.0)),)

    async def say(self, letter: Posted) -> str:
        await asyncio.sleep(0)
        self.said[letter.address.conversation].append((self.clock(), letter.key))
        return str(letter.id)


@pytest.fixture
async def talk(database_url: str) -> AsyncIterator[Conversation]:
    async with demo(database_url, Clock()) as talk:
        async with talk.here.store.work() as work:
            memory = await work.open_all(1, address(""))
            (rep,) = await memory.people.named(LI)
            for number in range(CHATS):
                chat = f"chat {number}"
                await memory.people.link(rep.id, account(chat), chat, talk.clock())
        yield talk


@asynccontextmanager
async def running(talk: Conversation, voice: Paced) -> AsyncIterator[Relay]:
    relay, stopping = talk.here.relay({Platform.TERMINAL: voice}), asyncio.Event()
    saying = asyncio.create_task(relay.run(stopping, talk.here.desk.spoke))
    yield relay
    stopping.set()
    await saying


def storm() -> Sequence[str]:
    """Who speaks, in this order: every other message is of one chat, and one chat speaks once, half way."""
    others = [f"chat {2 + number % (CHATS - 2)}" for number in range(MESSAGES)]
    speakers = [FLOOD if number % 2 else others[number // 2] for number in range(MESSAGES)]
    speakers[MESSAGES // 2] = QUIET
    return speakers


async def blow(talk: Conversation, speakers: Sequence[str]) -> tuple[dict[str, datetime], list[float]]:
    """When each was told, by its number, and how long each waited for the acknowledgement, in seconds."""
    chats = {chat: asyncio.Lock() for chat in speakers}
    doors = asyncio.Semaphore(CONNECTIONS)
    told: dict[str, datetime] = {}
    waited: list[float] = []

    async def bring(number: int, chat: str) -> None:
        async with chats[chat], doors:
            talk.clock.move(seconds=1 / SECOND)
            began = told[str(number)] = talk.clock()
            heard = hear(chat, "my tasks", (), began)
            await talk.here.desk.receive(replace(heard, event_id=str(number)))
            waited.append((talk.clock() - began).total_seconds())

    await asyncio.gather(*(bring(number, chat) for number, chat in enumerate(speakers)))
    return told, waited


async def test_a_storm_in_one_chat_is_no_storm_in_another(talk: Conversation) -> None:
    voice, speakers = Paced(talk.clock), storm()
    before = resident()
    async with running(talk, voice) as relay:
        told, waited = await blow(talk, speakers)
    assert (
        not WHOLE or sorted(waited)[int(len(waited) * 0.99)] < 1
    )  # a second of a small storm is two messages
    while sum(map(len, voice.said.values())) < MESSAGES:
        talk.clock.move(seconds=1)
        assert await relay.round()
    async with talk.here.store.work() as work:
        assert await work.connection.scalar(select(func.count()).select_from(inbox)) == MESSAGES
    for chat, said in voice.said.items():
        numbers = [int(key.split(":")[-2]) for _, key in said]
        assert numbers == sorted(numbers) == [n for n, speaker in enumerate(speakers) if speaker == chat]
    ((answered, key),) = voice.said[QUIET]
    assert not WHOLE or (answered - told[key.split(":")[-2]]).total_seconds() <= 5
    assert resident() - before < 64


def resident() -> float:
    """Megabytes of this process in memory."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
