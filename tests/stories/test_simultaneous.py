"""Two partners register one customer at the same moment, on two replicas: one is in front, every time.

CHANNELBOT_PAIRS sets how many pairs (`make races` runs 200)."""

import asyncio
import os
from hashlib import sha256
from itertools import count
from multiprocessing.synchronize import Barrier
from typing import Any

from sqlalchemy import Row, text

from bot.terminal.hear import address
from bot.wiring import house
from domain.program import load
from storage import sample
from storage.database import connect
from storage.store import Store
from tests.conversation import NOW, Clock, Conversation
from tests.prepared import migrated
from tests.stories.program import FORKS

PAIRS = int(os.environ.get("CHANNELBOT_PAIRS", "4"))
PARTNERS = {"Jonas Keller": ("Rosa Delgado", "yes"), "Chen Jing": ("李娜", "是的")}
TRADES = "Mills Foods Logistics Steel Optics Paper Marine Dental Glass Toys".split()


def customer(pair: int, replica: int) -> str:
    """The same company; every second pair writes it in two ways."""
    digest = sha256(bytes([pair])).digest()
    name = "".join("bdfgklmnprstvz"[byte % 14] + "aeiou"[byte // 14 % 5] for byte in digest[:5]).title()
    return f"{name} {TRADES[digest[5] % len(TRADES)]}" + (" Ltd" if replica and pair % 2 else "")


async def replica(url: str, number: int, ready: Barrier) -> None:
    """One process of the program, in which one partner fills form after form and waits before each yes."""
    name, (contact, yes) = list(PARTNERS.items())[number]
    clock = Clock()
    async with house(url, load(), clock) as here:
        talk = Conversation(here, clock)
        talk.events = count(number * 10**6)  # two that were forked lie at the same place in memory
        async with here.store.work() as work:
            (organisation,) = await work.organisations()
            memory = await work.open_all(organisation.id, address(""))
            (person,) = await memory.people.named(name)
            await memory.people.link(person.id, talk.action(name, "").account, name, NOW)
        for pair in range(PAIRS):
            await talk.say(name, f"register {customer(pair, number)}, FalconGuard, 60k, closing end of June")
            await talk.say(name, contact)
            await asyncio.to_thread(ready.wait, 60)
            await talk.say(name, yes)  # by word: either replica may have said the card with the button
            clock.move(minutes=1)  # nobody says so much at once


def run(url: str, number: int, ready: Barrier) -> None:
    asyncio.run(replica(url, number, ready))


async def fill(url: str) -> None:
    store = Store(connect(url))
    async with store.work() as work:
        await sample.fill(work, NOW)
    await store.close()


async def read(url: str, query: str) -> list[Row[Any]]:
    store = Store(connect(url))
    async with store.work() as work:
        found = (await work.connection.execute(text(query))).all()
    await store.close()
    return list(found)


async def test_one_of_two_is_in_front(postgres_url: str) -> None:
    migrated(postgres_url)
    await fill(postgres_url)
    ready = FORKS.Barrier(2)
    replicas = [FORKS.Process(target=run, args=(postgres_url, number, ready)) for number in range(2)]
    for process in replicas:
        process.start()
    for process in replicas:
        await asyncio.to_thread(process.join, 60 + 10 * PAIRS)
    assert [process.exitcode for process in replicas] == [0, 0]
    pairs = await read(
        postgres_url,
        "SELECT first.submitted_at < second.submitted_at AS ordered, front.deal_id = first.id AS leads,"
        " behind.deal_id AS behind FROM conflicts"
        " JOIN deals AS first ON first.id = first_id JOIN deals AS second ON second.id = second_id"
        " LEFT JOIN protections AS front ON front.deal_id = first.id"
        " LEFT JOIN protections AS behind ON behind.deal_id = second.id",
    )
    assert len(pairs) == PAIRS
    assert all((row.ordered, row.leads, row.behind) == (True, True, None) for row in pairs)
    came = "SELECT submitted_at FROM deals WHERE product = 'FalconGuard' ORDER BY id DESC"
    moments = [row.submitted_at for row in await read(postgres_url, came)][: 2 * PAIRS]
    assert len(set(moments)) == 2 * PAIRS
