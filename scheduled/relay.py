"""The relay carries letters from the outbox to the platforms; nothing else in the program speaks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from typing import Any, Protocol

from domain.chat import Address, Platform, Urgency
from domain.delivery import Hopeless, Moved, Posted, TryLater, Undelivered, Unknown, Unreachable, Voice

LONGEST_WAIT = timedelta(minutes=15)
PATIENCE = 12  # attempts before a letter is given up; about two hours
TOLD_AGAIN = 2  # attempts of an answer whose fate is unknown: once more, and then no more


class Outbox(Protocol):
    async def due(
        self, now: datetime, limit: int = 50, platforms: Sequence[str] = ()
    ) -> Sequence[Posted]: ...
    async def settle(self, letter_id: int, state: str, now: datetime, **values: Any) -> None: ...
    async def unreachable(self, address: Address, now: datetime) -> None: ...
    async def moved(self, address: Address, conversation: str) -> None: ...


class Relay:
    """`outbox` opens one transaction on the post; nothing is sent inside one."""

    def __init__(
        self,
        outbox: Callable[[], AbstractAsyncContextManager[Outbox]],
        voices: Mapping[Platform, Voice],
        clock: Callable[[], datetime],
    ) -> None:
        self.outbox = outbox
        self.voices = voices
        self.clock = clock

    async def round(self) -> int:
        """Sends what can go now, the oldest letter of each conversation; returns how many were tried."""
        async with self.outbox() as post:
            letters = await post.due(self.clock(), platforms=[str(platform) for platform in self.voices])
        for letter in letters:
            await self._carry(letter)
        return len(letters)

    async def drain(self) -> None:
        """Sends until nothing is due."""
        while await self.round():
            pass

    async def _carry(self, letter: Posted) -> None:
        try:
            message = await self.voices[letter.address.platform].say(letter)
        except Undelivered as trouble:
            await self._note(letter, trouble)
        else:
            async with self.outbox() as post:
                await post.settle(letter.id, "sent", self.clock(), message=message)

    async def _note(self, letter: Posted, trouble: Undelivered) -> None:
        now = self.clock()
        async with self.outbox() as post:
            match trouble:
                case Moved():
                    await post.moved(letter.address, trouble.conversation)
                    await post.settle(letter.id, "pending", now, due_at=now)
                case Unreachable():
                    await post.unreachable(letter.address, now)
                    await post.settle(letter.id, "dead", now, error="unreachable")
                case TryLater() if letter.attempts < PATIENCE:
                    await post.settle(letter.id, "pending", now, due_at=now + _wait(letter, trouble.seconds))
                case Unknown() if _once_more(letter):
                    await post.settle(
                        letter.id, "pending", now, due_at=now + _wait(letter, None), error="unknown"
                    )
                case Unknown():
                    await post.settle(letter.id, "unknown", now, error=str(trouble))
                case Hopeless() | _:
                    await post.settle(letter.id, "dead", now, error=str(trouble))


def _once_more(letter: Posted) -> bool:
    """An answer is said again once, a redrawing repeatedly, a digest never."""
    if letter.urgency is Urgency.EDIT:
        return letter.attempts < PATIENCE
    return letter.urgency is Urgency.ANSWER and letter.attempts < TOLD_AGAIN


def _wait(letter: Posted, asked: float | None) -> timedelta:
    """As long as the platform asked, else twice as long each time."""
    if asked is not None:
        return timedelta(seconds=asked)
    return min(timedelta(seconds=2**letter.attempts), LONGEST_WAIT)
