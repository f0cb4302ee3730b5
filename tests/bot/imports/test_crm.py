"""A CRM's pipeline: everything of it is kept once, and briefings name what the files say of a week."""

import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bot.imports.kinds import Source
from bot.terminal.hear import address
from bot.wiring import house
from domain.briefings import Briefing
from domain.chat import Platform
from domain.program import load
from domain.records.record import Noun
from storage.tables import deals, people
from tests.bot.imports import independent
from tests.bot.imports.conftest import DATA
from tests.bot.imports.importing import bring
from tests.conversation import Clock, Conversation
from tests.prepared import migrated

MONDAYS = tuple(date(2017, 1, 9) + timedelta(weeks=3 * n) for n in range(8))


@asynccontextmanager
async def imported(url: str, folder: Path, now: datetime) -> AsyncIterator[Conversation]:
    migrated(url)
    clock = Clock(now)
    async with house(url, load(), clock) as here:
        await bring(here, Source.CRM, folder)
        yield Conversation(here, clock)


async def test_everything_is_kept_once(database_url: str, crm: Path) -> None:
    async with imported(database_url, crm, datetime(2018, 1, 1, tzinfo=UTC)) as talk:
        again = await bring(talk.here, Source.CRM, crm)
        assert again.faults == []
        assert again.changes == 0
        with independent.tables(crm) as files:
            expected = independent.one(
                files,
                """SELECT COUNT(*), COUNT(*) FILTER (WHERE deal_stage = 'Won'),
                          COUNT(*) FILTER (WHERE deal_stage = 'Lost'), COUNT(*) FILTER (WHERE account = ''),
                          SUM(CAST(close_value AS REAL)), COUNT(*) FILTER (WHERE product = 'GTX Pro'),
                          (SELECT COUNT(DISTINCT sales_agent) + COUNT(DISTINCT manager) FROM sales_teams)
                   FROM sales_pipeline""",
            )
        async with talk.here.store.work() as work:
            read = work.connection.scalar
            count = select(func.count(deals.c.id))
            kept = [
                await read(count),
                await read(count.where(deals.c.status == "won")),
                await read(count.where(deals.c.status == "lost")),
                await read(count.where(deals.c.customer_id.is_(None))),
                float(await read(select(func.sum(deals.c.amount))) or 0),
                await read(count.where(deals.c.product == "GTXPro")),
                await read(select(func.count(people.c.id))),
            ]
            assert kept == list(expected)
            apart = await read(count.where(deals.c.product.like("%Pro"), ~deals.c.product.like("% %")))
            assert apart == 0, "a product has one spelling"


async def test_briefings_are_what_the_files_say(database_url: str, crm: Path) -> None:
    async with imported(database_url, crm, datetime(2018, 1, 1, tzinfo=UTC)) as talk:
        with independent.tables(crm) as files:
            async with talk.here.store.work() as work:
                (organisation,) = await work.organisations()
                memory = await work.open_all(organisation.id, address(""))
                figures = memory.briefings("USD", ZoneInfo("UTC"))
                for team in await memory.people.teams():
                    for monday in MONDAYS:
                        week = (monday, monday + timedelta(days=6))
                        found = await figures.briefing("", *week, talk.here.program, team_id=team.id)
                        _compare(found, files, str(team.external_id))


def _compare(found: Briefing, files: sqlite3.Connection, manager: str) -> None:
    expected = independent.briefing(files, manager, found.first, found.last, days=14)
    for name, figures in expected.items():
        section = getattr(found, name)
        worth = [float(deal.amount.amount) if deal.amount else 0.0 for deal in section.deals]
        assert (section.count, float(section.value.amount), worth) == figures, name
    rank = [(r.name, r.won, float(r.value.amount)) for r in found.ranking]
    assert rank == independent.ranking(files, manager, found.first, found.last)


async def test_a_morning_of_that_year(database_url: str, crm: Path) -> None:
    """The standup is asked and told, and the briefing of the day before is posted, as if it were then."""
    now = datetime(2017, 3, 7, 9, 0, tzinfo=UTC)  # a Tuesday
    async with imported(database_url, crm, now) as talk:
        with independent.tables(crm) as files:
            agent, lead = files.execute("SELECT sales_agent, manager FROM sales_teams").fetchone()
            expected = independent.briefing(files, lead, date(2017, 3, 6), date(2017, 3, 6), 14)
        await talk.join(agent, lead)
        relay = talk.here.relay({Platform.TERMINAL: talk.voice})

        async def tick(hours: float = 0) -> None:
            talk.clock.move(hours=hours)
            await talk.here.timetable().tick()
            await relay.drain()

        await tick()
        assert f"Good morning, {agent}! Standup" in talk.last(agent)
        await talk.say(agent, "Done: sent two quotes. Plan: call them. No blockers")
        await tick(0.5)
        briefing = next(said for said in talk.voice.said[lead] if "Opportunity briefing" in said)
        assert "Mon 6 Mar 2017" in briefing
        for section, label in (("new", "New"), ("won", "Won"), ("lost", "Lost")):
            count, value, _ = expected[section]
            line = f"{label}: {count}, ${value:,.0f}"
            assert (line in briefing) == bool(count)
        await tick(1.5)
        digest = next(
            said for said in talk.voice.said[lead] if "Standup" in said and "Tue 7 Mar 2017" in said
        )
        assert "two quotes" in digest


async def test_briefing_in_conversation_at_a_past_instant(sqlite_url: str, crm: Path) -> None:
    async with imported(sqlite_url, crm, datetime(2017, 3, 6, 9, 30, tzinfo=UTC)) as talk:
        with independent.tables(crm) as files:
            (lead,) = files.execute("SELECT manager FROM sales_teams").fetchone()
            expected = independent.briefing(files, lead, date(2017, 2, 27), date(2017, 3, 5), 14)
        await talk.join(lead)
        said = await talk.say(lead, "briefing last week")
        for section, label in (("won", "Won"), ("stale", "Not moved for long")):
            count, value, _ = expected[section]
            assert f"{label}: {count}, ${value:,.0f}" in said


LINES = """opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
A1,Ada Pine,PXPro,Copperline,Won,2017-01-02,2017-02-01,4800
A2,Nobody Known,PX Basic,Copperline,Won,2017-01-02,2017-02-01,500
A3,Ada Pine,PX Basic,Copperline,Thinking,2017-01-02,,
A4,Ada Pine,PX Basic,Copperline,Won,2017-01-02,,500
A5,Ada Pine,PX Basic,Copperline,Engaging,02/01/2017,,
A1,Ada Pine,PX Basic,Copperline,Engaging,2017-01-02,,
A6,Ada Pine,PX Basic
"""


async def test_lines_that_can_not_be_taken(sqlite_url: str, tmp_path: Path) -> None:
    shutil.copytree(DATA / "crm", tmp_path, dirs_exist_ok=True)
    (tmp_path / "sales_pipeline.csv").write_text(LINES)
    migrated(sqlite_url)
    async with house(sqlite_url, load(), Clock()) as here:
        outcome = await bring(here, Source.CRM, tmp_path)
    assert sorted(str(fault).removeprefix("sales_pipeline.csv ") for fault in outcome.faults) == [
        "line 3, owner: there is no colleague “Nobody Known”",
        "line 4: “Thinking” is no stage: prospecting, engaging, won, lost",
        "line 5: close_date is empty, and the stage is Won",
        "line 6: “02/01/2017” is no date: write it like 2026-03-11",
        "line 7, external_id: “A1” stands in line 2 too",
        "line 8: has 3 cells, and the first line has 8 columns",
    ]
    assert outcome.tally(Noun.DEALS).added == 1
    assert "“PXPro” is taken for “PX Pro” (opportunities: 1)." in outcome.notes
