"""Serves every platform that is configured, until SIGTERM."""

from __future__ import annotations

import asyncio

from bot.clock import Clock
from bot.config import Settings
from bot.model.configured import model
from bot.platforms import configured
from bot.serve import serve
from bot.traces import exported
from bot.wiring import house
from domain.program import Program
from language.read import understand
from storage import schema


def run(settings: Settings, program: Program, clock: Clock) -> None:
    """Brings the database up to date, then serves.

    One sentence is read before, so that the weights are there when a platform waits for its first answer.
    """
    schema.upgrade(settings.database_url)
    understand("hello", clock(), "rep")
    with exported():
        asyncio.run(_run(settings, program, clock))


async def _run(settings: Settings, program: Program, clock: Clock) -> None:
    asked, per_day = model(settings), settings.model_per_day
    async with house(settings.database_url, program, clock, settings.erasures_file, asked, per_day) as here:
        await serve(settings, here, configured(settings, here))
