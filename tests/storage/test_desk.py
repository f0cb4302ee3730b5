"""What the store keeps for the desk: who decides, activity, editions of the program; who sees it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from domain.deals import Deal, DealEvent, Place, Status
from domain.people import Role
from domain.program import load, read
from domain.visits import Visit, VisitState
from storage import sample
from storage.database import connect
from storage.memory import Memory
from storage.store import Store
from storage.tables import quotas
from storage.work import Work
from tests.conversation import NOW
from tests.prepared import filled

TODAY = NOW.date()


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[tuple[Work, Memory]]:
    """The demo channel's whole memory, in one transaction."""
    await filled(url, NOW)
    store = Store(connect(url))
    try:
        async with store.work() as work:
            (organisation,) = await work.organisations()
            yield work, await work.open_all(organisation.id, sample.NOWHERE)
    finally:
        await store.close()


async def one(memory: Memory, customer: str = "Globex Corporation") -> Deal:
    return (await memory.deals.named(customer))[0]


async def test_who_decides_in_which_order(database_url: str) -> None:
    async with opened(database_url) as (_, memory):
        people = {name: (await memory.people.named(name))[0] for name in ("Li Wei", "赵敏", "Anna Berg")}
        other = await memory.people.add(name="Omar Haddad", role=Role.LEAD)
        await memory.people.save(replace(people["Li Wei"], deputy_id=people["赵敏"].id))
        await memory.people.leave(people["赵敏"].id, TODAY, TODAY + timedelta(days=2))
        first = date(TODAY.year, 1, 1)
        lead = people["Anna Berg"].id
        await memory.rows.insert(quotas, person_id=lead, first=first, amount=Decimal(1), currency="USD")
        found = await memory.people.candidates(people["Li Wei"].id, TODAY)
        assert [(each.person.name, each.place) for each in found] == [
            ("Li Wei", Place.OWNER), ("赵敏", Place.DEPUTY), ("Anna Berg", Place.LEAD),
            (other.name, Place.OTHER_LEAD), ("Sam Admin", Place.ADMIN),
        ]  # fmt: skip
        assert [each.person.name for each in found if each.away(NOW)] == ["赵敏"]
        assert [each.person.name for each in found if each.quota] == ["Anna Berg"]
        await memory.people.save(replace(people["Li Wei"], deputy_id=lead))
        found = await memory.people.candidates(people["Li Wei"].id, TODAY)
        assert [(each.place, each.person.name) for each in found if each.leads] == [
            (Place.DEPUTY, "Anna Berg")
        ]


async def test_activity_is_dated_and_about_this_customer(database_url: str) -> None:
    async with opened(database_url) as (_, memory):
        deal = await one(memory)
        since = NOW - timedelta(days=5)
        visit = Visit(
            0, deal.partner_id or 0, deal.owner_id or 0, TODAY, VisitState.HELD, summary="Globex demo"
        )
        for each in (
            visit, replace(visit, summary="Spoke of the weather"), replace(visit, state=VisitState.PLANNED),
            replace(visit, day=TODAY - timedelta(days=9)),
        ):  # fmt: skip
            await memory.visits.add(each)
        note = DealEvent(NOW, deal.owner_id, "", "note", why="The CFO agreed")
        stage = DealEvent(NOW, deal.owner_id, "", "changed", {"stage": ("propose", "negotiate")})
        for step in (note, stage, replace(note, at=NOW - timedelta(days=9)), replace(stage, changes={})):
            await memory.deals.record(deal, step)
        found = await memory.deals.activity(deal, since)
        assert sorted((each.kind, each.text) for each in found) == [
            ("note", "The CFO agreed"), ("stage", "negotiate"), ("visit", "Globex demo")
        ]  # fmt: skip


async def test_a_visit_that_names_the_customer_shortly_is_a_touch_as_it_is_activity(
    database_url: str,
) -> None:
    async with opened(database_url) as (_, memory):
        later = NOW + timedelta(days=60)
        deal = await one(memory)
        partner = deal.partner_id or 0
        deal = replace(deal, customer="中车株洲", version=deal.version + 1)
        await memory.deals.save(deal, DealEvent(deal.moved_at or NOW, None, "", "approve"))
        before = await memory.conflicts.meter(partner, later, 30)
        visit = Visit(0, partner, deal.owner_id or 0, TODAY, VisitState.HELD, summary="和中车株洲演示了产品")
        await memory.visits.add(replace(visit, state=VisitState.CANCELLED))
        assert await memory.conflicts.meter(partner, later, 30) == before
        await memory.visits.add(visit)
        after = await memory.conflicts.meter(partner, later, 30)
        assert (before.untouched - after.untouched, after.open) == (1, before.open)
        (found,) = await memory.deals.activity(deal, NOW - timedelta(days=5))
        assert found.text == visit.summary


async def test_every_edition_that_decided_is_kept(database_url: str) -> None:
    async with opened(database_url) as (_, memory):
        older = read('version = "7"\n[protection]\ndays = 45\n', "x")
        for program in (older, load(), older):
            await memory.programs.keep(program, NOW)
        assert await memory.programs.named(older.edition) == older
        assert await memory.programs.named(load().edition) == load()
        assert await memory.programs.named("8·000000") is None


async def test_a_judge_of_another_team_sees_the_deal_and_no_other(database_url: str) -> None:
    async with opened(database_url) as (work, memory):
        judge = await memory.people.add(name="Omar Haddad", role=Role.LEAD)
        deal = await one(memory)
        step = DealEvent(datetime(2026, 3, 11, tzinfo=UTC), None, "", "hand_over")
        asked = replace(deal, decider_id=judge.id, status=Status.SUBMITTED, version=deal.version + 1)
        await memory.deals.save(asked, step)
        his = await work.open_for(judge, sample.NOWHERE)
        assert (await his.deals.get(deal.reference)) is not None
        assert await his.deals.get((await one(memory, "Kaufmann Logistik GmbH")).reference) is None
        assert await his.deals.named("Kaufmann Logistik GmbH") == []


async def test_the_cap_counts_what_came_before(database_url: str) -> None:
    async with opened(database_url) as (_, memory):
        deal = await one(memory)
        assert await memory.deals.open(deal.partner_id or 0) == 2
        assert await memory.deals.open(deal.partner_id or 0, before=deal) == 1
        other = await one(memory, "Kaufmann Logistik GmbH")
        assert await memory.deals.open(deal.partner_id or 0, before=other) == 0


async def test_whoever_judged_a_deal_is_known_for_good(database_url: str) -> None:
    """Also to a partner who reads its history only since it is his."""
    async with opened(database_url) as (work, memory):
        deal = await one(memory)
        people = {name: (await memory.people.named(name))[0] for name in ("Li Wei", "Anna Berg", "Sam Admin")}
        before = await memory.deals.judges(deal)
        for name, what in (("Anna Berg", "ruled"), ("Anna Berg", "approve"), ("Sam Admin", "note")):
            await memory.deals.record(deal, DealEvent(NOW, people[name].id, name, what))
        moved = DealEvent(NOW, people["Li Wei"].id, "Li Wei", "transfer", {"partner": ("A", "B")})
        await memory.deals.record(deal, moved)
        (jonas,) = await memory.people.named("Jonas Keller")
        his = await work.open_for(jonas, sample.NOWHERE)
        assert await his.deals.judges(deal) == before | {people["Anna Berg"].id}
        assert people["Sam Admin"].id not in before
