"""The second wall behind a person's sight: on PostgreSQL a person's transaction sees the records of his own
organisation only, whatever a query forgets to ask (row-level security, migration 0014).

The program's connections may see all, since it recognises people and carries everybody's letters; anybody
else's see nothing until they say for which. Superusers pass every wall: the program's role should be none."""

from __future__ import annotations

from typing import Final

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

SETTING: Final = "channelbot.organisation"
ALL: Final = f"-c {SETTING}=*"  # as a connection begins


async def confine(connection: AsyncConnection, organisation_id: int) -> None:
    """Until the transaction ends."""
    if connection.dialect.name == "postgresql":
        await connection.execute(select(func.set_config(SETTING, str(organisation_id), True)))
