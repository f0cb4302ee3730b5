"""Schedule slots: whoever inserts the row first does the work, once."""

from __future__ import annotations

from datetime import datetime

from storage.rows import Rows, insert_new
from storage.tables import slots


async def take(rows: Rows, schedule: str, due: datetime, now: datetime) -> bool:
    """Takes a slot in this transaction; False where it was taken before."""
    values = {"organisation_id": rows.organisation_id, "schedule": schedule, "due": due, "done_at": now}
    return await insert_new(rows.connection, slots, **values)
