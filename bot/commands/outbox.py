"""Letters that did not arrive: what they are, and what to do with them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from rich.console import Console
from rich.table import Column, Table

from bot.clock import Clock
from domain.problem import Problem
from storage import schema
from storage.database import connect
from storage.outbox import STUCK, Kept, Outbox
from storage.store import Store

T = TypeVar("T")
MOST = 200  # letters shown, or taken by one command
STATES = ("pending", "sending", "dead", "unknown", "dropped", "sent")


class NoLetterError(Problem):
    """None of the letters named is stuck."""


def show(url: str, states: Sequence[str]) -> None:
    """A table of the letters in these states."""
    unknown = sorted(set(states) - set(STATES))
    if unknown:
        raise Problem(f"{unknown[0]} is no state of a letter; there are {', '.join(STATES)}.")
    found = _with(url, lambda box: box.listed(states or STUCK, MOST))
    if not found:
        Console().print("No such letters.")
        return
    Console().print(_table(found))
    Console().print("`channelbot outbox retry ID…` sends again, `channelbot outbox drop ID…` gives up.")


def retry(url: str, clock: Clock, ids: Sequence[int], every: bool) -> int:
    """Queues stuck letters again; how many. Raises NoLetterError."""
    return _act(url, ids, every, lambda box, chosen: box.retry(chosen, clock()))


def drop(url: str, ids: Sequence[int], every: bool) -> int:
    """Gives stuck letters up; how many. Raises NoLetterError."""
    return _act(url, ids, every, lambda box, chosen: box.drop(chosen))


def _act(
    url: str, ids: Sequence[int], every: bool, act: Callable[[Outbox, Sequence[int]], Awaitable[int]]
) -> int:
    if not ids and not every:
        raise NoLetterError("Name the letters by their numbers (`channelbot outbox list`), or say --all.")

    async def chosen(box: Outbox) -> int:
        stuck = [kept.id for kept in await box.listed(STUCK, MOST)] if every else ids
        return await act(box, stuck)

    count = _with(url, chosen)
    if not count:
        raise NoLetterError("None of these letters is stuck; `channelbot outbox list` shows those that are.")
    return count


def _with(url: str, use: Callable[[Outbox], Awaitable[T]]) -> T:
    schema.check(url)
    return asyncio.run(_used(url, use))


async def _used(url: str, use: Callable[[Outbox], Awaitable[T]]) -> T:
    store = Store(connect(url))
    try:
        async with store.work() as work:
            return await use(work.outbox)
    finally:
        await store.close()


def _table(found: Sequence[Kept]) -> Table:
    why = Column("Why", overflow="fold")  # a reason is one word, which nothing may cut
    table = Table("No.", "State", "To", "What", "Tries", "Since", why)
    for kept in found:
        since = f"{kept.created_at:%Y-%m-%d %H:%M} UTC"
        table.add_row(str(kept.id), kept.state, kept.to, kept.what, str(kept.attempts), since, kept.error)
    return table
