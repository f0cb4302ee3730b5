"""What the program keeps in memory as it goes on: `python benchmarks/memory.py [TURNS]`.

Everything but a platform's web client: the desk, an SQLite file, a relay that runs, Slack's and Telegram's
libraries. Six people of the demo channel say one thing after another, in both languages: look-ups, and forms
that they begin, fill, send and give up. Told is the process's resident memory at ten places on the way, and
what it grew by over the second half."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count, cycle
from pathlib import Path
from time import process_time

import bot.slack.connect
import bot.telegram.connect  # noqa: F401 - as with both platforms on
from bot.terminal.hear import account, address, hear
from bot.wiring import House, house
from domain.chat import Platform
from domain.delivery import Posted
from domain.pace import Toll
from domain.program import load
from storage import sample, schema

MORNING = datetime(2026, 3, 11, 8, tzinfo=UTC)
SAID = (
    "what tier is Softline?", "my tasks", "我的报备",
    "register {name} via Softline, 50 seats of FalconGuard, 60k, closing June",
    "skip", "yes", "is {name} free?", "log a visit at Softline tomorrow at 3pm", "cancel", "帮助", "my deals",
    "show the pipeline", "register a deal", "never mind", "{name}有人报了吗",
)  # fmt: skip
Says = tuple[str, str]


class Silent:
    """A voice that says nothing, at once."""

    platform = Platform.TERMINAL

    def tolls(self, _letter: Posted) -> Sequence[Toll]:
        return ()

    async def say(self, letter: Posted) -> str:
        return str(letter.id)


class Quick:
    """Ten seconds pass each time it is read: a day of a busy team takes some thousand turns."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=10)
        return self.now


def said() -> Iterator[Says]:
    """Who says what: each person goes through the list, with ever new customers."""
    numbers = count(1)
    for line in cycle(SAID):
        for name in sample.PEOPLE:
            yield name, line.format(name=f"Kestrel {next(numbers) % 5000} Works")


def resident() -> float:
    """Megabytes of this process in memory."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


async def join(here: House) -> None:
    async with here.store.work() as work:
        await sample.fill(work, MORNING)
    async with here.store.work() as work:
        (organisation,) = await work.organisations()
        memory = await work.open_all(organisation.id, address(""))
        for name in sample.PEOPLE:
            (person,) = await memory.people.named(name)
            await memory.people.link(person.id, account(name), name, MORNING)


async def measure(url: str, turns: int) -> list[float]:
    """Megabytes at ten places of so many turns."""
    clock, found, stopping = Quick(), [], asyncio.Event()
    async with house(url, load(), clock) as here:
        await join(here)
        relay = here.relay({Platform.TERMINAL: Silent()})
        saying = asyncio.create_task(relay.run(stopping, here.desk.spoke))
        for number, (name, line) in enumerate(said(), 1):
            heard = hear(name, line, (), clock.now)
            await here.desk.receive(replace(heard, event_id=str(number)))
            if number % max(turns // 10, 1) == 0:
                found.append(resident())
                print(
                    f"{number:8} turns {found[-1]:7.1f} MB {process_time() / number * 1e3:6.1f} ms",
                    flush=True,
                )
            if number == turns:
                break
        stopping.set()
        here.desk.spoke.set()
        await saying
    return found


def main() -> None:
    turns = int([*sys.argv[1:], "10000"][0])
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/memory.sqlite3"
        schema.upgrade(url)
        found = asyncio.run(measure(url, turns))
    print(f"after {turns} turns {found[-1]:.1f} MB, {found[-1] - found[4]:+.1f} MB over the second half")


if __name__ == "__main__":
    main()
