"""Whole conversations with the real desk, relay and database; only the clock and the voice are made up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

from bot.terminal.draw import draw, handles
from bot.terminal.hear import account, address, hear
from bot.wiring import House, house
from domain.chat import Inbound, Kind, Platform
from domain.delivery import Posted
from domain.pace import Toll
from domain.program import Program, load
from tests.prepared import filled

NOW = datetime(2026, 3, 11, 8, 0, tzinfo=UTC)  # a Wednesday


class Clock:
    """Stands still until it is moved."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, **step: float) -> None:
        self.now += timedelta(**step)


class Recorder:
    """A voice that remembers what it said, to whom, and which buttons stood there."""

    platform = Platform.TERMINAL

    def __init__(self) -> None:
        self.said: dict[str, list[str]] = defaultdict(list)
        self.cards: dict[str, list[Posted]] = defaultdict(list)

    def tolls(self, letter: Posted) -> Sequence[Toll]:
        return ()

    async def say(self, letter: Posted) -> str:
        self.said[letter.address.conversation].append(draw(letter.card))
        self.cards[letter.address.conversation].append(letter)
        return str(letter.id)


class Conversation:
    """People of the demo channel talking to the bot in the terminal."""

    def __init__(self, here: House, clock: Clock) -> None:
        self.here = here
        self.clock = clock
        self.voice = Recorder()
        self.events = count(1)

    async def join(self, *names: str) -> None:
        async with self.here.store.work() as work:
            (organisation,) = await work.organisations()
            memory = await work.open_all(organisation.id, address(""))
            for name in names:
                (person,) = await memory.people.named(name)
                await memory.people.link(person.id, account(name), name, self.clock())

    async def say(self, name: str, text: str) -> str:
        """Says a line; returns all that was answered to it."""
        return await self.receive(hear(name, text, (), self.clock()))

    async def tell(self, name: str, text: str) -> None:
        """Says a line, and does not wait for what is answered."""
        heard = replace(hear(name, text, (), self.clock()), event_id=f"{id(self)}-{next(self.events)}")
        await self.here.desk.receive(heard)

    async def think(self, name: str) -> str:
        """Lets the language model read what waits for it; returns what is then said."""
        assert self.here.thinker is not None
        before = len(self.voice.said[name])
        await self.here.thinker.drain()
        await self.here.relay({Platform.TERMINAL: self.voice}).drain()
        return "\n".join(self.voice.said[name][before:])

    async def receive(self, heard: Inbound) -> str:
        name = heard.account.user
        before = len(self.voice.said[name])
        await self.here.desk.receive(replace(heard, event_id=f"{id(self)}-{next(self.events)}"))
        await self.here.relay({Platform.TERMINAL: self.voice}).drain()
        return "\n".join(self.voice.said[name][before:])

    async def press(self, name: str, label: str) -> str:
        """Presses the newest button of that label among what the person was told."""
        return await self.receive(self.pressed(name, label))

    def pressed(self, name: str, label: str) -> Inbound:
        """The press of that button, not heard yet."""
        for letter in reversed(self.voice.cards[name]):
            for button, handle in zip(_labels(letter), handles(letter.card), strict=True):
                if button == label:
                    return replace(self.action(name, handle), event_id=f"{id(self)}-{next(self.events)}")
        raise AssertionError(f"{name} sees no button {label}")

    def action(self, name: str, handle: str, message: str = "") -> Inbound:
        base = hear(name, "", (), self.clock())
        return replace(base, kind=Kind.ACTION, action=handle, message=message)

    def last(self, name: str) -> str:
        return self.voice.said[name][-1]


def _labels(letter: Posted) -> list[str]:
    return [button.label for row in letter.card.buttons for button in row]


@asynccontextmanager
async def demo(url: str, clock: Clock, program: Program | None = None) -> AsyncIterator[Conversation]:
    """The demo channel in a fresh database."""
    await filled(url, clock.now)
    async with house(url, program or load(), clock) as here:
        yield Conversation(here, clock)
