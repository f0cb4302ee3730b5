"""Visits as they are kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from domain.visits import Objection, Visit, VisitState
from tests.storage.channel import CHEN, JONAS, REP, Channel


async def test_a_visit_is_read_back_as_it_was_written(channel: Channel) -> None:
    rep = await channel.person(REP)
    async with channel.memory(REP) as memory:
        (softline,) = await memory.partners.named("Softline")
        visit = Visit(
            0, softline.id, rep.id, date(2026, 3, 10), VisitState.HELD, softline.name, REP, time(15, 30),
            ("王", "Rosa"), "They like it", Objection.PRICE, "send a quote", date(2026, 3, 13), "renewal",
        )  # fmt: skip
        kept = await memory.visits.add(visit)
    async with channel.memory(REP) as memory:
        (found,) = (await memory.visits.search(partner_id=softline.id)).rows
        assert found == replace(kept, id=found.id)


async def test_visits_are_searched_newest_first(channel: Channel) -> None:
    rep = await channel.person(REP)
    async with channel.memory(REP) as memory:
        (softline,) = await memory.partners.named("Softline")
        for day in (9, 11, 10):
            state = VisitState.PLANNED if day == 11 else VisitState.HELD
            await memory.visits.add(Visit(0, softline.id, rep.id, date(2026, 3, day), state))
        found = await memory.visits.search(person_id=rep.id)
        assert [visit.day.day for visit in found.rows] == [11, 10, 9]
        period = await memory.visits.search(first=date(2026, 3, 10), last=date(2026, 3, 11))
        assert [visit.day.day for visit in period.rows] == [11, 10]
        planned = await memory.visits.search(state=VisitState.PLANNED)
        assert planned.total == 1
        assert (await memory.visits.search(limit=1)).total == 3


async def test_a_partner_s_contact_sees_his_own_firm_s(channel: Channel) -> None:
    rep = await channel.person(REP)
    async with channel.memory(REP) as memory:
        (softline,) = await memory.partners.named("Softline")
        await memory.visits.add(Visit(0, softline.id, rep.id, date(2026, 3, 10), VisitState.HELD))
    for name, seen in ((JONAS, 1), (CHEN, 0)):
        async with channel.memory(name) as memory:
            assert (await memory.visits.search()).total == seen


async def test_one_visit_is_got_by_those_who_see_it(channel: Channel) -> None:
    rep = await channel.person(REP)
    async with channel.memory(REP) as memory:
        (softline,) = await memory.partners.named("Softline")
        visit = Visit(0, softline.id, rep.id, date(2026, 3, 10), VisitState.HELD, people=("王",))
        kept = await memory.visits.add(visit)
        found = await memory.visits.get(kept.id)
        assert found is not None
        assert (found.partner, found.person, found.people) == (softline.name, REP, ("王",))
    async with channel.memory(CHEN) as memory:
        assert await memory.visits.get(kept.id) is None
