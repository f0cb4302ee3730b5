"""A record is found by the names that it has, and by no others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from domain.chat import Address, Platform
from storage import consistency, index
from storage.index import CUSTOMERS, PARTNERS, Named
from storage.memory import Memory
from tests.conversation import NOW
from tests.storage.channel import REP, Channel


async def said(channel: Channel, what: Callable[[Memory], Any]) -> Any:
    """A turn of the rep."""
    rep = await channel.person(REP)
    async with channel.work() as (work, _):
        memory = await work.open_for(rep, Address(Platform.TERMINAL, "local", REP))
        found = await what(memory)
        await work.remember(memory, NOW)
        return found


async def undo(memory: Memory) -> None:
    last = await memory.changes.last(NOW)
    assert last is not None
    await memory.changes.undo(last[0], NOW)


async def filed(channel: Channel, named: Named, row_id: int) -> set[int]:
    async with channel.work() as (_, memory):
        query = select(named.keys.c.key).where(named.keys.c[named.column] == row_id)
        return {row.key for row in await memory.rows.all(query)}


async def test_a_partner_renamed_is_found_by_its_new_names_until_that_is_undone(channel: Channel) -> None:
    async with channel.work() as (_, whole):
        (softline,) = await whole.partners.named("Softline")
    before = set(index.numbers([softline.name, *softline.short_names]))
    assert await filed(channel, PARTNERS, softline.id) == before
    renamed = replace(softline, name="Noventiq AG", short_names=("Noventiq", "Softline"))
    await said(channel, lambda memory: memory.partners.save(renamed))
    wanted = set(index.numbers(["Noventiq AG", "Noventiq", "Softline"]))
    assert await filed(channel, PARTNERS, softline.id) == wanted != before
    await said(channel, undo)
    assert await filed(channel, PARTNERS, softline.id) == before


async def test_of_a_customer_taken_back_no_key_is_left(channel: Channel, channel_url: str) -> None:
    made = await said(channel, lambda memory: memory.customers.of("Umbrella Chemicals Ltd"))
    assert await said(channel, lambda memory: memory.customers.of("Umbrella Chemicals")) == made
    assert await filed(channel, CUSTOMERS, made) == set(index.numbers(["Umbrella Chemicals Ltd"]))
    await said(channel, undo)
    assert await filed(channel, CUSTOMERS, made) == set()
    assert consistency.faults(channel_url) == []


async def test_many_are_filed_as_one_is(channel: Channel, channel_url: str) -> None:
    names = {900_001: ("Acme Corp", "Initech GmbH"), 900_002: ("", "北京云帆")}
    async with channel.work() as (_, memory):
        lines = [(row_id, [new], [before] if before else []) for row_id, (before, new) in names.items()]
        await index.file(memory.rows, CUSTOMERS, 900_001, ["Acme Corp"])
        await index.file_all(memory.rows, CUSTOMERS, lines)
    for row_id, (_, new) in names.items():
        assert await filed(channel, CUSTOMERS, row_id) == set(index.numbers([new]))
    (fault,) = consistency.faults(channel_url)
    assert fault.startswith("customer_keys: ")
    assert fault.endswith("keys whose customer_id is not there.")


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("zhongshihua", "中国石油化工股份有限公司"),
        ("ICBC", "中国工商银行股份有限公司"),
        ("ningde shidai", "宁德时代新能源科技股份有限公司"),
        ("shlxgjmy", "上海励兴国际贸易有限公司"),
        ("lxmy", "上海励兴国际贸易有限公司"),
    ],
)
async def test_a_chinese_customer_is_found_in_latin_letters(channel: Channel, query: str, name: str) -> None:
    made = await said(channel, lambda memory: memory.customers.of(name))
    async with channel.work() as (_, memory):
        assert await index.nearest(memory.rows, CUSTOMERS, query, 3) == [str(made)]
