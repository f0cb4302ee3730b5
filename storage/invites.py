"""Invites: single-use tokens that tie a chat account to a person; only their hashes are kept."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.rows import Rows
from storage.tables import invites

SPENT = (invites.c.person_id, invites.c.organisation_id, invites.c.created_by)


class Invites:
    def __init__(self, rows: Rows, created_by: int | None) -> None:
        self.rows = rows
        self.created_by = created_by

    async def make(self, person_id: int, expires_at: datetime) -> str:
        """A new token of 32 characters; older ones of the person that were not used end."""
        token = secrets.token_urlsafe(24)
        await self.revoke(person_id)
        values = {"person_id": person_id, "hash": _hash(token), "created_by": self.created_by}
        values |= {"expires_at": expires_at, "organisation_id": self.rows.organisation_id}
        await self.rows.connection.execute(insert(invites).values(values))
        self.rows.note("invited", person=person_id)
        return token

    async def revoke(self, person_id: int) -> int:
        """Ends the person's invites that were not used; how many."""
        unused = (invites.c.person_id == person_id) & invites.c.used_at.is_(None)
        here = invites.c.organisation_id == self.rows.organisation_id
        ended = (await self.rows.connection.execute(delete(invites).where(unused, here))).rowcount
        if ended:
            self.rows.note("invite revoked", person=person_id)
        return ended


@dataclass(frozen=True, slots=True)
class Spent:
    """Whose invite it was, and who made it (None: an operator)."""

    person_id: int
    organisation_id: int
    created_by: int | None


async def use(connection: AsyncConnection, token: str, now: datetime) -> Spent | None:
    """Spends a token; None where it is unknown, used, revoked or too old. Of two at once one gets it."""
    spent = update(invites).where(_fresh(token, now)).values(used_at=now)
    row = (await connection.execute(spent.returning(*SPENT))).first()
    return Spent(*row) if row else None


async def whose(connection: AsyncConnection, token: str, now: datetime) -> Spent | None:
    """What spending a token would tell; it is not spent."""
    found = select(*SPENT).where(_fresh(token, now))
    row = (await connection.execute(found)).first()
    return Spent(*row) if row else None


def _fresh(token: str, now: datetime) -> ColumnElement[bool]:
    return (invites.c.hash == _hash(token)) & invites.c.used_at.is_(None) & (invites.c.expires_at > now)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
