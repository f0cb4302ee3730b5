"""Failures by script: what the next call of a method meets instead of a plain answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.fakes.ledger import Json


@dataclass
class Fault:
    """One planned failure.

    status, error, body: the answer given instead; the call is not accepted.
    retry_after: seconds, with 429.
    drop: the connection is cut before the call is accepted.
    drop_after_accept: the call is done, then the connection is cut: the caller can't know.
    stall: the call is done, the answer waits for `release()`.
    """

    method: str
    status: int | None = None
    error: str | None = None
    retry_after: int | None = None
    body: str | None = None
    drop: bool = False
    drop_after_accept: bool = False
    stall: bool = False
    times: int = 1
    where: Callable[[Json], bool] | None = None
    parameters: Json = field(default_factory=dict)
    released: asyncio.Event = field(default_factory=asyncio.Event)
    met: int = 0

    @property
    def refuses(self) -> bool:
        return self.drop or self.status is not None or self.error is not None or self.body is not None

    def release(self) -> None:
        self.released.set()

    def fits(self, method: str, args: Json) -> bool:
        return self.met < self.times and self.method in (method, "*") and (not self.where or self.where(args))


class Faults:
    """The planned failures of one fake, met in the order they were planned."""

    def __init__(self) -> None:
        self.planned: list[Fault] = []

    def plan(self, fault: Fault) -> Fault:
        self.planned.append(fault)
        return fault

    def take(self, method: str, args: Json) -> Fault | None:
        for fault in self.planned:
            if fault.fits(method, args):
                fault.met += 1
                return fault
        return None

    def release(self) -> None:
        """End every stall, so that the server can close."""
        for fault in self.planned:
            fault.release()
