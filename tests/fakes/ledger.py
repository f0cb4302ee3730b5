"""What happened at a fake platform, numbered and timed, and a way to wait for it without sleeping."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

Json = dict[str, Any]
Clock = Callable[[], datetime]
T = TypeVar("T")


class StepClock:
    """A clock that moves by a millisecond at each reading, and otherwise only when told."""

    def __init__(self, start: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)) -> None:
        self.now = start

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class Following:
    """The time of another clock, a millisecond later at each reading: no two things happen at once."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.step = timedelta()

    def __call__(self) -> datetime:
        self.step += timedelta(milliseconds=1)
        return self.clock() + self.step


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger. `kind` is "call" (accepted), "refused" (answered with an error), "failed" (by
    script) or "delivery" (sent to the program); `name` the method or gesture."""

    number: int
    at: datetime
    kind: str
    name: str
    payload: Json
    outcome: str = "ok"


class Ledger:
    """Every delivery and every call in order."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.entries: list[Entry] = []
        self._changed = asyncio.Event()

    def note(self, kind: str, name: str, payload: Json, outcome: str = "ok") -> Entry:
        entry = Entry(len(self.entries) + 1, self.clock(), kind, name, payload, outcome)
        self.entries.append(entry)
        self.stir()
        return entry

    def stir(self) -> None:
        """Make everyone who waits look again."""
        self._changed.set()
        self._changed = asyncio.Event()

    def of(self, kind: str, name: str | None = None) -> list[Entry]:
        return [entry for entry in self.entries if entry.kind == kind and name in (None, entry.name)]

    def calls(self, name: str | None = None) -> list[Entry]:
        """Accepted calls, of one method or of all."""
        return self.of("call", name)

    def deliveries(self, name: str | None = None) -> list[Entry]:
        return self.of("delivery", name)

    async def until(self, predicate: Callable[[], T], timeout: float = 5.0) -> T:  # noqa: ASYNC109
        """The predicate's value once it is true, seen at an entry. AssertionError after `timeout` s."""
        try:
            async with asyncio.timeout(timeout):
                return await self._watch(predicate)
        except TimeoutError:
            raise AssertionError(f"not seen within {timeout} s; the last entries:\n{self.tail()}") from None

    async def _watch(self, predicate: Callable[[], T]) -> T:
        while True:
            changed = self._changed
            if value := predicate():
                return value
            await changed.wait()

    def tail(self, count: int = 12) -> str:
        lines = [
            f"{e.number} {e.kind} {e.name} {e.outcome} {str(e.payload)[:160]}" for e in self.entries[-count:]
        ]
        return "\n".join(lines)
