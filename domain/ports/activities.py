"""What people do, visits, tasks and standups, and what they are briefed with."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from domain.briefings import Briefing, By, Pipeline
from domain.ports.queries import LISTED, Found
from domain.program import Program
from domain.standups import Answer, Presence
from domain.tasks import Task
from domain.visits import Visit, VisitState


class Visits(Protocol):
    async def get(self, visit_id: int) -> Visit | None: ...
    async def add(self, visit: Visit) -> Visit: ...
    async def save(self, visit: Visit) -> None: ...
    async def search(
        self, *, partner_id: int | None = None, person_id: int | None = None,
        first: date | None = None, last: date | None = None, state: VisitState | None = None,
        limit: int = LISTED,
    ) -> Found[Visit]: ...  # fmt: skip
    async def last(self, partner_ids: Collection[int]) -> Mapping[int, date]: ...

    """The day of the last visit that was made to each of these partners."""


class Tasks(Protocol):
    async def get(self, task_id: int) -> Task | None: ...
    async def add(self, task: Task, visit_id: int | None = None) -> Task: ...
    async def after(self, person_id: int, visit_id: int) -> Task | None: ...

    """The person's open task that the next step of his visit became."""

    async def save(self, task: Task) -> None: ...
    async def remove(self, task_id: int) -> None: ...
    async def open(
        self, person_id: int, last: date | None = None, limit: int = LISTED, partner_id: int | None = None
    ) -> Found[Task]: ...
    async def due(self, now: datetime) -> Sequence[Task]: ...
    async def done_between(self, person_id: int, first: datetime, last: datetime) -> Sequence[Task]: ...


class Standups(Protocol):
    async def asked(self, person_id: int, day: date) -> Answer | None: ...

    """The person's part of the newest standup that is not older than `day`."""

    async def answer(self, answer: Answer) -> None: ...
    async def answers(self, standup_id: int) -> Sequence[Answer]: ...
    async def open(self, team_id: int, day: date, digest_at: datetime) -> int: ...
    async def ask(self, standup_id: int, person_id: int, presence: Presence, now: datetime) -> bool: ...
    async def of(self, team_id: int, day: date) -> int | None: ...

    """The team's standup of a day."""

    async def open_on(self, team_id: int, day: date) -> tuple[int, datetime] | None: ...
    async def digested(self, standup_id: int) -> datetime | None: ...
    async def close(self, standup_id: int, now: datetime) -> bool: ...


class Briefings(Protocol):
    async def briefing(
        self, title: str, first: date, last: date, program: Program, *,
        team_id: int | None = None, owner_id: int | None = None, territory: str = "",
    ) -> Briefing: ...  # fmt: skip
    async def pipeline(
        self, title: str, day: date, period: tuple[date, date] | None = None, *,
        owner_id: int | None = None, partner_id: int | None = None, territory: str = "", by: By = By.STAGE,
    ) -> Pipeline: ...  # fmt: skip
