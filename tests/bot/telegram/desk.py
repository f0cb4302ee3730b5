"""A desk that only remembers what it was told."""

from __future__ import annotations

import asyncio

from domain.chat import Inbound


class RecordingDesk:
    """Keeps what it heard. The next `failures` are raised instead; while `gate` is shut, turns wait before
    their commit."""

    def __init__(self) -> None:
        self.heard: list[Inbound] = []
        self.failures: list[Exception] = []
        self.poison = ""
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

    def texts(self) -> list[str]:
        return [heard.text for heard in self.heard]
