"""A small channel in a real database, in which anybody may try anything: real handlers, rules and rows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import insert, select, update

from domain.chat import Account, Address, Inbound, Kind, Platform, Refused
from domain.deals import Deal, DealEvent
from domain.partners import Partner
from domain.people import Organisation, Person, Role
from domain.program import Program
from handlers.conversation import do
from handlers.deals import register
from handlers.routes import dialogues
from handlers.turn import Turn
from scheduled import decisions, expiry
from scheduled.round import Round
from storage import tables
from storage.database import connect
from storage.sight import Viewer
from storage.work import Memory, Store, Work

NOWHERE = Address(Platform.TERMINAL, "local", "")
STAFF = {
    "rep": Role.REP, "deputy": Role.REP, "colleague": Role.REP, "lead": Role.LEAD, "other lead": Role.LEAD,
    "admin": Role.ADMIN,
}  # fmt: skip
CONTACTS = {"Ada": "Alpha GmbH", "Ben": "Beta LLC"}
KEPT = ("deals", "deal_events", "protections", "conflicts", "rewards", "programs")  # what a history leaves
NUMBERED = ("organisation_id", "id")


class World:
    """One database; each history plays in an organisation of its own."""

    def __init__(self, url: str) -> None:
        self.store = Store(connect(url))
        self.people: dict[str, Person] = {}
        self.partners: dict[str, Partner] = {}
        self.organisation_id = 0

    async def found(self, name: str, now: datetime) -> None:
        async with self.store.work() as work:
            self.organisation_id = await work.found(name, now)
            memory = self._memory(work)
            team, other = [await self._team(memory, called) for called in ("Team", "Other")]
            teams = {"other lead": other, "admin": None}
            for called, role in STAFF.items():
                self.people[called] = await memory.people.add(
                    name=called, role=role, team_id=teams.get(called, team)
                )
            for team_id, lead in ((team, "lead"), (other, "other lead")):
                await memory.people.lead(team_id, self.people[lead].id)
            rep, deputy = self.people["rep"], self.people["deputy"]
            change = update(tables.people).where(tables.people.c.id == rep.id)
            await work.connection.execute(change.values(deputy_id=deputy.id))
            for contact, firm in CONTACTS.items():
                kept = await memory.partners.add(Partner(0, firm, owner_id=rep.id, tier="gold", certified=1))
                self.partners[firm] = kept
                self.people[contact] = await memory.people.add(
                    name=contact, role=Role.PARTNER, partner_id=kept.id
                )

    async def _team(self, memory: Memory, name: str) -> int:
        hours = {"standup_at": datetime.min.time(), "digest_at": datetime.min.time()}
        team = insert(tables.teams).values(
            organisation_id=self.organisation_id, name=name, briefing_at=datetime.min.time(), **hours
        )
        return int((await memory.rows.connection.execute(team.returning(tables.teams.c.id))).scalar_one())

    def _memory(self, work: Work) -> Memory:
        return Memory(work.rows(self.organisation_id), Viewer(self.organisation_id), NOWHERE)

    async def act(
        self, who: str, route: str, now: datetime, program: Program, *arguments: object, **slots: Any
    ) -> str:
        """What a press of a button of that route does; "done", or the key of the refusal."""
        try:
            async with self.store.work() as work:
                person = self.people[who]
                memory = await work.open_for(person, NOWHERE)
                turn = Turn(
                    _heard(now), person, memory, person.local(now), program, "USD", slots=slots,
                    arguments=tuple(map(str, arguments)), scripts=dialogues(program),
                )  # fmt: skip
                reply = await (register.submit(turn) if route == "deal.submit" else do(turn, route))
                for letter in reply.letters:
                    await work.put(self.organisation_id, letter, now)
        except Refused as refused:
            return refused.key
        return "done"

    async def tick(self, now: datetime, program: Program) -> None:
        """What the calendar does."""
        for job in (decisions.hand_over, decisions.remind, expiry.expire):
            async with self.store.work() as work:
                organisation = Organisation(self.organisation_id, "")
                await job(Round(work, self._memory(work), organisation, program, now))

    async def leave(self, who: str, first: date, last: date) -> None:
        async with self.store.work() as work:
            await self._memory(work).people.leave(self.people[who].id, first, last)

    async def deals(self) -> list[Deal]:
        """Every deal, the oldest first."""
        async with self.store.work() as work:
            references = select(tables.deals.c.reference).where(
                tables.deals.c.organisation_id == self.organisation_id
            )
            rows = (await work.connection.execute(references.order_by(tables.deals.c.id))).all()
            memory = self._memory(work)
            found = [await memory.deals.get(row.reference) for row in rows]
            return [deal for deal in found if deal is not None]

    async def history(self, deal: Deal) -> list[DealEvent]:
        async with self.store.work() as work:
            return list(await self._memory(work).deals.history(deal))

    async def editions(self) -> set[str]:
        async with self.store.work() as work:
            query = select(tables.programs.c.version).where(
                tables.programs.c.organisation_id == self.organisation_id
            )
            return set((await work.connection.execute(query)).scalars())

    async def rulings(self) -> list[tuple[int, int, str | None]]:
        async with self.store.work() as work:
            table = tables.conflicts
            query = select(table.c.first_id, table.c.second_id, table.c.ruling).where(
                table.c.organisation_id == self.organisation_id
            )
            return [tuple(row) for row in (await work.connection.execute(query)).all()]

    async def records(self) -> str:
        """All that a history left, with ids and references as ordinals: the same in every database."""
        async with self.store.work() as work:
            kept = {name: await self._rows(work, name) for name in KEPT}
        text = json.dumps(kept, default=str, ensure_ascii=False, sort_keys=True, indent=1)
        for number, deal in enumerate(await self.deals()):
            text = text.replace(deal.reference, f"deal {number}")
        return text

    async def _rows(self, work: Work, name: str) -> list[Mapping[str, Any]]:
        table = tables.metadata.tables[name]
        query = select(table).where(table.c.organisation_id == self.organisation_id).order_by(table.c.id)
        rows = (await work.connection.execute(query)).all()
        return [await self._plain(work, name, dict(row._mapping)) for row in rows]

    async def _plain(self, work: Work, name: str, row: dict[str, Any]) -> dict[str, Any]:
        """Ids as places in the organisation's own rows of the table that they point to."""
        for column in tables.metadata.tables[name].columns:
            if column.foreign_keys and row[column.name] is not None and column.name != "organisation_id":
                target = next(iter(column.foreign_keys)).column.table
                row[column.name] = (await self._ids(work, target.name)).index(row[column.name])
        return {key: value for key, value in row.items() if key not in NUMBERED}

    async def _ids(self, work: Work, name: str) -> list[int]:
        table = tables.metadata.tables[name]
        query = select(table.c.id).where(table.c.organisation_id == self.organisation_id)
        return list((await work.connection.execute(query.order_by(table.c.id))).scalars())

    async def close(self) -> None:
        await self.store.close()


def _heard(now: datetime) -> Inbound:
    return Inbound(f"{now.timestamp()}", Kind.ACTION, NOWHERE, Account(Platform.TERMINAL, "", ""), now)
