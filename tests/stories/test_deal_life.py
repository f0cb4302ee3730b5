"""The life of a registration on each platform, in both languages."""

from datetime import datetime

import pytest

from domain.chat import Platform
from domain.program import Program, load, read
from tests.conversation import NOW, Clock, demo
from tests.stories.deal_life import ADMIN, CHINESE, ENGLISH, LEAD, STORIES, Cast, Stage
from tests.stories.seats import InTerminal, Seat
from tests.stories.world import world

BOTH = pytest.mark.parametrize("cast", [ENGLISH, CHINESE], ids=["en", "zh"])
EACH = pytest.mark.parametrize("name", STORIES)


def people(cast: Cast) -> tuple[str, ...]:
    return (cast.partner, cast.rep, cast.deputy, cast.other, LEAD, ADMIN)


def program(cast: Cast, name: str) -> Program:
    capped = f'version = "2026.1"\nregistration.most_open = {cast.room + 1}\n'
    return read(capped, "capped") if name == "cap" else load()


def begins(cast: Cast, name: str) -> datetime:
    """The clock's own story begins before a holiday."""
    return cast.holiday if name == "clock" else NOW


@BOTH
@EACH
async def test_in_slack(sqlite_url: str, name: str, cast: Cast) -> None:
    async with world(sqlite_url, False, True, program(cast, name), begins(cast, name)) as w:
        seats: dict[str, Seat] = {who: await w.in_slack(f"U{n}", who) for n, who in enumerate(people(cast))}
        await STORIES[name](Stage(cast, seats, w.pass_time))
        assert w.slack.violations == []


@BOTH
@EACH
async def test_in_telegram(sqlite_url: str, name: str, cast: Cast) -> None:
    async with world(sqlite_url, True, False, program(cast, name), begins(cast, name)) as w:
        seats: dict[str, Seat] = {who: await w.in_telegram(71 + n, who) for n, who in enumerate(people(cast))}
        await STORIES[name](Stage(cast, seats, w.pass_time))
        assert w.telegram.violations == []


@BOTH
@EACH
async def test_in_the_terminal(database_url: str, name: str, cast: Cast) -> None:
    clock = Clock(begins(cast, name))
    async with demo(database_url, clock, program(cast, name)) as talk:

        async def pass_time(hours: float) -> None:
            clock.move(hours=hours)
            await talk.here.timetable().tick()
            await talk.here.relay({Platform.TERMINAL: talk.voice}).drain()

        await talk.join(*people(cast))
        seats: dict[str, Seat] = {who: InTerminal(talk, who) for who in people(cast)}
        await STORIES[name](Stage(cast, seats, pass_time))
