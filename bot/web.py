"""The web server: webhooks, health and figures, for callers that may be anybody."""

from __future__ import annotations

import errno
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Final

import structlog
from aiohttp import hdrs, web

from bot.config import Settings
from domain.problem import Problem

log = structlog.get_logger()
LARGEST: Final = 256 * 1024  # bytes of a body that is not read by `bot.body`
IDLE: Final = 75.0  # seconds; a balancer keeps a connection for sixty, and headers that don't end are cut off


@asynccontextmanager
async def listening(settings: Settings, routes: Sequence[web.RouteDef]) -> AsyncIterator[None]:
    """Serves the routes until the block ends. Problem where it can't listen."""
    app = web.Application(client_max_size=LARGEST)
    app.add_routes(routes)
    app.on_response_prepare.append(_unnamed)
    runner = web.AppRunner(app, access_log=None, keepalive_timeout=IDLE)
    await runner.setup()
    try:
        await _listen(runner, settings.http_host, settings.http_port)
        yield
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, host: str, port: int) -> None:
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        name = "HTTP_PORT" if error.errno in {errno.EADDRINUSE, errno.EACCES} else "HTTP_HOST"
        raise Problem(f"{name}: can't listen on {host}:{port} ({error.strerror})") from None
    log.info("listening", host=host, port=port)


async def _unnamed(_request: web.Request, response: web.StreamResponse) -> None:
    """Nobody outside has to know which software, of which release, answers him."""
    response.headers.pop(hdrs.SERVER, None)
