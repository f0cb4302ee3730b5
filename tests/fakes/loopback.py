"""A web server on 127.0.0.1 with a port of the system's choice, which can also fail on demand."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qsl

from aiohttp import web

from tests.fakes.faults import Fault
from tests.fakes.ledger import Json

Answer = Callable[[], Awaitable[web.StreamResponse]]


class Loopback:
    """The server of one fake."""

    def __init__(self, routes: list[web.RouteDef]) -> None:
        self._app = web.Application(client_max_size=64 * 2**20)
        self._app.add_routes(routes)
        self._runner: web.AppRunner | None = None
        self.port = 0

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> None:
        self._runner = web.AppRunner(
            self._app, access_log=None, handler_cancellation=True, shutdown_timeout=0.2
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        if self._runner:
            await self._runner.cleanup()
            self._runner = None


async def arguments(request: web.Request) -> Json:
    """The call's arguments from query, form, multipart or JSON; an uploaded file is a web.FileField."""
    found: Json = dict(request.query)
    if request.content_type == "application/json":
        found.update(json.loads(await request.text() or "{}"))
    elif request.content_type.startswith("multipart/"):
        found.update(await request.post())
    else:
        found.update(parse_qsl(await request.text(), keep_blank_values=True))
    return found


def cut(request: web.Request) -> web.Response:
    """Reset the connection; what is returned is never seen."""
    if request.transport:
        request.transport.abort()
    return web.Response()


def as_scripted(fault: Fault, shown: Json, status: int) -> web.Response:
    headers = {"Retry-After": str(fault.retry_after)} if fault.retry_after is not None else {}
    if fault.body is not None:
        return web.Response(status=status, text=fault.body, content_type="text/html", headers=headers)
    return web.json_response(shown, status=status, headers=headers)


async def with_faults(
    request: web.Request, fault: Fault | None, accept: Answer, refuse: Answer
) -> web.StreamResponse:
    """Answer a call, or fail it in the way that was planned."""
    if fault is None:
        return await accept()
    if fault.refuses:
        response = await refuse()
        return cut(request) if fault.drop else response
    response = await accept()
    if fault.stall:
        await fault.released.wait()
    return cut(request) if fault.drop_after_accept else response
