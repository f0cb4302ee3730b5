"""Deals as they are kept: read back whole, searched, versioned, with their history."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from domain.chat import Refused
from domain.deals import Deal, DealEvent, Stage, Status
from domain.money import Money
from domain.ports import DealQuery
from tests.conversation import NOW
from tests.storage.channel import CHEN, JONAS, REP, ZHAO, Channel

STEP = DealEvent(NOW, None, "", "submit")


async def test_a_deal_is_read_back_as_it_was_written(channel: Channel) -> None:
    async with channel.memory(REP) as memory:
        (softline,) = await memory.partners.named("Softline")
        draft = Deal(
            reference="", customer="Ørsted & Søn 株式会社", status=Status.SUBMITTED,
            customer_id=await memory.customers.of("Ørsted & Søn 株式会社"), partner_id=softline.id,
            partner=softline.name, owner_id=softline.owner_id, owner=REP, registrant_id=softline.owner_id,
            registrant=REP, product="FalconGuard", quantity=50, amount=Money(Decimal("60000.50"), "EUR"),
            close_date=date(2026, 6, 30), contact="Rosa", competitor="Cisco", stage=Stage.PROPOSE,
            submitted_at=NOW, moved_at=NOW, decision_due=NOW + timedelta(days=2),
        )  # fmt: skip
        kept = await memory.deals.add(draft, STEP, None)
    async with channel.memory(REP) as memory:
        found = await memory.deals.get(kept.reference.lower())
        assert found is not None
        assert replace(found, customer_id=kept.customer_id) == kept


async def test_a_change_of_an_older_version_is_refused(channel: Channel) -> None:
    async with channel.memory(REP) as memory:
        (deal,) = await memory.deals.named("Globex")
    newer = replace(deal, product="DataVault", version=deal.version + 1)
    async with channel.memory(REP) as memory:
        await memory.deals.save(newer, replace(STEP, what="changed"))
    with pytest.raises(Refused) as refused:
        async with channel.memory(REP) as memory:
            await memory.deals.save(replace(newer, product="x"), STEP)
    assert "meanwhile" in refused.value.key
    async with channel.memory(REP) as memory:
        found = await memory.deals.get(deal.reference)
        assert found is not None
        assert found.product == "DataVault"
        steps = [event.what for event in await memory.deals.history(found)]
        assert steps == ["submit", "approve", "changed"]


@pytest.mark.parametrize(
    ("query", "customers"),
    [
        (DealQuery(statuses=frozenset({Status.WON})), {"Oxbow Foods LLC"}),
        (DealQuery(customer="globex"), {"Globex Corporation"}),
        (DealQuery(territory="华东"), {"三一重工"}),
        (
            DealQuery(statuses=frozenset({Status.APPROVED}), first=date(2026, 2, 20), last=date(2026, 3, 11)),
            {"三一重工"},
        ),
        (DealQuery(customer="nobody's"), set()),
        (DealQuery(customer="globex", lacking="contact"), {"Globex Corporation"}),
        (DealQuery(customer="globex", lacking="close_date"), set()),
        (DealQuery(stage="negotiate", but_customer="kaufmann"), {"三一重工"}),
        (DealQuery(stage="negotiate"), {"三一重工", "Kaufmann Logistik GmbH"}),
    ],
)
async def test_deals_are_searched(channel: Channel, query: DealQuery, customers: set[str]) -> None:
    async with channel.work() as (_, memory):
        found = await memory.deals.search(query)
        assert {deal.customer for deal in found.rows} == customers
        assert found.total == len(customers)


async def test_a_list_has_an_end_and_a_count(channel: Channel) -> None:
    async with channel.work() as (_, memory):
        found = await memory.deals.search(DealQuery(limit=2))
        assert (len(found.rows), found.total) == (2, 6)


async def test_the_biggest_come_first(channel: Channel) -> None:
    async with channel.work() as (_, memory):
        found = await memory.deals.search(DealQuery(biggest=True, limit=2))
        assert [deal.customer for deal in found.rows] == ["三一重工", "Three Rivers Bank"]


async def test_the_oldest_come_first(channel: Channel) -> None:
    async with channel.work() as (_, memory):
        came = [deal.submitted_at for deal in (await memory.deals.search(DealQuery(oldest=True))).rows]
        assert came == sorted(came, key=str)


@pytest.mark.parametrize(
    ("said", "customer"),
    [("Globex", "Globex Corporation"), ("globex corp", "Globex Corporation"), ("三一", "三一重工")],
)
async def test_a_customer_is_named_as_people_name_him(channel: Channel, said: str, customer: str) -> None:
    async with channel.work() as (_, memory):
        assert [deal.customer for deal in await memory.deals.named(said)] == [customer]
        assert await memory.deals.named("MAN") == []  # no word of Kaufmann begins so


async def test_what_is_due_is_read_from_the_rows(channel: Channel) -> None:
    async with channel.work() as (_, memory):
        waiting = await memory.deals.awaiting(NOW + timedelta(days=2))
        assert [deal.customer for deal in waiting] == ["Three Rivers Bank"]
        ending = await memory.deals.ending(date(2026, 3, 31))
        assert [deal.customer for deal in ending] == ["Kaufmann Logistik GmbH"]


@pytest.mark.parametrize(("name", "seen"), [(REP, 6), (ZHAO, 6), (JONAS, 2), (CHEN, 1)])
async def test_everybody_sees_what_is_his(channel: Channel, name: str, seen: int) -> None:
    async with channel.memory(name) as memory:
        found = await memory.deals.search(DealQuery())
        assert found.total == seen


async def test_another_s_deal_is_not_there(channel: Channel) -> None:
    async with channel.work() as (_, memory):
        (theirs,) = await memory.deals.named("三一重工")
    async with channel.memory(JONAS) as memory:
        assert await memory.deals.get(theirs.reference) is None
        assert await memory.deals.named("三一重工") == []
        assert (await memory.deals.search(DealQuery(customer="三一重工"))).total == 0
