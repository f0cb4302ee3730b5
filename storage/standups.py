"""Standups: one a team and day, one answer a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, select, update

from domain.standups import Answer, Presence
from storage.rows import Rows, build, insert_new
from storage.sight import Viewer
from storage.tables import people, standup_answers, standups


class Standups:
    def __init__(self, rows: Rows, viewer: Viewer) -> None:
        self.rows = rows
        self.viewer = viewer

    def _all(self) -> Select[Any]:
        joined = standup_answers.join(standups, standups.c.id == standup_answers.c.standup_id).join(
            people, people.c.id == standup_answers.c.person_id
        )
        query = select(standup_answers, standups.c.day, people.c.name.label("person")).select_from(joined)
        return query.where(standup_answers.c.organisation_id == self.viewer.organisation_id)

    async def asked(self, person_id: int, day: date) -> Answer | None:
        """The person's part of the newest standup of `day` or later."""
        query = self._all().where(standup_answers.c.person_id == person_id, standups.c.day >= day)
        row = await self.rows.first(query.order_by(standups.c.day.desc()))
        return build(Answer, row) if row else None

    async def answer(self, answer: Answer) -> None:
        query = select(standup_answers.c.id).where(
            standup_answers.c.standup_id == answer.standup_id, standup_answers.c.person_id == answer.person_id
        )
        row = await self.rows.first(query)
        assert row is not None, "only who was asked answers"
        await self.rows.update(
            standup_answers, row.id, presence=answer.presence, answered_at=answer.answered_at,
            done=answer.done, plan=answer.plan, blockers=answer.blockers,
        )  # fmt: skip

    async def answers(self, standup_id: int) -> Sequence[Answer]:
        query = self._all().where(standup_answers.c.standup_id == standup_id).order_by(people.c.name)
        return [build(Answer, row) for row in await self.rows.all(query)]

    async def open(self, team_id: int, day: date, digest_at: datetime) -> int:
        """The team's standup of a day, made once; its id."""
        values = {"team_id": team_id, "day": day, "digest_at": digest_at}
        organisation_id = self.viewer.organisation_id
        await insert_new(self.rows.connection, standups, organisation_id=organisation_id, **values)
        query = select(standups.c.id).where(standups.c.team_id == team_id, standups.c.day == day)
        return int((await self.rows.connection.execute(query)).scalar_one())

    async def ask(self, standup_id: int, person_id: int, presence: Presence, now: datetime) -> bool:
        """Notes that a person is asked, or away; False when he was before."""
        return await insert_new(
            self.rows.connection, standup_answers, organisation_id=self.viewer.organisation_id,
            standup_id=standup_id, person_id=person_id, presence=presence, asked_at=now,
        )  # fmt: skip

    async def digested(self, standup_id: int) -> datetime | None:
        found = await self.rows.first(select(standups.c.digested_at).where(standups.c.id == standup_id))
        return found.digested_at if found else None

    async def close(self, standup_id: int, now: datetime) -> bool:
        """Marks the digest as said; False when it was before."""
        mark = update(standups).where(standups.c.id == standup_id, standups.c.digested_at.is_(None))
        return bool((await self.rows.connection.execute(mark.values(digested_at=now))).rowcount == 1)

    async def of(self, team_id: int, day: date) -> int | None:
        query = select(standups.c.id).where(standups.c.team_id == team_id, standups.c.day == day)
        row = await self.rows.first(query)
        return int(row.id) if row else None

    async def open_on(self, team_id: int, day: date) -> tuple[int, datetime] | None:
        """The day's standup that has no digest yet: its id and when the digest is due."""
        query = select(standups).where(
            standups.c.team_id == team_id, standups.c.day == day, standups.c.digested_at.is_(None)
        )
        row = await self.rows.first(query)
        return (row.id, row.digest_at) if row else None
