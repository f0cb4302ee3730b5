"""What a turn on Telegram costs beside a bare handler: `python -m benchmarks.turn [TURNS [ROUNDS]]`
(benchmarks/turn_slack.py: on Slack).

Both hear one message after another through a webhook, keep something durable and reply, on the same kind of
database and against the same server on this machine. The bare one is python-telegram-bot's Application with a
handler of one INSERT, one commit and one `reply_text`; ours is the whole program: claim, reading, memory,
card, outbox, relay, settled letter. They alternate, round by round; told are the medians of a turn's
milliseconds from the message to the reply and of the process's CPU, and ours in terms of the bare one's."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any, Protocol

import aiohttp
from aiohttp import web
from sqlalchemy import Column, Integer, MetaData, String, Table, insert
from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters

from bot import log
from bot.clock import Clock
from bot.telegram.connect import Telegram
from bot.telegram.webhook import SECRET as HEADER
from bot.wiring import house
from domain.chat import Account, Address, Platform
from domain.people import Role
from domain.program import load
from storage import sample, schema
from storage.database import connect
from tests.postgres.cluster import connected, on_socket
from tests.postgres.programs import programs
from tests.postgres.server import running

REP, CHATS, SAID = 71, 5, "what tier is Softline?"
TOKEN, SECRET = "1:bench", "s3cret"
MORNING = datetime(2026, 3, 11, 8, tzinfo=UTC)
WARM = 30
Serving = Callable[[str, str], Any]


class Platformed(Protocol):
    """A platform that brings one message after another."""

    replied: asyncio.Event

    def routes(self) -> list[web.RouteDef]: ...

    def message(self) -> tuple[str, dict[str, str]]: ...


class Server:
    """A Telegram of a few chats, which speak in turn: brings a message, and tells when the reply has come."""

    def __init__(self) -> None:
        self.replied = asyncio.Event()
        self.number = 0

    async def call(self, request: web.Request) -> web.Response:
        if request.match_info["method"] != "sendMessage":
            return done(request)
        self.number += 1
        self.replied.set()
        return sent(self.number, self.speaker())

    def speaker(self) -> int:
        return REP + self.number // 2 % CHATS

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/bot{token}/{method}", self.call)]

    def message(self) -> tuple[str, dict[str, str]]:
        """The body and the headers of what is said next."""
        self.number += 1
        return json.dumps(update(self.number, self.speaker())), {HEADER: SECRET}


def done(request: web.Request) -> web.Response:
    """The answer to a call that says nothing to anybody."""
    bot = {"id": 1, "is_bot": True, "first_name": "bot", "username": "bot"}
    return web.json_response({"ok": True, "result": request.match_info["method"] != "getMe" or bot})


def sent(number: int, chat: int) -> web.Response:
    """The answer to a message that was said in a chat."""
    message = {"message_id": number, "date": 0, "chat": {"id": chat, "type": "private"}, "text": "."}
    return web.json_response({"ok": True, "result": message})


def update(number: int, chat: int) -> dict[str, Any]:
    """What somebody says in a chat of his own, as Telegram brings it."""
    person = {"id": chat, "is_bot": False, "first_name": "Li", "language_code": "en"}
    place = {"id": chat, "type": "private", "first_name": "Li"}
    head = {"message_id": number, "date": int(MORNING.timestamp()), "chat": place, "from": person}
    return {"update_id": number, "message": {**head, "text": SAID}}


class Quick:
    """Goes on a second each time it is read: no rate of the platform holds a turn back."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@asynccontextmanager
async def keeping(url: str) -> AsyncIterator[Callable[[str], Awaitable[None]]]:
    """What a bare handler keeps a text by: one INSERT and one commit."""
    kept = Table("kept", meta := MetaData(), Column("id", Integer, primary_key=True), Column("text", String))
    engine = connect(url)
    async with engine.begin() as connection:
        await connection.run_sync(meta.create_all)

    async def keep(text: str) -> None:
        async with engine.begin() as connection:
            await connection.execute(insert(kept).values(text=text))

    yield keep
    await engine.dispose()


@asynccontextmanager
async def bare(url: str, root: str) -> AsyncIterator[web.RouteDef]:
    """python-telegram-bot with one handler."""

    async def handler(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        await keep(str(update.message.text))
        await update.message.reply_text("Softline GmbH: Gold")

    app = ApplicationBuilder().token(TOKEN).base_url(f"{root}/bot").updater(None).build()
    app.add_handler(MessageHandler(filters.TEXT, handler))

    async def hook(request: web.Request) -> web.Response:
        await app.process_update(Update.de_json(await request.json(), app.bot))
        return web.Response()

    async with app, keeping(url) as keep:
        yield web.post("/hook", hook)


@asynccontextmanager
async def ours(url: str, root: str) -> AsyncIterator[web.RouteDef]:
    """The program, on the demo channel."""
    await fill(url, accounts(CHATS))
    async with replica(url, root, Quick()) as route:
        yield route


@asynccontextmanager
async def replica(url: str, root: str, clock: Clock) -> AsyncIterator[web.RouteDef]:
    """The program, on a database that has its channel."""
    async with house(url, load(), clock) as here:
        telegram = Telegram(here.desk, TOKEN, root, f"{root}/hook", SECRET)
        await telegram.start()
        stopping = asyncio.Event()
        relay = here.relay({Platform.TELEGRAM: telegram.voice})
        saying = asyncio.create_task(relay.run(stopping, here.desk.spoke))
        (route,) = telegram.routes()
        yield route
        stopping.set()
        await saying
        await telegram.stop()


def accounts(chats: int) -> list[Account]:
    return [Account(Platform.TELEGRAM, "1", str(user)) for user in range(REP, REP + chats)]


async def fill(url: str, speakers: list[Account]) -> None:
    """The demo channel, with channel managers who speak, each from a chat of his own."""
    await asyncio.to_thread(schema.upgrade, url)
    async with house(url, load(), Quick()) as here:
        async with here.store.work() as work:
            await sample.fill(work, MORNING)
        async with here.store.work() as work:
            (organisation,) = await work.organisations()
            memory = await work.open_all(organisation.id, Address(speakers[0].platform, "1", ""))
            (rep,) = await memory.people.named(sample.REP)
            for account in speakers:
                name = f"Li {account.user}"
                person = await memory.people.add(name=name, role=Role.REP, team_id=rep.team_id)
                await memory.people.link(person.id, account, name, MORNING)


def serve(program: Serving, url: str, root: str, pipe: Connection) -> None:
    """One process: its hook's address goes into the pipe, then its CPU seconds whenever asked for."""
    log.set_up()
    asyncio.run(_serve(program, url, root, pipe))


async def _serve(program: Serving, url: str, root: str, pipe: Connection) -> None:
    async with program(url, root) as route, listening([route]) as address:
        pipe.send(address + route.path)
        while await asyncio.to_thread(pipe.recv):
            pipe.send(process_time())


@asynccontextmanager
async def listening(routes: list[web.RouteDef]) -> AsyncIterator[str]:
    app = web.Application()
    app.add_routes(routes)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@dataclass
class Driven:
    """One program under way, and what its turns took so far, in milliseconds."""

    hook: str
    pipe: Connection
    wall: list[float]
    cpu: list[float]

    async def turns(self, server: Platformed, session: aiohttp.ClientSession, count: int, kept: bool) -> None:
        before = await self._spent()
        for _ in range(count):
            started = perf_counter()
            server.replied.clear()
            body, headers = server.message()
            headers |= {"Content-Type": "application/json"}
            async with session.post(self.hook, data=body, headers=headers) as answer:
                assert answer.status == 200, answer.status
            await asyncio.wait_for(server.replied.wait(), 30)
            if kept:
                self.wall.append((perf_counter() - started) * 1e3)
        if kept:
            self.cpu.append((await self._spent() - before) / count * 1e3)

    async def _spent(self) -> float:
        self.pipe.send(True)
        found: float = await asyncio.to_thread(self.pipe.recv)
        return found


@contextmanager
def begun(program: Serving, url: str, root: str) -> Iterator[Connection]:
    spawn = get_context("spawn")
    pipe, end = spawn.Pipe()
    process = spawn.Process(target=serve, args=(program, url, root, end), daemon=True)
    process.start()
    try:
        yield pipe
    finally:
        pipe.send(False)
        process.join(10)


async def compare(
    programs: tuple[Serving, Serving], server: Platformed, urls: tuple[str, str], turns: int, rounds: int
) -> tuple[Driven, Driven]:
    """Bare and ours, alternating."""
    async with listening(server.routes()) as root, aiohttp.ClientSession() as session:
        with begun(programs[0], urls[0], root) as one, begun(programs[1], urls[1], root) as other:
            pair = [Driven(await asyncio.to_thread(p.recv), p, [], []) for p in (one, other)]
            for number in range(rounds + 1):
                for driven in pair:
                    await driven.turns(server, session, turns if number else WARM, bool(number))
    return pair[0], pair[1]


def report(name: str, pair: tuple[Driven, Driven]) -> None:
    for what, figures in (("wall", [d.wall for d in pair]), ("CPU", [d.cpu for d in pair])):
        without, with_us = (median(each) for each in figures)
        print(
            f"{name:10} {what:4} bare {without:6.2f} ms   ours {with_us:6.2f} ms   {with_us / without:.2f}",
            flush=True,
        )


def measure(serving: tuple[Serving, Serving], server: Callable[[], Platformed]) -> None:
    """Both on SQLite, then both on PostgreSQL."""
    turns, rounds = (int(argument) for argument in [*sys.argv[1:], "100", "5"][:2])
    with tempfile.TemporaryDirectory() as folder:
        one, other = (f"sqlite:///{Path(folder) / name}.sqlite3" for name in ("bare", "ours"))
        report("sqlite", asyncio.run(compare(serving, server(), (one, other), turns, rounds)))
    with (
        running(programs(os.environ.get("CHANNELBOT_TEST_PG", ""))) as at,
        connected(on_socket(at)) as cluster,
        cluster.database() as one,
        cluster.database() as other,
    ):
        report("postgresql", asyncio.run(compare(serving, server(), (one, other), turns, rounds)))


if __name__ == "__main__":
    measure((bare, ours), Server)
