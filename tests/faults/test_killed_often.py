"""Rows A8 and A9: replicas that are killed at random, or told to stop, under a steady load of conversation.

What became of each message is read from Slack's side: every answer carries the mark of its letter. A few
seconds over sockets here; test_kills goes on for minutes. The seed decides who is killed and when."""

from __future__ import annotations

import asyncio
import hashlib
import os
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from sqlalchemy import create_engine, make_url, text

from bot.slack.hear import heard_as
from domain.chat import Account, Address, Platform
from storage.wall import ALL
from tests.conversation import Clock, demo
from tests.fakes.slack import FakeSlack
from tests.fakes.slack_delivery import Delivery
from tests.fakes.slack_world import TEAM, SlackMessage, SlackUser
from tests.fakes.telegram import FakeTelegram
from tests.stories.operator import free_port, now, settings
from tests.stories.program import Program

SECONDS = 6
SEED = int(os.environ.get("CHANNELBOT_SEED", "20260311"))
PEOPLE = ("Li Wei", "Anna Berg", "Jonas Keller", "Chen Jing", "赵敏")
DRAINED = 60.0  # seconds for what is left, however busy the machine is


@dataclass
class Load:
    """People who speak on and on, one message after the other."""

    slack: FakeSlack
    users: list[SlackUser]
    sent: dict[str, list[Delivery]] = field(default_factory=dict)
    ended: bool = False

    async def speak(self, user: SlackUser) -> None:
        mine = self.sent.setdefault(user.id, [])
        while not self.ended:
            delivery = await self.slack.dm(user, "my tasks")
            mine.append(delivery)
            await self.delivered(delivery)
            await asyncio.sleep(0.15)

    async def delivered(self, delivery: Delivery) -> None:
        """Slack tries again; its minutes are as long as nobody is connected."""
        while not delivery.accepted:
            delivery.attempts = 1
            await self.slack.until(lambda: self.slack.sockets.connected, DRAINED)
            await self.slack.redeliver(delivery)
            await asyncio.sleep(
                0.05
            )  # a socket whose end is not noticed yet takes nothing, and would be asked for ever

    def lost(self) -> list[str]:
        said = self.answers()
        return [key for user in self.users for key in self.keys(user) if key not in said]

    def keys(self, user: SlackUser) -> list[str]:
        messages = [delivery.message for delivery in self.sent[user.id]]
        return [key_of(user, message) for message in messages if message]

    def answers(self) -> Counter[str]:
        """How often each letter stands in a conversation without the mark of a repeat."""
        said = [message for user in self.users for message in self.slack.messages(user)]
        return Counter(mark(message) for message in said if "may be a repeat" not in message.plain())

    def doubled(self) -> list[str]:
        return [key for key, count in self.answers().items() if count > 1]

    def in_order(self, user: SlackUser) -> bool:
        mine = self.keys(user)
        said = [mark(message) for message in self.slack.messages(user)]
        first = [key for key in dict.fromkeys(said) if key in mine]
        return first == mine


def key_of(user: SlackUser, message: SlackMessage) -> str:
    key = f"slack:{TEAM}:{heard_as(f'D{user.id[1:]}', message.ts)}:0"
    return hashlib.sha256(key.encode()).hexdigest()[:16]


def mark(message: SlackMessage) -> str:
    return str((message.metadata or {}).get("event_payload", {}).get("key", ""))


@dataclass
class Stage:
    slack: FakeSlack
    load: Load
    programs: list[Program]
    url: str

    async def settled(self) -> None:
        """Everything is said. What a dead process had in hand is free at once, as after two minutes."""
        self.expire()
        ends = monotonic() + DRAINED
        while monotonic() < ends and (self.load.lost() or self.waiting()):  # noqa: ASYNC110 - others write it
            await asyncio.sleep(0.2)
        assert self.waiting() == [], self.load.lost()

    def expire(self) -> None:
        self.ask("update outbox set lease_until = '2000-01-01 00:00:00' where state = 'sending'")

    def waiting(self) -> list[object]:
        found = self.ask("select id, state, attempts, error from outbox where state not in ('sent')")
        return [tuple(row) for row in found]

    def ask(self, query: str) -> list[Any]:
        lite = self.url.startswith("sqlite")
        where = make_url(self.url)
        engine = create_engine(
            where.set(drivername="sqlite") if lite else where,
            connect_args={"timeout": 15} if lite else {"options": ALL},
        )
        with engine.begin() as connection:
            answer = connection.execute(text(query))
            found = list(answer.all()) if answer.returns_rows else []
        engine.dispose()
        return found


@asynccontextmanager
async def stage(url: str, folder: Path, replicas: int) -> AsyncIterator[Stage]:
    async with FakeSlack(now) as slack, FakeTelegram(now) as telegram:
        users = [slack.user(f"U{number}", name) for number, name in enumerate(PEOPLE)]
        async with demo(url, Clock(now())) as talk, talk.here.store.work() as work:
            memory = await work.open_all(1, Address(Platform.SLACK, TEAM, ""))
            for user in users:
                (person,) = await memory.people.named(user.name)
                account = Account(Platform.SLACK, TEAM, user.id)
                await memory.people.link(person.id, account, user.id, now())
        programs = []
        for number in range(replicas):
            env = settings(slack, telegram, folder / "unused", free_port(), hooked=False)
            env = {name: value for name, value in env.items() if not name.startswith("TELEGRAM")}
            (folder / str(number)).mkdir()
            programs.append(Program(folder / str(number), env | {"DATABASE_URL": url}))
            await programs[-1].start()
        await slack.connected(replicas)
        slack.courier.patience = 5.0
        yield Stage(slack, Load(slack, users), programs, url)
        for program in programs:
            if program.process:
                await program.kill()


@asynccontextmanager
async def speaking(load: Load) -> AsyncIterator[None]:
    tasks = [asyncio.create_task(load.speak(user)) for user in load.users]
    yield
    load.ended = True
    await asyncio.gather(*tasks)


@pytest.mark.parametrize(("kind", "replicas"), [("postgres_url", 2), ("sqlite_url", 1)])
async def test_killed_at_random(
    request: pytest.FixtureRequest, tmp_path: Path, kind: str, replicas: int
) -> None:
    url = request.getfixturevalue(kind)
    dice = random.Random(SEED)
    async with stage(url, tmp_path, replicas) as on:
        ends, kills = monotonic() + SECONDS, 0
        async with speaking(on.load):
            while monotonic() < ends:
                await asyncio.sleep(dice.uniform(0.2, 3.0))
                await dice.choice(on.programs).again()
                kills += 1
        await on.settled()
        messages = sum(len(sent) for sent in on.load.sent.values())
        assert on.load.lost() == [], f"seed {SEED}: {kills} kills, {messages} messages"
        assert on.load.doubled() == []
        assert all(on.load.in_order(user) for user in on.load.users)
        assert kills
        assert on.slack.violations == []


@pytest.mark.parametrize("kind", ["sqlite_url", "postgres_url"])
async def test_told_to_stop_under_load(request: pytest.FixtureRequest, tmp_path: Path, kind: str) -> None:
    """A9: it finishes what it has in hand, and nothing is left whose fate nobody knows."""
    url = request.getfixturevalue(kind)
    async with stage(url, tmp_path, 1) as on:
        (program,) = on.programs
        async with speaking(on.load):
            await on.slack.until(lambda: len(on.load.answers()) > 5, DRAINED)
            began = monotonic()
            assert await program.stop() == 0
            assert monotonic() - began < 15
            await program.start()
        await on.settled()
        assert on.load.lost() == []
        said = [message.plain() for user in on.load.users for message in on.slack.messages(user)]
        assert not [text for text in said if "repeat" in text]
