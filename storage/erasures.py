"""Erasures that are remembered: salted hashes of accounts, in the database and in a file beside it.

An old event that is delivered again makes nothing of an erased person, and a restored backup is erased again
at the next start."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.chat import Account
from storage import own, schema
from storage.database import POSTGRES, address
from storage.rows import insert_new
from storage.tables import erasures


@dataclass(frozen=True, slots=True)
class Erasure:
    """One remembered hash, as it also stands in the file."""

    hash: str
    salt: str
    at: str


def beside(url: str) -> Path | None:
    """Where the file stands by default: beside an SQLite database."""
    where = address(url)
    if where.drivername == POSTGRES or not where.database or where.database == ":memory:":
        return None
    return Path(f"{where.database}.erased")


def account_of(platform: str, workspace: str, user: str) -> str:
    return f"account {platform} {workspace} {user}"


def hashed(salt: str, name: str) -> str:
    return hashlib.sha256(f"{salt} {name}".encode("utf-8", "replace")).hexdigest()


async def remember(connection: AsyncConnection, organisation_id: int, found: Iterable[Erasure]) -> None:
    for each in found:
        values = {**asdict(each), "at": datetime.fromisoformat(each.at), "organisation_id": organisation_id}
        await insert_new(connection, erasures, **values)


async def erased(connection: AsyncConnection, account: Account) -> bool:
    """Whether an account was an erased person's."""
    salts = (await connection.scalars(select(erasures.c.salt).distinct())).all()
    name = account_of(account.platform, account.workspace, account.user)
    if not salts:
        return False
    query = select(erasures.c.hash).where(erasures.c.hash.in_([hashed(salt, name) for salt in salts]))
    return await connection.scalar(query) is not None


async def welcome_back(connection: AsyncConnection, account: Account) -> None:
    """He was invited anew, and came."""
    name = account_of(account.platform, account.workspace, account.user)
    salts = (await connection.scalars(select(erasures.c.salt).distinct())).all()
    hashes = [hashed(salt, name) for salt in salts]
    await connection.execute(delete(erasures).where(erasures.c.hash.in_(hashes)))


def written(path: Path) -> list[Erasure]:
    """What the file remembers; nothing where there is none."""
    if not path.exists():
        return []
    return [Erasure(**json.loads(line)) for line in path.read_text("utf-8").splitlines() if line.strip()]


def write(path: Path, found: Sequence[Erasure]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(own.OWNER)
    with path.open("a", encoding="utf-8") as file:
        file.writelines(f"{json.dumps(asdict(each))}\n" for each in found)


async def forgotten(connection: AsyncConnection, found: Sequence[Erasure]) -> Sequence[Erasure]:
    """What is remembered elsewhere, if this database does not know all of it: it may be a restored one."""
    if not found:
        return []
    there = set((await connection.scalars(select(erasures.c.hash))).all())
    return [] if all(each.hash in there for each in found) else found


def known(url: str) -> list[Erasure]:
    """What a database remembers, before another takes its place; nothing where it has no such table."""
    if own.blank(address(url)):
        return []
    with schema.connected(url, alone=False) as connection:
        if not connection.dialect.has_table(connection, erasures.name):
            return []
        rows = connection.execute(select(erasures.c.hash, erasures.c.salt, erasures.c.at)).all()
        return [Erasure(row.hash, row.salt, row.at.isoformat()) for row in rows]
