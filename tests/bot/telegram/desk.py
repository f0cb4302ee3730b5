"""A desk that only remembers what it was told."""

from __future__ import annotations

import asyncio

from domain.chat import Account, Inbound


class RecordingDesk:
    """Keeps what it heard. The next `failures` are raised instead; while `gate` is shut, turns wait before
    their commit. What is put aside is remembered; where `full`, it can't be."""

    def __init__(self) -> None:
        self.heard: list[Inbound] = []
        self.failures: list[Exception] = []
        self.poison = ""
        self.aside: list[tuple[str, str]] = []
        self.full = False
        self.begun = asyncio.Event()
        self.gate = asyncio.Event()
        self.gate.set()

    async def receive(self, heard: Inbound) -> None:
        self.begun.set()
        await self.gate.wait()
        if self.failures:
            raise self.failures.pop(0)
        if self.poison and self.poison in heard.text:
            raise ValueError(heard.text)
        self.heard.append(heard)

    async def put_aside(self, account: Account, event_id: str, raw: object, why: str) -> None:
        if self.full:
            raise OSError
        self.aside.append((event_id, why))

    def texts(self) -> list[str]:
        return [heard.text for heard in self.heard]
