"""Serving: every platform that is configured, the schedule and the relay, until told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from typing import Protocol

import structlog
from aiohttp import web

from bot.config import Settings
from bot.health import routes
from bot.pulse import LOOP, Pulse, watch
from bot.web import listening
from bot.wiring import House
from domain.delivery import Voice
from domain.problem import Problem

log = structlog.get_logger()
DRAIN = 10  # seconds to say what is left after the platforms were closed


class Platform(Protocol):
    """A platform as the program holds it: `voice` speaks until `stop` has returned."""

    @property
    def voice(self) -> Voice: ...
    def routes(self) -> Sequence[web.RouteDef]: ...
    async def start(self) -> None: ...
    async def stop(self) -> None: ...
    async def alive(self) -> bool: ...
    def last_heard(self) -> datetime | None: ...


async def serve(
    settings: Settings, house: House, platforms: Sequence[Platform], warm: Callable[[], None]
) -> None:
    """Returns when the process was told to stop and everything is settled. Once it serves, a thread does what
    makes it `warm`."""
    if not platforms:
        raise Problem(
            "No platform is configured: set SLACK_BOT_TOKEN or TELEGRAM_BOT_TOKEN, or use `channelbot chat`."
        )
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopping.set)
    relay = house.relay({platform.voice.platform: platform.voice for platform in platforms})
    pulse = Pulse()
    health = routes(house, platforms, pulse, relay.shut)
    doors = [*(route for platform in platforms for route in platform.routes()), *health]
    async with _watched(pulse), listening(settings, doors), _heard(platforms):
        scheduler = house.timetable().start(partial(pulse.beat, "schedule"))
        saying = asyncio.create_task(relay.run(stopping, house.desk.spoke, partial(pulse.beat, "relay")))
        thinking = [asyncio.create_task(house.thinker.run(stopping))] if house.thinker else []
        log.info("serving", platforms=[str(p.voice.platform) for p in platforms])
        await asyncio.to_thread(warm)
        await stopping.wait()
        scheduler.shutdown(wait=False)
        house.desk.heard.set()
        await asyncio.gather(saying, *thinking)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(relay.drain(), DRAIN)
    log.info("stopped")


@asynccontextmanager
async def _watched(pulse: Pulse) -> AsyncIterator[None]:
    """The event loop beats once a second; a thread looks whether it does."""

    async def beat() -> None:
        while True:
            pulse.beat(LOOP)
            await asyncio.sleep(1)

    stopped = threading.Event()
    threading.Thread(target=watch, args=(pulse, stopped), name="watch", daemon=True).start()
    beating = asyncio.create_task(beat())
    try:
        yield
    finally:
        stopped.set()
        beating.cancel()


@asynccontextmanager
async def _heard(platforms: Sequence[Platform]) -> AsyncIterator[None]:
    started: list[Platform] = []
    try:
        for platform in platforms:
            await platform.start()
            started.append(platform)
        yield
    finally:
        for platform in reversed(started):
            await platform.stop()
