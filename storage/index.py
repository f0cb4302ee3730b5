"""Names in an index: likely the same company, found by keys and never by a scan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table, delete, func, insert, select, union_all

from domain import matching
from domain.matching import Candidate
from storage.rows import Rows

COMMON = 400  # rows of a key beyond which it is too common to be counted further
SCORED = 40  # candidates compared at most


async def file(rows: Rows, keys: Table, column: str, row_id: int, *names: str) -> None:
    """Puts a record's names into its index, in place of those that were there."""
    await rows.connection.execute(delete(keys).where(keys.c[column] == row_id))
    found = {key for name in names for key in matching.keys(name)}
    values = [
        {"organisation_id": rows.organisation_id, "key": key[:64], column: row_id} for key in sorted(found)
    ]
    if values:
        await rows.connection.execute(insert(keys), values)


async def alike(
    rows: Rows, table: Table, keys: Table, column: str, name: str, limit: int
) -> Sequence[Candidate]:
    """The records whose names are nearest to `name`, best first."""
    wanted = matching.rarest(await _counts(rows, keys, sorted(matching.probes(name))))
    shared = (
        select(keys.c[column].label("id"), func.count().label("shared"))
        .where(_of(rows, keys), keys.c.key.in_(wanted))
        .group_by(keys.c[column])
        .order_by(func.count().desc(), keys.c[column])
        .limit(SCORED)
        .subquery()
    )
    found: Any = await rows.all(select(table.c.id, table.c.name).join(shared, shared.c.id == table.c.id))
    return matching.rank(name, [(str(row.id), row.name) for row in found], limit)


async def _counts(rows: Rows, keys: Table, wanted: Sequence[str]) -> dict[str, int]:
    """How many rows each key has, counted no further than COMMON."""
    few = [
        select(keys.c.key).where(_of(rows, keys), keys.c.key == key[:64]).limit(COMMON).subquery()
        for key in wanted
    ]
    counted = [select(each.c.key, func.count().label("n")).group_by(each.c.key) for each in few]
    if not counted:
        return {}
    found = (await rows.connection.execute(union_all(*counted))).all()
    return {row.key: row.n for row in found}


def _of(rows: Rows, keys: Table) -> Any:
    return keys.c.organisation_id == rows.organisation_id
