"""Row F4: summer time that begins and ends, zones that are changed, given up or misspelt, people who move."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from domain.chat import Platform
from domain.people import Person, Role, Team
from domain.program import load
from domain.zones import zone
from scheduled.round import Round
from scheduled.standups import _morning
from storage.tables import people
from tests.conversation import Clock, Conversation, demo

PROGRAM = load()
STEP = timedelta(minutes=15)  # the calendar comes round more often; every offset is a multiple
KEYS = sorted(available_timezones() - {"localtime"})
FIRST, LAST = datetime(2024, 1, 1, tzinfo=UTC), datetime(2030, 12, 31, tzinfo=UTC)


def transitions(key: str) -> list[datetime]:
    """The days within which a zone changes its offset, and leap days."""
    place, found = ZoneInfo(key), [datetime(2024, 2, 28, tzinfo=UTC), datetime(2028, 2, 28, tzinfo=UTC)]
    day = FIRST
    while day < LAST:
        if day.astimezone(place).utcoffset() != (day + timedelta(days=1)).astimezone(place).utcoffset():
            found.append(day)
        day += timedelta(days=1)
    return found


@st.composite
def turns(draw: st.DrawFn) -> tuple[str, datetime, time]:
    key = draw(st.sampled_from(KEYS))
    hours = st.builds(time, st.integers(0, 21), st.sampled_from([0, 15, 30, 45]))
    return key, draw(st.sampled_from(transitions(key))), draw(hours)


def asked(key: str, around: datetime, hour: time) -> Iterator[tuple[date, datetime]]:
    """Each local day on which the standup is asked, and the first instant at which it is."""
    person = Person(1, 1, "x", Role.REP, timezone=key, country="XX")
    team = Team(1, 1, "x", standup_at=hour)
    done: set[date] = set()
    now, end = around - timedelta(days=2), around + timedelta(days=3)
    while now < end:
        round_ = Round(cast(Any, None), cast(Any, None), cast(Any, None), PROGRAM, now)
        day = now.astimezone(person.zone).date()
        if day not in done and _morning(round_, person, team):
            done.add(day)
            yield day, now
        now += STEP


@given(turns())
@settings(max_examples=60)
def test_each_working_morning_is_asked_once_and_at_its_hour(turn: tuple[str, datetime, time]) -> None:
    """In a gap at the first quarter that there is after it, in a fold at the first of the two."""
    key, around, hour = turn
    place = ZoneInfo(key)
    found = dict(asked(key, around, hour))
    middle = [(around + timedelta(days=step)).astimezone(place).date() for step in range(-1, 3)]
    for day in middle:
        if day.weekday() >= 5:
            assert day not in found
            continue
        wanted = datetime.combine(day, hour, place).astimezone(UTC)
        assert timedelta() <= found[day] - wanted <= timedelta(hours=1), (key, day)


@pytest.fixture
async def talk(database_url: str) -> AsyncIterator[Conversation]:
    async with demo(database_url, Clock(datetime(2026, 3, 11, 8, 55, tzinfo=UTC))) as talk:
        await talk.join("Li Wei", "赵敏", "Anna Berg")
        yield talk


async def move(talk: Conversation, name: str, to: str) -> None:
    async with talk.here.store.work() as work:
        await work.connection.execute(update(people).where(people.c.name == name).values(timezone=to))


async def standups(talk: Conversation, hours: float) -> list[str]:
    """Who is asked in that time, each as often as he is."""
    for _ in range(int(hours * 4)):
        talk.clock.move(minutes=15)
        await talk.here.timetable().tick()
    await talk.here.relay({Platform.TERMINAL: talk.voice}).drain()
    return [name for name, said in talk.voice.said.items() for card in said if "Standup ==" in card]


async def test_a_zone_that_is_not_known_stops_nobody_s_morning(talk: Conversation) -> None:
    await move(talk, "Li Wei", "Mars/Olympus")
    assert zone("Mars/Olympus") == zone("UTC")
    assert sorted(await standups(talk, 1)) == ["Li Wei"]


@pytest.mark.parametrize("to", ["Asia/Shanghai", "America/New_York"])
async def test_who_moves_is_asked_once_a_day(talk: Conversation, to: str) -> None:
    assert (await standups(talk, 1)).count("Li Wei") == 1
    await move(talk, "Li Wei", to)
    assert (await standups(talk, 12)).count("Li Wei") == 1
