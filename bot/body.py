"""The body of a request from outside: up to a size, and for a time, so that nobody holds a door open."""

from __future__ import annotations

import asyncio
from typing import Final

from aiohttp import web

PATIENCE: Final = 10.0  # seconds; the platforms send at once, and give up sooner


async def bounded(request: web.Request, largest: int) -> bytes:
    """The body; empty where it can't be unpacked. Raises what answers 413 or 408."""
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
    async for part in request.content.iter_chunked(65_536):
        body += part
        if len(body) > largest:
            raise web.HTTPRequestEntityTooLarge(largest, len(body))
    return bytes(body)
