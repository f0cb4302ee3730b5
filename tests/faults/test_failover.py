"""Row E3: the primary of a pair of servers dies, freezes or is switched over, under a steady load.

The replicas know both servers by their URL, or one address that a balancer gives to the primary."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import pytest
import structlog
from sqlalchemy import make_url

from bot.wiring import house
from domain.program import load as built_in
from storage import sample, schema
from tests.conversation import Clock, Conversation
from tests.fakes.proxy import Proxy
from tests.faults.records import rows
from tests.faults.reminders import load, rest
from tests.postgres.pair import OWNER, Pair, pair
from tests.postgres.programs import programs

LONG = pytest.mark.skipif(not os.environ.get("CHANNELBOT_FAULTS"), reason="long: make faults")
WRITING = 60.0  # seconds at most from the fault to the first turn that is kept
TTL = 20.0  # seconds until who looks after the pair takes a primary for gone, as Patroni is set
LI = "Li Wei"

log = structlog.get_logger()


def local() -> Path:
    choice = os.environ.get("CHANNELBOT_TEST_PG", "")
    return programs("" if "://" in choice else choice)


@pytest.fixture
def both() -> Iterator[Pair]:
    with pair(local()) as pair_:
        yield pair_


@asynccontextmanager
async def talking(url: str) -> AsyncIterator[Conversation]:
    """The demo channel on the pair."""
    await asyncio.to_thread(schema.upgrade, url)
    clock = Clock()
    async with house(url, built_in(), clock) as here:
        async with here.store.work() as work:
            await sample.fill(work, clock())
        talk = Conversation(here, clock)
        await talk.join(LI)
        yield talk


async def asked(talk: Conversation, text: str) -> None:
    await talk.say(LI, f"remind me to {text} tomorrow")
    assert text in await talk.say(LI, "yes")


async def texts(talk: Conversation) -> list[str]:
    return [row["text"] for row in (await rows(talk.here.store))["tasks"] if row["text"].startswith("call")]


async def test_what_was_acknowledged_outlives_its_primary(both: Pair) -> None:
    """The program looks for the server that takes writes, of several that its URL names."""
    async with talking(both.url) as talk:
        await asked(talk, "call Softline")
        both.primary.send(signal.SIGKILL)
        await asyncio.to_thread(both.standby.promote)
        await asked(talk, "call Globex")
        assert await texts(talk) == ["call Softline", "call Globex"]


@LONG
async def test_a_standby_that_is_not_waited_for_loses_what_was_acknowledged() -> None:
    """Why the pair has to commit synchronously, and that this drill would see it."""
    with pair(local(), synchronous=False) as both:
        async with talking(both.url) as talk:
            os.kill(both.primary.execute("SELECT pid FROM pg_stat_replication"), signal.SIGSTOP)
            await asked(talk, "call Softline")
            both.primary.send(signal.SIGKILL)
            await asyncio.to_thread(both.standby.promote)
            await asked(talk, "call Globex")
            assert await texts(talk) == ["call Globex"]


@dataclass(frozen=True)
class Fault:
    """What befalls a primary, and how long it takes until it is noticed."""

    befall: Callable[[Pair], None]
    noticed: float


def kill(both: Pair) -> None:
    both.primary.send(signal.SIGKILL)


def freeze(both: Pair) -> None:
    both.primary.send(signal.SIGSTOP)


def stop(both: Pair) -> None:
    both.primary.stop()


FAULTS = {"killed": Fault(kill, TTL), "frozen": Fault(freeze, TTL), "switched": Fault(stop, 0)}


def fail_over(both: Pair) -> None:
    """The old primary is fenced before the new one takes a word."""
    both.primary.send(signal.SIGKILL)
    both.standby.promote()


def heard(both: Pair) -> int:
    return int(both.standby.execute("SELECT count(*) FROM inbox", OWNER))


@LONG
@pytest.mark.parametrize("way", ["hosts", "balancer"])
@pytest.mark.parametrize("name", FAULTS)
async def test_it_writes_again_within_a_minute(both: Pair, tmp_path: Path, name: str, way: str) -> None:
    """Nothing acknowledged is lost, nothing doubled that is not marked, no process started by hand."""
    fault, never = FAULTS[name], asyncio.Event()
    await asyncio.to_thread(schema.upgrade, both.url)
    async with (
        Proxy(both.address(both.primary)) as balancer,
        load(both.url if way == "hosts" else balancer.url, tmp_path, 2) as people,
    ):
        await rest(never, 15)
        began = monotonic()
        await asyncio.to_thread(fault.befall, both)
        await rest(never, fault.noticed)
        await asyncio.to_thread(fail_over, both)
        balancer.target = make_url(both.address(both.standby))
        balancer.cut()
        before = await asyncio.to_thread(heard, both)
        async with asyncio.timeout(began + WRITING - monotonic()):
            while await asyncio.to_thread(heard, both) == before:
                await rest(never, 0.2)
        writing = round(monotonic() - began, 1)
        await rest(never, 15)
        assert all(program.running for program in people.programs)
    said, marked = people.said, people.marked
    log.info("failed over", fault=name, way=way, writing=writing, reminders=said, marked=marked)
