"""The wall between organisations in PostgreSQL: what a query forgets to ask is not seen all the same."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import psycopg
import pytest
from sqlalchemy import create_engine, insert, make_url, select, text, update
from sqlalchemy.exc import DBAPIError

from bot.terminal.hear import account, address, hear
from domain.chat import Refused
from domain.people import Person, Role
from storage import consistency, guarded, schema
from storage.audit import Act
from storage.seal import PLUMBING
from storage.tables import metadata, partners
from storage.work import Work
from tests.conversation import Clock, Conversation, demo

LI = "Li Wei"


@pytest.fixture
async def talk(postgres_url: str) -> AsyncIterator[Conversation]:
    """The demo channel, and another organisation with a partner of its own."""
    async with demo(postgres_url, Clock()) as talk:
        await talk.join(LI)
        async with talk.here.store.work() as work:
            other = await work.found("Another", talk.clock())
            memory = await work.open_all(other, address(""))
            person = await memory.people.add(name="Somebody", role=Role.ADMIN)
            await memory.people.link(person.id, account("Somebody"), "Somebody", talk.clock())
            values = {"organisation_id": other, "name": "Foreign GmbH", "skeleton": "foreign"}
            await work.connection.execute(insert(partners).values(values))
        yield talk


async def li(talk: Conversation) -> Person:
    async with talk.here.store.work() as work:
        memory = await work.open_all(1, address(""))
        (person,) = await memory.people.named(LI)
        return person


async def test_a_query_without_the_filter_sees_nothing_of_another_organisation(talk: Conversation) -> None:
    person = await li(talk)
    async with talk.here.store.work() as work:
        await work.open_for(person, address(LI))
        seen = set(await work.connection.scalars(select(partners.c.organisation_id)))
        assert seen == {1}
        done = await work.connection.execute(update(partners).values(name="mine"))
        assert done.rowcount == len((await work.connection.execute(select(partners))).all())
    async with talk.here.store.work() as work:
        names = set(await work.connection.scalars(select(partners.c.name)))
        assert names == {"mine", "Foreign GmbH"}


async def test_nothing_is_written_for_another_organisation(talk: Conversation) -> None:
    person = await li(talk)
    async with talk.here.store.engine.connect() as connection:
        work = Work(connection, Act("test", talk.clock()))
        await work.open_for(person, address(LI))
        foreign = insert(partners).values(organisation_id=2, name="x", skeleton="x")
        with pytest.raises(DBAPIError, match="row-level security"):
            await connection.execute(foreign)


async def test_who_is_recognised_is_confined(talk: Conversation) -> None:
    async with talk.here.store.work() as work:
        assert await work.recognise(hear(LI, "hello", (), talk.clock()), talk.clock())
        assert set(await work.connection.scalars(select(partners.c.organisation_id))) == {1}


async def test_the_wall_stands_for_one_transaction(talk: Conversation) -> None:
    person = await li(talk)
    async with talk.here.store.work() as work:
        await work.open_for(person, address(LI))
    async with talk.here.store.work() as work:
        assert set(await work.connection.scalars(select(partners.c.organisation_id))) == {1, 2}


async def test_who_comes_in_another_way_sees_nothing(talk: Conversation, postgres_url: str) -> None:
    where = make_url(postgres_url).set(drivername="postgresql").render_as_string(hide_password=False)
    async with await psycopg.AsyncConnection.connect(where) as connection:
        for role in (None, "1"):
            if role:
                await connection.execute("SET channelbot.organisation = '1'")
            found = await (await connection.execute("SELECT DISTINCT organisation_id FROM people")).fetchall()
            assert found == ([(1,)] if role else [])


async def test_every_table_of_records_has_it(talk: Conversation) -> None:
    async with talk.here.store.work() as work:
        query = "SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity"
        walled = set(await work.connection.scalars(text(query)))
    records = {t.name for t in metadata.sorted_tables if "organisation_id" in t.c} - PLUMBING
    assert walled == records


async def test_an_account_of_another_organisation_is_taken(talk: Conversation) -> None:
    person = await li(talk)
    async with talk.here.store.work() as work:
        memory = await work.open_for(person, address(LI))
        with pytest.raises(Refused, match=r"account\.taken"):
            await memory.people.link(person.id, account("Somebody"), "Somebody", talk.clock())


async def test_the_database_is_sound_to_who_examines_it(talk: Conversation, postgres_url: str) -> None:
    assert consistency.faults(postgres_url) == []


async def test_a_wall_that_was_taken_down_is_found(postgres_url: str) -> None:
    schema.upgrade(postgres_url)
    owner = create_engine(postgres_url, isolation_level="AUTOCOMMIT")
    with owner.connect() as connection:
        connection.execute(text("ALTER TABLE deals DISABLE ROW LEVEL SECURITY"))
        connection.execute(text("ALTER TABLE visits NO FORCE ROW LEVEL SECURITY"))
        connection.execute(text("DROP POLICY wall ON tasks"))
    owner.dispose()
    found = " ".join(await asyncio.to_thread(guarded.faults, postgres_url))
    assert [name for name in ("deals", "partners", "tasks", "visits") if f" {name} " in found] == [
        "deals", "tasks", "visits",
    ]  # fmt: skip
