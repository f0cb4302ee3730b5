"""Rows of one transaction: reads, and writes that are remembered so that they can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Row, Select, Table, delete, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert_pg
from sqlalchemy.dialects.sqlite import insert as upsert_lite
from sqlalchemy.ext.asyncio import AsyncConnection

Values = Mapping[str, Any]
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Written:
    """One row written: its columns before (None: it was new) and after (None: it was deleted)."""

    table: str
    id: int
    before: Values | None
    after: Values | None


@dataclass(slots=True)
class Rows:
    """One transaction's connection, in one organisation."""

    connection: AsyncConnection
    organisation_id: int
    written: list[Written] = field(default_factory=list)
    notes: list[Values] = field(default_factory=list)  # what else the audit log is to keep

    def note(self, what: str, **facts: Any) -> None:
        """Something for the audit log that is no row written here."""
        self.notes.append({"what": what, **facts})

    async def all(self, query: Select[Any], values: Values | None = None) -> Sequence[Row[Any]]:
        rows: Sequence[Row[Any]] = (await self.connection.execute(query, values)).all()
        return rows

    async def first(self, query: Select[Any]) -> Row[Any] | None:
        row: Row[Any] | None = (await self.connection.execute(query.limit(1))).first()
        return row

    async def insert(self, table: Table, **values: Any) -> int:
        """A new row of this organisation; its id."""
        values = {"organisation_id": self.organisation_id, **values}
        result = await self.connection.execute(insert(table).values(values).returning(table.c.id))
        row_id = int(result.scalar_one())
        self.written.append(Written(table.name, row_id, None, values))
        return row_id

    async def update(self, table: Table, row_id: int, **values: Any) -> Values:
        """Other values in some columns of a row; those that stood there."""
        before = await self._columns(table, row_id, values)
        await self.connection.execute(update(table).where(table.c.id == row_id).values(values))
        self.written.append(Written(table.name, row_id, before, values))
        return before

    async def delete(self, table: Table, row_id: int) -> None:
        before = await self._columns(table, row_id, {column.name: None for column in table.c})
        await self.connection.execute(delete(table).where(table.c.id == row_id))
        self.written.append(Written(table.name, row_id, before, None))

    async def _columns(self, table: Table, row_id: int, names: Values) -> Values:
        query = select(*(table.c[name] for name in names)).where(table.c.id == row_id)
        row = (await self.connection.execute(query)).one()
        return dict(row._mapping)


async def insert_new(connection: AsyncConnection, table: Table, **values: Any) -> bool:
    """Inserts a row; False where a constraint says that it is there already."""
    return await new_row(connection, table, **values) is not None


async def new_row(connection: AsyncConnection, table: Table, **values: Any) -> Row[Any] | None:
    """Inserts a row; its primary key, or None where a constraint says that it is there already."""
    return (await connection.execute(_fresh(connection.dialect.name, table), values)).first()


async def insert_missing(
    connection: AsyncConnection, table: Table, rows: Sequence[Mapping[str, Any]]
) -> None:
    """Inserts those rows that no constraint says are there already."""
    if rows:
        await connection.execute(_unless_there(connection.dialect.name, table).values(rows))


@cache
def _fresh(dialect: str, table: Table) -> Any:
    return _unless_there(dialect, table).returning(*table.primary_key)


def _unless_there(dialect: str, table: Table) -> Any:
    upsert: Any = upsert_pg if dialect == "postgresql" else upsert_lite
    return upsert(table).on_conflict_do_nothing()


def build(kind: type[Value], row: Row[Any], **extra: Any) -> Value:
    """A domain value from a row whose columns have its fields' names."""
    fields = kind.__dataclass_fields__  # type: ignore[attr-defined]  # it is a dataclass
    values = {name: value for name, value in row._mapping.items() if name in fields}
    return kind(**{**values, **extra})
