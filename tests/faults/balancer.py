"""A balancer before several replicas: the next one that answers gets the request, whichever has died."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp import web

from tests.fakes.loopback import Loopback


class Balancer:
    """`async with Balancer(ports) as balancer:`; `balancer.root` is where the platforms reach the program."""

    def __init__(self, ports: Sequence[int]) -> None:
        self.ports = deque(ports)
        self._server = Loopback([web.route("*", "/{path:.*}", self._pass)])

    async def __aenter__(self) -> Self:
        await self._server.start()
        self.session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.session.close()
        await self._server.stop()

    @property
    def root(self) -> str:
        return self._server.root

    async def _pass(self, request: web.Request) -> web.Response:
        """As HAProxy does it: another replica is tried only where nobody listens."""
        body = await request.read()
        for _ in range(len(self.ports)):
            self.ports.rotate(1)
            url = f"http://127.0.0.1:{self.ports[0]}{request.path_qs}"
            try:
                async with self.session.request(
                    request.method, url, data=body, headers=request.headers
                ) as answer:
                    return web.Response(status=answer.status, body=await answer.read())
            except aiohttp.ClientConnectorError:
                continue
            except (aiohttp.ClientError, TimeoutError):
                break
        return web.Response(status=502)
