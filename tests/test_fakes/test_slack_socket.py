"""Socket Mode, by slack_sdk's own aiohttp client."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import aiohttp
import pytest
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.slack import FakeSlack

Listener = Callable[[AsyncBaseSocketModeClient, SocketModeRequest], Awaitable[None]]


class Ear:
    """Keeps what it hears, and acknowledges it unless told to be silent."""

    def __init__(self) -> None:
        self.heard: list[SocketModeRequest] = []
        self.silent = False

    async def __call__(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        self.heard.append(request)
        if not self.silent:
            answer = SocketModeResponse(request.envelope_id, payload={"text": "noted"})
            await client.send_socket_mode_response(answer)


@asynccontextmanager
async def listening(slack: FakeSlack, ear: Ear) -> AsyncIterator[SocketModeClient]:
    web = AsyncWebClient(slack.bot_token, base_url=slack.api_url)
    client = SocketModeClient(slack.app_token, web_client=web, ping_interval=0.05)
    client.socket_mode_request_listeners.append(ear)
    await client.connect()  # type: ignore[no-untyped-call]
    try:
        yield client
    finally:
        await client.close()  # type: ignore[no-untyped-call]
        await asyncio.gather(
            *(
                t
                for t in (client.message_processor, client.current_session_monitor, client.message_receiver)
                if t
            ),
            return_exceptions=True,
        )


async def test_event_command_and_press(slack: FakeSlack) -> None:
    ana, ear = slack.user("U1", "Ana"), Ear()
    async with listening(slack, ear):
        await slack.connected()
        event = await slack.dm(ana, "hello")
        await slack.slash(ana, "/deal", "Nordwind")
        await slack.shortcut(ana, "register")
    assert [r.type for r in ear.heard] == ["events_api", "slash_commands", "interactive"]
    assert ear.heard[0].payload["event"]["text"] == "hello"
    assert (event.status, event.body) == (200, {"text": "noted"})
    assert slack.last(ana).text == "noted"


async def test_without_an_ack_it_comes_again(slack: FakeSlack) -> None:
    ana, ear = slack.user("U1", "Ana"), Ear()
    ear.silent = True
    slack.courier.patience = 0.05
    async with listening(slack, ear):
        await slack.connected()
        event = await slack.dm(ana, "hello")
        assert (event.status, event.reason) == (None, "timeout")
        assert slack.undelivered() == [event]
        ear.silent = False
        await slack.redeliver(event)
    assert [r.retry_attempt for r in ear.heard] == [0, 1]
    assert slack.undelivered() == []


async def test_refresh_is_followed_by_a_new_socket(slack: FakeSlack) -> None:
    ana, ear = slack.user("U1", "Ana"), Ear()
    async with listening(slack, ear):
        await slack.connected()
        await slack.sockets.refresh()
        await slack.until(lambda: slack.sockets.opened == 2 and slack.sockets.connected)
        assert (await slack.dm(ana, "still there?")).status == 200


async def test_sockets_take_turns(slack: FakeSlack) -> None:
    ana, left, right = slack.user("U1", "Ana"), Ear(), Ear()
    async with listening(slack, left), listening(slack, right):
        await slack.connected(2)
        for _ in range(4):
            await slack.dm(ana, "hello")
    assert (len(left.heard), len(right.heard)) == (2, 2)


async def test_deaf_socket_answers_no_ping(slack: FakeSlack) -> None:
    async with listening(slack, Ear()):
        await slack.connected()
        slack.sockets.connected[0].deaf = True
        await slack.until(lambda: slack.sockets.opened == 2)


async def test_at_most_ten(slack: FakeSlack) -> None:
    async with aiohttp.ClientSession() as session:
        sockets = [await session.ws_connect(slack.sockets.ticket(slack.root)["url"]) for _ in range(11)]
        told = [await socket.receive_json() for socket in sockets]
    assert [one["type"] for one in told] == ["hello"] * 10 + ["disconnect"]
    assert told[-1]["reason"] == "too_many_websockets"


async def test_a_ticket_serves_once(slack: FakeSlack) -> None:
    url = slack.sockets.ticket(slack.root)["url"]
    async with aiohttp.ClientSession() as session:
        first = await session.ws_connect(url)
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(url)
        await first.close()
