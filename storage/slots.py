"""Schedule slots: whoever inserts the row first does the work, once."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import func, select

from storage.rows import Rows, insert_new
from storage.tables import slots

BACKUP: Final = "backup"  # of each daily copy that was made


async def take(rows: Rows, schedule: str, due: datetime, now: datetime) -> bool:
    """Takes a slot in this transaction; False where it was taken before."""
    values = {"organisation_id": rows.organisation_id, "schedule": schedule, "due": due, "done_at": now}
    return await insert_new(rows.connection, slots, **values)


async def last(rows: Rows, schedule: str) -> datetime | None:
    """When the newest slot of a schedule was due."""
    newest = select(func.max(slots.c.due)).where(
        slots.c.organisation_id == rows.organisation_id, slots.c.schedule == schedule
    )
    found: datetime | None = await rows.connection.scalar(newest)
    return found
