"""A small channel in a real database, in which anybody may try anything: real handlers, rules and rows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Table, event, insert, select, update

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
from storage.deals import deal, readable
from storage.rows import build
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


@dataclass(frozen=True)
class Seen:
    """Deals, the oldest first; their histories by id; kept editions of the program; conflicts and rulings."""

    deals: list[Deal]
    events: dict[int, list[DealEvent]]
    editions: set[str]
    rulings: list[tuple[int, int, str | None]]


class World:
    """One database; each history plays in an organisation of its own."""

    def __init__(self, url: str) -> None:
        engine = connect(url)
        if engine.dialect.name == "sqlite":
            event.listen(engine.sync_engine, "connect", _fast)
        self.store = Store(engine)
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

    async def look(self) -> Seen:
        """All that the organisation's deals are at this moment, in one transaction."""
        own = self.organisation_id
        async with self.store.work() as work:
            rows = (await work.connection.execute(readable(tables.deals.c.organisation_id == own))).all()
            deals = sorted((deal(row) for row in rows), key=lambda each: each.id)
            events: dict[int, list[DealEvent]] = {each.id: [] for each in deals}
            for row in await self._own(work, tables.deal_events):
                changes = {name: (pair[0], pair[1]) for name, pair in row.changes.items()}
                events[row.deal_id].append(build(DealEvent, row, actor="", changes=changes))
            editions = {row.version for row in await self._own(work, tables.programs)}
            rulings = [
                (row.first_id, row.second_id, row.ruling) for row in await self._own(work, tables.conflicts)
            ]
        return Seen(deals, events, editions, rulings)

    async def references(self) -> list[str]:
        """Those of its deals, the oldest first."""
        own = tables.deals.c.organisation_id == self.organisation_id
        query = select(tables.deals.c.reference).where(own).order_by(tables.deals.c.id)
        async with self.store.work() as work:
            return list((await work.connection.execute(query)).scalars())

    async def _own(self, work: Work, table: Table) -> Sequence[Any]:
        query = select(table).where(table.c.organisation_id == self.organisation_id).order_by(table.c.id)
        return (await work.connection.execute(query)).all()

    async def records(self) -> str:
        """All that a history left, with ids and references as ordinals: the same in every database."""
        async with self.store.work() as work:
            kept = {name: await self._rows(work, name) for name in KEPT}
        text = json.dumps(kept, default=str, ensure_ascii=False, sort_keys=True, indent=1)
        for number, each in enumerate((await self.look()).deals):
            text = text.replace(each.reference, f"deal {number}")
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


def _fast(connection: Any, _record: object) -> None:
    """No history outlives its test: nothing waits for the disk."""
    connection.execute("PRAGMA synchronous=OFF").close()


def _heard(now: datetime) -> Inbound:
    return Inbound(f"{now.timestamp()}", Kind.ACTION, NOWHERE, Account(Platform.TERMINAL, "", ""), now)
