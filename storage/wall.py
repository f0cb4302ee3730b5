"""The second wall behind a person's sight: on PostgreSQL a person's transaction sees the records of his own
organisation only, whatever a query forgets to ask (row-level security, migration 0014).

The program's connections may see all, since it recognises people and carries everybody's letters; anybody
else's see nothing until they say for which. Superusers pass every wall: the program's role should be none."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import ColumnElement, Function, Select, String, cast, func, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection

SETTING: Final = "channelbot.organisation"
ALL: Final = f"-c {SETTING}=*"  # as a connection begins


async def confine(connection: AsyncConnection, organisation_id: int) -> None:
    """Until the transaction ends."""
    if connection.dialect.name == "postgresql":
        await connection.execute(select(_confined(literal(organisation_id))))


def confining(dialect: str, found: Select[Any], organisation_id: ColumnElement[int]) -> Select[Any]:
    """A query that confines by itself, to the organisation of what it finds; one round trip less."""
    return found.add_columns(_confined(organisation_id)) if dialect == "postgresql" else found


def _confined(organisation_id: ColumnElement[int]) -> Function[str]:
    return func.set_config(SETTING, cast(organisation_id, String), True)
