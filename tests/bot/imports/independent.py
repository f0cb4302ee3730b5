"""What the files say, by queries that share no code with the program."""

import csv
import gzip
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path


@contextmanager
def tables(folder: Path) -> Iterator[sqlite3.Connection]:
    """Every CSV file of a folder as a table of texts in memory."""
    database = sqlite3.connect(":memory:")
    try:
        for path in sorted(folder.glob("*.csv*")):
            content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
            header, *rows = csv.reader(content.decode().splitlines(keepends=True))
            name = path.name.split(".")[0]
            database.execute(f'CREATE TABLE "{name}" ({", ".join(header)})')
            marks = ", ".join("?" * len(header))
            database.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)  # noqa: S608 - our own files
        yield database
    finally:
        database.close()


def revenues(database: sqlite3.Connection, first: date, last: date) -> dict[str, float]:
    """What each reseller bought in a period, in dollars at the day's average rate."""
    found = database.execute(
        """SELECT r.ResellerAlternateKey, SUM(CAST(s.SalesAmount AS REAL) * CAST(c.AverageRate AS REAL))
           FROM FactResellerSales s
           JOIN DimReseller r ON r.ResellerKey = s.ResellerKey
           JOIN FactCurrencyRate c ON c.CurrencyKey = s.CurrencyKey AND c.Date = s.OrderDate
           WHERE s.OrderDate BETWEEN ? AND ? GROUP BY 1""",
        (first.isoformat(), last.isoformat()),
    )
    return dict(found.fetchall())


def one(database: sqlite3.Connection, query: str, *values: object) -> tuple[float, ...]:
    found: tuple[float, ...] = database.execute(query, values).fetchone()
    return found


Figures = dict[str, tuple[int, float, list[float]]]  # a section's count, value, and its five biggest values
LIVE = "(engage_date <= :last AND (close_date = '' OR close_date > :last))"
SECTIONS = {
    "new": "engage_date BETWEEN :first AND :last",
    "won": "deal_stage = 'Won' AND close_date BETWEEN :first AND :last",
    "lost": "deal_stage = 'Lost' AND close_date BETWEEN :first AND :last",
    "stale": f"engage_date <> '' AND engage_date < :before AND {LIVE}",
    "biggest": LIVE,  # what nobody began yet has no dates, and is open on every day
}


def briefing(database: sqlite3.Connection, manager: str, first: date, last: date, days: int) -> Figures:
    """The pipeline of a manager's agents over a period, as it stood at its end."""
    values = {
        "manager": manager, "first": first.isoformat(), "last": last.isoformat(),
        "before": (last - timedelta(days=days)).isoformat(),
    }  # fmt: skip
    found: Figures = {}
    for section, condition in SECTIONS.items():
        query = """SELECT CAST(close_value AS REAL) FROM sales_pipeline p
                   JOIN sales_teams t ON t.sales_agent = p.sales_agent
                   WHERE t.manager = :manager AND """
        rows = database.execute(f"{query} {condition} ORDER BY 1 DESC", values).fetchall()
        worth = [row[0] for row in rows]
        found[section] = (len(worth), sum(worth), worth[:5])
    return found


def ranking(
    database: sqlite3.Connection, manager: str, first: date, last: date
) -> list[tuple[str, int, float]]:
    found = database.execute(
        """SELECT p.sales_agent, COUNT(*), SUM(CAST(close_value AS REAL)) FROM sales_pipeline p
           JOIN sales_teams t ON t.sales_agent = p.sales_agent
           WHERE t.manager = ? AND deal_stage = 'Won' AND close_date BETWEEN ? AND ?
           GROUP BY 1 ORDER BY 3 DESC, 1""",
        (manager, first.isoformat(), last.isoformat()),
    )
    return found.fetchall()
