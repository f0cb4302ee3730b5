"""Whether what guards the records stands: the triggers of the audit log and, on PostgreSQL, the wall between
organisations. Who owns the database can take them away, and nothing else would show it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection, text

from storage import schema
from storage.seal import PLUMBING
from storage.tables import audit, audit_heads, metadata

TRIGGERS: Final = {  # migration 0005
    "sqlite": ("audit_no_delete", "audit_no_update", "audit_no_replace"),
    "postgresql": ("audit_kept", "audit_whole"),
}
STANDING: Final = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE tgenabled IN ('O', 'A') AND "
    "tgrelid = to_regclass('audit')",
}
WALLED: Final = """SELECT c.relname FROM pg_class c
    JOIN pg_policy p ON p.polrelid = c.oid AND p.polname = 'wall'
    WHERE c.relrowsecurity AND c.relforcerowsecurity AND pg_table_is_visible(c.oid)"""
AFTER: Final = (
    "Find out who did it, run `channelbot audit verify`, and put the newest copy into a new, empty database."
)


def faults(url: str) -> list[str]:
    """A sentence for each guard that is gone."""
    with schema.connected(url, alone=False) as connection:
        return [f"{fault} {AFTER}" for fault in (*_triggers(connection), *_walls(connection))]


def gone(url: str) -> str:
    """The table of the audit log that is not there; nothing where both are."""
    with schema.connected(url, alone=False) as connection:
        there = connection.dialect.has_table
        return next((t.name for t in (audit, audit_heads) if not there(connection, t.name)), "")


def _triggers(connection: Connection) -> Iterator[str]:
    kind = connection.dialect.name
    standing = set(connection.scalars(text(STANDING[kind])))
    for name in TRIGGERS[kind]:
        if name not in standing:
            yield f"The audit log can be changed: its trigger {name} is gone or switched off."


def _walls(connection: Connection) -> Iterator[str]:
    if connection.dialect.name != "postgresql":
        return
    standing = set(connection.scalars(text(WALLED)))
    for table in metadata.sorted_tables:
        if table.name not in {*PLUMBING, *standing} and "organisation_id" in table.c:
            yield f"The wall between organisations (row-level security) of the table {table.name} is gone."
