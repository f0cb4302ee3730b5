"""Leases: what only one process of all may do at a time, for as long as it goes on saying so."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import or_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.rows import insert_new
from storage.tables import leases


async def hold(connection: AsyncConnection, name: str, holder: str, now: datetime, length: timedelta) -> bool:
    """Takes or renews a lease; False while another holds it."""
    until = now + length
    if await insert_new(connection, leases, name=name, holder=holder, until=until):
        return True
    free = or_(leases.c.holder == holder, leases.c.until <= now)
    mine = update(leases).where(leases.c.name == name, free).values(holder=holder, until=until)
    return (await connection.execute(mine)).rowcount == 1


async def release(connection: AsyncConnection, name: str, holder: str, now: datetime) -> None:
    """Gives a lease back, so that nobody has to wait for its end."""
    mine = update(leases).where(leases.c.name == name, leases.c.holder == holder)
    await connection.execute(mine.values(until=now))
