"""The AdventureWorks files: everything of them is kept once, and tiers are what the files say on any day."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.imports.kinds import Source
from bot.sheets import SheetError
from bot.terminal.hear import address
from bot.wiring import house
from domain.people import Role
from domain.program import load
from domain.records.record import Noun
from domain.tiers import standing, trailing_four_quarters
from storage.tables import order_lines, orders, partners, people, quotas, teams
from tests.bot.imports import independent
from tests.bot.imports.conftest import DATA
from tests.bot.imports.importing import bring
from tests.conversation import Clock
from tests.prepared import migrated
from tests.programs import STEPS, by_revenue

DAYS = (date(2011, 8, 15), date(2012, 2, 29), date(2013, 1, 1), date(2013, 11, 29), date(2014, 7, 1))


async def test_everything_is_kept_once(database_url: str, adventureworks: Path) -> None:
    migrated(database_url)
    async with house(database_url, load(), Clock()) as here:
        first = await bring(here, Source.ADVENTUREWORKS, adventureworks)
        again = await bring(here, Source.ADVENTUREWORKS, adventureworks)
        assert first.faults == again.faults == []
        assert first.notes == []
        assert again.changes == 0
        with independent.tables(adventureworks) as files:
            expected = independent.one(
                files,
                """SELECT (SELECT COUNT(*) FROM DimReseller), (SELECT COUNT(*) FROM FactResellerSales),
                          (SELECT COUNT(DISTINCT SalesOrderNumber) FROM FactResellerSales),
                          (SELECT SUM(CAST(SalesAmount AS REAL)) FROM FactResellerSales),
                          (SELECT COUNT(*) FROM FactSalesQuota),
                          (SELECT SUM(CAST(SalesAmountQuota AS REAL)) FROM FactSalesQuota),
                          (SELECT COUNT(DISTINCT LoginID) FROM DimEmployee WHERE SalesPersonFlag = '1'),
                          (SELECT COUNT(DISTINCT ResellerKey) FROM FactResellerSales)""",
            )
        async with here.store.work() as work:
            read = work.connection.scalar
            kept = (
                await read(select(func.count(partners.c.id))),
                await read(select(func.count(order_lines.c.id))),
                await read(select(func.count(orders.c.id))),
                await read(select(func.sum(orders.c.amount))),
                await read(select(func.count(quotas.c.id))),
                await read(select(func.sum(quotas.c.amount))),
                await read(select(func.count(people.c.id))),
                await read(select(func.count(func.distinct(orders.c.partner_id)))),
            )
            assert [float(n or 0) for n in kept] == pytest.approx(list(expected), abs=0.01)
            lost = select(func.count(partners.c.id)).where(partners.c.team_id.is_(None))
            assert await read(lost) == 0, "a partner without a team is seen by no rep"


async def test_sales_people_have_their_teams(sqlite_url: str, adventureworks: Path) -> None:
    migrated(sqlite_url)
    async with house(sqlite_url, load(), Clock()) as here:
        await bring(here, Source.ADVENTUREWORKS, adventureworks)
        async with here.store.work() as work:
            lead = people.alias("lead")
            found = await work.connection.execute(
                select(teams.c.name, lead.c.name, lead.c.role, func.count(people.c.id))
                .join(lead, lead.c.id == teams.c.lead_id)
                .join(people, people.c.team_id == teams.c.id)
                .group_by(teams.c.name, lead.c.name, lead.c.role)
                .order_by(teams.c.name)
            )
            assert [tuple(row) for row in found] == [
                ("Europe", "Amy Alberts", Role.LEAD, 4),
                ("North America", "Stephen Jiang", Role.LEAD, 11),
                ("Pacific", "Syed Abbas", Role.LEAD, 2),
            ]


async def test_tiers_are_what_the_files_say_on_any_day(database_url: str, adventureworks: Path) -> None:
    migrated(database_url)
    program = by_revenue()
    reached = set()
    async with house(database_url, program, Clock()) as here:
        await bring(here, Source.ADVENTUREWORKS, adventureworks)
        with independent.tables(adventureworks) as files:
            async with here.store.work() as work:
                (organisation,) = await work.organisations()
                memory = await work.open_all(organisation.id, address(""))
                firms = (await work.connection.execute(select(partners))).all()
                for day in DAYS:
                    window = trailing_four_quarters(day)
                    expected = independent.revenues(files, *window)
                    for firm in firms:
                        figures = await memory.partners.figures(firm.id, *window)
                        revenue = expected.get(firm.external_id, 0.0)
                        assert float(figures.revenue) == pytest.approx(revenue, abs=0.01), firm.external_id
                        held = standing(firm.tier, firm.tier_since, figures, program)
                        tier = max((t for t in STEPS if STEPS[t] <= revenue), key=lambda t: STEPS[t])
                        assert held.tier.name == tier
                        reached.add(tier)
    assert len(reached) >= 3


async def test_a_rep_is_told_of_his_own_partners(sqlite_url: str, adventureworks: Path) -> None:
    """Two resellers share a name: each is a partner of its own, told apart by where it is."""
    migrated(sqlite_url)
    async with house(sqlite_url, load(), Clock()) as here:
        await bring(here, Source.ADVENTUREWORKS, adventureworks)
        async with here.store.work() as work:
            (organisation,) = await work.organisations()
            memory = await work.open_all(organisation.id, address(""))
            for name in ("Friendly Bike Shop", "Sports Products Store"):
                twins = await memory.partners.named(name)
                assert [twin.name for twin in twins] == [name, name]
                assert len({(twin.external_id, twin.city) for twin in twins}) == 2


async def test_lines_that_can_not_be_taken(sqlite_url: str, tmp_path: Path) -> None:
    sales = tmp_path / "sample" / "FactResellerSales.csv"
    shutil.copytree(DATA / "adventureworks", tmp_path / "sample")
    header, first, second, third, *rest = sales.read_text().splitlines()
    names = header.split(",")
    cells = [dict(zip(names, line.split(","), strict=True)) for line in (first, second, third)]
    cells[0]["ResellerKey"] = "99999"
    cells[1]["OrderDate"] = "1999-01-01"
    cells[2]["SalesAmount"] = "many"
    broken = [",".join(row.values()) for row in cells]
    sales.write_text("\n".join([header, *broken, "1,2,3", *rest]) + "\n")
    migrated(sqlite_url)
    async with house(sqlite_url, load(), Clock()) as here:
        outcome = await bring(here, Source.ADVENTUREWORKS, tmp_path / "sample")
    assert [str(fault) for fault in outcome.faults] == [
        "FactResellerSales.csv line 2: there is no reseller 99999",
        "FactResellerSales.csv line 3: there is no rate for the currency 100 on 1999-01-01",
        "FactResellerSales.csv line 4: “many” is no amount: write it like 1234.50",
        "FactResellerSales.csv line 5: has 3 cells, and the first line has 27 columns",
    ]
    assert outcome.tally(Noun.ORDERS).refused == 4


async def test_a_folder_that_is_another_one(tmp_path: Path) -> None:
    for path, why in ((tmp_path / "none", "is no folder"), (tmp_path, "has no file DimSalesTerritory.csv")):
        with pytest.raises(SheetError, match=why):
            await bring(None, Source.ADVENTUREWORKS, path)  # type: ignore[arg-type]
    (tmp_path / "DimSalesTerritory.csv").write_text("a,b\n1,2\n")
    with pytest.raises(SheetError, match="has no column SalesTerritoryKey"):
        await bring(None, Source.ADVENTUREWORKS, tmp_path)  # type: ignore[arg-type]
