"""The audit log: every write and every refusal that matters, chained so that a change of it shows.

An entry's hash covers the one before and the hash of its detail, not the detail itself: when a person is
erased the detail goes and the chain still holds. A detail names rows and columns and has no values, only
salted hashes of the rows before and after."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.codec import to_json
from storage.rows import Written, insert_new
from storage.tables import audit, audit_heads

GENESIS = "0" * 64
LISTED = 200  # rows that one entry names; an import writes more, and the rest is counted
PAGE = 1000


@dataclass(frozen=True, slots=True)
class Act:
    """What is done, when, and by whom: a person who was heard, an operator's command, the calendar."""

    what: str
    at: datetime
    actor_id: int | None = None
    event: str = ""


def heard(event: str) -> str:
    """How an event is named in the log: its key holds ids of conversations, and the log forgets nobody."""
    return hashlib.sha256(event.encode("utf-8", "replace")).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Entry:
    number: int
    act: Act
    detail: Mapping[str, Any] | None  # None: taken away when a person was erased


@dataclass(frozen=True, slots=True)
class Verdict:
    """A chain that was gone through: its length and newest hash, and the first fault, if any."""

    length: int
    head: str
    fault: str = ""


async def append(
    connection: AsyncConnection,
    organisation_id: int,
    act: Act,
    written: Sequence[Written] = (),
    notes: Sequence[Mapping[str, Any]] = (),
) -> int:
    """Adds an entry in this transaction; its number."""
    number, previous = await _next(connection, organisation_id)
    salt = secrets.token_hex(16)
    rows = [_row(each, salt) for each in written[:LISTED]]
    detail = {"rows": rows, "more": max(len(written) - LISTED, 0), "notes": [to_json(dict(n)) for n in notes]}
    values = {
        "organisation_id": organisation_id, "number": number, "at": act.at, "actor_id": act.actor_id,
        "what": act.what, "event": act.event, "detail_hash": _hash(salt, detail),
    }  # fmt: skip
    link = _link(previous, values)
    await connection.execute(insert(audit).values(**values, detail=detail, salt=salt, hash=link))
    head = update(audit_heads).where(audit_heads.c.organisation_id == organisation_id)
    await connection.execute(head.values(hash=link))
    return number


async def _next(connection: AsyncConnection, organisation_id: int) -> tuple[int, str]:
    """The next number, taken under the head's row lock, and the hash that it follows."""
    here = audit_heads.c.organisation_id == organisation_id
    step = update(audit_heads).where(here).values(number=audit_heads.c.number + 1)
    step = step.returning(audit_heads.c.number, audit_heads.c.hash)
    row = (await connection.execute(step)).first()
    if row is None:
        first = {"organisation_id": organisation_id, "number": 0, "hash": GENESIS}
        await insert_new(connection, audit_heads, **first)
        row = (await connection.execute(step)).one()
    return row.number, row.hash


def _row(written: Written, salt: str) -> Mapping[str, Any]:
    """What was written, without the values."""
    columns = sorted(written.after or written.before or {})
    before, after = (_hash(salt, dict(v)) if v is not None else None for v in (written.before, written.after))
    return {"table": written.table, "id": written.id, "columns": columns, "before": before, "after": after}


def _hash(before: str, value: object) -> str:
    written = json.dumps(to_json(value), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(f"{before}{written}".encode()).hexdigest()


def _link(previous: str, values: Mapping[str, Any]) -> str:
    said = {
        name: values[name]
        for name in ("organisation_id", "number", "actor_id", "what", "event", "detail_hash")
    }
    return _hash(previous, {**said, "at": values["at"].astimezone(UTC).isoformat()})


async def verify(connection: AsyncConnection, organisation_id: int, page: int = PAGE) -> Verdict:
    """Goes through a chain from its beginning to the head."""
    number, previous = 0, GENESIS
    without: dict[int, None] = {}
    erased: set[int] = set()
    try:
        async for row in _entries(connection, organisation_id, page):
            fault = _fault(row, number + 1, previous)
            if fault:
                return Verdict(number, previous, fault)
            number, previous = row.number, row.hash
            if row.detail is None:
                without[number] = None
            else:
                erased |= {n for note in row.detail["notes"] for n in note.get("without_detail", ())}
    except ValueError:  # a date or a detail that is none: one at a time, to name it
        if page > 1:
            return await verify(connection, organisation_id, 1)
        return Verdict(number, previous, f"entry {number + 1} can't be read")
    lost = next((n for n in without if n not in erased), None)
    if lost is not None:
        return Verdict(number, previous, f"entry {lost} lost its detail, and no erasure says so")
    return await _at_head(connection, organisation_id, Verdict(number, previous))


def _fault(row: Row[Any], number: int, previous: str) -> str:
    """What is wrong with an entry; nothing where it follows."""
    if row.number != number:
        return f"entry {number} is missing"
    if row.detail is not None and _hash(row.salt or "", row.detail) != row.detail_hash:
        return f"entry {number} has another detail than was written"
    if _link(previous, row._asdict()) != row.hash:
        return f"entry {number} was changed, or does not follow the one before"
    return ""


async def _at_head(connection: AsyncConnection, organisation_id: int, verdict: Verdict) -> Verdict:
    query = select(audit_heads).where(audit_heads.c.organisation_id == organisation_id)
    head = (await connection.execute(query)).first()
    if head is None:
        return replace(verdict, fault="its head is missing, which tells how many entries there were")
    if (head.number, head.hash) == (verdict.length, verdict.head):
        return verdict
    if head.number > verdict.length:
        return replace(verdict, fault=f"entry {verdict.length + 1} is missing: there were {head.number}")
    return replace(verdict, fault=f"its head was changed: it tells of entry {head.number} with another hash")


async def _entries(
    connection: AsyncConnection, organisation_id: int, page: int = PAGE
) -> AsyncIterator[Row[Any]]:
    """All entries in their order, a page at a time."""
    last = -1
    while True:
        here = (audit.c.organisation_id == organisation_id) & (audit.c.number > last)
        query = select(audit).where(here).order_by(audit.c.number).limit(page)
        rows = (await connection.execute(query)).all()
        for row in rows:
            yield row
        if len(rows) < page:
            return
        last = rows[-1].number


async def has(connection: AsyncConnection, organisation_id: int, number: int, hash_: str) -> bool:
    """Whether an entry that was noted elsewhere is there still."""
    here = (audit.c.organisation_id == organisation_id) & (audit.c.number == number)
    return await connection.scalar(select(audit.c.hash).where(here)) == hash_


async def chains(connection: AsyncConnection) -> Sequence[int]:
    """The organisations that have entries; 0 is the chain of what belongs to none."""
    heads = select(audit_heads.c.organisation_id)
    query = heads.union(select(audit.c.organisation_id).distinct())
    return sorted((await connection.scalars(query)).all())


async def newest(connection: AsyncConnection, organisation_id: int, limit: int) -> Sequence[Entry]:
    """The newest entries, the last first."""
    query = select(audit).where(audit.c.organisation_id == organisation_id)
    rows = (await connection.execute(query.order_by(audit.c.number.desc()).limit(limit))).all()
    return [Entry(r.number, Act(r.what, r.at, r.actor_id, r.event), r.detail) for r in rows]


async def forget(connection: AsyncConnection, organisation_id: int, person_id: int) -> list[int]:
    """Takes the detail from entries that a person made or that wrote about him; their numbers."""
    numbers = [
        row.number
        async for row in _entries(connection, organisation_id)
        if row.detail is not None and (row.actor_id == person_id or _about(row.detail, person_id))
    ]
    for at in range(0, len(numbers), PAGE):
        here = (audit.c.organisation_id == organisation_id) & audit.c.number.in_(numbers[at : at + PAGE])
        await connection.execute(update(audit).where(here).values(detail=None, salt=None))
    return numbers


def _about(detail: Mapping[str, Any], person_id: int) -> bool:
    """An erasure stays: it is the proof."""
    if any("without_detail" in note for note in detail["notes"]):
        return False
    rows = any(row["table"] == "people" and row["id"] == person_id for row in detail["rows"])
    return rows or any(note.get("person") == person_id for note in detail["notes"])
