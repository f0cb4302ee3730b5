"""A conversation in the terminal: same bot, same database."""

from __future__ import annotations

import asyncio
import sys
from typing import TextIO

from bot.clock import Clock
from bot.terminal.hear import account, address, hear
from bot.terminal.send import TerminalVoice
from bot.wiring import House, house
from domain.chat import Platform
from domain.people import Person
from domain.problem import Problem
from domain.program import Program
from storage.people import recognise


class NobodyError(Problem):
    """No such person; the sentence names those who are there."""


async def talk(
    url: str, program: Program, clock: Clock, name: str, lines: TextIO, out: TextIO, prompt: bool
) -> None:
    """Reads lines until the end, answering each."""
    async with house(url, program, clock) as here:
        person = await seat(here, name)
        voice = TerminalVoice(person.name, out)
        relay = here.relay({Platform.TERMINAL: voice})
        await relay.drain()
        while line := await _line(lines, out, prompt):
            await here.desk.receive(hear(person.name, line, voice.buttons, clock()))
            await relay.drain()


async def _line(lines: TextIO, out: TextIO, prompt: bool) -> str:
    if prompt:
        out.write("> ")
        out.flush()
    return await asyncio.to_thread(lines.readline)


async def seat(here: House, name: str) -> Person:
    """The person of that name, with an account in the terminal. Raises NobodyError."""
    async with here.store.work() as work:
        for organisation in await work.organisations():
            memory = await work.open_all(organisation.id, address(name))
            found = await memory.people.named(name)
            if found:
                person = found[0]
                if await recognise(memory.rows, account(person.name)) is None:
                    await memory.people.link(person.id, account(person.name), person.name, here.clock())
                return person
        raise NobodyError(
            f"There is nobody called {name}. Add people with `channelbot invite` or `channelbot import`."
        )


def chat(url: str, program: Program, clock: Clock, name: str) -> None:
    """Talks as a person: typed, or piped in, answers then being plain text on standard output."""
    asyncio.run(talk(url, program, clock, name, sys.stdin, sys.stdout, sys.stdin.isatty()))
