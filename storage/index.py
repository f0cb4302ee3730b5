"""Names in an index: likely the same company, found by a few rare keys and never by a scan.

A key is kept as a number, the hash of its text: half the room, and quicker to compare. How common a key is
gets counted no further than `COMMON`; rows of common keys are not read at all, so that a look-up costs the
same among a million names as among ten thousand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import cache
from hashlib import blake2b
from math import log
from typing import Any

from sqlalchemy import Table, TextClause, delete, text

from domain import matching
from domain.matching import Candidate
from domain.matching.keys import MOST_ROWS
from storage.rows import Rows

COMMON = 150  # rows of a key from which on it tells too little
NEAR = 0.003  # a likeness worth a question; the same company is claimed from 0.3 on
GATHERED = 40  # records that share the most, whose names are read

# Counts the keys, takes the rarest until they bring `most` rows, and reads the records that share the most.
_GATHER = """
WITH counted AS MATERIALIZED (
    SELECT asked.key, (SELECT count(*) FROM (
        SELECT 1 FROM {keys} WHERE organisation_id = :own AND key = asked.key LIMIT :common) AS few) AS n
    FROM {asked}),
chosen AS (
    SELECT key, n, sum(n) OVER (ORDER BY n, key ROWS UNBOUNDED PRECEDING) AS total
    FROM counted WHERE n > 0 AND n < :common),
found AS (
    SELECT {keys}.{column} AS id, sum({weight}) AS shared FROM chosen
    JOIN {keys} ON {keys}.key = chosen.key AND {keys}.organisation_id = :own
    WHERE chosen.total <= :most
    GROUP BY {keys}.{column} ORDER BY shared DESC, {keys}.{column} LIMIT :gathered)
SELECT {table}.id, {table}.name, {table}.skeleton, found.shared FROM found
JOIN {table} ON {table}.id = found.id ORDER BY found.shared DESC, found.id"""
_FILE = "INSERT INTO {keys} (organisation_id, key, {column}) SELECT :own, asked.key, :id FROM {asked}"
_ASKED = {
    "postgresql": "unnest(CAST(:asked AS bigint[])) AS asked(key)",
    "sqlite": "(SELECT value AS key FROM json_each(:asked)) AS asked",
}
_WEIGHT = {
    "postgresql": "ln(CAST(20000 AS double precision) / chosen.n)",
    "sqlite": f"json_extract('{json.dumps([round(log(20_000 / n), 3) for n in range(1, COMMON)])}',"
    " '$[' || (chosen.n - 1) || ']')",  # SQLite may come without logarithms
}


def number(key: str) -> int:
    """A key as 64 bits."""
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big", signed=True)


def numbers(names: Iterable[str]) -> list[int]:
    """The keys of a record's names, in order: of two that file at once, one waits for the other."""
    return sorted({number(key) for name in names for key in matching.keys(name)})


async def file(rows: Rows, keys: Table, column: str, row_id: int, *names: str, new: bool = False) -> None:
    """Puts a record's names into its index, in place of those that were there."""
    if not new:
        await rows.connection.execute(delete(keys).where(keys.c[column] == row_id))
    query = _written(_FILE, rows.connection.dialect.name, keys.name, column)
    await rows.connection.execute(query, _said(rows, asked=numbers(names), id=row_id))


async def alike(
    rows: Rows, table: Table, keys: Table, column: str, name: str, limit: int, *, outdo: bool = True
) -> Sequence[Candidate]:
    """The records whose names are nearest to `name`, best first; `outdo` as in matching.rank."""
    found = await gather(rows, table, keys, column, name)
    return matching.rank(name, matching.shortlist(name, found), limit, outdo=outdo)


async def nearest(rows: Rows, table: Table, keys: Table, column: str, name: str, limit: int) -> Sequence[str]:
    """Ids of the records whose names are nearest to one or sound like it, best first."""
    found = await alike(rows, table, keys, column, name, limit)
    return [one.id for one in found if one.likeness.score >= NEAR or matching.homophones(name, one.name)]


async def gather(
    rows: Rows, table: Table, keys: Table, column: str, name: str
) -> Sequence[matching.Gathered]:
    """The records that share the most of a name's rare keys, those first."""
    asked = sorted(number(key) for key in matching.probes(name))
    limits = {"common": COMMON, "most": MOST_ROWS, "gathered": GATHERED}
    query = _written(_GATHER, rows.connection.dialect.name, keys.name, column, table.name)
    found = await rows.connection.execute(query, _said(rows, asked=asked, **limits))
    return [(str(row.id), row.name, row.skeleton, row.shared) for row in found.all()]


@cache
def _written(query: str, kind: str, keys: str, column: str, table: str = "") -> TextClause:
    """A query in a database's own form."""
    forms = {"asked": _ASKED[kind], "weight": _WEIGHT[kind]}
    return text(query.format(keys=keys, column=column, table=table, **forms))


def _said(rows: Rows, **values: Any) -> dict[str, Any]:
    """Values with their lists as this database takes them: as arrays, or as JSON."""
    if rows.connection.dialect.name == "sqlite":
        values = {name: json.dumps(v) if isinstance(v, list) else v for name, v in values.items()}
    return {"own": rows.organisation_id, **values}
