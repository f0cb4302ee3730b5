"""Buttons' handles: what a platform carries is random and opaque, what it does is kept here."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.chat import Card
from storage.tables import handles

LIFE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Handle:
    """A button's meaning. `person_id` is who alone may press it, where it was said to one person."""

    action: str
    organisation_id: int
    person_id: int | None
    expires_at: datetime


async def give(
    connection: AsyncConnection, organisation_id: int, card: Card, person_id: int | None, now: datetime
) -> Card:
    """The card with a fresh handle in place of each action (16 characters of A-Z a-z 0-9 - _)."""
    values: list[dict[str, object]] = []

    def handle(action: str) -> str:
        token = secrets.token_urlsafe(12)
        owner = {"organisation_id": organisation_id, "person_id": person_id}
        values.append({"token": token, "action": action, "expires_at": now + LIFE, **owner})
        return token

    buttons = tuple(tuple(replace(b, action=handle(b.action)) for b in row) for row in card.buttons)
    if values:
        await connection.execute(insert(handles), values)
    return replace(card, buttons=buttons)


async def find(connection: AsyncConnection, token: str) -> Handle | None:
    """The meaning of a handle, expired or not; None for one that was never given."""
    return (await found(connection, [token])).get(token)


async def found(connection: AsyncConnection, tokens: Sequence[str]) -> dict[str, Handle]:
    """The meanings of the handles among these that were given, expired or not."""
    rows = await connection.execute(select(handles).where(handles.c.token.in_(tokens)))
    return {row.token: Handle(row.action, row.organisation_id, row.person_id, row.expires_at) for row in rows}


async def forget(connection: AsyncConnection, now: datetime) -> None:
    """Drops handles that expired a month ago; until then a press is told that the button is old."""
    await connection.execute(delete(handles).where(handles.c.expires_at < now - LIFE))
