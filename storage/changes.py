"""What a person changed lately, row by row, so that it can be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Table, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from domain.chat import Refused
from storage import index
from storage.codec import from_json, to_json
from storage.rows import Rows
from storage.tables import changes, metadata

UNDOABLE = {
    "deals", "rewards", "visits", "tasks", "partners", "customers", "standup_answers", "leaves", "people",
    "conflicts", "protections",
}  # fmt: skip

NOUNS = {
    "deals": "deal", "visits": "visit", "tasks": "task", "partners": "partner", "standup_answers": "standup",
    "leaves": "leave", "people": "person",
}  # fmt: skip


class Changes:
    def __init__(self, rows: Rows, person_id: int) -> None:
        self.rows = rows
        self.person_id = person_id

    async def last(self, since: datetime) -> tuple[int, str, Sequence[Mapping[str, Any]]] | None:
        """The newest change not undone: its id, what it was, and its rows."""
        query = select(changes).where(
            changes.c.person_id == self.person_id, changes.c.at >= since, changes.c.undone_at.is_(None)
        )
        row = await self.rows.first(query.order_by(changes.c.id.desc()))
        return (row.id, row.what, from_json(row.rows)) if row else None

    async def undo(self, change_id: int, now: datetime) -> None:
        """Puts every row back, the last written first.

        Raises Refused when one was changed by another since, or other records hang on it."""
        row = await self.rows.first(select(changes).where(changes.c.id == change_id))
        assert row is not None, "the change was just read"
        try:
            for written in reversed(from_json(row.rows)):
                await self._restore(metadata.tables[written["table"]], written)
        except IntegrityError:
            raise Refused("undo.hangs_on_it") from None
        await self.mark(change_id, now)
        self.rows.note("undone", change=change_id)

    async def mark(self, change_id: int, now: datetime) -> None:
        """Notes that a change was taken back."""
        here = update(changes).where(changes.c.id == change_id)
        await self.rows.connection.execute(here.values(undone_at=now))

    async def _restore(self, table: Table, written: Mapping[str, Any]) -> None:
        before, after = written["before"], written["after"]
        here = table.c.id == written["id"]
        if after is not None and not await self._unchanged(table, written["id"], after):
            raise Refused("undo.changed_meanwhile")
        if before is None:
            await self.rows.connection.execute(delete(table).where(here))
        elif after is None:
            await self._put_back(table, before)
        else:
            await self.rows.connection.execute(update(table).where(here).values(**before))
        await self._find_again(table, written)

    async def _find_again(self, table: Table, written: Mapping[str, Any]) -> None:
        """A record is found by the names that it has again, and no more by those that were taken back."""
        named = index.NAMED.get(table.name)
        before, after = (index.names(values or {}) for values in (written["before"], written["after"]))
        if named and before != after:
            await index.file(self.rows, named, written["id"], before, after)

    async def _put_back(self, table: Table, values: Mapping[str, Any]) -> None:
        try:
            async with self.rows.connection.begin_nested():
                await self.rows.connection.execute(insert(table).values(**values))
        except IntegrityError as error:  # another stands there now
            raise Refused("undo.changed_meanwhile") from error

    async def _unchanged(self, table: Table, row_id: int, after: Mapping[str, Any]) -> bool:
        row = await self.rows.first(select(*(table.c[name] for name in after)).where(table.c.id == row_id))
        return row is not None and all(_same(row._mapping[name], value) for name, value in after.items())


def _same(found: object, written: object) -> bool:
    """By value: 60000.50 is 60000.5, and an instant is the same in any zone."""
    if isinstance(found, list | tuple) and isinstance(written, list | tuple):
        return list(found) == list(written)
    return found == written


async def remember(rows: Rows, person_id: int, now: datetime) -> None:
    """Keeps what this turn wrote, as one change that its person can undo; it is called by its first noun."""
    written = [w for w in rows.written if w.table in UNDOABLE]
    if not written:
        return
    kept = [{"table": w.table, "id": w.id, "before": w.before, "after": w.after} for w in written]
    what = next((NOUNS[w.table] for w in written if w.table in NOUNS), "change")
    values = {"person_id": person_id, "at": now, "what": what, "rows": to_json(kept)}
    await rows.connection.execute(insert(changes).values(organisation_id=rows.organisation_id, **values))
