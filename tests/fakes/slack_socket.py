"""Socket Mode: real websockets with hello, envelopes, acks and refreshes.

docs.slack.dev/apis/events-api/using-socket-mode
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from tests.fakes.ledger import Json, Ledger
from tests.fakes.slack_world import APP_ID

MOST = 10  # sockets of one app


@dataclass(eq=False)
class Socket:
    """One connection. `deaf`: it stays open, but answers no ping and reads nothing."""

    ws: web.WebSocketResponse
    number: int
    deaf: bool = False
    got: list[str] = field(default_factory=list)


@dataclass
class Sockets:
    """All connections of the app; each envelope goes to one of them, in turn."""

    ledger: Ledger
    connected: list[Socket] = field(default_factory=list)
    opened: int = 0
    _tickets: set[str] = field(default_factory=set)
    _acks: dict[str, asyncio.Future[Json]] = field(default_factory=dict)
    _issued: int = 0
    _turn: int = 0
    _envelopes: int = 0

    def ticket(self, root: str) -> Json:
        """apps.connections.open: a URL that serves once."""
        self._issued += 1
        ticket = f"ticket-{self._issued}"
        self._tickets.add(ticket)
        return {"url": f"{root.replace('http', 'ws', 1)}/socket?ticket={ticket}&app_id={APP_ID}"}

    async def serve(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=403)
        self._tickets.discard(ticket)
        ws = web.WebSocketResponse(autoping=False)
        await ws.prepare(request)
        if len(self.connected) >= MOST:
            await ws.send_json({"type": "disconnect", "reason": "too_many_websockets"})
            await ws.close()
            return ws
        await self._live(Socket(ws, self.opened + 1))
        return ws

    async def _live(self, socket: Socket) -> None:
        self.opened += 1
        self.connected.append(socket)
        info = {"host": f"applink-{socket.number}", "build_number": 1, "approximate_connection_time": 18060}
        count = len(self.connected)
        hello = {
            "type": "hello",
            "num_connections": count,
            "debug_info": info,
            "connection_info": {"app_id": APP_ID},
        }
        await socket.ws.send_json(hello)
        self.ledger.note("socket", "connected", {"number": socket.number})
        try:
            await self._read(socket)
        finally:
            self.connected.remove(socket)
            self.ledger.note("socket", "closed", {"number": socket.number})

    async def _read(self, socket: Socket) -> None:
        async for message in socket.ws:
            if socket.deaf:
                continue
            if message.type == WSMsgType.PING:
                await socket.ws.pong(message.data)
            elif message.type == WSMsgType.TEXT:
                self._acknowledged(json.loads(message.data))

    def _acknowledged(self, ack: Json) -> None:
        waiting = self._acks.pop(ack.get("envelope_id", ""), None)
        if waiting and not waiting.done():
            waiting.set_result(ack.get("payload") or {})

    async def deliver(self, kind: str, payload: Json, retry: int, patience: float) -> Json | None:
        """Send an envelope to the next socket; the ack's payload, or None without an ack in `patience` s."""
        self._envelopes += 1
        name = f"env-{self._envelopes:06d}"
        envelope: dict[str, Any] = {
            "envelope_id": name,
            "type": kind,
            "payload": payload,
            "accepts_response_payload": kind != "events_api",
        }
        if kind == "events_api":
            envelope |= {"retry_attempt": retry, "retry_reason": "timeout" if retry else ""}
        waiting = self._acks[name] = asyncio.get_running_loop().create_future()
        socket = self._next()
        socket.got.append(name)
        try:
            await socket.ws.send_json(envelope)
            return await asyncio.wait_for(waiting, patience)
        except (TimeoutError, ConnectionError):
            return None
        finally:
            self._acks.pop(name, None)

    def _next(self) -> Socket:
        self._turn += 1
        return self.connected[self._turn % len(self.connected)]

    async def refresh(self, reason: str = "refresh_requested") -> None:
        """Tell every socket to go: "warning" leaves it open for ten seconds more, the others close it now."""
        for socket in list(self.connected):
            await socket.ws.send_json(
                {"type": "disconnect", "reason": reason, "debug_info": {"host": "applink"}}
            )
            if reason != "warning":
                await socket.ws.close()

    async def close(self) -> None:
        for socket in list(self.connected):
            await socket.ws.close()
