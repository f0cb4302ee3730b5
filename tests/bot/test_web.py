"""Who knocks at the web server: how long he may take, what he learns of it, and where it can't listen."""

from __future__ import annotations

import asyncio
import errno
import socket
from unittest.mock import AsyncMock

import pytest
from aiohttp import web

from bot import web as served
from bot.config import Settings
from domain.problem import Problem
from tests.stories.operator import free_port


async def hello(_request: web.Request) -> web.Response:
    return web.Response(text="hello")


async def asked(begin: bytes) -> bytes:
    """What a connection is told that begins so and then says nothing more, up to its end."""
    settings = Settings(http_port=free_port())
    async with served.listening(settings, [web.get("/", hello)]), asyncio.timeout(10):
        reader, writer = await asyncio.open_connection(settings.http_host, settings.http_port)
        writer.write(begin)
        said = await reader.read()
        writer.close()
        return said


@pytest.mark.parametrize("begin", [b"", b"POST /slack/events HTTP/1.1\r\nHost: x\r\nX-More: "])
async def test_headers_that_do_not_end_are_cut_off(monkeypatch: pytest.MonkeyPatch, begin: bytes) -> None:
    monkeypatch.setattr(served, "IDLE", 0.05)
    assert await asked(begin) == b""


@pytest.mark.parametrize(("path", "status"), [("/", b"200 OK"), ("/nowhere", b"404 Not Found")])
async def test_nobody_is_told_which_software_answers(path: str, status: bytes) -> None:
    said = await asked(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
    assert status in said
    assert b"Server:" not in said


@pytest.mark.parametrize(
    "why", [OSError(errno.EADDRNOTAVAIL, "no such address"), socket.gaierror(-2, "no such address")]
)
async def test_a_host_that_is_not_here_is_told_by_its_name(
    monkeypatch: pytest.MonkeyPatch, why: OSError
) -> None:
    monkeypatch.setattr(web.TCPSite, "start", AsyncMock(side_effect=why))
    with pytest.raises(Problem, match=r"^HTTP_HOST: can't listen on elsewhere:8080 \(no such address\)"):
        async with served.listening(Settings(http_host="elsewhere"), []):
            pass


async def test_a_port_that_is_taken_is_told_by_its_name() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(Problem, match=rf"^HTTP_PORT: can't listen on 127\.0\.0\.1:{port}"):
            async with served.listening(Settings(http_port=port), []):
                pass


async def test_what_breaks_while_serving_is_no_fault_of_the_address() -> None:
    with pytest.raises(ConnectionRefusedError):
        async with served.listening(Settings(http_port=free_port()), []):
            raise ConnectionRefusedError
