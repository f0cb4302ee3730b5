"""The audit log: what it keeps, that it only grows, and that a change of it shows."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.commands.audit import TamperedError, verify
from bot.wiring import CALENDAR
from domain.people import Role
from domain.problem import Problem
from domain.program import load
from storage import audit, guarded
from storage.audit import Act, Verdict
from storage.database import connect
from storage.store import Store
from tests.conversation import Clock, Conversation, demo
from tests.prepared import migrated

REP, JONAS = "Li Wei", "Jonas Keller"
NOW = datetime(2026, 3, 11, 8, tzinfo=UTC)
UNLOCKED = {
    "sqlite": (
        "DROP TRIGGER audit_no_update",
        "DROP TRIGGER audit_no_delete",
        "DROP TRIGGER audit_no_replace",
    ),
    "postgresql": ("ALTER TABLE audit DISABLE TRIGGER ALL",),
}
FORBIDDEN = (
    "UPDATE audit SET what = 'x'",
    "UPDATE audit SET detail = NULL, salt = NULL, hash = 'x' WHERE number = 1",
    "DELETE FROM audit WHERE number = 5",
    "DELETE FROM audit",
)
OTHERS = {
    "sqlite": "INSERT OR REPLACE INTO audit (organisation_id, number, at, what, detail_hash, hash) "
    "VALUES (1, 5, '2026-01-01 00:00:00', 'x', 'x', 'x')",
    "postgresql": "TRUNCATE audit",
}
TAMPERED = {  # the fault that is named, and what was done
    "entry 3 was changed, or does not follow the one before": "UPDATE audit SET what = '' WHERE number=3",
    "entry 2 is missing": "DELETE FROM audit WHERE number = 2",
    "entry 5 is missing: there were 5": "DELETE FROM audit WHERE number = 5",
    "entry 4 has another detail than was written": """UPDATE audit SET detail =
        '{"rows": [], "more": 0, "notes": []}' WHERE number = 4""",
    "its head is missing, which tells how many entries there were": "DELETE FROM audit_heads WHERE number=5",
    "its head was changed: it tells of entry 4 with another hash": """UPDATE audit_heads SET number = 4
        WHERE number = 5""",
    "entry 1 lost its detail, and no erasure says so": """UPDATE audit SET detail = NULL,
        salt = NULL WHERE organisation_id = 1 AND number = 1""",
}


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """Five entries of organisation 1, and one of organisation 2."""
    migrated(database_url)
    store = Store(connect(database_url), lambda: NOW)
    async with store.work("test") as work:
        for name in ("One", "Two"):
            await work.found(name, NOW)
        for number in range(5):
            await audit.append(
                work.connection, 1, Act("test", NOW, number), (), [{"what": "test", "n": number}]
            )
        await audit.append(work.connection, 2, Act("test", NOW))
    yield store
    await store.close()


async def run(store: Store, *statements: str) -> None:
    async with store.engine.begin() as connection:
        for statement in statements:
            await connection.execute(text(statement))


async def checked(store: Store, organisation_id: int = 1) -> Verdict:
    async with store.work() as work:
        return await audit.verify(work.connection, organisation_id)


async def entries(talk: Conversation) -> Sequence[audit.Entry]:
    async with talk.here.store.work() as work:
        return await audit.newest(work.connection, 1, 100)


def notes(found: Sequence[audit.Entry]) -> list[tuple[str, Any]]:
    return [(entry.act.what, note) for entry in found if entry.detail for note in entry.detail["notes"]]


async def test_no_entry_is_changed_deleted_or_replaced(store: Store) -> None:
    for statement in (*FORBIDDEN, OTHERS[store.engine.dialect.name]):
        with pytest.raises(DBAPIError, match="append-only"):
            await run(store, statement)
    assert (await checked(store)).length == 5


async def test_the_first_broken_link_is_named(store: Store) -> None:
    await run(store, *UNLOCKED[store.engine.dialect.name])
    for fault, statement in TAMPERED.items():
        async with store.engine.connect() as connection:
            await connection.execute(text(statement))
            assert (await audit.verify(connection, 1)).fault == fault
            assert (await audit.verify(connection, 2)).fault == ""
            await connection.rollback()


async def test_a_log_that_was_emptied(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        unlocked = UNLOCKED[talk.here.store.engine.dialect.name]
        await run(talk.here.store, *unlocked, "DELETE FROM audit", "DELETE FROM audit_heads")
    with pytest.raises(TamperedError, match="Northwind Networks has no entry"):
        await asyncio.to_thread(verify, database_url, load(), Clock())


async def test_a_copy_tells_that_the_newest_were_cut(database_url: str, store: Store, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    with sqlite3.connect(copy) as other:
        other.execute("CREATE TABLE audit_heads (organisation_id INTEGER, number INTEGER, hash TEXT)")
        head = (await checked(store)).head
        other.execute("INSERT INTO audit_heads VALUES (1, 5, ?)", (head,))
    other.close()
    assert await asyncio.to_thread(verify, database_url, load(), Clock(), copy)
    cut = "DELETE FROM audit WHERE organisation_id = 1 AND number = 5"
    moved = "UPDATE audit_heads SET number = 4, hash = (SELECT hash FROM audit WHERE number = 4)"
    await run(store, *UNLOCKED[store.engine.dialect.name], cut, f"{moved} WHERE organisation_id = 1")
    assert (await checked(store)).fault == ""
    with pytest.raises(TamperedError, match="One: entry 5 of the copy is not there"):
        await asyncio.to_thread(verify, database_url, load(), Clock(), copy)
    with pytest.raises(Problem, match="is no copy"):
        await asyncio.to_thread(verify, database_url, load(), Clock(), tmp_path / "none")


async def test_who_opens_the_log_is_found(database_url: str, store: Store) -> None:
    assert await asyncio.to_thread(guarded.faults, database_url) == []
    await run(store, *UNLOCKED[store.engine.dialect.name])
    found = await asyncio.to_thread(guarded.faults, database_url)
    assert len(found) == len(guarded.TRIGGERS[store.engine.dialect.name])
    assert "trigger audit_" in found[0]
    if store.engine.dialect.name == "sqlite":
        await run(store, "UPDATE audit SET detail = 'x' WHERE organisation_id = 1 AND number = 2")
        assert (await checked(store)).fault == "entry 2 can't be read"
    await run(store, "DROP TABLE audit_heads")
    with pytest.raises(TamperedError, match="The table audit_heads is gone"):
        await asyncio.to_thread(verify, database_url, load(), Clock())


async def test_writers_at_the_same_time_make_one_chain(store: Store) -> None:
    async def write(number: int) -> None:
        async with store.work("writer") as work:
            work.note(1, "test", n=number)

    await asyncio.gather(*(write(number) for number in range(20)))
    found = await checked(store)
    assert (found.length, found.fault) == (25, "")
    assert (await checked(store, 2)).length == 1


async def test_the_command_names_the_fault_and_ends_with_one(database_url: str, store: Store) -> None:
    said = await asyncio.to_thread(verify, database_url, load(), Clock())
    assert said[0].startswith("One: 5 entries as they were written, the last ")
    await run(store, *UNLOCKED[store.engine.dialect.name], TAMPERED["entry 2 is missing"])
    with pytest.raises(TamperedError, match="One: entry 2 is missing"):
        await asyncio.to_thread(verify, database_url, load(), Clock())


async def test_every_chain_is_gone_through_where_one_is_broken(database_url: str, store: Store) -> None:
    await run(store, *UNLOCKED[store.engine.dialect.name], "DELETE FROM audit WHERE number = 1")
    with pytest.raises(TamperedError) as raised:
        await asyncio.to_thread(verify, database_url, load(), Clock())
    assert [line[: len("One: entry 1")] for line in str(raised.value).splitlines()] == [
        "One: entry 1", "Two: entry 1",
    ]  # fmt: skip


async def test_a_sound_chain_is_told_beside_a_broken_one(database_url: str, store: Store) -> None:
    await run(store, *UNLOCKED[store.engine.dialect.name], TAMPERED["entry 2 is missing"])
    with pytest.raises(TamperedError, match=r"One: entry 2 is missing.*\nTwo: 1 entry as it was"):
        await asyncio.to_thread(verify, database_url, load(), Clock())


async def test_a_turn_that_writes_is_kept_with_its_speaker_and_no_values(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(REP)
        before = len(await entries(talk))
        await talk.say(REP, "what tier is Softline?")
        assert len(await entries(talk)) == before, "what is only read is not kept"
        await talk.say(REP, "met Jonas at Softline today, price is a problem, send a quote by Friday")
        await talk.say(REP, "yes")
        newest = (await entries(talk))[0]
        assert newest.act.actor_id
        assert newest.detail is not None
        assert {"visits", "tasks"} <= {row["table"] for row in newest.detail["rows"]}
        assert "quote" not in str(newest.detail)
        await talk.say(REP, "undo")
        await talk.say(REP, "yes")
        assert notes(await entries(talk))[0][1]["what"] == "undone"
        assert (await checked(talk.here.store)).fault == ""


async def test_a_refusal_of_a_right_is_kept(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        await talk.say(JONAS, "register Oxbow Mills, DataVault, 42k, closing June")
        await talk.say(JONAS, "skip")
        await talk.press(JONAS, "Submit")
        shown = next(c for c in talk.voice.cards[REP] if c.card.title.startswith("Decide"))
        await talk.receive(talk.action(JONAS, shown.card.buttons[0][0].action))
        what, note = notes(await entries(talk))[0]
        assert (what, note["what"], note["route"]) == ("refused", "button.not_yours", "deal.approve")
        assert note["records"][0].startswith("D-")
        await talk.say(JONAS, "show me the briefing")
        assert notes(await entries(talk))[0][1] == {"what": "not_for_role"}


async def test_what_is_not_kept_leaves_no_entry(store: Store) -> None:
    async def broken() -> None:
        async with store.work() as work:
            memory = await work.open_all(1, CALENDAR)
            await memory.people.add(name="Nobody", role=Role.REP)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await broken()
    assert (await checked(store)).length == 5
