"""People, their teams and days away."""

from __future__ import annotations

from datetime import date

import pytest

from domain.people import Role
from tests.storage.channel import ADMIN, CHEN, JONAS, LEAD, REP, Channel


async def test_days_away_have_both_ends(channel: Channel) -> None:
    rep = await channel.person(REP)
    async with channel.memory(REP) as memory:
        await memory.people.leave(rep.id, date(2026, 3, 12), date(2026, 3, 13))
        await memory.people.leave(rep.id, date(2026, 3, 12), date(2026, 3, 16))
        away = [day for day in range(10, 20) if await memory.people.away(rep.id, date(2026, 3, day))]
        assert away == [12, 13, 14, 15, 16]


@pytest.mark.parametrize(("name", "seen"), [(REP, 1), (LEAD, 1), (ADMIN, 1)])
async def test_teams_are_seen_by_their_own(channel: Channel, name: str, seen: int) -> None:
    async with channel.memory(name) as memory:
        assert len(await memory.people.teams()) == seen


async def test_a_name_on_record_in_latin_letters_is_found_in_chinese(channel: Channel) -> None:
    async with channel.memory(REP) as memory:
        assert [person.name for person in await memory.people.named("陈静")] == [CHEN]
        assert await memory.people.named("陈晶晶") == []


async def test_a_partner_s_contact_finds_only_his_own_people(channel: Channel) -> None:
    async with channel.memory(JONAS) as memory:
        assert await memory.people.named(CHEN) == []
        assert await memory.people.named(REP) == []
        assert [person.name for person in await memory.people.named("jonas")] == [JONAS]
        assert await memory.people.teams() == []


async def test_holders_of_a_role(channel: Channel) -> None:
    async with channel.work() as (_, memory):
        assert [person.name for person in await memory.people.holders(Role.ADMIN)] == [ADMIN]
