"""A Slack on 127.0.0.1: give `slack.api_url` to slack_sdk, and set `slack.request_url` to the program's."""

from __future__ import annotations

import json
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

import aiohttp
from aiohttp import web

from tests.fakes.faults import Fault, Faults
from tests.fakes.ledger import Clock, Json, Ledger, StepClock, T
from tests.fakes.loopback import Loopback, arguments, as_scripted, with_faults
from tests.fakes.slack_api import SMALL_PAGE, SlackApi, SlackError
from tests.fakes.slack_delivery import Courier, Delivery
from tests.fakes.slack_gestures import SlackGestures
from tests.fakes.slack_install import Installation
from tests.fakes.slack_rates import SlackRates
from tests.fakes.slack_socket import Sockets
from tests.fakes.slack_views import SlackViews
from tests.fakes.slack_world import (
    APP_TOKEN,
    BOT_TOKEN,
    SIGNING_SECRET,
    SlackChannel,
    SlackMessage,
    SlackUser,
    SlackView,
    SlackWorld,
)

JSON_FIELDS = ("blocks", "attachments", "view", "metadata", "files")  # a form carries these as JSON text
Place = SlackChannel | SlackUser | str


class FakeSlack(SlackGestures):
    """`async with FakeSlack() as slack:`; `violations` holds what any call did against a documented rule."""

    bot_token, app_token, signing_secret = BOT_TOKEN, APP_TOKEN, SIGNING_SECRET

    def __init__(self, clock: Clock | None = None) -> None:
        self.clock = clock or StepClock()
        self.ledger = Ledger(self.clock)
        self.faults = Faults()
        self.world = SlackWorld(self.clock)
        self.violations: list[str] = []
        self.sent: list[Delivery] = []
        self.installation = Installation()
        self.rates = SlackRates(self.clock)
        self.sockets = Sockets(self.ledger)
        self.courier = Courier(self.ledger, self.sockets)
        self.api = SlackApi(self.world, lambda: self.root, self.violations)
        self.methods = self.api.methods | SlackViews(self.world).methods
        self._server = Loopback(
            [
                web.route("*", "/api/{method}", self._call),
                web.post("/upload/{file}", self._upload),
                web.post("/response/{number}", self._respond),
                web.get("/socket", self.sockets.serve),
            ]
        )

    async def __aenter__(self) -> Self:
        await self._server.start()
        self.courier.session = aiohttp.ClientSession()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.faults.release()
        await self.sockets.close()
        if self.courier.session:
            await self.courier.session.close()
        await self._server.stop()

    @property
    def root(self) -> str:  # type: ignore[override]
        return self._server.root

    @property
    def api_url(self) -> str:
        return f"{self.root}/api/"

    @property
    def request_url(self) -> str:
        """Where the program listens; "" for Socket Mode."""
        return self.courier.request_url

    @request_url.setter
    def request_url(self, url: str) -> None:
        self.courier.request_url = url

    def install(self, manifest: Json) -> None:
        """From now on the app may do, and hears, only what its manifest asks for."""
        self.installation.manifest = manifest

    def unlist(self) -> None:
        """From now on the app is one that is sold outside the Marketplace (apis/web-api/rate-limits)."""
        self.rates.on = self.rates.unlisted = True
        self.api.page = SMALL_PAGE

    # who is there

    def user(self, user_id: str, name: str, **more: Any) -> SlackUser:
        """A person; `more` as in SlackUser: team, tz, is_restricted, is_stranger, is_bot, deleted …"""
        person = SlackUser(user_id, name, **more)
        self.world.users[user_id] = person
        return person

    def channel(self, channel_id: str, name: str, members: list[SlackUser], **more: Any) -> SlackChannel:
        """A channel; `more` as in SlackChannel: is_private, is_archived, is_ext_shared, bot_is_member."""
        made = SlackChannel(channel_id, name, members={user.id for user in members}, **more)
        self.world.channels[channel_id] = made
        return made

    # what is there to read

    def messages(
        self, where: Place, *, everyone: bool = False, thread_ts: str | None = None
    ) -> list[SlackMessage]:
        """The bot's messages in a channel or to a person, oldest first, without deleted ones; `everyone` adds
        the people's, `thread_ts` keeps one thread's."""
        shown = [m for m in self._place(where).messages if (everyone or m.from_bot) and not m.deleted]
        return [m for m in shown if thread_ts in (None, m.thread_ts, m.ts)]

    def last(self, where: Place) -> SlackMessage:
        return self.messages(where)[-1]

    def _place(self, where: Place) -> SlackChannel:
        if isinstance(where, SlackUser):
            return self.world.im(where.id)
        if isinstance(where, str):
            return self.world.im(where) if where in self.world.users else self.world.channels[where]
        return where

    @property
    def views(self) -> list[SlackView]:
        """Every modal that was opened, oldest first; the shown one is the last that is `open`."""
        return list(self.world.views.values())

    def home(self, user: SlackUser) -> SlackView:
        return self.world.homes[user.id]

    def undelivered(self) -> list[Delivery]:
        return [delivery for delivery in self.sent if not delivery.accepted]

    async def until(self, predicate: Callable[[], T], timeout: float = 5.0) -> T:  # noqa: ASYNC109
        return await self.ledger.until(predicate, timeout)

    async def connected(self, count: int = 1) -> None:
        """Wait for the program's sockets."""
        await self.until(lambda: len(self.sockets.connected) >= count)

    def fail_next(self, method: str, **how: Any) -> Fault:
        """Plan a failure of the next call of a method ("*": any) in the ways of faults.Fault. `error` alone
        is an ok:false answer; status 429 takes retry_after."""
        return self.faults.plan(Fault(method, **how))

    # the server

    async def _call(self, request: web.Request) -> web.StreamResponse:
        method, args = request.match_info["method"], await arguments(request)
        fault = self.faults.take(method, args)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ") or args.pop("token", "")
        return await with_faults(
            request,
            fault,
            lambda: self._accept(method, args, token),
            lambda: self._refuse(method, args, fault),
        )

    async def _refuse(self, method: str, args: Json, fault: Fault | None) -> web.Response:
        assert fault is not None
        self.ledger.note("failed", method, args, fault.error or str(fault.status or "dropped"))
        error = fault.error or {429: "ratelimited"}.get(fault.status or 200, "fatal_error")
        return as_scripted(fault, {"ok": False, "error": error} | fault.parameters, fault.status or 200)

    async def _accept(self, method: str, args: Json, token: str) -> web.Response:
        try:
            given = plain_arguments(args)
            wait = self.rates.wait(method, given)
            if wait:
                self.ledger.note("refused", method, args, f"ratelimited {wait}")
                shown = {"ok": False, "error": "ratelimited"}
                return web.json_response(shown, status=429, headers={"Retry-After": str(wait)})
            result = self._do(method, given, token)
        except SlackError as error:
            return self._bad(method, args, error)
        self.ledger.note("call", method, args)
        scopes = {"x-oauth-scopes": ",".join(self.installation.granted)}
        return web.json_response({"ok": True} | result, headers=scopes)

    def _bad(self, method: str, args: Json, error: SlackError) -> web.Response:
        self.violations += [f"{method}: {problem}" for problem in error.broken]
        self.ledger.note("refused", method, args, error.error)
        return web.json_response({"ok": False, "error": error.error} | error.shown)

    def _do(self, method: str, args: Json, token: str) -> Json:
        check_token(method, token)
        if method == "apps.connections.open":
            return self.sockets.ticket(self.root)
        if method not in self.methods:
            raise SlackError("unknown_method", [f"{method} is not offered by this fake"])
        scope, function = self.methods[method]
        self.installation.need(scope, self._kind(args))
        return function(args)

    def _kind(self, args: Json) -> str:
        name = str(args.get("channel", ""))
        return self.world.channels[name].kind if name in self.world.channels else "im"

    async def _upload(self, request: web.Request) -> web.Response:
        name = request.match_info["file"]
        if request.content_type.startswith("multipart/"):
            part = next(iter((await request.post()).values()))
            data = part.file.read() if isinstance(part, web.FileField) else str(part).encode()
        else:
            data = await request.read()
        if name not in self.world.files or len(data) != self.world.files[name]["size"]:
            self.violations.append(f"upload of {len(data)} bytes to {name}")
            return web.Response(status=400)
        self.world.uploads[name] = data
        return web.Response(text=f"OK - {len(data)}")

    async def _respond(self, request: web.Request) -> web.Response:
        self.ledger.note("call", "response_url", await request.json())
        return web.Response(text="ok")


def check_token(method: str, token: str) -> None:
    wanted = APP_TOKEN if method == "apps.connections.open" else BOT_TOKEN
    if not token:
        raise SlackError("not_authed")
    if token != wanted:
        raise SlackError("not_allowed_token_type" if token in (APP_TOKEN, BOT_TOKEN) else "invalid_auth")


def plain_arguments(args: Json) -> Json:
    """Arguments with JSON text read. SlackError if that can't be done."""
    try:
        return {k: json.loads(v) if k in JSON_FIELDS and isinstance(v, str) else v for k, v in args.items()}
    except ValueError:
        wrong = [k for k in JSON_FIELDS if k in args]
        raise SlackError("invalid_blocks_format", [f"no JSON in {wrong}"]) from None
