"""Rewards that are kept: once a deal, the newest first, sums by currency, each to who sees its partner."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy.exc import IntegrityError

from domain.deals import Deal, Reward
from domain.money import Money
from domain.people import Role
from storage import sample
from storage.memory import Memory
from tests.storage.test_desk import TODAY, one, opened

YEAR = date(TODAY.year, 1, 1)
OXBOW, KAUFMANN = "Oxbow Foods LLC", "Kaufmann Logistik GmbH"  # the first is won in the demo channel


async def granted(memory: Memory, deal: Deal, amount: Money, on: date) -> Reward:
    reward = Reward(deal.partner_id or 0, amount, Decimal(2), "reward.percent", "1")
    await memory.rewards.grant(deal, reward, on)
    return reward


async def test_the_newest_come_first_with_their_wins(database_url: str) -> None:
    async with opened(database_url) as (_, memory):
        globex, kaufmann = await one(memory), await one(memory, KAUFMANN)
        newer = await granted(memory, globex, Money(Decimal("12.50"), "USD"), TODAY)
        older = await granted(memory, kaufmann, Money(Decimal(30), "EUR"), TODAY - timedelta(days=400))
        found = await memory.rewards.latest(globex.partner_id)
        assert [(each.reward, each.on, each.reference, each.customer, each.partner) for each in found] == [
            (newer, TODAY, globex.reference, globex.customer, "Softline GmbH"),
            (older, TODAY - timedelta(days=400), kaufmann.reference, KAUFMANN, "Softline GmbH"),
        ]
        assert [each.customer for each in await memory.rewards.latest(limit=2)] == [globex.customer, OXBOW]


async def test_a_year_is_summed_by_currency(database_url: str) -> None:
    async with opened(database_url) as (_, memory):
        globex, kaufmann = await one(memory), await one(memory, KAUFMANN)
        await granted(memory, globex, Money(Decimal("12.50"), "EUR"), YEAR)
        await granted(memory, kaufmann, Money(Decimal(30), "EUR"), YEAR - timedelta(days=1))
        assert await memory.rewards.totals(YEAR, globex.partner_id) == [Money(Decimal("12.50"), "EUR")]
        assert await memory.rewards.totals(YEAR) == [
            Money(Decimal("12.50"), "EUR"), Money(Decimal(840), "USD")
        ]  # fmt: skip


async def test_each_sees_those_of_his_partners(database_url: str) -> None:
    async with opened(database_url) as (work, memory):
        globex = await one(memory)
        await granted(memory, globex, Money(Decimal(10), "USD"), TODAY)
        stranger = await memory.people.add(name="Omar Haddad", role=Role.LEAD)
        for name, seen in (
            ("Jonas Keller", [globex.customer]),
            ("Chen Jing", []),
            ("Sam Admin", [globex.customer, OXBOW]),
        ):
            (person,) = await memory.people.named(name)
            his = await work.open_for(person, sample.NOWHERE)
            assert [each.customer for each in await his.rewards.latest()] == seen
        his = await work.open_for(stranger, sample.NOWHERE)
        assert not await his.rewards.latest(globex.partner_id)
        assert not await his.rewards.totals(YEAR)


async def test_a_reward_is_granted_once(database_url: str) -> None:
    async with opened(database_url) as (_, memory):
        deal, amount = await one(memory), Money(Decimal("12.50"), "USD")
        await granted(memory, deal, amount, TODAY)
        with pytest.raises(IntegrityError):
            async with memory.rows.connection.begin_nested():
                await granted(memory, deal, amount, TODAY)
