"""The body of a request from outside: up to a size, and for a time, so that nobody holds a door open.

All large ones together have a size too: anybody may send them, since Slack proves itself by the body."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from aiohttp import web

PATIENCE: Final = 10.0  # seconds; the platforms send at once, and give up sooner
SMALL: Final = 64 * 1024  # bytes; what people write is smaller, and always let in
ROOM: Final = 16 * 2**20  # bytes that what is larger may take at once


class Room:
    """What is left for large bodies."""

    def __init__(self) -> None:
        self.held = 0

    @contextmanager
    def guest(self) -> Iterator[Guest]:
        guest = Guest(self)
        try:
            yield guest
        finally:
            self.held -= guest.holds


class Guest:
    """One body in the room."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.holds = 0

    def grow(self, size: int) -> None:
        """Raises what answers 503 where there is no room: the platforms come again."""
        if self.room.held + size > ROOM:
            raise web.HTTPServiceUnavailable
        self.room.held += size
        self.holds += size


ALL: Final = Room()


async def bounded(request: web.Request, largest: int) -> bytes:
    """The body; empty where it can't be unpacked. Raises what answers 413, 408 or 503."""
    if (request.content_length or 0) > largest:
        raise web.HTTPRequestEntityTooLarge(largest, request.content_length or 0)
    try:
        async with asyncio.timeout(PATIENCE):
            return await _read(request, largest)
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    except web.RequestPayloadError:
        return b""


async def _read(request: web.Request, largest: int) -> bytes:
    body = bytearray()
    with ALL.guest() as guest:
        async for part in request.content.iter_chunked(65_536):
            body += part
            if len(body) > largest:
                raise web.HTTPRequestEntityTooLarge(largest, len(body))
            if len(body) > SMALL:
                guest.grow(len(part))
    return bytes(body)
