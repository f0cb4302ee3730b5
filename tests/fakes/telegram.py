"""A Telegram on 127.0.0.1: give `f"{telegram.root}/bot"` to python-telegram-bot as its base_url."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

import aiohttp
from aiohttp import web

from tests.fakes import telegram_limits as limits
from tests.fakes import telegram_spec as spec
from tests.fakes.faults import Fault, Faults
from tests.fakes.ledger import Clock, Json, Ledger, StepClock, T
from tests.fakes.loopback import Loopback, arguments, as_scripted, with_faults
from tests.fakes.telegram_api import TelegramApi
from tests.fakes.telegram_gestures import HERE, TelegramGestures
from tests.fakes.telegram_limits import BadRequest
from tests.fakes.telegram_rates import TelegramRates, TooManyRequests
from tests.fakes.telegram_updates import Updates, Webhook
from tests.fakes.telegram_world import TOKEN, TelegramChat, TelegramMessage, TelegramUser, TelegramWorld

EXPECTED = (  # refusals that a correct program meets in its life; all others are violations
    "message is not modified", "query is too old", "not found", "upgraded to a supergroup", "chat not found",
    "message can't be deleted",
)  # fmt: skip


class FakeTelegram(TelegramGestures):
    """`async with FakeTelegram() as telegram:`; `violations` holds each call that broke a rule."""

    def __init__(self, clock: Clock | None = None) -> None:
        self.clock = clock or StepClock()
        self.token = TOKEN
        self.ledger = Ledger(self.clock)
        self.faults = Faults()
        self.world = TelegramWorld()
        self.api = TelegramApi(self.world, self.clock)
        self.updates = Updates(self.clock, self.ledger)
        self.rates = TelegramRates(self.clock)
        self.privacy_mode = True
        self.violations: list[str] = []
        self._server = Loopback(
            [
                web.route("*", "/bot{token}/{method}", self._call),
                web.get("/file/bot{token}/{path:.*}", self._download),
            ]
        )

    async def __aenter__(self) -> Self:
        await self._server.start()
        self.session = aiohttp.ClientSession()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.faults.release()
        self.updates.close()
        await self.session.close()
        await self._server.stop()

    @property
    def root(self) -> str:
        return self._server.root

    # who is there

    def user(self, user_id: int, first_name: str, language_code: str = "en", **more: Any) -> TelegramUser:
        """A person. `reach="open"` for one who has started the bot; username, last_name if wanted."""
        person = TelegramUser(user_id, first_name, language_code, **more)
        self.world.users[user_id] = person
        self.world.private(person)
        return person

    def group(
        self, chat_id: int, title: str, members: list[TelegramUser], *, kind: str = "supergroup",
        topics: dict[int, str] | None = None, bot_status: str = "member",
    ) -> TelegramChat:  # fmt: skip
        """A group the bot is in (kind "group" or "supergroup"); `topics` ({id: name}) make it a forum."""
        chat = TelegramChat(
            chat_id, kind, title, is_forum=bool(topics), bot_status=bot_status, topics=topics or {}
        )
        chat.members = {user.id: user for user in members}
        self.world.chats[chat_id] = chat
        return chat

    # what is there to read

    def messages(
        self, where: HERE, *, everyone: bool = False, deleted: bool = False
    ) -> list[TelegramMessage]:
        """The bot's messages in a chat, oldest first; `everyone` adds the people's."""
        found = self.place(where).messages.values()
        return [m for m in found if (everyone or m.from_bot) and (deleted or not m.deleted)]

    def last(self, where: HERE) -> TelegramMessage:
        return self.messages(where)[-1]

    def answered(self) -> bool:
        """Every press has been answered, so that no button keeps spinning."""
        return all(query.answered is not None for query in self.world.queries.values())

    def confirmed(self) -> bool:
        """Nothing waits to be delivered."""
        return not self.updates.waiting()

    async def until(self, predicate: Callable[[], T], timeout: float = 5.0) -> T:  # noqa: ASYNC109
        return await self.ledger.until(predicate, timeout)

    def fail_next(self, method: str, **how: Any) -> Fault:
        """Plan a failure of the next call of a method ("*": any) in the ways of faults.Fault. `error` is the
        description; status 429 takes retry_after."""
        return self.faults.plan(Fault(method, **how))

    # the server

    async def _call(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self.token:
            return failure(401 if ":" in request.match_info["token"] else 404, "Unauthorized")
        method, args = request.match_info["method"], await arguments(request)
        fault = self.faults.take(method, args)
        return await with_faults(
            request, fault, lambda: self._accept(method, args), lambda: self._refuse(method, args, fault)
        )

    async def _refuse(self, method: str, args: Json, fault: Fault | None) -> web.Response:
        assert fault is not None
        self.ledger.note("failed", method, printable(args), fault.error or str(fault.status or "dropped"))
        status = fault.status or 400
        wait = {"retry_after": fault.retry_after} if fault.retry_after is not None else {}
        words = fault.error or {429: f"Too Many Requests: retry after {fault.retry_after}"}.get(
            status, "Error"
        )
        shown = shown_failure(status, words, fault.parameters | wait)
        return as_scripted(fault, shown, status)

    async def _accept(self, method: str, args: Json) -> web.Response:
        if method == "getUpdates":
            return await self._get_updates(args)
        try:
            result = self._do(method, args)
        except TooManyRequests as limit:
            self.ledger.note("refused", method, printable(args), str(limit))
            return failure(429, str(limit), {"retry_after": limit.retry_after})
        except BadRequest as error:
            return self._bad(method, args, error)
        self.ledger.note("call", method, printable(args))
        return web.json_response({"ok": True, "result": result})

    def _bad(self, method: str, args: Json, error: BadRequest) -> web.Response:
        if error.status == 400 and not any(words in str(error) for words in EXPECTED):
            self.violations.append(f"{method}: {error}")
        self.ledger.note("refused", method, printable(args), str(error))
        return failure(error.status, str(error), error.parameters)

    def _do(self, method: str, args: Json) -> Any:
        checked = self._checked(method, args)
        if method in ("setWebhook", "deleteWebhook", "getWebhookInfo"):
            return self._hooks(method, checked)
        if method not in self.api.methods:
            raise BadRequest(f"{method} is not offered by this fake")
        if method.startswith("send") and method != "sendChatAction":
            self.rates.take(self.api.open_chat(checked))
        return self.api.methods[method](checked)

    def _checked(self, method: str, args: Json) -> Json:
        """The decoded arguments, with uploads apart. BadRequest if they break the definition."""
        if method not in spec.definition()["methods"]:
            raise BadRequest(f"{method} is not in the definition")
        uploads = {k: (v.filename, v.file.read()) for k, v in args.items() if isinstance(v, web.FileField)}
        given = spec.decoded(method, {k: spec.UPLOAD if k in uploads else v for k, v in args.items()})
        problems = spec.method_problems(method, given)
        if problems:
            self.violations += problems
            raise BadRequest("; ".join(problems))
        return given | {"_uploads": uploads}

    def _hooks(self, method: str, args: Json) -> Any:
        if method == "getWebhookInfo":
            return self._webhook_info()
        if method == "setWebhook":
            limits.webhook(args)
        if args.get("drop_pending_updates"):
            self.updates.queue.clear()
        hook = self.updates.webhook
        self.updates.webhook = Webhook(
            args.get("url", ""), args.get("secret_token", ""), args.get("allowed_updates", hook.allowed)
        )
        return True

    def _webhook_info(self) -> Json:
        hook = self.updates.webhook
        info: Json = {
            "url": hook.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.updates.waiting()),
        }
        if hook.last_error_at:
            info |= {
                "last_error_date": int(hook.last_error_at.timestamp()),
                "last_error_message": hook.last_error,
            }
        return info

    async def _get_updates(self, args: Json) -> web.Response:
        given = spec.decoded("getUpdates", args)
        self.violations += spec.method_problems("getUpdates", given)
        if self.updates.webhook.url:
            return failure(
                409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"
            )
        if "allowed_updates" in given:
            self.updates.webhook.allowed = given["allowed_updates"]
        limit = min(max(given.get("limit", 100), 1), 100)
        found = await self.updates.poll(given.get("offset", 0), limit, given.get("timeout", 0))
        if found is None:
            words = "terminated by other getUpdates request; make sure that only one bot instance is running"
            return failure(409, f"Conflict: {words}")
        return web.json_response({"ok": True, "result": found})

    async def _download(self, request: web.Request) -> web.Response:
        data = self.world.files.get(request.match_info["path"].removeprefix("files/"))
        return web.Response(body=data) if data is not None else web.Response(status=404)


def shown_failure(status: int, description: str, parameters: Json | None = None) -> Json:
    more = {"parameters": parameters} if parameters else {}
    return {"ok": False, "error_code": status, "description": description, **more}


def failure(status: int, description: str, parameters: Json | None = None) -> web.Response:
    return web.json_response(shown_failure(status, description, parameters), status=status)


def printable(args: Json) -> Json:
    """Arguments for the ledger; a file is named only."""
    return {k: v.filename if isinstance(v, web.FileField) else v for k, v in args.items()}
