"""People, for an operator: ending access, unlinking, exporting, and erasing so that nothing comes back."""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from bot.__main__ import app
from bot.commands import person
from bot.commands.audit import verify
from bot.commands.person import Desk
from bot.terminal.hear import account, address
from bot.wiring import house
from domain.chat import Account, Address, Inbound, Kind, Platform
from domain.problem import Problem
from domain.program import load
from storage import erasing, erasures, gaps
from storage.tables import metadata
from tests.conversation import Clock, Conversation, demo

JONAS, REP, USER = "Jonas Keller", "Li Wei", "canary-user-71"
PHONE = Account(Platform.TELEGRAM, "900", "7100713")
HIS = (JONAS, USER, "jonas@canary.example", "a canary of a form", "canary_jo", PHONE.user)


def desk(url: str, who: str, remembers: Path | None = None) -> Desk:
    return Desk(url, load(), Clock(), "Northwind Networks", who, remembers)


def says(talk: Conversation, said: str, event: str) -> Inbound:
    base = replace(talk.action(USER, ""), kind=Kind.TEXT, action="", text=said, event_id=event, name=JONAS)
    return replace(base, account=account(USER), address=address(USER))


async def comes_in(talk: Conversation) -> Inbound:
    """Jonas's phone, which Li Wei confirms to be his by the name that the platform shows."""
    async with talk.here.store.work() as work:
        memory = await work.open_all(1, address(""))
        (jonas,) = await memory.people.named(JONAS)
        code = await memory.invites.make(jonas.id, talk.clock() + timedelta(hours=1))
    where = Address(PHONE.platform, PHONE.workspace, PHONE.user)
    heard = replace(
        says(talk, code, "phone"), kind=Kind.START, name="canary_jo", account=PHONE, address=where,
        gesture=f"{PHONE.user}:5",
    )  # fmt: skip
    await talk.here.desk.receive(heard)
    await talk.say(REP, "my tasks")
    assert "canary_jo (Telegram 7100713) now speaks" in await talk.press(REP, "Confirm")
    async with talk.here.store.work() as work:
        await gaps.move(work.connection, PHONE, "1")
    return heard


async def lived(talk: Conversation) -> list[Inbound]:
    """Jonas did what people do; what he said, to be delivered again."""
    await talk.join(REP)
    async with talk.here.store.work() as work:
        memory = await work.open_all(1, address(""))
        (jonas,) = await memory.people.named(JONAS)
        await memory.people.save(replace(jonas, email="jonas@canary.example"))
        await memory.people.link(jonas.id, account(USER), USER, talk.clock())
    spoken = (
        "register Tata Chemicals, DataVault, 42k, closing June", "skip", "yes",
        "remind me to call on Friday", "yes",
        "register Next plc, FalconGuard, a canary of a form",
    )  # fmt: skip
    heard = [says(talk, said, f"event-{number}") for number, said in enumerate(spoken)]
    for each in heard:
        await talk.here.desk.receive(each)
    await talk.here.desk._fail(
        says(talk, "a canary of a form that broke", "broken"), talk.clock(), ValueError()
    )
    await talk.say(REP, "met Jonas Keller at Softline today, he will think about it")
    await talk.say(REP, "yes")
    return heard


async def rows_with(url: str, words: tuple[str, ...]) -> list[str]:
    """Tables in which a word stands, as it is or as JSON writes it."""
    found: list[str] = []
    async with house(url, load(), Clock()) as here, here.store.engine.connect() as connection:
        for table in metadata.sorted_tables:
            for row in (await connection.execute(select(table))).all():
                found += [f"{table.name}: {word}" for word in words if word in str(row)]
    return found


def files_with(folder: Path, words: tuple[str, ...]) -> list[str]:
    held = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return [f"{path.name}: {word}" for path, data in held.items() for word in words if word.encode() in data]


async def test_an_erased_person_is_nowhere_and_does_not_come_back(tmp_path: Path) -> None:
    channel = tmp_path / "channel"
    channel.mkdir()
    url = f"sqlite+aiosqlite:///{channel / 'channel.sqlite3'}"
    async with demo(url, Clock()) as talk:
        heard = [*await lived(talk), await comes_in(talk)]
    shutil.copy(channel / "channel.sqlite3", tmp_path / "backup.sqlite3")
    assert len(files_with(channel, HIS)) >= len(HIS)
    said = await asyncio.to_thread(person.erase, desk(url, JONAS))
    assert "Jonas Keller is erased; records of business keep" in said
    assert files_with(channel, HIS) == []
    async with house(url, load(), Clock()) as here:
        for each in heard:  # delivered again, and under a new key
            await here.desk.receive(each)
            await here.desk.receive(replace(each, event_id=f"again-{each.event_id}"))
    assert files_with(channel, HIS) == []
    shutil.copy(tmp_path / "backup.sqlite3", channel / "channel.sqlite3")
    assert files_with(channel, HIS)
    async with house(url, load(), Clock()) as here, here.store.work() as work:
        memory = await work.open_all(1, address(""))
        (deal,) = await memory.deals.named("Tata Chemicals")
        assert deal.registrant.startswith("Erased")
    assert files_with(channel, HIS) == []
    assert "as they were written" in (await asyncio.to_thread(verify, url, load(), Clock()))[-1]


def test_no_byte_is_left_where_sqlite_overwrites_nothing_by_itself(tmp_path: Path) -> None:
    """Some builds do, at each delete; others leave what was deleted in free pages."""
    file = tmp_path / "channel.sqlite3"
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for step in (
            "PRAGMA secure_delete=OFF", "PRAGMA journal_mode=WAL", "CREATE TABLE people (name TEXT)",
            "INSERT INTO people VALUES ('a canary')", "DELETE FROM people",
        ):  # fmt: skip
            connection.execute(step)
        assert files_with(tmp_path, ("a canary",))
        erasing.compact(f"sqlite:///{file}")
        assert files_with(tmp_path, ("a canary",)) == []


async def test_on_every_database_no_row_holds_him_and_the_chain_holds(
    database_url: str, tmp_path: Path
) -> None:
    async with demo(database_url, Clock()) as talk:
        await lived(talk)
        await comes_in(talk)
    assert await rows_with(database_url, HIS)
    await asyncio.to_thread(person.erase, desk(database_url, JONAS, tmp_path / "erased.jsonl"))
    assert await rows_with(database_url, HIS) == []
    assert files_with(tmp_path, ("Keller",)) == []
    assert all(
        "as they were written" in line
        for line in await asyncio.to_thread(verify, database_url, load(), Clock())
    )


async def test_who_is_invited_anew_is_welcome(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await lived(talk)
    await asyncio.to_thread(person.erase, desk(sqlite_url, JONAS))
    async with house(sqlite_url, load(), Clock()) as here:
        talk = Conversation(here, Clock())
        async with here.store.work() as work:
            memory = await work.open_all(1, address(""))
            (chen,) = await memory.people.named("Chen Jing")
            code = await memory.invites.make(chen.id, Clock()().replace(year=2027))
        assert await talk.receive(says(talk, "hello", "x")) == ""
        assert await talk.receive(says(talk, "y" * 32, "z")) == ""
        assert await talk.receive(says(talk, code, "y")) != ""
    async with house(sqlite_url, load(), Clock()) as here, here.store.work() as work:
        memory = await work.open_all(1, address(""))
        assert await memory.people.named("Chen Jing"), "the next start makes nobody of him"


async def test_an_export_has_everything_and_no_secret(sqlite_url: str, tmp_path: Path) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await lived(talk)
    file = tmp_path / "jonas.json"
    await asyncio.to_thread(person.export, desk(sqlite_url, JONAS), file)
    assert file.stat().st_mode & 0o077 == 0, "nobody else reads it"
    held = json.loads(file.read_text("utf-8"))
    assert {"people", "accounts", "deals", "deal_events", "outbox", "dialogues", "tasks"} <= set(held)
    assert held["accounts"][0]["user"] == USER
    assert "token" not in str(held["handles"])
    assert all(row["person_id"] == held["people"][0]["id"] for row in held["tasks"])


async def test_who_keeps_no_file_of_erasures_is_told_what_that_means(
    database_url: str, tmp_path: Path
) -> None:
    async with demo(database_url, Clock()):
        pass
    said = await asyncio.to_thread(person.erase, desk(database_url, JONAS))
    assert ("set ERASURES_FILE" in said) == database_url.startswith("postgresql")
    said = await asyncio.to_thread(person.erase, desk(database_url, "Chen Jing", tmp_path / "erased"))
    assert "ERASURES_FILE" not in said


async def test_an_export_that_can_not_be_written(sqlite_url: str, tmp_path: Path) -> None:
    async with demo(sqlite_url, Clock()):
        pass
    (there := tmp_path / "there.json").touch()
    with pytest.raises(Problem, match="add --force to replace it"):
        await asyncio.to_thread(person.export, desk(sqlite_url, JONAS), there)
    with pytest.raises(Problem, match="can't be written: No such file"):
        await asyncio.to_thread(person.export, desk(sqlite_url, JONAS), tmp_path / "no" / "jonas.json")


async def test_an_account_is_unlinked_and_both_are_told(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await lived(talk)
        assert "1 accounts of Jonas Keller" in await asyncio.to_thread(
            person.unlink, desk(sqlite_url, JONAS), None
        )
        await talk.receive(talk.action(REP, ""))
        assert "no longer speaks for Jonas Keller" in talk.last(USER)
        assert any("was unlinked" in said for said in talk.voice.said[REP])


async def test_a_partner_is_offboarded_and_names_are_checked(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await lived(talk)
        await asyncio.to_thread(person.offboard, desk(sqlite_url, "Softline GmbH"))
        assert "I only work with people" in await talk.receive(says(talk, "my deals", "x"))
        await asyncio.to_thread(person.deactivate, desk(sqlite_url, "Chen Jing"))
        with pytest.raises(Problem, match=r"nobody called Jonas; is it Jonas Keller \(#\d+\)\?"):
            await asyncio.to_thread(person.erase, desk(sqlite_url, "Jonas"))
    for nobody in ("Nobody", "#٣", f"#{10**20}"):
        with pytest.raises(Problem, match=f"nobody called {nobody}"):
            await asyncio.to_thread(person.erase, desk(sqlite_url, nobody))


def test_the_file_stands_beside_an_sqlite_database(tmp_path: Path) -> None:
    assert erasures.beside(f"sqlite:///{tmp_path}/a.sqlite3") == Path(f"{tmp_path}/a.sqlite3.erased")
    assert erasures.beside("postgresql://u@h/d") is None


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("这是Jonas Keller本人吗？", "这是Erased 5本人吗？"),
        ("Jonas Keller's quote", "Erased 5's quote"),
        ("Jonas Kellers Sohn", "Jonas Kellers Sohn"),
    ],
)
def test_a_name_goes_as_a_word_also_between_chinese_ones(said: str, left: str) -> None:
    assert erasing._without(said, [JONAS], "Erased 5") == left


async def test_who_is_erased_is_asked_by_the_name_that_is_there(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    async with demo(sqlite_url, Clock()):
        pass
    asked = await asyncio.to_thread(CliRunner().invoke, app, ["person", "erase", "jonas keller"], input="n\n")
    assert "Erase Jonas Keller (#" in asked.output
    assert str(asked.exception) == "Nobody is erased."
    asked = await asyncio.to_thread(CliRunner().invoke, app, ["person", "erase", "Nemo"], input="y\n")
    assert "Erase" not in asked.output
    assert str(asked.exception) == "There is nobody called Nemo."
