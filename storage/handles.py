"""Buttons' handles: what a platform carries is random and opaque, what it does is kept here."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.chat import Card
from storage.tables import handles

LIFE = timedelta(days=30)
STEM = 14  # characters that the handles of one card share; two more number its buttons
FEW = 3  # buttons of a card that are looked at together: a pair, and whether there are more


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
    stem = secrets.token_urlsafe(12)[:STEM]

    def handle(action: str) -> str:
        token = f"{stem}{len(values):02d}"
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


async def beside(connection: AsyncConnection, token: str) -> dict[str, Handle]:
    """The meanings of a handle and of the first others on its card."""
    return await found(connection, [token, *(f"{token[:STEM]}{number:02d}" for number in range(FEW))])


async def spend(connection: AsyncConnection, tokens: Collection[str], now: datetime) -> bool:
    """Makes handles old; False where they were, so that of two presses at once only one counts."""
    unspent = handles.c.token.in_(tokens), handles.c.expires_at > now
    return bool((await connection.execute(update(handles).where(*unspent).values(expires_at=now))).rowcount)


async def found(connection: AsyncConnection, tokens: Sequence[str]) -> dict[str, Handle]:
    """The meanings of the handles among these that were given, expired or not."""
    if not tokens:
        return {}
    rows = await connection.execute(select(handles).where(handles.c.token.in_(tokens)))
    return {row.token: Handle(row.action, row.organisation_id, row.person_id, row.expires_at) for row in rows}


async def forget(connection: AsyncConnection, now: datetime) -> None:
    """Drops handles that expired a month ago; until then a press is told that the button is old."""
    await connection.execute(delete(handles).where(handles.c.expires_at < now - LIFE))
