"""Telegram's entrances: the webhook, and what a poll brings."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import ClientSession, web
from hypothesis import strategies as st

from bot.telegram.connect import Telegram
from bot.telegram.listen import NotKept
from bot.telegram.webhook import SECRET
from domain.chat import Platform
from tests.conversation import Clock, demo
from tests.fakes.ledger import Following
from tests.fakes.loopback import Loopback
from tests.fakes.telegram import FakeTelegram
from tests.fuzz.budget import fuzz_within
from tests.fuzz.house import Host
from tests.fuzz.junk import Json, broken, raw, sentence, text, value

HOOK = "/telegram/x7"
PRIVATE = {"id": 71, "type": "private", "first_name": "Li"}
GROUP = {"id": -100500, "type": "supergroup", "title": "North", "is_forum": True}
LI = {"id": 71, "is_bot": False, "first_name": "Li", "last_name": "Wei", "language_code": "zh-hans"}
JONAS = {"id": 72, "is_bot": False, "first_name": "Jonas", "language_code": "en"}
BOT = {"id": 900, "is_bot": True, "first_name": "Channel Desk", "username": "channel_desk_bot"}
MEMBER = {"user": LI, "status": "member"}


def message(**more: Json) -> Json:
    return {"message_id": 5, "date": "MOMENT", "chat": PRIVATE, "from": LI, **more}


def press(handle: int) -> Json:
    return {"id": "EVENT", "from": LI, "chat_instance": "1", "data": f"HANDLE-{handle}", "message": message()}


def changed(status: str) -> Json:
    now = {"user": BOT, "status": status, "until_date": 0}
    return {"chat": PRIVATE, "from": LI, "date": "MOMENT", "old_chat_member": MEMBER, "new_chat_member": now}


bodies: st.SearchStrategy[Json] = st.one_of(
    st.one_of(sentence, text).map(lambda said: {"message": message(text=said)}),
    sentence.map(
        lambda said: {"message": message(text=said, **{"from": JONAS, "chat": PRIVATE | {"id": 72}})}
    ),
    sentence.map(lambda said: {"message": message(text=f"/deal {said}", chat=GROUP, message_thread_id=3)}),
    text.map(lambda said: {"edited_message": message(text=said, edit_date="MOMENT")}),
    text.map(
        lambda said: {"message": message(caption=said, document={"file_id": "f", "file_unique_id": "u"})}
    ),
    st.integers(0, 9).map(lambda handle: {"callback_query": press(handle)}),
    st.sampled_from(("kicked", "member", "left", "nonsense")).map(
        lambda said: {"my_chat_member": changed(said)}
    ),
    st.just({"message": message(chat=GROUP, migrate_to_chat_id=-100501)}),
    st.just({"message": message(text="hi", reply_to_message=message(**{"from": BOT, "text": "D-21001"}))}),
)
updates = broken(bodies.map(lambda body: {"update_id": "EVENT", **body}))


answers: st.SearchStrategy[Json] = st.one_of(
    st.lists(updates, max_size=4).map(lambda found: {"ok": True, "result": found}),
    value.map(lambda found: {"ok": True, "result": found}),
    broken(st.just({"ok": False, "error_code": 429, "description": "x", "parameters": {"retry_after": 3}})),
    value,
)


NUMBERS = re.compile(r'"(update_id|date|edit_date)": "([0-9]{1,18})"')


def numbered(text: str) -> str:
    """Numbers, where a placeholder stood."""
    return NUMBERS.sub(r'"\1": \2', text)


@asynccontextmanager
async def connected(url: str, hook: str = "") -> AsyncIterator[tuple[Host, Telegram]]:
    clock = Clock()
    async with demo(url, clock) as talk, FakeTelegram(Following(clock)) as fake:
        for user, name in ((71, "Li Wei"), (72, "Jonas Keller")):
            fake.user(user, name, reach="open")
        address = f"http://127.0.0.1:1{hook}" if hook else ""
        telegram = Telegram(talk.here.desk, fake.token, fake.root, address, "s3cret", clock=clock)
        await telegram.app.initialize()
        host = Host(talk, Platform.TELEGRAM, telegram.voice)
        await host.employ(str(fake.world.bot["id"]), **{"71": "Li Wei", "72": "Jonas Keller"})
        yield host, telegram
        await telegram.stop()


@asynccontextmanager
async def served(*routes: web.RouteDef) -> AsyncIterator[str]:
    server = Loopback(list(routes))
    await server.start()
    yield server.root
    await server.stop()


@asynccontextmanager
async def webhook(url: str) -> AsyncIterator[Callable[[Json], Awaitable[None]]]:
    async with (
        connected(url, HOOK) as (host, telegram),
        served(*telegram.routes()) as root,
        ClientSession() as session,
    ):

        async def take(body: Json) -> None:
            said = body if isinstance(body, bytes) else numbered(await host.filled(json.dumps(body))).encode()
            async with session.post(f"{root}{HOOK}", data=said, headers={SECRET: "s3cret"}) as answer:
                assert answer.status in {200, 400}, answer.status
            await host.answered()

        yield take


@asynccontextmanager
async def polling(url: str) -> AsyncIterator[Callable[[Json], Awaitable[None]]]:
    said: list[str] = []

    async def answer(_request: web.Request) -> web.Response:
        return web.Response(text=said.pop(), content_type="application/json")

    async with connected(url) as (host, telegram), served(web.route("*", "/{path:.*}", answer)) as root:
        poller = telegram.poller
        poller.bot._base_url = f"{root}/bot1:t"

        async def take(body: Json) -> None:
            said[:] = [numbered(await host.filled(json.dumps(body)))]
            try:
                await poller._round()
            except NotKept:
                raise
            except Exception as error:  # as its loop does, which then rests
                poller._seconds(error, 0)
            await host.answered()

        yield take


def test_webhook(sqlite_url: str) -> None:
    fuzz_within(webhook(sqlite_url), st.one_of(updates, updates, updates, raw))


def test_polling(sqlite_url: str) -> None:
    """Whatever an answer to a poll is, the next is asked for, and what can be heard is."""
    fuzz_within(polling(sqlite_url), answers)
