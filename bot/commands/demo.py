"""The demo channel in a throw-away database, and a conversation with it."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from bot.clock import Clock
from bot.commands.chat import seat, talk
from bot.wiring import house
from domain.program import Program
from storage import sample, schema

HELLO = """This is the channel manager bot with a made-up channel. You speak as {name}.
Try: register Globex via Softline, 50 seats of FalconGuard, 60k, closing June
     what tier is Softline?          帮我报备一下三一重工，通过上海云轩，50台工业网关，120万，六月签
Numbers press buttons, "help" shows more, Ctrl-D ends. Go on as somebody else, such as the lead or a partner:
     /as {lead}      /as {partner}
"""


def demo(program: Program, clock: Clock, name: str) -> None:
    """Fills the database anew each time; nothing of it is kept."""
    with tempfile.TemporaryDirectory(prefix="channelbot-") as folder:
        url = f"sqlite:///{Path(folder) / 'demo.sqlite3'}"
        schema.upgrade(url)
        asyncio.run(_fill(url, program, clock))
        if sys.stdin.isatty():
            hello = HELLO.format(name=name, lead=sample.LEAD, partner=sample.PARTNER)
            sys.stdout.write(f"{hello}\n")
        asyncio.run(talk(url, program, clock, name, sys.stdin, sys.stdout, everybody=True))


async def _fill(url: str, program: Program, clock: Clock) -> None:
    async with house(url, program, clock) as here:
        async with here.store.work() as work:
            await sample.fill(work, clock())
        for person in sample.PEOPLE:
            await seat(here, person)
