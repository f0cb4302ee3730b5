"""Who stands in front: kept by a constraint, in step with every move of a deal."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select, text

from domain.chat import Refused
from domain.conflicts import Ruling
from domain.deals import Deal, DealEvent, Move, Status, move
from domain.money import Money
from domain.people import Person, Role
from storage import protections, sample, schema
from storage.database import connect
from storage.memory import Memory
from storage.store import Store
from storage.tables import protections as table
from tests.conversation import NOW
from tests.prepared import filled

ADMIN = Person(4, 1, "Sam Admin", Role.ADMIN)  # whose step it is does not matter here
EVENT = DealEvent(NOW, None, "", "submit")


@asynccontextmanager
async def memory_of(url: str) -> AsyncIterator[Memory]:
    """The demo channel's whole memory, in one transaction."""
    await filled(url, NOW)
    store = Store(connect(url))
    try:
        async with store.work() as work:
            (organisation,) = await work.organisations()
            yield await work.open_all(organisation.id, sample.NOWHERE)
    finally:
        await store.close()


async def come(memory: Memory, customer: str, minutes: int, product: str = "FalconGuard") -> Deal:
    """A registration of Softline's, so many minutes later."""
    partner = (await memory.partners.named("Softline"))[0]
    moment = await memory.conflicts.enter(NOW + timedelta(minutes=minutes))
    met = await memory.conflicts.check(customer, product)
    deal = Deal(
        "", customer, Status.SUBMITTED, customer_id=await memory.customers.of(customer, met.customer_id),
        partner_id=partner.id, product=product, amount=Money(Decimal(9000), "USD"), submitted_at=moment,
    )  # fmt: skip
    deal = await memory.deals.add(deal, EVENT, await memory.conflicts.held_as(met))
    await memory.conflicts.note(met, deal, Ruling.FIRST, moment)
    return deal


async def holders(memory: Memory, *deals: Deal) -> Sequence[str]:
    """Of these deals, the references of those in front, with the part each holds."""
    rows = await memory.rows.all(select(table.c.deal_id, table.c.part))
    known = {deal.id: deal.reference for deal in deals}
    return [known[row.deal_id] + row.part for row in rows if row.deal_id in known]


async def test_one_stands_in_front_whatever_the_spelling(database_url: str) -> None:
    async with memory_of(database_url) as memory:
        first = await come(memory, "Oxbow Mills Ltd", 0)
        second = await come(memory, "Oxbow Mill", 0)
        third = await come(memory, "Oxbow Mills", 5, "DataVault")
        assert await holders(memory, first, second, third) == [first.reference, third.reference]
        assert second.submitted_at == (first.submitted_at or NOW) + timedelta(microseconds=1)


async def test_a_deal_that_ends_lets_the_next_in_front(database_url: str) -> None:
    async with memory_of(database_url) as memory:
        first, second = await come(memory, "Oxbow Mills", 0), await come(memory, "Oxbow Mills", 1)
        await memory.deals.save(*move(first, Move.WITHDRAW, ADMIN, NOW))
        assert await holders(memory, first, second) == [second.reference]


async def test_what_waits_for_one_person_comes_in_one_order(database_url: str) -> None:
    """Also what stands without a due time, on either database."""
    async with memory_of(database_url) as memory:
        (rep,) = await memory.people.named("Li Wei")
        came = [await come(memory, f"Quadrant {word}", 0) for word in ("Mills", "Foods", "Paper")]
        for number, deal in enumerate(came):
            due = None if number == 1 else NOW
            await memory.deals.save(
                replace(deal, decider_id=rep.id, decision_due=due, version=deal.version + 1), EVENT
            )
        waiting = [deal.id for deal in await memory.deals.decided_by(rep.id)]
        assert [each for each in waiting if each in {deal.id for deal in came}] == [deal.id for deal in came]


async def test_the_second_is_not_approved_without_a_ruling(database_url: str) -> None:
    async with memory_of(database_url) as memory:
        first, second = await come(memory, "Oxbow Mills", 0), await come(memory, "Oxbow Mills", 1)
        with pytest.raises(Refused, match="unruled"):
            await memory.deals.save(*move(second, Move.APPROVE, ADMIN, NOW))
        met = await memory.conflicts.between(first.reference, second.reference)
        assert met is not None
        await memory.conflicts.rule(met, Ruling.SEPARATE, "conflicts.separate", NOW, "1")
        assert await holders(memory, first, second) == [
            first.reference,
            second.reference + second.reference,
        ]


async def test_a_spelling_that_lost_still_leads_to_the_first(database_url: str) -> None:
    """The third writes the name as the second did, who was turned down: the first is found all the same."""
    async with memory_of(database_url) as memory:
        first, second = await come(memory, "Tata Chemicals", 0), await come(memory, "Tata Chemicls", 1)
        await memory.deals.save(*move(second, Move.REJECT, ADMIN, NOW))
        found = await memory.conflicts.check("Tata Chemicls", "FalconGuard")
        assert [claim.deal.reference for claim in found.rivals] == [first.reference]


async def test_a_spelling_of_long_ago_still_leads_to_the_one_in_front(database_url: str) -> None:
    """Both spellings were there before: a withdrawn deal by one, a live one by the other."""
    async with memory_of(database_url) as memory:
        old = await come(memory, "Tata Chemicals Ltd", 0)
        await memory.deals.save(*move(old, Move.WITHDRAW, ADMIN, NOW))
        live = await come(memory, "Tata Chemicls", 1)
        found = await memory.conflicts.check("Tata Chemicals Ltd", "FalconGuard")
        assert [claim.deal.reference for claim in found.rivals] == [live.reference]


async def test_the_same_customer_is_found_among_many_with_a_like_name(sqlite_url: str) -> None:
    """Deals of other customers, which came before, don't push the one that counts out of sight."""
    async with memory_of(sqlite_url) as memory:
        for number, word in enumerate("Kestrel Marlow Harbour Quill Tamar Bexley Orwell Corran".split()):
            await come(memory, f"{word} Precision Optics", 2 * number)
            await come(memory, f"{word} Precision Optics", 2 * number + 1, "DataVault")
        first = await come(memory, "Selwyn Precision Optics", 30)
        found = await memory.conflicts.check("Selwyn Precision Optics Ltd", "FalconGuard")
        assert [claim.deal.reference for claim in found.rivals] == [first.reference]


async def test_a_product_that_changes_takes_its_line_along(database_url: str) -> None:
    async with memory_of(database_url) as memory:
        first, second = await come(memory, "Oxbow Mills", 0), await come(memory, "Oxbow Mills", 1)
        moved = move(first, Move.ASK, ADMIN, NOW, product="DataVault")
        await memory.deals.save(*moved)
        assert sorted(await holders(memory, first, second)) == sorted([first.reference, second.reference])


@pytest.mark.parametrize(
    ("product", "lines"),
    [
        ("ProSwitch 48", ("proswitch",)),
        ("proswitch", ("proswitch",)),
        ("FalconGuard and DataVault", ("datavault", "falconguard")),
        ("防火墙、工业网关", ("工业网关", "防火墙")),
        ("R and D Suite", ("d suite", "r")),
        ("", ()),
    ],
)
async def test_products_and_their_lines(sqlite_url: str, product: str, lines: tuple[str, ...]) -> None:
    async with memory_of(sqlite_url) as memory:
        assert await protections.lines(memory.rows, product) == lines


async def test_deals_that_were_there_before_stand_in_their_order(database_url: str) -> None:
    """A database from before: its live deals are put in front by the migration."""
    async with memory_of(database_url) as memory:
        live = [deal for deal in (await memory.deals.named("Globex")) if deal.live]
    schema.downgrade(database_url, "0001")
    schema.upgrade(database_url)
    store = Store(connect(database_url))
    async with store.work() as work:
        kept = (await work.connection.execute(text("SELECT deal_id, line FROM protections"))).all()
    await store.close()
    assert (live[0].id, "falconguard") in [tuple(row) for row in kept]
