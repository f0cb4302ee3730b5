"""Names filed anew, once their keys are made in another way than they were filed by."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import select

from domain import matching
from domain.conflicts import Ruling
from domain.deals import Deal, DealEvent, Status
from storage import consistency, index, schema
from storage.memory import Memory
from storage.tables import customers
from tests.conversation import NOW
from tests.storage.channel import LEAD, Channel

PLAIN = matching.skeleton


def other_skeleton(name: str) -> str:
    """Legal forms are told apart, and one name has another's skeleton."""
    return {"Initech AG": "initrode", "Initrode": "initrode"}.get(name, f"{PLAIN(name)}/{len(name)}")


def other_keys(name: str) -> frozenset[str]:
    return frozenset({f"other:{name}"})


async def alike(channel: Channel) -> Sequence[str]:
    """Whom other spellings of a customer and a partner's short name are found to mean."""
    async with channel.work() as (_, memory):
        asked = ((index.CUSTOMERS, "Globexx Corp."), (index.PARTNERS, "云轩"))
        found = [await index.alike(memory.rows, *each, limit=1) for each in asked]
        return [each.name for rows in found for each in rows]


async def test_names_filed_by_other_keys_are_filed_anew(
    channel: Channel, channel_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = await alike(channel)
    assert both == ["Globex Corporation", "上海云轩信息技术有限公司"]
    schema.check(channel_url)
    with monkeypatch.context() as before:
        before.setattr(matching, "keys", other_keys)
        schema.upgrade(channel_url)
        schema.check(channel_url)
    with pytest.raises(schema.SchemaError, match="db upgrade"):
        schema.check(channel_url)
    assert await alike(channel) == []
    schema.upgrade(channel_url)
    schema.check(channel_url)
    assert await alike(channel) == both


async def test_customers_of_another_spelling_are_spelled_anew_and_none_is_doubled(
    channel: Channel, channel_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before:
        before.setattr(matching, "skeleton", other_skeleton)
        schema.upgrade(channel_url)
        async with channel.work() as (_, memory):
            made = [await memory.customers.of(name) for name in ("Initech GmbH", "Initech AG", "Initech Inc")]
            swapped = await memory.customers.of("Initrode")
    assert len({*made, swapped}) == 3  # "Initrode" was "Initech AG"
    schema.upgrade(channel_url)
    async with channel.work() as (_, memory):
        assert await memory.customers.of("Initech Ltd") == made[0]
        spelled = select(customers).where(customers.c.id.in_(made)).order_by(customers.c.id)
        rows = await memory.rows.all(spelled)
        assert [row.same_as_id for row in rows] == [None, made[0], made[0]]
        assert await memory.customers.of("Globex Corp.") == await memory.customers.of("Globex Corporation")
        assert await memory.customers.of("Initrode") not in made
    schema.upgrade(channel_url)


async def test_two_in_front_of_what_became_one_customer_wait_for_a_ruling(
    channel: Channel, channel_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before:
        before.setattr(matching, "skeleton", other_skeleton)
        schema.upgrade(channel_url)
        async with channel.work() as (_, memory):
            later, earlier = [
                await in_front(memory, name, minutes)
                for name, minutes in (("Initech GmbH", 9), ("Initech AG", 0))
            ]
    assert consistency.contested(channel_url) == []
    schema.upgrade(channel_url)
    assert [{*pair} for pair in consistency.contested(channel_url)] == [{earlier, later}]
    async with channel.memory(LEAD) as memory:
        assert [pair[1:] for pair in await memory.conflicts.waiting()] == [(earlier, later)]
        met = await memory.conflicts.between(earlier, later)
        assert met is not None
        await memory.conflicts.rule(met, Ruling.SHARE, "conflicts.ruling", NOW, "1")
    assert consistency.contested(channel_url) == []


async def in_front(memory: Memory, customer: str, minutes: int) -> str:
    """A live deal that nobody set beside another; its reference."""
    (partner,) = await memory.partners.named("Softline GmbH")
    moment = NOW + timedelta(minutes=minutes)
    deal = Deal(
        "", customer, Status.SUBMITTED, customer_id=await memory.customers.of(customer),
        partner_id=partner.id, product="FalconGuard", submitted_at=moment,
    )  # fmt: skip
    return (await memory.deals.add(deal, DealEvent(moment, None, "", "submit"))).reference
