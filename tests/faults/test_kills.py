"""Row A8: `kill -9` at random moments for minutes, under a steady conversation load: nothing is lost, nothing
is doubled that is not marked, order is kept.

CHANNELBOT_DRILL sets the seconds (`make faults`: 600), CHANNELBOT_SEED the moments."""

from __future__ import annotations

import asyncio
import os
import random
from pathlib import Path

import pytest
import structlog

from storage import schema
from tests.faults.reminders import load, rest
from tests.stories.program import Program

LONG = bool(os.environ.get("CHANNELBOT_FAULTS"))
SECONDS = float(os.environ.get("CHANNELBOT_DRILL", "600"))
SEED = int(os.environ.get("CHANNELBOT_SEED", "5"))

log = structlog.get_logger()
pytestmark = pytest.mark.skipif(not LONG, reason="long: make faults")


@pytest.mark.parametrize(("kind", "replicas"), [("postgres_url", 2), ("sqlite_url", 1)])
async def test_nothing_is_lost_and_nothing_is_doubled(
    request: pytest.FixtureRequest, tmp_path: Path, kind: str, replicas: int
) -> None:
    url: str = request.getfixturevalue(kind)
    schema.upgrade(url)
    moments, over = random.Random(SEED), asyncio.Event()
    async with load(url, tmp_path, replicas) as people:
        asyncio.get_running_loop().call_later(SECONDS, over.set)
        kills = sum(await asyncio.gather(*(killed(each, moments, over) for each in people.programs)))
    log.info("drilled", database=kind, kills=kills, reminders=people.said, marked=people.marked)


async def killed(program: Program, moments: random.Random, over: asyncio.Event) -> int:
    """Kills and starts it until it is over; how often."""
    count = 0
    while not over.is_set():
        await rest(over, moments.uniform(0.2, 3))
        await program.again()
        count += 1
    return count
