"""The second wall behind a person's sight: on PostgreSQL a person's transaction sees the records of his own
organisation only, whatever a query forgets to ask (row-level security, migration 0014).

The program's connections may see all, since it recognises people and carries everybody's letters; anybody
else's see nothing until they say for which. Superusers pass every wall: the program's role should be none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Update, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

SETTING: Final = "channelbot.organisation"
NOTHING: Final[Mapping[str, object]] = {}
ALL: Final = f"-c {SETTING}=*"  # as a connection begins


async def confine(
    connection: AsyncConnection, organisation_id: int, within: Update | None = None,
    values: Mapping[str, object] = NOTHING,
) -> None:  # fmt: skip
    """Until the transaction ends. `within` an update of a row that is to be done anyway it costs nothing."""
    if connection.dialect.name == "postgresql":
        own = func.set_config(SETTING, str(organisation_id), True)
        await connection.execute(select(own) if within is None else within.returning(own), values)
    elif within is not None:
        await connection.execute(within, values)
