"""Serving: every platform that is configured, the schedule and the relay, until told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Protocol

import structlog
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from bot.config import Settings
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


async def serve(settings: Settings, house: House, platforms: Sequence[Platform]) -> None:
    """Returns when the process was told to stop and everything is settled."""
    if not platforms:
        raise Problem(
            "No platform is configured: set SLACK_BOT_TOKEN or TELEGRAM_BOT_TOKEN, or use `channelbot chat`."
        )
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopping.set)
    relay = house.relay({platform.voice.platform: platform.voice for platform in platforms})
    timetable = house.timetable()
    async with _web(settings, house, platforms), _heard(platforms):
        scheduler = timetable.start()
        saying = asyncio.create_task(relay.run(stopping, house.desk.spoke))
        log.info("serving", platforms=[str(p.voice.platform) for p in platforms])
        await stopping.wait()
        scheduler.shutdown(wait=False)
        await saying
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(relay.drain(), DRAIN)
    log.info("stopped")


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


@asynccontextmanager
async def _web(settings: Settings, house: House, platforms: Sequence[Platform]) -> AsyncIterator[None]:
    app = web.Application(client_max_size=256 * 1024)
    app.add_routes([route for platform in platforms for route in platform.routes()])
    app.add_routes(_health(house, platforms))
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.http_host, settings.http_port).start()
        log.info("listening", host=settings.http_host, port=settings.http_port)
        yield
    except OSError as error:
        raise Problem(
            f"HTTP_PORT: can't listen on {settings.http_host}:{settings.http_port} ({error.strerror})"
        ) from None
    finally:
        await runner.cleanup()


def _health(house: House, platforms: Sequence[Platform]) -> list[web.RouteDef]:
    async def healthz(_request: web.Request) -> web.Response:
        return web.json_response({"alive": True})

    async def readyz(_request: web.Request) -> web.Response:
        """Ready: the database answers, and every platform can reach us as far as it can tell."""
        async with house.store.work() as work:
            await work.organisations()
        found = {str(platform.voice.platform): await platform.alive() for platform in platforms}
        return web.json_response(found, status=200 if all(found.values()) else 503)

    async def metrics(_request: web.Request) -> web.Response:
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    return [web.get("/healthz", healthz), web.get("/readyz", readyz), web.get("/metrics", metrics)]
