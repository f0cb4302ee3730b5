"""Tests can't leave this machine, and can't hide that they tried."""

import asyncio
import socket
from collections.abc import Iterator

import pytest

from tests import loopback

ELSEWHERE = "192.0.2.1"  # reserved for documentation (RFC 5737): nobody is there


@pytest.fixture
def attempts(on_this_machine: None) -> Iterator[list[str]]:
    """What was tried, forgiven before the guard's own check."""
    yield loopback.attempts
    loopback.attempts.clear()


def test_another_machine_is_refused(attempts: list[str]) -> None:
    with socket.socket() as client, pytest.raises(loopback.LeftTheMachine):
        client.connect((ELSEWHERE, 443))
    assert attempts == [f"{ELSEWHERE}:443"]


async def test_so_it_is_for_asyncio(attempts: list[str]) -> None:
    with pytest.raises(loopback.LeftTheMachine):
        await asyncio.open_connection(ELSEWHERE, 443)
    assert attempts == [f"{ELSEWHERE}:443"]


def test_names_are_not_looked_up(attempts: list[str]) -> None:
    with pytest.raises(loopback.LeftTheMachine):
        socket.getaddrinfo("slack.example", 443)
    assert attempts == ["slack.example"]


def test_a_server_open_to_the_world_is_refused(attempts: list[str]) -> None:
    with socket.socket() as server, pytest.raises(loopback.LeftTheMachine):
        server.bind(("0.0.0.0", 0))  # noqa: S104 - this is what is refused
    assert attempts == ["0.0.0.0:0"]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_this_machine_is_reached(host: str) -> None:
    server = await asyncio.start_server(lambda _, writer: writer.close(), host, 0, family=socket.AF_INET)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        assert await reader.read() == b""
        writer.close()
        await writer.wait_closed()
