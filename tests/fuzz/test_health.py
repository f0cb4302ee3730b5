"""The web server's own pages: whatever is asked for, the answer is a status, and never a 500."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from urllib.parse import quote

import aiohttp
from hypothesis import strategies as st

from bot import health
from bot.pulse import Pulse
from tests.bot.test_health import Ears
from tests.conversation import Clock, demo
from tests.fakes.loopback import Loopback
from tests.fuzz.budget import fuzz_within
from tests.fuzz.junk import raw, text

Request = tuple[str, str, str, bytes]
METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "NONSENSE")
paths = st.one_of(st.sampled_from(("healthz", "readyz", "metrics", "", "../etc/passwd", "%00", "%ff")), text)


@asynccontextmanager
async def pages(url: str) -> AsyncIterator[Callable[[Request], Awaitable[None]]]:
    async with demo(url, Clock()) as talk, aiohttp.ClientSession() as session:
        server = Loopback(list(health.routes(talk.here, [Ears(talk.clock)], Pulse(), {})))
        await server.start()

        async def take(request: Request) -> None:
            method, path, query, body = request
            where = f"{server.root}/{quote(path, errors='replace')}?{quote(query, errors='replace')}"
            try:
                async with session.request(method, where, data=body) as answer:
                    assert answer.status < 500, answer.status
            except aiohttp.ClientResponseError as refused:  # a line too long for the server: 400, and hung up
                if refused.status != 400:
                    raise

        yield take
        await server.stop()


def test_pages(sqlite_url: str) -> None:
    fuzz_within(pages(sqlite_url), st.tuples(st.sampled_from(METHODS), paths, text, raw))
