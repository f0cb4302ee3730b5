"""Calls over aiohttp: what the library hears of one that fails, and that none is made twice."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientConnectorError, ServerDisconnectedError, SocketTimeoutError, web
from telegram.error import NetworkError, TimedOut

from bot.telegram.request import Request, proxy
from tests.fakes.loopback import Loopback, cut


class Server:
    """Answers; unless it is silent, or cuts the connection that it was asked through."""

    def __init__(self) -> None:
        self.loopback = Loopback([web.post("/{way}", self.call)])
        self.heard: list[str] = []

    async def call(self, request: web.Request) -> web.Response:
        way = request.match_info["way"]
        self.heard.append(way)
        if way == "silent":
            await asyncio.Event().wait()
        return cut(request) if way == "cut" else web.json_response({"ok": True, "result": True})

    async def asked(self, request: Request, way: str) -> object:
        return await request.post(f"{self.loopback.root}/{way}")


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server = Server()
    await server.loopback.start()
    yield server
    await server.loopback.stop()


@pytest.fixture
async def request_(server: Server) -> AsyncIterator[Request]:
    made = Request(server.loopback.root, 0.1, 1)
    yield made
    await made.shutdown()


async def test_a_connection_that_was_kept_and_breaks_is_asked_once(server: Server, request_: Request) -> None:
    await server.asked(request_, "well")
    with pytest.raises(NetworkError) as lost:
        await server.asked(request_, "cut")
    assert isinstance(lost.value.__cause__, ServerDisconnectedError)
    assert server.heard == ["well", "cut"]


async def test_no_answer_is_told_from_no_connection(server: Server, request_: Request) -> None:
    with pytest.raises(TimedOut) as late:
        await server.asked(request_, "silent")
    assert isinstance(late.value.__cause__, SocketTimeoutError)
    await server.loopback.stop()
    with pytest.raises(NetworkError) as away:
        await server.asked(request_, "well")
    assert isinstance(away.value.__cause__, ClientConnectorError)


async def test_what_is_shut_down_can_be_begun_anew(server: Server, request_: Request) -> None:
    await request_.initialize()
    await request_.shutdown()
    with pytest.raises(NetworkError):
        await server.asked(request_, "well")
    await request_.initialize()
    assert await server.asked(request_, "well")


def test_the_way_out_is_the_environment_s(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    assert proxy("https://api.telegram.org") is None
    monkeypatch.setenv("HTTPS_PROXY", "http://out:3128")
    assert proxy("https://api.telegram.org") == "http://out:3128"
    monkeypatch.setenv("NO_PROXY", "api.telegram.org")
    assert proxy("https://api.telegram.org") is None
