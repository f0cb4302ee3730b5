"""Tasks; each is its person's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from domain.people import LEADS
from domain.ports import LISTED, Found
from domain.tasks import Task
from storage.rows import Rows, build
from storage.sight import Viewer
from storage.tables import partners, people, tasks

DERIVED = {"id", "partner"}


class Tasks:
    def __init__(self, rows: Rows, viewer: Viewer) -> None:
        self.rows = rows
        self.viewer = viewer

    def _own(self) -> ColumnElement[bool]:
        """A person's own tasks; a lead sees his teams' too."""
        own = tasks.c.organisation_id == self.viewer.organisation_id
        person = self.viewer.person
        if person is None:
            return own
        if person.role not in LEADS:
            return own & (tasks.c.person_id == person.id)
        team = select(people.c.id).where(people.c.team_id.in_(self.viewer.teams))
        return own & ((tasks.c.person_id == person.id) | tasks.c.person_id.in_(team))

    def _all(self) -> Select[Any]:
        joined = tasks.outerjoin(partners, partners.c.id == tasks.c.partner_id)
        name = func.coalesce(partners.c.name, "").label("partner")
        return select(tasks, name).select_from(joined).where(self._own())

    async def get(self, task_id: int) -> Task | None:
        row = await self.rows.first(self._all().where(tasks.c.id == task_id))
        return build(Task, row) if row else None

    async def add(self, task: Task, visit_id: int | None = None) -> Task:
        return replace(task, id=await self.rows.insert(tasks, **_columns(task), visit_id=visit_id))

    async def after(self, person_id: int, visit_id: int) -> Task | None:
        mine = self._all().where(tasks.c.person_id == person_id, tasks.c.done_at.is_(None))
        row = await self.rows.first(mine.where(tasks.c.visit_id == visit_id))
        return build(Task, row) if row else None

    async def save(self, task: Task) -> None:
        await self.rows.update(tasks, task.id, **_columns(task))

    async def remove(self, task_id: int) -> None:
        await self.rows.delete(tasks, task_id)

    async def open(
        self, person_id: int, last: date | None = None, limit: int = LISTED, partner_id: int | None = None
    ) -> Found[Task]:
        """What is not done, the most urgent first; due by `last`, about a partner, where these are given."""
        wanted = [self._own(), tasks.c.person_id == person_id, tasks.c.done_at.is_(None)]
        wanted += [tasks.c.due <= last] if last else []
        wanted += [tasks.c.partner_id == partner_id] if partner_id is not None else []
        total = (
            await self.rows.connection.execute(select(func.count(tasks.c.id)).where(*wanted))
        ).scalar_one()
        query = (
            self._all().where(*wanted).order_by(tasks.c.due.is_(None), tasks.c.due, tasks.c.id).limit(limit)
        )
        return Found(tuple(build(Task, row) for row in await self.rows.all(query)), total)

    async def done_between(self, person_id: int, first: datetime, last: datetime) -> Sequence[Task]:
        query = self._all().where(tasks.c.person_id == person_id, tasks.c.done_at.between(first, last))
        return [
            build(Task, row) for row in await self.rows.all(query.order_by(tasks.c.done_at).limit(LISTED))
        ]

    async def due(self, now: datetime, limit: int = 100) -> Sequence[Task]:
        """Tasks whose reminder is due."""
        query = (
            self._all().where(tasks.c.remind_at <= now, tasks.c.done_at.is_(None)).order_by(tasks.c.remind_at)
        )
        return [build(Task, row) for row in await self.rows.all(query.limit(limit))]


def _columns(task: Task) -> dict[str, Any]:
    return {name: value for name, value in asdict(task).items() if name not in DERIVED}
