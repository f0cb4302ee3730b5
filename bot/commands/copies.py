"""`channelbot backup`, `restore` and `db check`."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

from bot.clock import Clock
from bot.wiring import erase_again
from domain.problem import Problem
from storage import consistency, copies, erasures, guarded, schema
from storage.database import connect
from storage.erasures import Erasure
from storage.store import Store

RUNS = (
    "The bot runs ({}): stop it first; one that was killed counts as running for ten seconds. With "
    "--while-running what is said to it after the copy was made is lost, and what it has queued may be said "
    "again."
)
RAN = (
    "The bot was running ({}): what was said to it after the copy was made is lost, and what it had queued "
    "may be said again. Start it anew now."
)

UNREAD = (
    "Not looked at: whether entries of the audit log were changed; `channelbot audit verify` reads them all."
)


def backup(url: str, path: Path, force: bool, clock: Clock, daily: bool = False) -> None:
    """A daily one is noted in the database, so that its absence is noticed. Raises Problem where the copy
    can't be made."""
    found = copies.backup(url, path, force)
    if daily:
        asyncio.run(_noted(url, clock))
    sys.stdout.write(f"{path} holds {sum(found.values()):,} rows of {len(found)} tables, and is sound.\n")


async def _noted(url: str, clock: Clock) -> None:
    store = Store(connect(url), clock)
    try:
        async with store.work() as work:
            await work.note_backup(clock())
    finally:
        await store.close()


def restore(
    url: str, path: Path, force: bool, clock: Clock, remembers: Path | None = None, beside: bool = False
) -> None:
    """Who was erased after the copy was made is erased again, whether the database that is replaced knew it
    or the file of erasures does. Raises Problem where the copy can't be taken, or where the bot runs and it
    is not to be done `beside` it."""
    at_work = consistency.at_work(url, clock())
    if at_work and not beside:
        raise Problem(RUNS.format(", ".join(at_work)))
    file = remembers or erasures.beside(url)
    remembered = [*erasures.known(url), *(erasures.written(file) if file else ())]
    again = 0

    def erase(fresh: str) -> None:
        nonlocal again
        again = asyncio.run(_erased_again(fresh, clock, remembered, path.name))

    found = copies.restore(url, path, force, erase)
    sys.stdout.write(f"Restored {sum(found.values()):,} rows of {len(found)} tables from {path}.\n")
    if again:
        sys.stdout.write(f"Erased again, since it was done after the copy was made: people: {again}.\n")
    if at_work:
        sys.stdout.write(f"{RAN.format(', '.join(at_work))}\n")


async def _erased_again(url: str, clock: Clock, remembered: Sequence[Erasure], copy: str) -> int:
    store = Store(connect(url), clock)
    try:
        return await erase_again(store, url, remembered, copy)
    finally:
        await store.close()


def check(url: str) -> None:
    """Raises Problem, after a sentence for each fault."""
    revision = schema.check(url)
    faults = [*consistency.faults(url), *guarded.faults(url)]
    for fault in faults:
        sys.stdout.write(f"{fault}\n")
    if faults:
        raise Problem(f"The database is at revision {revision}, and {len(faults)} things are wrong with it.")
    sys.stdout.write(f"The database is up to date (revision {revision}) and sound. {UNREAD}\n")
