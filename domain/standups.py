"""The morning standup (早会): who was asked on a day, and what each answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Presence(StrEnum):
    ASKED = "asked"
    ANSWERED = "answered"
    LATE = "late"  # answered after the digest
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Answer:
    """One person's part of one standup."""

    standup_id: int
    person_id: int
    person: str
    presence: Presence
    day: date
    asked_at: datetime | None = None
    answered_at: datetime | None = None
    done: str = ""
    plan: str = ""
    blockers: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What the bot knows already of a person's last and coming working day; lines ready to confirm."""

    visits: tuple[str, ...] = ()
    deals: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        return not (self.visits or self.deals or self.tasks)
