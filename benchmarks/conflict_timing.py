"""Can a partner tell by the clock whether a customer is taken?

`python -m benchmarks.conflict_timing [COUNT]`: COUNT customers are held by another partner, as many names of
the same kind are free; one partner looks all of them up, shuffled, through the desk and the relay. Said is
the Mann-Whitney test of the two lists of times.
"""

from __future__ import annotations

import asyncio
import math
import random
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from statistics import median
from time import perf_counter

from bot import log
from bot.terminal.hear import address
from bot.wiring import house
from domain.deals import Deal, DealEvent, Status
from domain.money import Money
from domain.program import load
from storage import sample, schema
from tests.conversation import NOW, Clock, Conversation

ASKER = "Jonas Keller"
TRADES = "Mills Foods Logistics Steel Optics Paper Marine Dental Glass Toys Energy Textiles".split()


def names(count: int, rng: random.Random) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < count:
        word = "".join(rng.choice("bdfgklmnprstvz") + rng.choice("aeiou") for _ in range(4)).title()
        found[f"{word} {rng.choice(TRADES)}"] = None
    return list(found)


async def measure(count: int) -> tuple[list[float], list[float]]:
    rng = random.Random(6)
    every = names(2 * count, rng)
    taken = set(every[:count])
    program = load()
    rules = program.conflicts.model_copy(update={"checks_per_person": 10**6, "checks_per_partner": 10**6})
    program = program.model_copy(update={"conflicts": rules})
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{folder}/timing.sqlite3"
        schema.upgrade(url)
        clock = Clock()
        async with house(url, program, clock) as here:
            talk = Conversation(here, clock)
            await fill(talk, sorted(taken))
            rng.shuffle(every)
            times: dict[bool, list[float]] = {True: [], False: []}
            for name in [f"Warm {word} Mills" for word in every[:20]] + every:
                talk.clock.move(minutes=1)  # faster, and an outsider is not listened to
                began = perf_counter()
                await talk.say(ASKER, f"/deal check {name}")
                times[name in taken].append(perf_counter() - began)
    return times[True], times[False][20:]


async def fill(talk: Conversation, taken: list[str]) -> None:
    """The demo channel, and a live deal of another partner's with each of these customers."""
    async with talk.here.store.work() as work:
        await sample.fill(work, NOW)
        (organisation,) = await work.organisations()
        memory = await work.open_all(organisation.id, address(""))
        (holder,) = await memory.partners.named("Pinnacle IT LLC")
        blank = Deal(
            "",
            "",
            Status.APPROVED,
            partner_id=holder.id,
            product="FalconGuard",
            amount=Money(Decimal(9000), "USD"),
            submitted_at=datetime(2026, 3, 1, tzinfo=UTC),
            protected_until=date(2026, 6, 1),
        )
        for name in taken:
            deal = replace(blank, customer=name, customer_id=await memory.customers.of(name))
            await memory.deals.add(deal, DealEvent(NOW, None, "", "submit"))
    await talk.join(ASKER)


def mann_whitney(one: list[float], other: list[float]) -> tuple[float, float]:
    """How often a time of `one` exceeds one of `other`, and how likely so uneven a share is by chance."""
    ranked = sorted([(each, 0) for each in one] + [(each, 1) for each in other])
    ranks = sum(place for place, (_, which) in enumerate(ranked, 1) if which == 0)
    n, m = len(one), len(other)
    share = (ranks - n * (n + 1) / 2) / (n * m)
    z = (share - 0.5) * math.sqrt(12 * n * m / (n + m + 1))
    return share, math.erfc(abs(z) / math.sqrt(2))


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    log.set_up()
    taken, free = asyncio.run(measure(count))
    share, chance = mann_whitney(taken, free)
    sys.stdout.write(
        f"taken: median {1000 * median(taken):.2f} ms; free: {1000 * median(free):.2f} ms, {count} each\n"
        f"Mann-Whitney: a taken one takes longer in {share:.1%} of pairs, p = {chance:.3f}\n"
    )


if __name__ == "__main__":
    main()
