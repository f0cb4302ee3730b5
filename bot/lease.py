"""A lease as a part of the program holds it: asked for again and again, given back at the end."""

from __future__ import annotations

import os
import secrets
import socket
from dataclasses import dataclass, field
from datetime import timedelta

from bot.clock import Clock
from storage import leases
from storage.store import Store

LENGTH = timedelta(seconds=9)  # longer than one poll; who is killed is followed by another within it


def _holder() -> str:
    """This process among all of them; the host's name tells an operator where it runs."""
    return f"{socket.gethostname()[:40]}:{os.getpid()}:{secrets.token_hex(4)}"


@dataclass(slots=True)
class Lease:
    """What only one process may do, by its name."""

    store: Store
    name: str
    clock: Clock
    length: timedelta = LENGTH
    holder: str = field(default_factory=_holder)

    async def hold(self) -> bool:
        """Whether this process may do it now."""
        async with self.store.work() as work:
            return await leases.hold(work.connection, self.name, self.holder, self.clock(), self.length)

    async def release(self) -> None:
        async with self.store.work() as work:
            await leases.release(work.connection, self.name, self.holder, self.clock())
