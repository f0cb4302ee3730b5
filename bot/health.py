"""What supervisors and monitors ask: is it alive, is it ready, what are its figures."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

from bot import metrics
from bot.pulse import Pulse
from bot.wiring import House
from domain.chat import Platform as Name
from domain.delivery import Voice

SOON = 2.0  # seconds in which the database has to answer


class Heard(Protocol):
    """A platform as far as its health goes; `last_heard` is when it last showed that it reaches us."""

    @property
    def voice(self) -> Voice: ...
    async def alive(self) -> bool: ...
    def last_heard(self) -> datetime | None: ...


def routes(
    house: House, platforms: Sequence[Heard], pulse: Pulse, shut: Mapping[Name, str]
) -> list[web.RouteDef]:
    """`shut` names the platforms that refuse our token, and why."""

    async def healthz(_request: web.Request) -> web.Response:
        """Alive: every part comes round."""
        lost = pulse.lost()
        ages = {part: round(age, 1) for part, age in pulse.ages().items()}
        return web.json_response({"alive": not lost, "ages": ages}, status=503 if lost else 200)

    async def readyz(_request: web.Request) -> web.Response:
        """Ready: the database answers, and a platform can reach us as far as it can tell. Of several one may
        be away: a balancer that left out every replica for it would keep the others' events away too."""
        answers, reached = await _answers(house), await _reached(platforms, shut)
        ready = answers and any(value is True for value in reached.values())
        return web.json_response({"database": answers, **reached}, status=200 if ready else 503)

    async def figures(_request: web.Request) -> web.Response:
        for name, reaches in (await _reached(platforms, shut)).items():
            metrics.REACHED.labels(name).set(reaches is True)
        await _measure(house, platforms, pulse)
        return web.Response(body=metrics.exposed(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    return [web.get("/healthz", healthz), web.get("/readyz", readyz), web.get("/metrics", figures)]


async def _reached(platforms: Sequence[Heard], shut: Mapping[Name, str]) -> dict[str, bool | str]:
    """Whether each platform can reach us; why not, where it refuses our token."""
    names = [platform.voice.platform for platform in platforms]
    return {
        str(name): shut.get(name) or await each.alive() for name, each in zip(names, platforms, strict=True)
    }


async def _answers(house: House) -> bool:
    try:
        async with asyncio.timeout(SOON), house.store.work() as work:
            await work.organisations()
    except Exception:
        return False
    return True


async def _measure(house: House, platforms: Sequence[Heard], pulse: Pulse) -> None:
    """Without the database the figures of the outbox stay as they were."""
    for part, age in pulse.ages().items():
        metrics.BEAT.labels(part).set(age)
    now = house.clock()
    for platform in platforms:
        if heard := platform.last_heard():
            metrics.HEARD.labels(str(platform.voice.platform)).set((now - heard).total_seconds())
    try:
        async with asyncio.timeout(SOON), house.store.work() as work:
            metrics.note_backlog(await work.outbox.backlog(now), now)
    except Exception:
        return
