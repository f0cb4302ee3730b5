"""What the program keeps in memory as it goes on: `python -m benchmarks.memory [TURNS]`.

`channelbot run` in a process of its own, on an SQLite file and with Slack and Telegram on, both of which this
process plays. Six people of the demo channel say one thing after another through Telegram's webhook, in both
languages: look-ups, and forms that they begin, fill, send and give up. Told are the process's resident memory
at twenty places on the way, the part of it that is files (which others share), and what it grew by over the
second half of them."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from itertools import count, cycle, islice
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web

from benchmarks._fast import MORNING, Fast
from benchmarks.start import ready, settings, spent
from benchmarks.turn import SECRET, Server, listening, update
from bot.telegram.webhook import SECRET as HEADER
from bot.wiring import House, house
from domain.chat import Account, Address, Platform
from domain.program import load
from storage import sample, schema
from tests.stories.operator import free_port

PLACES = 20
CUSTOMERS = 500  # what is known by name is kept in memory, a kilobyte a name
LATIN = ("BDFGKLMNPRSTVZ", "aeiou", "lmnrstz", "aeiou", "lmnrst", "aeou", "ks")
HAN = (
    "云海天东华金瑞",
    "鹰帆拓诚创丰安",
    "微星川宏达景泰",
    ("科技有限公司", "电子有限公司", "机械股份有限公司"),
)
FIRST = 71  # the first person's number on Telegram
FAST = ("-m", "benchmarks._fast")
SAID = (
    "what tier is Softline?", "my tasks", "我的报备",
    "register {name} via Softline, 50 seats of FalconGuard, 60k, closing June",
    "skip", "yes", "is {name} free?", "log a visit at Softline tomorrow at 3pm", "cancel", "帮助", "my deals",
    "报备{han}，通过Softline，50套FalconGuard，60万，六月签单", "取消", "show the pipeline",
    "register a deal", "never mind", "{han}有人报了吗",
)  # fmt: skip


def said() -> Iterator[tuple[int, str]]:
    """Who says what: each person goes through the list, of five hundred customers."""
    numbers = count(1)
    for line in cycle(SAID):
        for place in range(len(sample.PEOPLE)):
            number = next(numbers) % CUSTOMERS
            yield FIRST + place, line.format(name=f"{made_up(LATIN, number)} Mills", han=made_up(HAN, number))


def made_up(parts: Sequence[Sequence[str]], number: int) -> str:
    """One of some thousand names, each of as many parts as there are."""
    return "".join(part[number // 7**place % len(part)] for place, part in enumerate(parts))


async def join(here: House, address: Address, account: Callable[[int, str], Account]) -> None:
    """The people of the demo channel, each with an account."""
    async with here.store.work() as work:
        await sample.fill(work, MORNING)
    async with here.store.work() as work:
        (organisation,) = await work.organisations()
        memory = await work.open_all(organisation.id, address)
        for place, name in enumerate(sample.PEOPLE):
            (person,) = await memory.people.named(name)
            own = account(place, name)
            await memory.people.link(person.id, own, own.user, MORNING)


async def _filled(url: str) -> None:
    async with house(url, load(), Fast(time.time())) as here:
        nowhere = Address(Platform.TELEGRAM, "1", "")
        await join(here, nowhere, lambda place, _: Account(Platform.TELEGRAM, "1", str(FIRST + place)))


class Chats(Server):
    """Slack and Telegram; of Telegram's chats each is one person's."""

    def speaker(self) -> int:
        return FIRST

    def says(self, person: int, text: str, at: datetime) -> dict[str, Any]:
        self.number += 1
        said = update(self.number, person)
        said["message"] |= {"text": text, "date": int(at.timestamp())}
        return said


def resident(pid: int) -> tuple[float, float]:
    """Megabytes of a process in memory, and those of them that are files."""
    lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    known = {line.partition(":")[0]: line.split()[1] for line in lines if line.startswith("Rss")}
    files = int(known["RssFile"]) / 1024
    return files + int(known["RssAnon"]) / 1024, files


@asynccontextmanager
async def running(
    folder: str, root: str, session: aiohttp.ClientSession, clock: Fast
) -> AsyncIterator[tuple[int, str]]:
    """The program's process, and where it hears Telegram."""
    database, port = Path(folder) / "memory.sqlite3", free_port()
    schema.upgrade(f"sqlite:///{database}")
    await _filled(f"sqlite:///{database}")
    env = {
        key: value
        for on in ("telegram", "slack")
        for key, value in settings(on, root, database, port).items()
    }
    quiet = asyncio.subprocess.DEVNULL
    program = (sys.executable, *FAST, str(clock.began))
    process = await asyncio.create_subprocess_exec(*program, env=env, stdout=quiet, stderr=quiet)
    try:
        while not await ready(session, port):  # noqa: ASYNC110 - another process's readiness is no event
            await asyncio.sleep(0.02)
        yield process.pid, f"http://127.0.0.1:{port}/hook"
    finally:
        process.terminate()
        await process.wait()


async def measure(turns: int) -> list[float]:
    """Megabytes at the places on the way of so many turns."""
    server, clock, found = Chats(), Fast(time.time()), list[float]()
    routes = [web.post("/bot{token}/{method}", server.call), web.post("/api/{method}", server.call)]
    with tempfile.TemporaryDirectory() as folder:
        async with (
            listening(routes) as root,
            aiohttp.ClientSession() as session,
            running(folder, root, session, clock) as (pid, hook),
        ):
            for number, (person, text) in enumerate(islice(said(), turns), 1):
                heard = server.says(person, text, clock())
                async with session.post(hook, json=heard, headers={HEADER: SECRET}) as answer:
                    assert answer.status == 200, answer.status
                if number % max(turns // PLACES, 1) == 0:
                    whole, files = resident(pid)
                    found.append(whole)
                    each = spent(pid) / number * 1e3
                    print(f"{number:8} turns {whole:7.1f} MB ({files:.1f} files) {each:6.1f} ms", flush=True)
    return found


def main() -> None:
    turns = int([*sys.argv[1:], "10000"][0])
    found = asyncio.run(measure(turns))
    grown = found[-1] - found[len(found) // 2 - 1]
    print(f"after {turns} turns {found[-1]:.1f} MB; {grown / turns * 2000:+.3f} a thousand turns at last")


if __name__ == "__main__":
    main()
