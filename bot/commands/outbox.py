"""Letters that did not arrive: what they are, and what to do with them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from rich.table import Column, Table

from bot.clock import Clock
from bot.terminal.console import console
from domain.problem import Problem
from storage import schema
from storage.database import connect
from storage.outbox import STUCK, Kept, Outbox
from storage.store import Store
from storage.work import Work

T = TypeVar("T")
MOST = 200  # letters shown, or taken by one statement
STATES = ("pending", "sending", "dead", "unknown", "dropped", "sent")


LIST = "`channelbot outbox list` shows those that are."
WAITS = "`channelbot outbox list --state pending` shows those that wait, and until when."


class NoLetterError(Problem):
    """None of the letters named is stuck."""


@dataclass(frozen=True, slots=True)
class Acted:
    """How many letters something was done with, and those named that are not stuck; some of them wait."""

    count: int
    others: Sequence[int]
    waiting: Sequence[int] = ()

    def finish(self) -> None:
        """Raises NoLetterError where there was nothing to be done with some."""
        if self.waiting:
            raise NoLetterError(
                f"Sent at their time, by themselves: {', '.join(map(str, self.waiting))}; {WAITS}"
            )
        if self.others:
            raise NoLetterError(f"Not stuck: {', '.join(map(str, self.others))}; {LIST}")


def show(url: str, states: Sequence[str], clock: Clock) -> None:
    """A table of the letters in these states; of those that are stuck where none is named."""
    unknown = sorted(set(states) - set(STATES))
    if unknown:
        raise Problem(f"{unknown[0]} is no state of a letter; there are {', '.join(STATES)}.")
    found = _with(url, lambda work: work.outbox.listed(states or STUCK, MOST))
    if not found:
        console().print("No such letters." if states else _none_stuck(url, clock()))
        return
    console().print(_table(found))
    console().print("`channelbot outbox retry ID…` sends again, `channelbot outbox drop ID…` gives up.")


def _none_stuck(url: str, now: datetime) -> str:
    waiting = _with(url, lambda work: work.outbox.waiting())
    if not waiting:
        return "No letter is stuck, and none waits."
    longest = int((now - min(waiting.values())).total_seconds())
    return f"No letter is stuck. Waiting: {len(waiting)}, the oldest for {longest} s. {WAITS}"


def retry(url: str, clock: Clock, ids: Sequence[int] | None) -> Acted:
    """Queues stuck letters again: these, or all. Raises NoLetterError."""
    return _act(url, ids, "retried", lambda box, chosen: box.retry(chosen, clock()))


def drop(url: str, ids: Sequence[int] | None) -> Acted:
    """Gives stuck letters up: these, or all. Raises NoLetterError."""
    return _act(url, ids, "dropped", lambda box, chosen: box.drop(chosen))


def _act(
    url: str,
    ids: Sequence[int] | None,
    done: str,
    act: Callable[[Outbox, Sequence[int]], Awaitable[int]],
) -> Acted:
    """What is `done` with a letter stands in the audit log: somebody waits for it, or was to."""

    async def chosen(work: Work) -> Acted:
        stuck = await work.outbox.stuck(ids)
        letters = list(stuck)
        parts = [letters[at : at + MOST] for at in range(0, len(letters), MOST)]
        count = sum([await act(work.outbox, part) for part in parts])
        for part in parts:
            for whose in sorted({stuck[letter] for letter in part}):
                work.note(whose, done, letters=[letter for letter in part if stuck[letter] == whose])
        others = sorted({*(ids or ())} - {*stuck})
        return Acted(count, others, [*await work.outbox.waiting(others)])

    acted = _with(url, chosen)
    if not acted.count:
        acted.finish()
        raise NoLetterError("No letter is stuck.")
    return acted


def _with(url: str, use: Callable[[Work], Awaitable[T]]) -> T:
    schema.check(url)
    return asyncio.run(_used(url, use))


async def _used(url: str, use: Callable[[Work], Awaitable[T]]) -> T:
    store = Store(connect(url))
    try:
        async with store.work() as work:
            return await use(work)
    finally:
        await store.close()


def _table(found: Sequence[Kept]) -> Table:
    why = Column("Why", overflow="fold")  # a reason is one word, which nothing may cut
    table = Table("No.", "State", "To", "What", "Tries", "Since", why)
    for kept in found:
        since = f"{kept.created_at:%Y-%m-%d %H:%M} UTC"
        said = kept.error or _held_back(kept)
        table.add_row(str(kept.id), kept.state, kept.to, kept.what, str(kept.attempts), since, said)
    return table


def _held_back(kept: Kept) -> str:
    """A letter that was not tried yet waits for the platform's rates, or for its token."""
    later = kept.state == "pending" and kept.due_at > kept.created_at
    return f"waits until {kept.due_at:%H:%M:%S}" if later else ""
