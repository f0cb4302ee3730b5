"""A language model's endpoint: OpenAI's chat completions and Anthropic's messages, well behaved or not."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

Misbehave = Callable[[web.Request], Awaitable[web.StreamResponse]]


class FakeModel:
    """Answers each message with `says`, unless `misbehaves` answers instead; remembers what it was asked."""

    def __init__(self) -> None:
        self.says: str = "{}"
        self.misbehaves: Misbehave | None = None
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.url = ""
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> FakeModel:
        app = web.Application()
        app.router.add_post("/chat/completions", self._openai)
        app.router.add_post("/v1/messages", self._anthropic)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_error: object) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    def fills(self, intent: str, **slots: str) -> None:
        self.says = json.dumps({"intent": intent, "slots": slots}, ensure_ascii=False)

    async def _openai(self, request: web.Request) -> web.StreamResponse:
        return await self._answer(request, {"choices": [{"message": {"content": self.says}}]})

    async def _anthropic(self, request: web.Request) -> web.StreamResponse:
        return await self._answer(request, {"content": [{"type": "text", "text": self.says}]})

    async def _answer(self, request: web.Request, body: dict[str, Any]) -> web.StreamResponse:
        self.asked.append(await request.json())
        self.headers.append(dict(request.headers))
        return await self.misbehaves(request) if self.misbehaves else web.json_response(body)


async def hangs(_request: web.Request) -> web.StreamResponse:
    """Never answers."""
    await asyncio.Event().wait()
    raise AssertionError("nobody waits so long")


async def fails(_request: web.Request) -> web.StreamResponse:
    return web.Response(status=500, text="oops")


async def floods(request: web.Request) -> web.StreamResponse:
    """A body without an end."""
    response = web.StreamResponse()
    await response.prepare(request)
    for _ in range(1_000):
        await response.write(b"x" * 65_536)
    return response


async def redirects(_request: web.Request) -> web.StreamResponse:
    raise web.HTTPFound("http://example.com/")


async def talks(_request: web.Request) -> web.StreamResponse:
    return web.Response(text="Sure! Here is what I think", content_type="text/plain")


async def nests(_request: web.Request) -> web.StreamResponse:
    return web.json_response(
        {"choices": [{"message": {"content": "[" * 60_000}}], "content": [{"type": "text"}]}
    )


async def burrows(_request: web.Request) -> web.StreamResponse:
    return web.Response(text="[" * 60_000, content_type="application/json")


async def lacks(_request: web.Request) -> web.StreamResponse:
    return web.json_response({"choices": [], "content": []})


MISBEHAVIOURS = (hangs, fails, floods, redirects, talks, nests, burrows, lacks)
