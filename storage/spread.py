"""How rows are spread over an index, for the planner of SQLite; PostgreSQL looks by itself."""

from __future__ import annotations

from typing import Final

from sqlalchemy.ext.asyncio import AsyncConnection

ROWS: Final = (
    400  # looked at in each index: SQLite's own advice (sqlite.org/lang_analyze.html), milliseconds in all
)


async def look(connection: AsyncConnection) -> None:
    """Without this SQLite takes every index for as good as another: of a million deals it reads those of the
    whole organisation where it wants those of one team."""
    if connection.dialect.name == "sqlite":
        await connection.exec_driver_sql(f"PRAGMA analysis_limit={ROWS}")
        await connection.exec_driver_sql("ANALYZE")
