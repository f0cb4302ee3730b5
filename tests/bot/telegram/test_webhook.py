"""The webhook's door: who is not Telegram is turned away, and nothing is confirmed that was not kept."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession, web

from bot.telegram import limits
from bot.telegram.listen import NotKept
from bot.telegram.webhook import SECRET, Hook

GOOD = {SECRET: "s3cret"}


class Door:
    """A server with the hook, and what it took."""

    def __init__(self) -> None:
        self.taken: list[int] = []
        self.kept = self.ready = True
        self.hook = Hook(self.take, "s3cret", lambda: self.ready)

    async def take(self, raw: dict[str, object]) -> None:
        if not self.kept:
            raise NotKept
        self.taken.append(int(str(raw["update_id"])))


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
async def address(door: Door) -> AsyncIterator[str]:
    app = web.Application()
    app.add_routes([web.route("*", "/telegram/x7", door.hook.serve)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/telegram/x7"
    await runner.cleanup()


async def post(address: str, body: bytes, headers: dict[str, str] | None = None, method: str = "POST") -> int:
    async with (
        ClientSession() as session,
        session.request(method, address, data=body, headers=GOOD if headers is None else headers) as answer,
    ):
        return answer.status


async def test_an_update_is_taken(door: Door, address: str) -> None:
    assert await post(address, b'{"update_id": 7}') == 200
    assert door.taken == [7]


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b'{"update_id": 7}', {}, 401),
        (b'{"update_id": 7}', {SECRET: ""}, 401),
        (b'{"update_id": 7}', {SECRET: "s3cre"}, 401),
        (b'{"update_id": 7}', {SECRET: "s3cret "}, 200),  # a header's blanks are no part of it
        (b'{"update_id": 7}', {SECRET: "S3CRET"}, 401),
        (b'{"update_id": 7}', {SECRET: "x" * 5000}, 401),
        (b"", GOOD, 400),
        (b"nonsense", GOOD, 400),
        (b"\xff\xfe", GOOD, 400),
        (b"[" * 100_000, GOOD, 400),
        (b"[1]", GOOD, 400),
        (b'{"update_id": "7"}', GOOD, 400),
        (b'{"update_id": true}', GOOD, 400),
        (b'{"message": {}}', GOOD, 400),
        (b"x" * (limits.BODY + 1), GOOD, 413),
    ],
)
async def test_everything_else_is_turned_away(
    door: Door, address: str, body: bytes, headers: dict[str, str], status: int
) -> None:
    assert await post(address, body, headers) == status
    assert door.taken == ([7] if status == 200 else [])


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "OPTIONS"])
async def test_only_posts(door: Door, address: str, method: str) -> None:
    assert await post(address, b'{"update_id": 7}', method=method) == 405


async def test_what_is_not_kept_comes_again(door: Door, address: str) -> None:
    door.kept = False
    assert await post(address, b'{"update_id": 7}') == 500
    door.ready = False
    assert await post(address, b'{"update_id": 7}') == 503


async def test_without_a_secret_nobody_comes_in() -> None:
    hook = Hook(Door().take, "", lambda: True)
    app = web.Application()
    app.add_routes([web.post("/", hook.serve)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        assert await post(f"http://127.0.0.1:{runner.addresses[0][1]}/", b"{}", {SECRET: ""}) == 401
    finally:
        await runner.cleanup()
