"""Everything that is held about a person, for whoever asks for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table, or_, select

from domain.people import Person
from storage.codec import to_json
from storage.rows import Rows
from storage.tables import metadata, people

SECRET = {"hash", "token", "salt"}


async def held(rows: Rows, person: Person) -> Mapping[str, Any]:
    """Everything that is held about a person, by table; no secrets."""
    told: dict[str, Any] = {}
    for table in metadata.sorted_tables:
        columns = _of_people(table)
        if table is people:
            columns = [people.c.id]
        if table.name == "audit":
            columns = [table.c.actor_id]
        if columns:
            query = select(table).where(or_(*(column == person.id for column in columns)))
            found = await rows.all(query)
            told[table.name] = [_shown(row._asdict()) for row in found]
    return {name: found for name, found in told.items() if found}


def _of_people(table: Table) -> list[Any]:
    """The columns that name a person."""
    return [c for c in table.c if any(key.column is people.c.id for key in c.foreign_keys)]


def _shown(row: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: _plain(value) for name, value in row.items() if name not in SECRET}


def _plain(value: Any) -> Any:
    made = to_json(value)
    if isinstance(made, dict) and len(made) == 1 and next(iter(made)).startswith("$"):
        return next(iter(made.values()))
    return made
