"""Erasing a person: what was his goes, business records stay under a pseudonym, and he does not come back."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    String,
    Table,
    and_,
    cast,
    create_engine,
    delete,
    or_,
    select,
    text,
    union,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Person, erased_name
from storage import audit
from storage.database import POSTGRES, address
from storage.erasures import Erasure, account_of, hashed, remember
from storage.people import People
from storage.rows import Rows
from storage.sight import Viewer
from storage.tables import (
    accounts,
    buckets,
    claims,
    erasures,
    inbox,
    metadata,
    offsets,
    organisations,
    outbox,
    people,
    standup_answers,
    strangers,
    visits,
)  # fmt: skip

HIS = (
    "accounts",
    "claims",
    "invites",
    "leaves",
    "tasks",
    "lookups",
    "dialogues",
    "drafts",
    "thoughts",
    "changes",
    "handles",
    "outbox",
)
KEPT = {"audit", "audit_heads", "erasures", "organisations", "alembic_version"}  # no text of a person's
LETTER = (
    r"[^\W_\u3400-\u9fff]"  # that would make another word of a Latin one: beside it Chinese has no blanks
)
SHORTEST = 2  # characters of a name that is looked for in texts


async def erase(rows: Rows, person: Person, now: datetime, salt: str = "") -> list[Erasure]:
    """Erases a person in this transaction; what is to be remembered of it."""
    connection = rows.connection
    owned = await _owned(connection, person)
    salt = salt or await connection.scalar(select(erasures.c.salt).limit(1)) or secrets.token_hex(16)
    named = [account_of(row.platform, row.workspace, row.user) for row in owned]
    named += await _identities(rows, person)
    remembered = [Erasure(hashed(salt, name), salt, now.isoformat()) for name in named]
    shown = await _shown_as(connection, owned)
    await _drop(rows, person, owned)
    await _rename(rows, person, shown)
    numbers = await audit.forget(connection, rows.organisation_id, person.id)
    rows.note("erased", person=person.id, without_detail=numbers)
    await remember(connection, rows.organisation_id, remembered)
    return remembered


async def _owned(connection: AsyncConnection, person: Person) -> Sequence[Any]:
    """His accounts, and those that once were his and are nobody else's now."""
    theirs = select(accounts.c.id).where(_same(accounts, claims.c), accounts.c.person_id != person.id)
    once = claims.c.person_id == person.id, claims.c.accepted, ~theirs.exists()
    kept = union(
        select(*_place(accounts)).where(accounts.c.person_id == person.id),
        select(*_place(claims)).where(*once),
    )
    return (await connection.execute(kept)).all()


def _place(table: Table) -> list[Any]:
    return [table.c.platform, table.c.workspace, table.c.user, table.c.conversation]


async def _shown_as(connection: AsyncConnection, owned: Sequence[Any]) -> list[str]:
    """How his accounts were told to whoever confirmed him: the name that the platform shows, and the id."""
    found: list[str] = []
    for row in owned:
        names = (await connection.scalars(select(claims.c.name).where(_same(claims, row)))).all()
        found += [f"{name or '–'} ({row.platform.title()} {row.user})" for name in names]
    return found


async def _identities(rows: Rows, person: Person) -> list[str]:
    """How the person himself is known again in a restored database."""
    organisation = await rows.connection.scalar(
        select(organisations.c.name).where(organisations.c.id == rows.organisation_id)
    )
    own = [f"person {organisation} {person.id} {person.name}"]
    return own + ([f"external {organisation} {person.external_id}"] if person.external_id else [])


async def _drop(rows: Rows, person: Person, owned: Sequence[Any]) -> None:
    """What was only his: accounts, letters, open forms, buttons, tasks."""
    connection = rows.connection
    for row in owned:
        place = (outbox.c.platform == row.platform) & (outbox.c.workspace == row.workspace)
        await connection.execute(delete(outbox).where(place, outbox.c.conversation == row.conversation))
        await connection.execute(delete(strangers).where(_same(strangers, row)))
        await connection.execute(delete(claims).where(_same(claims, row)))
        await connection.execute(
            delete(buckets).where(buckets.c.name.endswith(f" {row.conversation}", autoescape=True))
        )
        await connection.execute(delete(offsets).where(offsets.c.workspace == f"{row.workspace} {row.user}"))
        his = _in(row), inbox.c.gesture.startswith(f"{row.conversation}:", autoescape=True)
        await connection.execute(update(inbox).where(*his).values(gesture=None))
    await _drop_payloads(connection, {row.user for row in owned})
    for name in HIS:
        table = metadata.tables[name]
        await connection.execute(delete(table).where(table.c.person_id == person.id))
    blank = update(standup_answers).where(standup_answers.c.person_id == person.id)
    await connection.execute(blank.values(done="", plan="", blockers=""))


def _in(row: Any) -> ColumnElement[bool]:
    return and_(inbox.c.platform == row.platform, inbox.c.workspace == row.workspace)


def _same(table: Table, row: Any) -> ColumnElement[bool]:
    return and_(
        table.c.platform == row.platform, table.c.workspace == row.workspace, table.c.user == row.user
    )  # fmt: skip


async def _drop_payloads(connection: AsyncConnection, users: set[str]) -> None:
    """What he said when something broke, kept aside for a person to look at."""
    kept = select(inbox.c.id, inbox.c.payload).where(inbox.c.payload.is_not(None))
    for row in (await connection.execute(kept)).all():
        if isinstance(row.payload, dict) and row.payload.get("account") in users:
            await connection.execute(update(inbox).where(inbox.c.id == row.id).values(payload=None))


async def _rename(rows: Rows, person: Person, shown: Sequence[str]) -> None:
    """The person under a pseudonym, wherever his name or what his accounts are called stands in a text."""
    pseudonym = erased_name(person.id)
    values = {"name": pseudonym, "email": "", "external_id": None, "active": False, "influence": None}
    await rows.connection.execute(update(people).where(people.c.id == person.id).values(values))
    words = [word for word in (*shown, person.name, person.email) if len(word) >= SHORTEST]
    for table in metadata.sorted_tables:
        if table.name not in KEPT and "organisation_id" in table.c and "id" in table.c:
            await _sweep(rows, table, words, pseudonym)
    await _first_names(rows, person, pseudonym)


async def _sweep(rows: Rows, table: Table, words: Sequence[str], pseudonym: str) -> None:
    texts = [c for c in table.c if isinstance(c.type, String | JSON) and not c.foreign_keys]
    if not texts or not words:
        return
    told = [
        cast(c, String).contains(form, autoescape=True)
        for c in texts
        for word in words
        for form in _forms(word)
    ]
    query = select(table.c.id, *texts).where(table.c.organisation_id == rows.organisation_id, or_(*told))
    for row in await rows.all(query):
        changed = {c.name: _without(row._mapping[c.name], words, pseudonym) for c in texts}
        changed = {name: value for name, value in changed.items() if value != row._mapping[name]}
        if changed:
            await rows.connection.execute(update(table).where(table.c.id == row.id).values(changed))


def _forms(word: str) -> Iterable[str]:
    """As it stands in a text, and as JSON may write it."""
    return dict.fromkeys((word, json.dumps(word)[1:-1]))


def _without(value: Any, words: Sequence[str], pseudonym: str) -> Any:
    if isinstance(value, str):
        for word in words:
            value = re.sub(
                rf"(?<!{LETTER}){re.escape(word)}(?!{LETTER})" if word.isascii() else re.escape(word),
                pseudonym,
                value,
            )
        return value
    if isinstance(value, list):
        return [_without(item, words, pseudonym) for item in value]
    if isinstance(value, dict):
        return {key: _without(item, words, pseudonym) for key, item in value.items()}
    return value


async def _first_names(rows: Rows, person: Person, pseudonym: str) -> None:
    """Visits to his firm name whom they met, often by the first name alone."""
    if person.partner_id is None:
        return
    first = person.name.split(" ")[0]
    query = select(visits.c.id, visits.c.people).where(visits.c.partner_id == person.partner_id)
    for row in await rows.all(query):
        met = [pseudonym if name in (first, person.name) else name for name in row.people]
        if met != list(row.people):
            await rows.connection.execute(update(visits).where(visits.c.id == row.id).values(people=met))


async def again(rows: Rows, remembered: Sequence[Erasure], now: datetime) -> int:
    """Erases who was erased and came back with a backup; how many.

    An account that was seen after its erasure is of who was invited anew."""
    since = {each.hash: datetime.fromisoformat(each.at) for each in remembered}
    salts = {each.salt for each in remembered}

    def salt_of(names: Iterable[tuple[str, datetime | None]]) -> str:
        known = ((salt, since.get(hashed(salt, name)), seen) for name, seen in names for salt in salts)
        return next((salt for salt, at, seen in known if at and (seen is None or seen < at)), "")

    here = select(people).where(people.c.organisation_id == rows.organisation_id)
    owned = await rows.all(select(accounts).where(accounts.c.organisation_id == rows.organisation_id))
    names: dict[int, list[tuple[str, datetime | None]]] = {}
    for row in owned:
        name = account_of(row.platform, row.workspace, row.user)
        names.setdefault(row.person_id, []).append((name, row.seen_at))
    everybody = People(rows, Viewer(rows.organisation_id))
    count = 0
    for person in await everybody._persons(here):
        himself = [(name, None) for name in await _identities(rows, person)]
        if salt := salt_of([*names.get(person.id, []), *himself]):
            await erase(rows, person, now, salt)
            count += 1
    await remember(rows.connection, rows.organisation_id, remembered)
    return count


def compact(url: str) -> None:
    """Lets no byte of what was deleted lie in free pages or in the write-ahead log."""
    where = address(url)
    if where.drivername != POSTGRES:
        where = where.set(drivername="sqlite")
    engine = create_engine(where, hide_parameters=True, isolation_level="AUTOCOMMIT")
    steps = ["VACUUM"]
    if where.drivername != POSTGRES:
        steps = ["PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"]
    with engine.connect() as connection:
        for step in steps:
            connection.execute(text(step))
    engine.dispose()
