"""Lines of a person: from a pipe as they come, at a terminal while the bot may speak in between."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Final, TextIO

PROMPT: Final = "> "
LOOK: Final = 1.0  # seconds between looks for what others have caused


async def piped(lines: TextIO) -> AsyncIterator[str]:
    """Each line, when the one before it was answered."""
    while line := await asyncio.to_thread(lines.readline):
        yield line


async def typed(lines: TextIO, out: TextIO, between: Callable[[], Awaitable[bool]]) -> AsyncIterator[str]:
    """Each line typed, with a prompt. `between` says what is due meanwhile, and whether there was anything.

    No thread waits for the keyboard, so that Ctrl-C ends it at once."""
    with _keyboard(lines.fileno()) as keyboard:
        while True:
            _ask(out)
            while (line := await _within(keyboard, LOOK)) is None:
                if await between():
                    _ask(out)
            if not line:
                return
            yield line


def _ask(out: TextIO) -> None:
    out.write(PROMPT)
    out.flush()


async def _within(keyboard: asyncio.Queue[str], seconds: float) -> str | None:
    try:
        return await asyncio.wait_for(keyboard.get(), seconds)
    except TimeoutError:
        return None


@contextmanager
def _keyboard(descriptor: int) -> Iterator[asyncio.Queue[str]]:
    """A queue of the lines typed; an empty one is the end."""
    loop, queue, rest = asyncio.get_running_loop(), asyncio.Queue[str](), bytearray()

    def read() -> None:
        part = os.read(descriptor, 65_536)
        rest.extend(part)
        while (end := rest.find(b"\n")) >= 0:
            queue.put_nowait(rest[: end + 1].decode(errors="replace"))
            del rest[: end + 1]
        if not part:
            loop.remove_reader(descriptor)
            queue.put_nowait(rest.decode(errors="replace"))
            queue.put_nowait("")

    loop.add_reader(descriptor, read)
    try:
        yield queue
    finally:
        loop.remove_reader(descriptor)
