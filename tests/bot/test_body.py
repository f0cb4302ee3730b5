"""A body that never ends is not waited for."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import ClientSession, web

from bot import body


@asynccontextmanager
async def served(serve: Callable[[web.Request], Awaitable[web.Response]]) -> AsyncIterator[str]:
    app = web.Application(client_max_size=body.ROOM)
    app.add_routes([web.post("/", serve)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/"
    await runner.cleanup()


async def test_who_does_not_finish_is_turned_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, "PATIENCE", 0.05)

    async def serve(request: web.Request) -> web.Response:
        return web.Response(body=await body.bounded(request, 100))

    async def endless() -> object:
        yield b"x"
        await asyncio.Event().wait()

    async with (
        served(serve) as address, ClientSession() as client, client.post(address, data=endless()) as answer
    ):  # fmt: skip
        assert answer.status == 408


async def test_what_turns_out_too_large_is_read_no_further() -> None:
    """A body in parts says no length beforehand."""

    async def serve(request: web.Request) -> web.Response:
        return web.Response(body=await body.bounded(request, 100))

    async def parts(number: int) -> AsyncIterator[bytes]:
        for _ in range(number):
            yield b"x" * 50

    async with served(serve) as address, ClientSession() as client:
        statuses = [(await client.post(address, data=parts(number))).status for number in (2, 3)]
    assert statuses == [200, 413]


async def test_large_bodies_together_have_no_more_room_than_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Anybody may send one, and a hundred at once would fill the memory; small ones are always let in."""
    monkeypatch.setattr(body, "ROOM", 2 * body.SMALL)
    gone = asyncio.Event()

    async def serve(request: web.Request) -> web.Response:
        return web.Response(text=str(len(await body.bounded(request, 4 * body.SMALL))))

    async def held() -> AsyncIterator[bytes]:
        yield b"x" * 2 * body.SMALL
        await gone.wait()

    async with served(serve) as address, ClientSession() as client:
        first = asyncio.create_task(client.post(address, data=held()))
        async with asyncio.timeout(10):
            while not body.ALL.held:  # noqa: ASYNC110 - the server takes it when it comes
                await asyncio.sleep(0.01)
        assert (await client.post(address, data=b"x" * 3 * body.SMALL)).status == 503
        assert (await client.post(address, data=b"x" * body.SMALL)).status == 200
        gone.set()
        assert await (await first).text() == str(2 * body.SMALL)
        assert body.ALL.held == 0
        assert (await client.post(address, data=b"x" * 2 * body.SMALL)).status == 200
