"""Whether a database is sound: its form is this version's, its file is whole, and its rows fit together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Column, Connection, ForeignKey, func, select, text

from storage import own, schema
from storage.contested import unruled
from storage.database import address
from storage.index import NAMED
from storage.outbox import STUCK
from storage.slots import BACKUP
from storage.tables import leases, metadata, outbox, slots


def faults(url: str) -> list[str]:
    """What is wrong, a sentence each; nothing where all is well. Raises SchemaError where the database is not
    of this version, since then nothing else can be told."""
    schema.check(url)
    with schema.connected(url, alone=False) as connection:
        return [*_form(connection), *_file(connection), *_links(connection)]


def contested(url: str) -> Sequence[tuple[str, str]]:
    """Deals in front of what has become one customer, each two that wait for a ruling."""
    with schema.connected(url, alone=False) as connection:
        return unruled(connection)


def undelivered(url: str) -> int:
    """How many letters did not arrive, and wait for an operator."""
    with schema.connected(url, alone=False) as connection:
        query = select(func.count()).select_from(outbox).where(outbox.c.state.in_(STUCK))
        return int(connection.scalar(query) or 0)


def backed_up(url: str) -> datetime | None:
    """When the last daily copy was made, if ever one was."""
    if own.blank(address(url)):
        return None
    with schema.connected(url, alone=False) as connection:
        newest = select(func.max(slots.c.due)).where(slots.c.schedule == BACKUP)
        found: datetime | None = connection.scalar(newest)
        return found


def at_work(url: str, now: datetime) -> list[str]:
    """The processes that hold a lease now, by host and number; a file that is missing stays so."""
    if own.blank(address(url)):
        return []
    with schema.connected(url, alone=False) as connection:
        if not connection.dialect.has_table(connection, leases.name):
            return []
        held = connection.scalars(select(leases.c.holder).where(leases.c.until > now).distinct())
        return sorted({holder.rpartition(":")[0] for holder in held})


def walled(url: str) -> bool:
    """Whether the database itself keeps organisations apart from this role; SQLite never does."""
    with schema.connected(url, alone=False) as connection:
        if connection.dialect.name != "postgresql":
            return False
        query = "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"
        return not connection.scalar(text(query))


def _form(connection: Connection) -> Iterator[str]:
    """Tables, columns, constraints and indexes as the migrations left them."""
    context = MigrationContext.configure(connection, opts={"compare_type": False})
    for difference in compare_metadata(context, metadata):
        first = difference[0] if isinstance(difference, list) else difference
        what = next((part.name for part in first[1:] if getattr(part, "name", None)), "")
        yield f"The form differs from the migrations': {str(first[0]).replace('_', ' ')} {what}."


def _file(connection: Connection) -> Iterator[str]:
    if connection.dialect.name != "sqlite":
        return
    for (said,) in connection.execute(text("PRAGMA integrity_check")):
        if said != "ok":
            yield f"The file is damaged: {said}. Restore the newest backup."


def _links(connection: Connection) -> Iterator[str]:
    """Rows that point at none, or at another organisation's."""
    for table in metadata.sorted_tables:
        for key in sorted(table.foreign_keys, key=lambda key: key.parent.name):
            if missing := _dangling(connection, key.parent, key.column):
                yield f"{table.name}: {missing:,} rows whose {key.parent.name} is not there."
            if foreign := _foreign(connection, key):
                yield f"{table.name}: {foreign:,} rows whose {key.parent.name} is another organisation's."
    for named in NAMED.values():
        if missing := _dangling(connection, named.keys.c[named.column], named.table.c.id):
            yield f"{named.keys.name}: {missing:,} keys whose {named.column} is not there."


def _dangling(connection: Connection, parent: Column[Any], column: Column[Any]) -> int:
    there = column.table.alias("there")
    joined = parent.table.outerjoin(there, there.c[column.name] == parent)
    query = select(func.count()).select_from(joined)
    wanted = parent.is_not(None) & there.c[column.name].is_(None)
    return connection.scalar(query.where(wanted)) or 0


def _foreign(connection: Connection, key: ForeignKey) -> int:
    here, there = key.parent.table, key.column.table.alias("there")
    if "organisation_id" not in here.c or "organisation_id" not in there.c:
        return 0
    joined = here.join(there, there.c[key.column.name] == key.parent)
    other = here.c.organisation_id != there.c.organisation_id
    return connection.scalar(select(func.count()).select_from(joined).where(other)) or 0
