"""What more processes bring: `python -m benchmarks.replicas [SECONDS [ROUNDS]]`.

One process of the program and three, by turns, over one PostgreSQL. Forty chats speak through Telegram's
webhook, each as soon as it has its answer, and their messages are dealt out to the processes as a balancer
would. Told are the turns a second, how many processors were busy in all, and how many of them with the
program; the rest are the database, this driver and the kernel. All clocks run five times as fast as the
wall's, so that no rate of the platform binds."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from itertools import count, cycle
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from time import perf_counter, time

import aiohttp
from aiohttp import web

from benchmarks.turn import (
    MORNING,
    REP,
    SECRET,
    accounts,
    begun,
    done,
    fill,
    listening,
    replica,
    sent,
    update,
)
from bot.telegram.webhook import SECRET as HEADER
from tests.postgres.cluster import connected, on_socket
from tests.postgres.programs import programs
from tests.postgres.server import running

CHATS, MANY, HASTE = 40, 3, 5
WARM = 3.0  # seconds
EPOCH = time()
TICK = os.sysconf("SC_CLK_TCK")
NUMBERS = count(1)  # of updates and messages: none comes twice in a run


@asynccontextmanager
async def hasty(epoch: float, url: str, root: str) -> AsyncIterator[web.RouteDef]:
    """A replica whose clock is that of all: the morning when the benchmark began, and fast from there."""

    def clock() -> datetime:
        return MORNING + HASTE * timedelta(seconds=time() - epoch)

    async with replica(url, root, clock) as route:
        yield route


class Server:
    """A Telegram whose chats wait for their answers each by itself."""

    def __init__(self) -> None:
        self.answered = {REP + chat: asyncio.Event() for chat in range(CHATS)}

    async def call(self, request: web.Request) -> web.Response:
        if request.match_info["method"] != "sendMessage":
            return done(request)
        chat = int((await request.post())["chat_id"])  # type: ignore[arg-type] # a form's field, no file
        self.answered[chat].set()
        return sent(next(NUMBERS), chat)


@dataclass
class Spell:
    """What a few seconds of steady talk came to: turns a second, and processors busy."""

    turns: float
    busy: float
    program: float


@dataclass
class Crew:
    """Processes that share the talk."""

    server: Server
    pipes: Sequence[Connection]
    hooks: Sequence[str]

    async def spell(self, seconds: float) -> Spell:
        """The chats talk for so long."""
        before, started, turns = await self._spent(), perf_counter(), 0
        dealt = cycle(self.hooks)

        async def talk(session: aiohttp.ClientSession, chat: int) -> int:
            said = 0
            while perf_counter() - started < seconds:
                self.server.answered[chat].clear()
                body, headers = update(next(NUMBERS), chat), {HEADER: SECRET}
                async with session.post(next(dealt), json=body, headers=headers) as answer:
                    assert answer.status == 200, answer.status
                await asyncio.wait_for(self.server.answered[chat].wait(), 30)
                said += 1
            return said

        async with aiohttp.ClientSession() as session:
            turns = sum(await asyncio.gather(*(talk(session, chat) for chat in self.server.answered)))
        took, after = perf_counter() - started, await self._spent()
        busy, program = ((now - then) / took for now, then in zip(after, before, strict=True))
        return Spell(turns / took, busy, program)

    async def _spent(self) -> tuple[float, float]:
        """The seconds of all processors, and the program's."""
        spent = 0.0
        for pipe in self.pipes:
            pipe.send(True)
            spent += await asyncio.to_thread(pipe.recv)
        return _busy(), spent


def _busy() -> float:
    user, nice, system, _idle, _waiting, *rest = map(
        int, Path("/proc/stat").read_text().split("\n")[0].split()[1:8]
    )
    return (user + nice + system + sum(rest)) / TICK


async def measured(url: str, processes: int, seconds: float) -> Spell:
    """So many processes, started for it and ended after it."""
    server = Server()
    async with listening([web.post("/bot{token}/{method}", server.call)]) as root:
        with ExitStack() as stack:
            pipes = [stack.enter_context(begun(partial(hasty, EPOCH), url, root)) for _ in range(processes)]
            hooks = [await asyncio.to_thread(pipe.recv) for pipe in pipes]
            crew = Crew(server, pipes, hooks)
            await crew.spell(WARM)
            return await crew.spell(seconds)


def report(processes: int, spells: Sequence[Spell]) -> float:
    turns = median(spell.turns for spell in spells)
    busy, program = median(spell.busy for spell in spells), median(spell.program for spell in spells)
    print(
        f"{processes} process{'es' if processes > 1 else ''}: {turns:6.1f} turns a second, "
        f"{busy:.2f} of {os.cpu_count()} processors busy, {program:.2f} with the program",
        flush=True,
    )
    return turns


def main() -> None:
    seconds, rounds = (int(argument) for argument in [*sys.argv[1:], "15", "3"][:2])
    found: dict[int, list[Spell]] = {1: [], MANY: []}
    with (
        running(programs(os.environ.get("CHANNELBOT_TEST_PG", ""))) as at,
        connected(on_socket(at)) as cluster,
        cluster.database() as url,
    ):
        asyncio.run(fill(url, accounts(CHATS)))
        for _ in range(rounds):
            for processes, spells in found.items():
                spells.append(asyncio.run(measured(url, processes, seconds)))
    one, many = (report(processes, spells) for processes, spells in found.items())
    print(f"{MANY} in terms of one: {many / one:.2f}")


if __name__ == "__main__":
    main()
