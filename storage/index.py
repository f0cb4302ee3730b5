"""Names in an index: likely the same company, found by a few rare keys and never by a scan.

A key is kept as a number, the hash of its text: half the room, and quicker to compare. How common a key is
gets counted no further than `COMMON`; rows of common keys are not read at all, so that a look-up costs the
same among a million names as among ten thousand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from math import log
from typing import Any

from sqlalchemy import RowMapping, Table, TextClause, bindparam, delete, insert, text

from domain import matching
from domain.matching import Candidate
from domain.matching.keys import MOST_ROWS
from storage.rows import Rows
from storage.tables import customer_keys, customers, partner_keys, partners

COMMON = 150  # rows of a key from which on it tells too little
NEAR = 0.003  # a likeness worth a question; the same company is claimed from 0.3 on
GATHERED = 40  # records that share the most, whose names are read


@dataclass(frozen=True, slots=True)
class Named:
    """Records that are found by their names: their table, and the index with the column of their ids."""

    table: Table
    keys: Table
    column: str


CUSTOMERS = Named(customers, customer_keys, "customer_id")
PARTNERS = Named(partners, partner_keys, "partner_id")
NAMED = {each.table.name: each for each in (CUSTOMERS, PARTNERS)}

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
_DROP = (
    "DELETE FROM {keys} WHERE organisation_id = :own AND {column} = :id AND key IN (SELECT key FROM {asked})"
)
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


def names(values: Mapping[str, Any] | RowMapping) -> list[str]:
    """What a record with these columns is called; none where it has no such column."""
    return [name for name in (values.get("name"), *values.get("short_names", ())) if name]


async def file(rows: Rows, named: Named, row_id: int, new: Iterable[str], before: Iterable[str] = ()) -> None:
    """Puts a record's names into the index, in place of those that it had before."""
    for query, keys in zip((_DROP, _FILE), _changed(new, before), strict=True):
        if keys:
            done = _written(query, rows.connection.dialect.name, named)
            await rows.connection.execute(done, _said(rows, asked=keys, id=row_id))


async def file_all(
    rows: Rows, named: Named, records: Iterable[tuple[int, Iterable[str], Iterable[str]]]
) -> None:
    """The same for many: of each its id, its names, and those that it had before."""
    gone: list[dict[str, int]] = []
    added: list[dict[str, int]] = []
    for row_id, new, before in records:
        own = {"organisation_id": rows.organisation_id, named.column: row_id}
        for lines, keys in zip((gone, added), _changed(new, before), strict=True):
            lines += [{**own, "key": key} for key in keys]
    if gone:
        here = (column == bindparam(column.name) for column in named.keys.c)
        await rows.connection.execute(delete(named.keys).where(*here), gone)
    if added:
        await rows.connection.execute(insert(named.keys), added)


def _changed(new: Iterable[str], before: Iterable[str]) -> tuple[list[int], list[int]]:
    """The keys that a record has no longer, and those that it has from now on."""
    there, wanted = set(numbers(before)), set(numbers(new))
    return sorted(there - wanted), sorted(wanted - there)


async def alike(
    rows: Rows, named: Named, name: str, limit: int, *, outdo: bool = True
) -> Sequence[Candidate]:
    """The records whose names are nearest to `name`, best first; `outdo` as in matching.rank."""
    found = await gather(rows, named, name)
    return matching.rank(name, matching.shortlist(name, found), limit, outdo=outdo)


async def nearest(rows: Rows, named: Named, name: str, limit: int) -> Sequence[str]:
    """Ids of the records whose names are nearest to one or sound like it, best first."""
    found = await alike(rows, named, name, limit)
    return [one.id for one in found if one.likeness.score >= NEAR or matching.homophones(name, one.name)]


async def gather(rows: Rows, named: Named, name: str) -> Sequence[matching.Gathered]:
    """The records that share the most of a name's rare keys, those first."""
    asked = sorted(number(key) for key in matching.probes(name))
    limits = {"common": COMMON, "most": MOST_ROWS, "gathered": GATHERED}
    query = _written(_GATHER, rows.connection.dialect.name, named)
    found = await rows.connection.execute(query, _said(rows, asked=asked, **limits))
    return [(str(row.id), row.name, row.skeleton, row.shared) for row in found.all()]


@cache
def _written(query: str, kind: str, named: Named) -> TextClause:
    """A query in a database's own form."""
    forms = {"asked": _ASKED[kind], "weight": _WEIGHT[kind]}
    return text(query.format(keys=named.keys, column=named.column, table=named.table, **forms))


def _said(rows: Rows, **values: Any) -> dict[str, Any]:
    """Values with their lists as this database takes them: as arrays, or as JSON."""
    if rows.connection.dialect.name == "sqlite":
        values = {name: json.dumps(v) if isinstance(v, list) else v for name, v in values.items()}
    return {"own": rows.organisation_id, **values}
