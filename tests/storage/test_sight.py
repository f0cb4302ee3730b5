"""Whatever a memory is asked, a partner's contact is answered of his own firm alone, a rep of his teams."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert

from domain.conflicts import Ruling
from domain.people import Role
from domain.ports import DealQuery, PartnerQuery
from domain.program import load
from domain.visits import Visit, VisitState
from storage import tables
from storage.memory import Memory
from tests.conversation import NOW
from tests.storage.channel import CHEN, HERE, JONAS, REP, Channel

DAY = date(2026, 3, 10)
YEARS = (date(2024, 1, 1), date(2026, 12, 31))
QUARTER = (date(2026, 1, 1), date(2026, 3, 31))
YUNXUAN = "上海云轩信息技术有限公司"


async def known(memory: Memory) -> dict[str, int]:
    return {partner.name: partner.id for partner in (await memory.partners.search(PartnerQuery())).rows}


async def visited(memory: Memory, person_id: int) -> None:
    """A visit to every partner."""
    for partner_id in (await known(memory)).values():
        await memory.visits.add(Visit(0, partner_id, person_id, DAY, VisitState.HELD))


async def contested(memory: Memory) -> None:
    """Each deal stands against the one before it."""
    live = sorted((await memory.deals.search(DealQuery())).rows, key=lambda deal: deal.id)
    for first, second in pairwise(live):
        values = {"first_id": first.id, "second_id": second.id, "found_at": NOW, "score": 900}
        values |= {"organisation_id": memory.rows.organisation_id, "proposed": Ruling.FIRST}
        await memory.rows.connection.execute(insert(tables.conflicts).values(values))


@pytest.mark.parametrize(
    ("name", "own", "territories"), [(JONAS, "Softline GmbH", {"North"}), (CHEN, YUNXUAN, {"华东"})]
)
async def test_a_contact_is_answered_of_his_own_firm(
    channel: Channel, name: str, own: str, territories: set[str]
) -> None:
    rep = await channel.person(REP)
    async with channel.work() as (_, whole):
        await visited(whole, rep.id)
        await contested(whole)
        everybody = await known(whole)
    async with channel.memory(name) as memory:
        ids = everybody.values()
        assert set(await memory.visits.last(ids)) == {everybody[own]}
        assert {visit.partner for visit in (await memory.visits.search()).rows} == {own}
        assert set(await known(memory)) == {own}
        found = [partner.name for firm in everybody for partner in await memory.partners.named(firm)]
        assert found == [own]
        assert (await memory.partners.search(PartnerQuery())).total == 1
        assert [graded.partner for graded in await memory.partners.graded(*QUARTER)] == [own]
        assert [graded.partner for graded in await memory.partners.graded(*QUARTER, [*ids])] == [own]
        assert await memory.names.partners() == [own, *(await memory.partners.named(own))[0].short_names]
        assert set(await memory.names.territories()) == territories
        deals = (await memory.deals.search(DealQuery())).rows
        assert {deal.partner_id for deal in deals} == {everybody[own]}
        customers = {deal.customer for deal in deals}
        assert set(await memory.names.customers()) == customers
        assert set(await memory.names.people()) == {name}
        assert {customer for customer, *_ in await memory.conflicts.waiting()} <= customers
        period = await memory.briefings("USD", ZoneInfo("UTC")).briefing("", *QUARTER, load())
        assert {deal.customer for deal in period.new.deals} <= customers
        for partner_id in ids:
            paid = await memory.rewards.totals(QUARTER[0], partner_id)
            assert partner_id == everybody[own] or paid == []
            sums = await memory.partners.figures(partner_id, *YEARS)
            assert (sums.revenue > 0) == (partner_id == everybody[own])


async def test_who_has_no_team_is_answered_of_nobody(channel: Channel) -> None:
    rep = await channel.person(REP)
    async with channel.work() as (work, whole):
        await visited(whole, rep.id)
        await contested(whole)
        everybody = await known(whole)
        alone = await whole.people.add(name="Omar Haddad", role=Role.REP)
        memory = await work.open_for(alone, HERE)
        assert await memory.visits.last(everybody.values()) == {}
        assert (await memory.visits.search()).rows == ()
        assert await known(memory) == {}
        assert (await memory.partners.search(PartnerQuery())).total == 0
        assert await memory.partners.graded(*QUARTER) == []
        assert await memory.names.partners() == []
        assert await memory.conflicts.waiting() == []
        found = await memory.deals.search(DealQuery())
        assert (found.rows, found.total) == ((), 0)
