"""The relay carries letters from the outbox to the platforms; nothing else in the program speaks."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Protocol

import structlog

from domain import failpoint, trace
from domain.chat import Address, Letter, Platform, Urgency
from domain.delivery import (
    Closed,
    Exposed,
    Moved,
    Posted,
    Tolls,
    TryLater,
    Undelivered,
    Unknown,
    Unreachable,
    Voice,
)
from domain.pace import Toll
from domain.people import Person
from domain.problem import why
from language.say import delivery as cards
from language.words import Words

log = structlog.get_logger()
LONGEST_WAIT = timedelta(minutes=15)
SHUT = timedelta(minutes=1)  # between attempts while a platform takes no token
PATIENCE = 12  # attempts before a letter is given up; about two hours
TOLD_AGAIN = 2  # attempts of an answer whose fate is unknown: once more, and then no more
AT_ONCE = 16  # letters under way
IDLE = 0.5  # seconds between looks into the outbox when nothing woke the relay
SWEEP = timedelta(seconds=5)  # between looks for letters whose sender died


class Outbox(Protocol):
    async def due(
        self, now: datetime, limit: int, platforms: Sequence[str], tolls: Tolls
    ) -> Sequence[Posted]: ...
    async def interrupted(self, now: datetime) -> Sequence[Posted]: ...
    async def settle(self, letter: Posted, state: str, now: datetime, **values: Any) -> bool: ...
    async def close(self, tolls: Sequence[Toll], until: datetime, now: datetime) -> None: ...
    async def unreachable(self, address: Address, now: datetime) -> None: ...
    async def moved(self, address: Address, conversation: str) -> None: ...
    async def put(self, organisation_id: int, letter: Letter, now: datetime) -> None: ...
    async def keeper(self, letter: Posted) -> Person | None: ...
    async def name_of(self, person_id: int) -> str: ...


class Relay:
    """`outbox` opens one transaction on the outbox; nothing is sent inside one. `step` opens one of a single
    statement, where that is cheaper. `dice` gives 0 to 1; `note` is told what became of each letter tried.

    `shut` names the platforms that take no token at present, and why."""

    def __init__(
        self,
        outbox: Callable[[], AbstractAsyncContextManager[Outbox]],
        voices: Mapping[Platform, Voice],
        clock: Callable[[], datetime],
        dice: Callable[[], float] = random.random,
        note: Callable[[Posted, str], None] = lambda _letter, _state: None,
        step: Callable[[], AbstractAsyncContextManager[Outbox]] | None = None,
    ) -> None:
        self.outbox = outbox
        self.step = step or outbox
        self.voices = voices
        self.clock = clock
        self.dice = dice
        self.note = note
        self.shut: dict[Platform, str] = {}
        self._limited: dict[Platform, tuple[Address, datetime]] = {}
        self._swept: datetime | None = None
        self._handed: set[asyncio.Task[None]] = set()  # letters that turns gave us, under way
        self._running = False
        self._look = asyncio.Event()  # wakes a relay that runs
        self._left = False  # letters wait behind those that we were given

    async def round(self) -> int:
        """Sends what can go now, the oldest letter of each conversation; returns how many were tried."""
        letters = await self.lease(AT_ONCE)
        under_way = [asyncio.create_task(self.carry(letter)) for letter in letters]
        try:
            await asyncio.gather(*under_way)
        finally:  # gather leaves the others behind when one fails or is cancelled
            if under_way:
                await asyncio.wait(under_way)
        return len(letters)

    async def drain(self) -> None:
        """Sends until nothing is due."""
        while await self.round():
            pass

    async def run(
        self, stopping: asyncio.Event, woke: asyncio.Event, beat: Callable[[], None] = lambda: None
    ) -> None:
        """Sends until told to stop, then finishes what is under way. A letter that takes long holds up nobody
        else; a database that fails is asked again."""
        under_way: set[asyncio.Task[None]] = set()
        self._running, self._look = True, woke
        while not stopping.is_set():
            beat()
            self._left = woke.is_set() and bool(self._handed)
            woke.clear()
            try:
                letters = await self.lease(AT_ONCE - len(under_way) - len(self._handed))
            except Exception as error:
                log.error("the outbox can't be read", why=why(error))
                letters = ()
            under_way |= {asyncio.create_task(self._carried(letter)) for letter in letters}
            under_way = await _rest(under_way, woke, stopping)
        self._running = False
        await asyncio.gather(*under_way, *self._handed)

    def free(self, platform: Platform) -> Tolls | None:
        """What a letter takes of the platform's rates, where a turn may lease its answer to us at once."""
        room = self._running and len(self._handed) < AT_ONCE
        return self._tolls if room and platform in self.voices and platform not in self.shut else None

    def take(self, letter: Posted) -> None:
        """Carries a letter that a turn leased to us; the turn is kept."""
        task = asyncio.create_task(self._carried(letter))
        self._handed.add(task)
        task.add_done_callback(self._handed_over)

    def _handed_over(self, task: asyncio.Task[None]) -> None:
        self._handed.discard(task)
        if self._left:
            self._look.set()

    async def lease(self, room: int) -> Sequence[Posted]:
        """Takes letters to send, at most `room`; what a dead sender left behind is sorted first."""
        if room <= 0:
            return ()
        now = self.clock()
        async with self.outbox() as box:
            await self._sweep(box, now)
            platforms = [str(platform) for platform in self.voices]
            return await box.due(now, room, platforms, self._tolls)

    async def _sweep(self, box: Outbox, now: datetime) -> None:
        if self._swept and now - self._swept < SWEEP:
            return
        for lost in await box.interrupted(now):
            await self._tell_lost(box, lost, now)
        self._swept = now

    async def carry(self, letter: Posted) -> None:
        """Sends a leased letter and keeps what became of it."""
        with trace.span("letter", platform=str(letter.address.platform), urgency=str(letter.urgency)):
            await self._carry(letter)

    async def _carry(self, letter: Posted) -> None:
        failpoint.reach("letter.leased")
        try:
            message = await self.voices[letter.address.platform].say(letter)
        except Undelivered as trouble:
            await self._note(letter, trouble)
        else:
            failpoint.reach("letter.after_send")
            self.shut.pop(letter.address.platform, None)
            async with self.step() as box:
                await self._settle(box, letter, "sent", self.clock(), message=message)
            failpoint.reach("letter.settled")

    async def _carried(self, letter: Posted) -> None:
        """What can't be settled now is found again when its lease has ended."""
        try:
            await self.carry(letter)
        except Exception as error:
            log.error("a letter can't be settled", letter=letter.id, why=why(error))

    def _tolls(self, letter: Posted) -> Sequence[Toll]:
        return self.voices[letter.address.platform].tolls(letter)

    async def _note(self, letter: Posted, trouble: Undelivered) -> None:
        now = self.clock()
        async with self.outbox() as box:
            match trouble:
                case Moved():
                    await self._settle(box, letter, "pending", now, due_at=now)
                    await box.moved(letter.address, trouble.conversation)
                case Closed():
                    self.shut[letter.address.platform] = str(trouble)
                    await self._settle(box, letter, "pending", now, due_at=now + SHUT, error=str(trouble))
                    await box.close(self._tolls(letter), now + SHUT, now)
                case TryLater() if letter.attempts < PATIENCE:
                    await self._later(box, letter, trouble, now)
                case Unknown() if _once_more(letter):
                    due = now + self._wait(letter.attempts)
                    await self._settle(
                        box, letter, "pending", now, due_at=due, repeat=True, error=str(trouble)
                    )
                case Unknown():
                    await self._settle(box, letter, "unknown", now, error=str(trouble))
                    await self._tell_lost(box, letter, now)
                case _:
                    await self._give_up(box, letter, trouble, now)

    async def _settle(self, box: Outbox, letter: Posted, state: str, now: datetime, **values: Any) -> bool:
        self.note(letter, state)
        trace.note(state=state)
        return await box.settle(letter, state, now, **values)

    async def _later(self, box: Outbox, letter: Posted, trouble: TryLater, now: datetime) -> None:
        """As long as the platform asked, else twice as long each time. What it limits is its conversation;
        only where it limits a second one meanwhile does everything wait."""
        asked, why = trouble.seconds, str(trouble)
        wait = self._wait(letter.attempts) if asked is None else timedelta(seconds=asked)
        until = now + wait
        await self._settle(box, letter, "pending", now, due_at=until, error=why)
        if asked is None:
            return
        tolls = self._tolls(letter)
        here = replace(letter.address, thread="")
        first, end = self._limited.get(here.platform, (here, now))
        everything = end > now and first != here
        self._limited[here.platform] = (here, max(until, end))
        await box.close(tolls if everything else tolls[:1], until, now)

    async def _give_up(self, box: Outbox, letter: Posted, trouble: Undelivered, now: datetime) -> None:
        """A letter that can't arrive is kept as dead, and somebody who can do something about it is told."""
        if isinstance(trouble, Unreachable):
            await box.unreachable(letter.address, now)
        if await self._settle(box, letter, "dead", now, error=str(trouble) or type(trouble).__name__):
            name = await box.name_of(letter.person_id) if letter.person_id else ""
            gone = isinstance(trouble, Unreachable)
            if isinstance(trouble, Exposed):
                await self._tell(box, letter, lambda words: cards.exposed(words, letter), "exposed", now)
            else:
                await self._tell(
                    box, letter, lambda words: cards.dead(words, letter, name, gone), "dead", now
                )

    async def _tell(
        self, box: Outbox, letter: Posted, make: Callable[[Words], Any], what: str, now: datetime
    ) -> None:
        """Once a day and conversation; never about a letter of this kind itself."""
        keeper = await box.keeper(letter)
        if keeper is None or letter.organisation_id is None or letter.key.startswith("news:"):
            return
        where = f"{letter.address.platform}:{letter.address.conversation}"
        key = f"news:{what}:{where}:{keeper.id}:{now:%Y%m%d}"
        card = make(Words(keeper.language, keeper.timezone))
        await box.put(letter.organisation_id, Letter(key, card, keeper.id), now)

    async def _tell_lost(self, box: Outbox, letter: Posted, now: datetime) -> None:
        """A digest is never said twice; that it may be missing is said instead, where it was to be read."""
        if letter.organisation_id is None or letter.key.startswith("news:"):
            return
        card = cards.lost(Words(cards.language_of(letter.card)), letter)
        lost = Letter(f"news:lost:{letter.id}", card, address=letter.address)
        await box.put(letter.organisation_id, lost, now)

    def _wait(self, attempts: int) -> timedelta:
        """Twice as long each time, and not at the same moment as everybody else."""
        return min(timedelta(seconds=2**attempts), LONGEST_WAIT) * (0.5 + self.dice() / 2)


def _once_more(letter: Posted) -> bool:
    """An answer is said again once, a redrawing repeatedly, a digest never."""
    if letter.urgency is Urgency.EDIT:
        return letter.attempts < PATIENCE
    return letter.urgency is Urgency.ANSWER and letter.attempts < TOLD_AGAIN


async def _rest(
    under_way: set[asyncio.Task[None]], woke: asyncio.Event, stopping: asyncio.Event
) -> set[asyncio.Task[None]]:
    """Until a letter is done, something was said, or a moment has passed; returns what goes on."""
    signals = {asyncio.create_task(event.wait()) for event in (woke, stopping)}
    try:
        await asyncio.wait({*under_way, *signals}, timeout=IDLE, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for signal in signals:
            signal.cancel()
    await asyncio.wait(signals)
    return {task for task in under_way if not task.done()}
