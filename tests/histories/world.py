"""A small channel in a real database, in which anybody may try anything: real handlers, rules and rows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Table, case, event, insert, select, update

from domain.chat import Account, Address, Inbound, Kind, Platform, Refused
from domain.deals import Deal, DealEvent
from domain.partners import Partner
from domain.people import Organisation, Person, Role
from domain.program import Program
from handlers.deals import register
from handlers.requests import do
from handlers.routes import dialogues
from handlers.turn import Turn
from scheduled import appeals, decisions, expiry
from scheduled.round import Round
from storage import tables
from storage.database import connect
from storage.deal_rows import deal, readable
from storage.memory import Memory
from storage.rows import build
from storage.sight import Viewer
from storage.store import Store
from storage.work import Work

NOWHERE = Address(Platform.TERMINAL, "local", "")
STAFF = {
    "rep": Role.REP, "deputy": Role.REP, "colleague": Role.REP, "lead": Role.LEAD, "other lead": Role.LEAD,
    "admin": Role.ADMIN,
}  # fmt: skip
CONTACTS = {"Ada": "Alpha GmbH", "Ben": "Beta LLC"}
KEPT = ("deals", "deal_events", "protections", "conflicts", "rewards", "programs")  # what a history leaves
NUMBERED = ("organisation_id", "id")
POINTERS = {  # by table and column, the table that it points to
    name: {
        column.name: next(iter(column.foreign_keys)).column.table.name
        for column in tables.metadata.tables[name].columns
        if column.foreign_keys and column.name not in NUMBERED
    }
    for name in KEPT
}
POINTED_TO = sorted({target for columns in POINTERS.values() for target in columns.values()})


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
            team, other = [await self._team(work, called) for called in ("Team", "Other")]
            teams = {"other lead": other, "admin": None}
            staff = [self._blank(name, role, team_id=teams.get(name, team)) for name, role in STAFF.items()]
            await self._join(work, staff)
            rep, deputy = self.people["rep"], self.people["deputy"]
            self.people["rep"] = replace(rep, deputy_id=deputy.id)
            await work.connection.execute(
                update(tables.people).where(tables.people.c.id == rep.id).values(deputy_id=deputy.id)
            )
            led = {team: self.people["lead"].id, other: self.people["other lead"].id}
            leads = case(led, value=tables.teams.c.id)
            await work.connection.execute(
                update(tables.teams).where(tables.teams.c.id.in_(led)).values(lead_id=leads)
            )
            memory = self._memory(work)
            for firm in CONTACTS.values():
                partner = Partner(0, firm, owner_id=rep.id, tier="gold", certified=1)
                self.partners[firm] = await memory.partners.add(partner)
            await self._join(work, [
                self._blank(contact, Role.PARTNER, partner_id=self.partners[firm].id)
                for contact, firm in CONTACTS.items()
            ])  # fmt: skip

    def _blank(self, name: str, role: Role, **values: Any) -> dict[str, Any]:
        person = asdict(Person(0, self.organisation_id, name, role, **values))
        return {name: value for name, value in person.items() if name != "id"}

    async def _join(self, work: Work, rows: Sequence[dict[str, Any]]) -> None:
        """Those people, all at once: a history should take the time of its steps."""
        added = insert(tables.people).values(rows).returning(tables.people)
        for row in await work.connection.execute(added):
            self.people[row.name] = build(Person, row)

    async def _team(self, work: Work, name: str) -> int:
        hours = {"standup_at": datetime.min.time(), "digest_at": datetime.min.time()}
        team = insert(tables.teams).values(
            organisation_id=self.organisation_id, name=name, briefing_at=datetime.min.time(), **hours
        )
        return int((await work.connection.execute(team.returning(tables.teams.c.id))).scalar_one())

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
                    _heard(now), person, memory, person.local(now), program, slots=slots,
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
        for job in (decisions.hand_over, appeals.hold_back, decisions.remind, expiry.expire):
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
            kept = {name: await self._own(work, tables.metadata.tables[name]) for name in KEPT}
            places = {name: await self._places(work, name) for name in POINTED_TO}
        plain = {name: [_plain(name, row._mapping, places) for row in rows] for name, rows in kept.items()}
        text = json.dumps(plain, default=str, ensure_ascii=False, sort_keys=True, indent=1)
        for number, row in enumerate(kept["deals"]):
            text = text.replace(row.reference, f"deal {number}")
        return text

    async def _places(self, work: Work, name: str) -> dict[int, int]:
        """Each id of the organisation's own rows of a table, and which row it is."""
        table = tables.metadata.tables[name]
        query = select(table.c.id).where(table.c.organisation_id == self.organisation_id)
        ids = (await work.connection.execute(query.order_by(table.c.id))).scalars()
        return {row_id: place for place, row_id in enumerate(ids)}

    async def close(self) -> None:
        await self.store.close()


def _plain(name: str, row: Mapping[str, Any], places: Mapping[str, Mapping[int, int]]) -> dict[str, Any]:
    """Without its own number, and ids as places in the table that they point to."""
    values = {column: value for column, value in row.items() if column not in NUMBERED}
    for column, target in POINTERS[name].items():
        if values[column] is not None:
            values[column] = places[target][values[column]]
    return values


def _fast(connection: Any, _record: object) -> None:
    """No history outlives its test: nothing waits for the disk."""
    connection.execute("PRAGMA synchronous=OFF").close()


def _heard(now: datetime) -> Inbound:
    return Inbound(f"{now.timestamp()}", Kind.ACTION, NOWHERE, Account(Platform.TERMINAL, "", ""), now)
