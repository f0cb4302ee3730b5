"""Gaps in what a platform delivered: whose conversation is read again, how far it was, what of it is new."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.chat import Account, Inbound, Platform
from storage.post import Post
from storage.tables import accounts, inbox


async def after(connection: AsyncConnection, platform: Platform, workspace: str, user: str) -> str | None:
    """The next user of a workspace by his id; None after the last."""
    here = accounts.c.platform == platform, accounts.c.workspace == workspace, accounts.c.user > user
    found: str | None = await connection.scalar(
        select(accounts.c.user).where(*here).order_by(accounts.c.user).limit(1)
    )
    return found


async def unheard(connection: AsyncConnection, told: Sequence[Inbound]) -> Sequence[Inbound]:
    """Of what was said to the bot in one workspace, what was never heard."""
    if not told:
        return ()
    account = told[0].account
    here = inbox.c.platform == account.platform, inbox.c.workspace == account.workspace
    query = select(inbox.c.event_id).where(*here, inbox.c.event_id.in_([one.event_id for one in told]))
    known = set((await connection.scalars(query)).all())
    return [one for one in told if one.event_id not in known]


async def position(connection: AsyncConnection, account: Account) -> str:
    """How far a person's conversation was read; nothing where it never was."""
    return await Post(connection).position(account.platform, _name(account))


async def move(connection: AsyncConnection, account: Account, to: str) -> None:
    await Post(connection).move_position(account.platform, _name(account), to)


def _name(account: Account) -> str:
    return f"{account.workspace} {account.user}"
