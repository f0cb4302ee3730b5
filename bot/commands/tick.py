"""Does once what is due at an instant; the relay then sends what can be sent."""

from __future__ import annotations

import asyncio

from bot.clock import Clock
from bot.config import Settings
from bot.platforms import configured
from bot.wiring import house
from domain.program import Program
from storage import schema


def tick(settings: Settings, program: Program, clock: Clock) -> None:
    """For cron and for drills. Letters of platforms that are not configured wait in the outbox."""
    schema.check(settings.database_url)
    asyncio.run(_tick(settings, program, clock))


async def _tick(settings: Settings, program: Program, clock: Clock) -> None:
    async with house(settings.database_url, program, clock, settings.erasures_file) as here:
        await here.timetable().tick()
        platforms = configured(settings, here)
        voices = {platform.voice.platform: platform.voice for platform in platforms}
        if voices:
            await here.relay(voices).drain()
        for platform in platforms:
            await platform.stop()
