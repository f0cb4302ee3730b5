"""The door for Slack's requests: who can't prove to be Slack is turned away before anything is read."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final
from urllib.parse import parse_qsl

import structlog
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.body import bounded
from bot.slack.payload import word
from bot.slack.sound import sound
from bot.turned_away import TurnedAway
from domain.chat import Platform

log = structlog.get_logger()
PATH: Final = "/slack/events"
LARGEST: Final = 2 * 2**20  # bytes; an edit tells 40,000 characters four times, each in six bytes
WINDOW: Final = 300  # seconds by which a request's time may differ from ours
FIELDS: Final = 64  # of a form; Slack sends about twenty
SECONDS = re.compile(r"[0-9]{1,12}", re.ASCII)


class Door:
    """Answers at PATH. `app` decides about what is let in."""

    def __init__(self, app: AsyncApp, secret: str, clock: Callable[[], datetime]) -> None:
        self.app = app
        self.secret = secret
        self.clock = clock
        self.turned_away = TurnedAway(
            Platform.SLACK, "not signed with SLACK_SIGNING_SECRET in the last five minutes"
        )

    def routes(self) -> list[web.RouteDef]:
        return [web.route("*", PATH, self.serve)]

    async def serve(self, request: web.Request) -> web.Response:
        """200 when kept; 401 not from Slack, 400 unreadable, 405, 408, 413; 5xx: come again."""
        if request.query.get("ssl_check") == "1":
            return web.Response()
        if request.method != "POST":
            return web.Response(status=405, headers={"Allow": "POST"})
        body = await bounded(request, LARGEST)
        if _form(body).get("ssl_check") == "1":
            return web.Response()
        if not self._genuine(request, body):
            self.turned_away.note()
            return web.Response(status=401)
        payload = read(body)
        if payload is None:
            return web.Response(status=400, headers={"x-slack-no-retry": "1"})
        if payload.get("type") == "url_verification":
            return web.json_response({"challenge": word(payload, "challenge")})
        try:
            return await to_aiohttp_response(await self.app.async_dispatch(_bolt(payload)))
        except Exception as error:  # what our listeners raise is answered by them: this Bolt can't read
            log.warning("slack sent what can't be read", why=type(error).__name__)
            return web.Response(status=400)

    def _genuine(self, request: web.Request, body: bytes) -> bool:
        time = request.headers.get("X-Slack-Request-Timestamp", "")
        signature = request.headers.get("X-Slack-Signature", "")
        return genuine(self.secret, time, signature, body, self.clock())


def genuine(secret: str, timestamp: str, signature: str, body: bytes, now: datetime) -> bool:
    """Whether Slack signed this within the last five minutes (verifying-requests-from-slack, version 0).

    Slack's own verifier raises on a time that is no number and on a body or signature in other letters."""
    if not SECONDS.fullmatch(timestamp) or abs(now.timestamp() - int(timestamp)) > WINDOW:
        return False
    signed = hmac.new(secret.encode(), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256)
    return hmac.compare_digest(b"v0=" + signed.hexdigest().encode(), signature.encode("utf-8", "replace"))


def read(body: bytes) -> dict[str, Any] | None:
    """The payload of a request: JSON, a form, or JSON in a form's field; None where it is not a sound one."""
    try:
        text = body.decode()
        found = json.loads(text) if text.lstrip().startswith("{") else _form(body)
        if "payload" in found:
            found = json.loads(found["payload"])
    except (ValueError, TypeError, RecursionError):
        return None
    return found if isinstance(found, dict) and found and sound(found) else None


def _form(body: bytes) -> dict[str, str]:
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=FIELDS))
    except ValueError:
        return {}


def _bolt(payload: dict[str, Any]) -> AsyncBoltRequest:
    """As Bolt takes it from a socket: read already, and by one whose identity is proved."""
    return AsyncBoltRequest(mode="socket_mode", body=payload)
