"""A body that never ends is not waited for."""

import asyncio

import pytest
from aiohttp import ClientSession, web

from bot import body


async def test_who_does_not_finish_is_turned_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, "PATIENCE", 0.05)

    async def serve(request: web.Request) -> web.Response:
        return web.Response(body=await body.bounded(request, 100))

    async def endless() -> object:
        yield b"x"
        await asyncio.Event().wait()

    app = web.Application()
    app.add_routes([web.post("/", serve)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    address = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    async with ClientSession() as client, client.post(address, data=endless()) as answer:
        assert answer.status == 408
    await runner.cleanup()
