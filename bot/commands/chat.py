"""A conversation in the terminal: same bot, same database."""

from __future__ import annotations

import asyncio
import sys
from typing import TextIO

from bot.clock import Clock
from bot.config import Settings
from bot.model.ask import Model
from bot.model.configured import model
from bot.terminal.hear import account, address, hear
from bot.terminal.send import TerminalVoice
from bot.terminal.typed import piped, typed
from bot.wiring import House, house
from domain.chat import Platform
from domain.people import Person
from domain.problem import Problem
from domain.program import Program
from storage.accounts import recognise

SWITCH = "/as "  # where one terminal is everybody's: go on as another person


class NobodyError(Problem):
    """No such person; the sentence names those who are there."""


async def talk(
    url: str, program: Program, clock: Clock, name: str, lines: TextIO, out: TextIO, everybody: bool = False,
    asked: Model | None = None, per_day: int = 0,
) -> None:  # fmt: skip
    """Reads lines until the end, answering each. With `everybody` the terminal speaks for all people;
    without, it leaves what others are told to their own."""
    async with house(url, program, clock, model=asked, per_day=per_day) as here:
        person = await seat(here, name)
        voice = TerminalVoice(person.name, out)
        relay = here.relay({Platform.TERMINAL: voice}, "" if everybody else person.name)
        voice.buttons = await _buttons(here, person)
        await relay.drain()

        async def between() -> bool:
            voice.spoke = False
            await relay.drain()
            return voice.spoke

        async for line in typed(lines, out, between) if lines.isatty() else piped(lines):
            if everybody and line.startswith(SWITCH):
                await _switch(here, voice, line.removeprefix(SWITCH).strip().strip("\"“”'"))
                continue
            pressed, name = voice.buttons, voice.conversation
            voice.heard()
            await here.desk.receive(hear(name, line, pressed, clock()))
            await relay.drain()
            if here.thinker:
                await here.thinker.drain()
                await relay.drain()


async def _switch(here: House, voice: TerminalVoice, name: str) -> None:
    try:
        voice.turn_to((await seat(here, name)).name)
    except NobodyError as nobody:
        voice.out.write(f"{nobody}\n\n")


async def _buttons(here: House, person: Person) -> list[str]:
    """Those of the last card that an earlier process showed."""
    async with here.store.work() as work:
        return await work.post.buttons(address(person.name))


async def seat(here: House, name: str) -> Person:
    """The person of that name, with an account in the terminal. Raises NobodyError."""
    async with here.store.work() as work:
        for organisation in await work.organisations():
            memory = await work.open_all(organisation.id, address(name))
            found = await memory.people.named(name)
            if found:
                person = found[0]
                if await recognise(memory.rows.connection, account(person.name)) is None:
                    await memory.people.link(person.id, account(person.name), person.name, here.clock())
                return person
        raise NobodyError(
            f"There is nobody called {name}. Add people with `channelbot invite` or `channelbot import`."
        )


def chat(settings: Settings, program: Program, clock: Clock, name: str) -> None:
    """Talks as a person: typed, or piped in, answers then being plain text on standard output."""
    url, per_day = settings.database_url, settings.model_per_day
    talking = talk(url, program, clock, name, sys.stdin, sys.stdout, asked=model(settings), per_day=per_day)
    asyncio.run(talking)
