"""Editions of the channel program, so that an old decision's clause can still be quoted."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from domain.program import Program, kept
from storage.rows import Rows, insert_new
from storage.tables import programs


class Programs:
    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    async def keep(self, program: Program, now: datetime) -> None:
        """Keeps an edition when it first decides something."""
        values = {"version": program.edition, "content": program.model_dump_json(), "since": now}
        await insert_new(self.rows.connection, programs, organisation_id=self.rows.organisation_id, **values)

    async def named(self, edition: str) -> Program | None:
        query = select(programs.c.content).where(
            programs.c.organisation_id == self.rows.organisation_id, programs.c.version == edition
        )
        row = await self.rows.first(query)
        return kept(row.content) if row else None
