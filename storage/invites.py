"""Invites: single-use tokens that tie a chat account to a person; only their hashes are kept."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime

from sqlalchemy import delete, insert, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.rows import Rows
from storage.tables import invites


class Invites:
    def __init__(self, rows: Rows, created_by: int | None) -> None:
        self.rows = rows
        self.created_by = created_by

    async def make(self, person_id: int, expires_at: datetime) -> str:
        """A new token of 32 characters; older ones of the person that were not used end."""
        token = secrets.token_urlsafe(24)
        unused = (invites.c.person_id == person_id) & invites.c.used_at.is_(None)
        await self.rows.connection.execute(delete(invites).where(unused))
        values = {"person_id": person_id, "hash": _hash(token), "created_by": self.created_by}
        values |= {"expires_at": expires_at, "organisation_id": self.rows.organisation_id}
        await self.rows.connection.execute(insert(invites).values(values))
        return token


async def use(connection: AsyncConnection, token: str, now: datetime) -> tuple[int, int] | None:
    """Spends a token: the person's id and organisation, or None where it is unknown, used or too old."""
    fresh = (invites.c.hash == _hash(token)) & invites.c.used_at.is_(None) & (invites.c.expires_at > now)
    spent = update(invites).where(fresh).values(used_at=now)
    row = (await connection.execute(spent.returning(invites.c.person_id, invites.c.organisation_id))).first()
    return (row.person_id, row.organisation_id) if row else None


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
