"""Row B5: Slack drops events for hours and never brings them again; its history has them."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from itertools import pairwise

import pytest
from pydantic import SecretStr

from bot.config import Settings
from bot.gaps import Gaps
from bot.lease import Lease
from bot.platforms import configured
from bot.slack.connect import Slack
from bot.slack.gaps import PAGE, QUICK, SLOW, Looker
from bot.wiring import house
from domain.chat import Platform
from domain.program import load
from tests.conversation import Clock
from tests.stories.seats import InSlack
from tests.stories.world import World, world

REP = "Li Wei"
MINUTE = timedelta(minutes=1)


class Waits:
    """Pauses that only move the clock, remembered; after the last nothing goes on."""

    def __init__(self, clock: Clock, last: int) -> None:
        self.clock = clock
        self.last = last
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)
        self.clock.move(seconds=seconds)
        if len(self.seconds) == self.last:
            raise asyncio.CancelledError


def looker(w: World, waits: Waits) -> Looker:
    gaps, lease = Gaps(w.here.store, w.clock), Lease(w.here.store, "slack gaps", w.clock)
    made = Looker(w.platform.client, w.platform.ears, gaps, lease, w.clock, waits)
    made.team = w.platform.circle.team
    return made


async def lost(w: World, seat: InSlack, *said: str) -> None:
    w.slack.courier.drops = True
    for text in said:
        w.clock.move(minutes=1)
        await w.slack.dm(seat.user, text)
    w.slack.courier.drops = False
    w.clock.move(minutes=20)


def heads(w: World, seat: InSlack) -> list[str]:
    return [message.plain().splitlines()[0] for message in w.slack.messages(seat.user)]


async def test_what_was_dropped_is_found_later_and_said_to_be_late(database_url: str) -> None:
    async with world(database_url, webhook=False, sockets=False) as w:
        rep = await w.in_slack("U1", REP)
        waits = Waits(w.clock, last=2)
        with pytest.raises(asyncio.CancelledError):
            await looker(w, waits).run()  # notes how far everybody's conversation goes
        assert waits.seconds == [QUICK, SLOW]
        await lost(w, rep, "my tasks", "my deals")
        await rep.say("help")
        for _ in range(2):
            with pytest.raises(asyncio.CancelledError):
                await looker(w, Waits(w.clock, last=2)).run()
            await w.relay.drain()
        said = heads(w, rep)
        assert said[1] == "Messages reached me late"
        assert "No open tasks" in said[2]
        assert said[1:].count("Messages reached me late") == 1
        assert len(said) == len(set(said)) == 4
        assert w.slack.violations == []


async def test_that_somebody_is_a_guest_now_is_found_where_slack_never_told(sqlite_url: str) -> None:
    async with world(sqlite_url, webhook=False, sockets=False) as w:
        rep, lead = await w.in_slack("U1", REP), await w.in_slack("U2", "Anna Berg")
        w.clock.move(minutes=2)
        rep.user.is_restricted = True
        for _ in range(2):
            with pytest.raises(asyncio.CancelledError):
                await looker(w, Waits(w.clock, last=3)).run()
            await w.relay.drain()
        told = [message.plain() for message in w.slack.messages(lead.user)]
        assert sum("is a guest there now" in said for said in told) == 1
        assert heads(w, rep) == []


async def test_a_long_gap_is_read_in_small_pages_as_fast_as_slack_allows(sqlite_url: str) -> None:
    async with world(sqlite_url, webhook=False, sockets=False) as w:
        w.slack.unlist()
        rep = await w.in_slack("U1", REP)
        with pytest.raises(asyncio.CancelledError):
            await looker(w, Waits(w.clock, last=2)).run()
        await lost(w, rep, *(f"my tasks {number}" for number in range(PAGE + 1)))
        waits = Waits(w.clock, last=9)
        with pytest.raises(asyncio.CancelledError):
            await looker(w, waits).run()
        await w.relay.drain()
        assert f"{PAGE + 1} messages" in w.slack.messages(rep.user)[0].plain()
        histories = [e.at for e in w.slack.ledger.calls("conversations.history")]
        assert all(later - before >= MINUTE for before, later in pairwise(histories))


async def test_the_program_looks(sqlite_url: str) -> None:
    async with house(sqlite_url, load(), Clock()) as here:
        (slack,) = configured(
            Settings(slack_bot_token=SecretStr("xoxb-1"), slack_app_token=SecretStr("xapp-1")), here
        )
        assert isinstance(slack, Slack)
        assert slack.voice.platform is Platform.SLACK
        assert slack.looker is not None
