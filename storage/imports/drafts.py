"""Drafts: records with everything they point at found, each beside the row that is kept already, if any."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Column, Row, Table, insert, select, update
from sqlalchemy.sql.expression import bindparam

from domain.records.record import Fault, Noun, Outcome, Record
from storage.imports.references import Reference, chunks, resolve
from storage.rows import Rows
from storage.types import Instant

NOON = time(12)  # of a day whose hour is not known: the same day in most zones


@dataclass(slots=True)
class Draft:
    """`values` are columns of the table; `kept` is the row as it is, None where there is none."""

    record: Record
    values: dict[str, Any]
    kept: Row[Any] | None = None

    @property
    def changes(self) -> dict[str, Any]:
        """The columns that would be other than they are."""
        if self.kept is None:
            return self.values
        row = self.kept._mapping
        return {name: value for name, value in self.values.items() if row[name] != value}


async def draft(
    rows: Rows, table: Table, refers: Mapping[str, Reference], records: Iterable[Record], zone: ZoneInfo,
    noun: Noun, outcome: Outcome,
) -> list[Draft]:  # fmt: skip
    """Those of the records whose references are found; the others are refused."""
    records = list(records)
    ids = {
        name: await resolve(rows, reference, {r.refers[name] for r in records if r.refers.get(name)})
        for name, reference in refers.items()
    }
    drafts = []
    for record in records:
        values = {name: _value(table.c[name], value, zone) for name, value in record.values.items()}
        faults = []
        for name, said in record.refers.items():
            found = ids[name][said]
            if isinstance(found, str):
                faults.append(Fault(record.line, name, found, record.file))
            values[refers[name].column] = found
        outcome.refuse(noun, *faults)
        if not faults:
            drafts.append(Draft(record, values))
    return drafts


def _value(column: Column[Any], value: Any, zone: ZoneInfo) -> Any:
    if isinstance(column.type, Instant) and isinstance(value, date) and not isinstance(value, datetime):
        return datetime.combine(value, NOON, zone)
    return value


def once(drafts: Sequence[Draft], key: str, noun: Noun, outcome: Outcome) -> list[Draft]:
    """The first of each key; a further line of the same is refused."""
    seen: dict[Any, Draft] = {}
    for each in drafts:
        first = seen.setdefault(each.values[key], each)
        if first is not each:
            why = f"“{each.values[key]}” stands in line {first.record.line} too"
            outcome.refuse(noun, Fault(each.record.line, key, why, each.record.file))
    return list(seen.values())


async def keep(rows: Rows, table: Table, drafts: Sequence[Draft], key: str) -> None:
    """Puts beside each draft the row that has its key."""
    found = await kept(rows, table, key, [each.values[key] for each in drafts])
    for each in drafts:
        each.kept = found.get(each.values[key])


async def kept(rows: Rows, table: Table, key: str, wanted: Sequence[Any]) -> dict[Any, Row[Any]]:
    """This organisation's rows with these keys."""
    found: dict[Any, Row[Any]] = {}
    for some in chunks(wanted):
        own = table.c.organisation_id == rows.organisation_id
        query = select(table).where(own, table.c[key].in_(some))
        found |= {row._mapping[key]: row for row in await rows.all(query)}
    return found


async def insert_all(rows: Rows, table: Table, values: Iterable[Mapping[str, Any]]) -> None:
    """New rows of this organisation, those with the same columns together."""
    groups: dict[tuple[str, ...], list[Mapping[str, Any]]] = {}
    for each in values:
        groups.setdefault(tuple(sorted(each)), []).append({"organisation_id": rows.organisation_id, **each})
    for group in groups.values():
        await rows.connection.execute(insert(table), group)


async def update_all(rows: Rows, table: Table, changes: Iterable[tuple[int, Mapping[str, Any]]]) -> None:
    """Changes of rows by id, those of the same columns together."""
    groups: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row_id, values in changes:
        named = {f"new_{name}": value for name, value in values.items()}
        groups.setdefault(tuple(sorted(values)), []).append({"row_id": row_id, **named})
    for names, group in groups.items():
        new = {name: bindparam(f"new_{name}", type_=table.c[name].type) for name in names}
        here = update(table).where(table.c.id == bindparam("row_id"))
        await rows.connection.execute(here.values(new), group)


def count(drafts: Sequence[Draft], noun: Noun, outcome: Outcome) -> None:
    tally = outcome.tally(noun)
    for each in drafts:
        if each.kept is None:
            tally.added += 1
        elif each.changes:
            tally.changed += 1
        else:
            tally.same += 1
