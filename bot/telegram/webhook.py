"""The door for Telegram's webhook: who does not know the secret is turned away before anything is read."""

from __future__ import annotations

import hmac
import json
from collections.abc import Awaitable, Callable
from typing import Any, Final

from aiohttp import web

from bot.body import bounded
from bot.telegram import limits
from bot.telegram.listen import NotKept
from bot.turned_away import TurnedAway
from domain.chat import Platform

SECRET: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105
Json = dict[str, Any]


class Hook:
    """Gives updates to `take`, which returns after the commit; `ready` tells whether it can be called."""

    def __init__(
        self, take: Callable[[Json], Awaitable[None]], secret: str, ready: Callable[[], bool]
    ) -> None:
        self.take = take
        self.secret = secret
        self.ready = ready
        self.turned_away = TurnedAway(Platform.TELEGRAM, "without TELEGRAM_WEBHOOK_SECRET")

    async def serve(self, request: web.Request) -> web.Response:
        """200 when kept; 401 not from Telegram, 400 unreadable, 405, 408, 413; 5xx: come again."""
        if request.method != "POST":
            return web.Response(status=405, headers={"Allow": "POST"})
        if not self._genuine(request):
            self.turned_away.note()
            return web.Response(status=401)
        body = await bounded(request, limits.BODY)
        raw = read(body)
        if raw is None:
            return web.Response(status=400)
        return web.Response(status=await self._taken(raw))

    async def _taken(self, raw: Json) -> int:
        if not self.ready():
            return 503
        try:
            await self.take(raw)
        except NotKept:
            return 500
        return 200

    def _genuine(self, request: web.Request) -> bool:
        given = request.headers.get(SECRET, "").encode("utf-8", "replace")
        return bool(self.secret) and hmac.compare_digest(given, self.secret.encode())


def read(body: bytes) -> Json | None:
    """The update in a request; None where it is none."""
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return raw if isinstance(raw, dict) and type(raw.get("update_id")) is int else None
