"""Partners' records, found by what people call them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from domain.partners import CooperationStage, Partner, PartnerType
from domain.ports import PartnerQuery
from domain.visits import Visit, VisitState
from tests.storage.channel import CHEN, JONAS, REP, Channel

YUNXUAN = "上海云轩信息技术有限公司"


async def test_a_record_is_read_back_as_it_was_written(channel: Channel) -> None:
    rep = await channel.person(REP)
    record = Partner(
        0, "Nordwind AG", ("Nordwind",), PartnerType.PRODUCT, territory="North", country="DE", city="Kiel",
        owner_id=rep.id, owner=REP, headcount=12, stage=CooperationStage.TRIAL, tier="silver",
        tier_since=date(2026, 1, 1), contact="Rosa",
    )  # fmt: skip
    async with channel.memory(REP) as memory:
        kept = await memory.partners.add(record)
    async with channel.memory(REP) as memory:
        assert await memory.partners.get(kept.id) == kept
        await memory.partners.save(replace(kept, headcount=14))
        found = await memory.partners.get(kept.id)
        assert found is not None
        assert found.headcount == 14


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Softline GmbH", "Softline GmbH"), ("softline", "Softline GmbH"),
        ("上海云轩", YUNXUAN), ("云轩", YUNXUAN),
        ("长江智联", "武汉长江智联科技有限公司"),
    ],
)  # fmt: skip
async def test_a_partner_is_named_as_people_name_it(channel: Channel, said: str, name: str) -> None:
    async with channel.memory(REP) as memory:
        assert [partner.name for partner in await memory.partners.named(said)] == [name]


@pytest.mark.parametrize(("said", "name"), [("Sofline", "Softline GmbH"), ("云宣", YUNXUAN)])
async def test_a_slip_finds_the_nearest(channel: Channel, said: str, name: str) -> None:
    async with channel.memory(REP) as memory:
        near = await memory.partners.nearest(said)
        assert near[0].name == name


@pytest.mark.parametrize(
    ("query", "total"),
    [
        (PartnerQuery(), 5),
        (PartnerQuery(tier="gold"), 2),
        (PartnerQuery(tier="gold", territory="North"), 1),
        (PartnerQuery(type="integration"), 2),
        (PartnerQuery(stage="trial"), 2),
        (PartnerQuery(territory="Mars"), 0),
    ],
)
async def test_partners_are_searched(channel: Channel, query: PartnerQuery, total: int) -> None:
    async with channel.memory(REP) as memory:
        assert (await memory.partners.search(query)).total == total


async def test_partners_whom_nobody_visited(channel: Channel) -> None:
    rep = await channel.person(REP)
    async with channel.memory(REP) as memory:
        (softline,) = await memory.partners.named("Softline")
        for day, state in ((5, VisitState.HELD), (9, VisitState.CANCELLED), (12, VisitState.PLANNED)):
            await memory.visits.add(Visit(0, softline.id, rep.id, date(2026, 3, day), state))
        assert await memory.visits.last([softline.id, 0]) == {softline.id: date(2026, 3, 5)}
        for day, total in ((5, 4), (6, 5)):
            query = PartnerQuery(unvisited_since=date(2026, 3, day))
            assert (await memory.partners.search(query)).total == total
            assert await memory.visits.last([]) == {}
        assert (await memory.partners.search(PartnerQuery(unowned=True))).total == 0


async def test_partners_who_register_nothing(channel: Channel) -> None:
    async with channel.memory(REP) as memory:
        found = await memory.partners.search(PartnerQuery(unregistered_since=date(2026, 1, 1)))
        assert [partner.name for partner in found.rows] == ["Brightpath Distribution"]
        assert (await memory.partners.search(PartnerQuery(unregistered_since=date(2026, 12, 1)))).total == 5


async def test_figures_are_those_of_the_window(channel: Channel) -> None:
    async with channel.memory(REP) as memory:
        (softline,) = await memory.partners.named("Softline")
        whole = await memory.partners.figures(softline.id, date(2025, 1, 1), date(2026, 12, 31))
        assert (whole.revenue, whole.certified, whole.trainings) == (Decimal(310_000), 3, 2)
        none = await memory.partners.figures(softline.id, date(2020, 1, 1), date(2020, 12, 31))
        assert (none.revenue, none.trainings) == (Decimal(0), 0)
        others = [each.id for each in (await memory.partners.search(PartnerQuery())).rows]
        years = (date(2025, 1, 1), date(2026, 12, 31))
        graded = await memory.partners.graded(*years, others[1:])
        assert {each.partner_id for each in graded} == {*others[1:]}
        assert all(
            [each.figures == await memory.partners.figures(each.partner_id, *years) for each in graded]
        )


@pytest.mark.parametrize(("name", "own"), [(JONAS, "Softline GmbH"), (CHEN, YUNXUAN)])
async def test_a_contact_sees_his_own_firm_alone(channel: Channel, name: str, own: str) -> None:
    async with channel.memory(name) as memory:
        assert [partner.name for partner in (await memory.partners.search(PartnerQuery())).rows] == [own]
        assert await memory.partners.named("Pinnacle") == []
        assert all(partner.name == own for partner in await memory.partners.nearest("Pinnacle"))
