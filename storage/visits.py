"""Visits held and planned."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, func, select

from domain.ports import LISTED, Found
from domain.visits import Visit, VisitState
from storage.rows import Rows, build
from storage.sight import Viewer
from storage.tables import partners, people, visits

DERIVED = {"id", "partner", "person"}


class Visits:
    def __init__(self, rows: Rows, viewer: Viewer) -> None:
        self.rows = rows
        self.viewer = viewer

    async def get(self, visit_id: int) -> Visit | None:
        row = await self.rows.first(_named().where(self.viewer.sees(visits), visits.c.id == visit_id))
        return _visit(row) if row else None

    async def add(self, visit: Visit) -> Visit:
        team = await self.rows.first(select(partners.c.team_id).where(partners.c.id == visit.partner_id))
        team_id = team.team_id if team else None
        return replace(visit, id=await self.rows.insert(visits, **_columns(visit), team_id=team_id))

    async def save(self, visit: Visit) -> None:
        await self.rows.update(visits, visit.id, **_columns(visit))

    async def search(
        self, *, partner_id: int | None = None, person_id: int | None = None,
        first: date | None = None, last: date | None = None, state: VisitState | None = None,
        limit: int = LISTED,
    ) -> Found[Visit]:  # fmt: skip
        """Visits of a partner or a person, newest first; days are both included."""
        wanted = [self.viewer.sees(visits)]
        equal = {"partner_id": partner_id, "person_id": person_id, "state": state}
        wanted += [visits.c[name] == value for name, value in equal.items() if value is not None]
        wanted += [visits.c.day >= first] if first else []
        wanted += [visits.c.day <= last] if last else []
        total = (
            await self.rows.connection.execute(select(func.count(visits.c.id)).where(*wanted))
        ).scalar_one()
        newest = _named().where(*wanted).order_by(visits.c.day.desc(), visits.c.id.desc())
        rows = await self.rows.all(newest.limit(limit))
        return Found(tuple(_visit(row) for row in rows), total)

    async def last(self, partner_ids: Collection[int]) -> Mapping[int, date]:
        """The day of the last visit that was made to each of these partners; nothing for the others."""
        made = (self.viewer.sees(visits), visits.c.state == VisitState.HELD)
        day = func.max(visits.c.day).label("day")
        query = select(visits.c.partner_id, day).where(visits.c.partner_id.in_(partner_ids), *made)
        rows = await self.rows.all(query.group_by(visits.c.partner_id))
        return {row.partner_id: row.day for row in rows}


def _named() -> Select[Any]:
    joined = visits.join(partners, partners.c.id == visits.c.partner_id).join(
        people, people.c.id == visits.c.person_id
    )
    names = (partners.c.name.label("partner"), people.c.name.label("person"))
    return select(visits, *names).select_from(joined)


def _visit(row: Row[Any]) -> Visit:
    visit: Visit = build(Visit, row)
    return replace(visit, people=tuple(row._mapping[visits.c.people]))


def _columns(visit: Visit) -> dict[str, Any]:
    values = {name: value for name, value in asdict(visit).items() if name not in DERIVED}
    return {**values, "people": list(visit.people)}
