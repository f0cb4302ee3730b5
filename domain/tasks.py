"""Tasks: what a person promised, and when to remind him."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time


@dataclass(frozen=True, slots=True)
class Task:
    id: int
    person_id: int
    text: str
    due: date | None = None
    time: time | None = None
    remind_at: datetime | None = None  # none: reminded already, or no date
    partner_id: int | None = None
    partner: str = ""
    done_at: datetime | None = None

    def overdue(self, today: date) -> bool:
        return self.done_at is None and self.due is not None and self.due < today
