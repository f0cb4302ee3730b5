"""What a turn on Slack costs beside a bare handler: `python -m benchmarks.turn_slack [TURNS [ROUNDS]]`.

As benchmarks/turn.py, with signed requests of the Events API. The bare one is Bolt's AsyncApp behind its own
aiohttp adapter, with a listener of one INSERT, one commit and one `say`."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp, AsyncSay
from slack_sdk.web.async_client import AsyncWebClient

from benchmarks.turn import CHATS, SAID, SECRET, Quick, fill, keeping, measure
from bot.slack.connect import Slack
from bot.wiring import house
from domain.chat import Account, Platform
from domain.program import load

TEAM, BOT, TOKEN = "T1", "U0BOT", "xoxb-1"
ANSWERS: dict[str, dict[str, Any]] = {
    "auth.test": {"team_id": TEAM, "user_id": BOT, "bot_id": "B1", "user": "bot", "team": "bench"},
    "users.info": {"user": {"id": "U1", "team_id": TEAM, "is_bot": False}},
    "conversations.info": {"channel": {"id": "D1", "is_im": True}},
}


class Server:
    """A Slack of a few direct conversations, in which people speak in turn."""

    def __init__(self) -> None:
        self.replied = asyncio.Event()
        self.number = 0

    def routes(self) -> list[web.RouteDef]:
        return [web.route("*", "/api/{method}", self.call)]

    async def call(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        if method == "chat.postMessage":
            self.replied.set()
        posted: dict[str, Any] = {"ts": f"1773216000.{self.number:06}", "channel": "D1", "message": {}}
        return web.json_response({"ok": True, **ANSWERS.get(method, posted)})

    def message(self) -> tuple[str, dict[str, str]]:
        """The body and the headers of what is said next."""
        self.number += 1
        body = json.dumps(_event(self.number, self.number % CHATS))
        now = str(int(time.time()))
        signed = hmac.new(SECRET.encode(), f"v0:{now}:{body}".encode(), hashlib.sha256).hexdigest()
        return body, {"X-Slack-Request-Timestamp": now, "X-Slack-Signature": f"v0={signed}"}


def _event(number: int, chat: int) -> dict[str, Any]:
    """What somebody says in his direct conversation, as Slack brings it."""
    ts = f"{int(time.time())}.{number:06}"
    said = {"type": "message", "channel": f"D{chat}", "channel_type": "im", "user": f"U{chat}", "team": TEAM}
    return {
        "type": "event_callback", "team_id": TEAM, "api_app_id": "A1", "event_id": f"Ev{number}",
        "event_time": int(time.time()), "event": {**said, "text": SAID, "ts": ts, "event_ts": ts},
        "authorizations": [{"team_id": TEAM, "user_id": BOT, "is_bot": True}],
    }  # fmt: skip


@asynccontextmanager
async def bare(url: str, root: str) -> AsyncIterator[web.RouteDef]:
    """Bolt with one listener."""
    app = AsyncApp(client=AsyncWebClient(TOKEN, base_url=f"{root}/api/"), signing_secret=SECRET)

    @app.event("message")
    async def handler(event: dict[str, Any], say: AsyncSay) -> None:
        await keep(event["text"])
        await say("Softline GmbH: Gold")

    async def hook(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    async with keeping(url) as keep:
        yield web.post("/hook", hook)


@asynccontextmanager
async def ours(url: str, root: str) -> AsyncIterator[web.RouteDef]:
    """The program, on the demo channel."""
    await fill(url, [Account(Platform.SLACK, TEAM, f"U{chat}") for chat in range(CHATS)])
    async with house(url, load(), Quick()) as here:
        slack = Slack(here.desk, lambda: datetime.now(UTC), TOKEN, SECRET, api_url=f"{root}/api/")
        await slack.start()
        stopping = asyncio.Event()
        relay = here.relay({Platform.SLACK: slack.voice})
        saying = asyncio.create_task(relay.run(stopping, here.desk.spoke))
        (route,) = slack.routes()
        assert isinstance(route, web.RouteDef)
        yield route
        stopping.set()
        await saying
        await slack.stop()


if __name__ == "__main__":
    measure((bare, ours), Server)
