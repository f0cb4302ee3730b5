"""People, their teams and days away, and who looks after them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Select, delete, func, or_, select, update

from domain.chat import Account, Address, Platform, Refused
from domain.deals import Candidate, Place
from domain.matching import sound
from domain.people import Leave, Organisation, Person, Role, Team
from domain.tiers import quarter_start
from storage.rows import Rows, build
from storage.sight import Viewer
from storage.tables import (
    accounts,
    invites,
    leaves,
    organisations,
    outbox,
    partners,
    people,
    quotas,
    teams,
)

LEAVES = 10  # of one person, looked at together
COLLEAGUES = 500  # among whom a name in Latin letters is looked for
NUMBER = re.compile(r"#([0-9]{1,9})")
NEVER_CHANGED = {"id", "organisation_id", "external_id"}


def _sound(name: str) -> str:
    return name.lower().replace(" ", "") if name.isascii() else sound.spell(name)


class People:
    def __init__(self, rows: Rows, viewer: Viewer) -> None:
        self.rows = rows
        self.viewer = viewer

    def _all(self) -> Select[Any]:
        return select(people).where(people.c.organisation_id == self.viewer.organisation_id, people.c.active)

    async def _persons(self, query: Select[Any]) -> list[Person]:
        return [build(Person, row) for row in await self.rows.all(query)]

    async def get(self, person_id: int) -> Person | None:
        found = await self._persons(self._all().where(people.c.id == person_id))
        return found[0] if found else None

    async def name_of(self, person_id: int) -> str:
        """Of anybody who is or was there; empty for nobody."""
        mine = people.c.organisation_id == self.viewer.organisation_id
        row = await self.rows.first(select(people.c.name).where(mine, people.c.id == person_id))
        return str(row.name) if row else ""

    async def anybody(self, who: str) -> Sequence[Person]:
        """Everybody of that name, whoever left included; "#17" is the person of that number."""
        mine = select(people).where(people.c.organisation_id == self.viewer.organisation_id)
        wanted = or_(people.c.name == who, func.lower(people.c.name) == who.lower())
        if number := NUMBER.fullmatch(who):
            wanted = people.c.id == int(number[1])
        return await self._persons(mine.where(wanted).order_by(people.c.id).limit(20))

    async def partly(self, name: str) -> Sequence[Person]:
        """Those of whose names it is the first or the last part, whoever left included."""
        mine = select(people).where(people.c.organisation_id == self.viewer.organisation_id)
        wanted, part = func.lower(people.c.name), name.strip().lower()
        first, last = (
            wanted.startswith(f"{part} ", autoescape=True),
            wanted.endswith(f" {part}", autoescape=True),
        )
        return await self._persons(mine.where(or_(first, last)).order_by(people.c.id).limit(5))

    async def named(self, name: str) -> Sequence[Person]:
        """Colleagues of that name or first name; a partner's contact finds only his own firm's people."""
        wanted = func.lower(people.c.name)
        lowered = name.strip().lower()
        query = self._all().where(or_(wanted == lowered, wanted.startswith(f"{lowered} ", autoescape=True)))
        if self.viewer.person and not self.viewer.person.staff:
            query = query.where(people.c.partner_id == self.viewer.person.partner_id)
        return await self._persons(query.limit(5)) or await self._spelt(lowered)

    async def _spelt(self, name: str) -> list[Person]:
        """People on record in Latin letters who are named in Chinese, 陈静 of Chen Jing; and colleagues
        the other way about: "zhao min"."""
        if not (self.viewer.person and self.viewer.person.staff):
            return []
        if ways := [" ".join(way) for way in sound.ways(name)]:
            return await self._persons(self._all().where(func.lower(people.c.name).in_(ways)).limit(5))
        staff = await self._persons(self._all().where(people.c.partner_id.is_(None)).limit(COLLEAGUES))
        other = [person for person in staff if person.name.isascii() != name.isascii()]
        return [person for person in other if _sound(person.name) == _sound(name)]

    async def members(self, team_id: int) -> Sequence[Person]:
        """The team's reps and its lead."""
        query = self._all().where(people.c.team_id == team_id, people.c.role.in_([Role.REP, Role.LEAD]))
        return await self._persons(query.order_by(people.c.name))

    async def contacts(self, partner_id: int) -> Sequence[Person]:
        return await self._persons(
            self._all().where(people.c.partner_id == partner_id).order_by(people.c.name)
        )

    async def holders(self, role: Role) -> Sequence[Person]:
        return await self._persons(self._all().where(people.c.role == role).order_by(people.c.id).limit(20))

    async def add(self, **values: Any) -> Person:
        """A new person; `name` and `role` are needed, the rest has defaults."""
        blank = asdict(Person(0, self.viewer.organisation_id, values["name"], values["role"]))
        person_id = await self.rows.insert(
            people, **{**{k: v for k, v in blank.items() if k != "id"}, **values}
        )
        person = await self.get(person_id)
        assert person is not None, "a row just written is there"
        return person

    async def first_team(self) -> int:
        """The organisation's first team, made where there is none yet."""
        row = await self.rows.first(select(teams.c.id).where(self._own_teams()).order_by(teams.c.id))
        if row is not None:
            return int(row.id)
        team = asdict(Team(0, self.viewer.organisation_id, "Channel"))
        return await self.rows.insert(teams, **{name: value for name, value in team.items() if name != "id"})

    async def lead(self, team_id: int, person_id: int) -> None:
        """Makes a person the team's lead."""
        await self.rows.update(teams, team_id, lead_id=person_id)

    async def save(self, person: Person) -> None:
        values = {name: value for name, value in asdict(person).items() if name not in NEVER_CHANGED}
        await self.rows.update(people, person.id, **values)

    async def away(self, person_id: int, day: date) -> bool:
        query = select(leaves.c.id).where(
            leaves.c.person_id == person_id, leaves.c.first <= day, leaves.c.last >= day
        )
        return await self.rows.first(query) is not None

    async def on_leave(self, day: date) -> Sequence[int]:
        """Ids of the vendor's people who are away on that day or on one beside it (zones differ)."""
        beside = timedelta(days=1)
        query = (
            select(leaves.c.person_id).distinct()
            .join(people, people.c.id == leaves.c.person_id)
            .where(people.c.organisation_id == self.viewer.organisation_id, people.c.partner_id.is_(None))
            .where(leaves.c.first <= day + beside, leaves.c.last >= day - beside)
            .order_by(leaves.c.person_id)
        )  # fmt: skip
        return [row.person_id for row in await self.rows.all(query)]

    async def leave(self, person_id: int, first: date, last: date) -> None:
        """Days away, both included; the same first day again moves the last."""
        query = select(leaves.c.id).where(leaves.c.person_id == person_id, leaves.c.first == first)
        known = await self.rows.first(query)
        if known:
            await self.rows.update(leaves, known.id, last=last)
        else:
            await self.rows.insert(leaves, person_id=person_id, first=first, last=last)

    async def leaves(self, person_id: int, since: date) -> Sequence[Leave]:
        query = select(leaves).where(leaves.c.person_id == person_id, leaves.c.last >= since)
        return [
            build(Leave, row) for row in await self.rows.all(query.order_by(leaves.c.first).limit(LEAVES))
        ]

    async def end_leave(self, leave: Leave, today: date) -> None:
        query = select(leaves.c.id).where(
            leaves.c.person_id == leave.person_id, leaves.c.first == leave.first
        )
        row = await self.rows.first(query)
        if row and leave.first < today:
            await self.rows.update(leaves, row.id, last=today - timedelta(days=1))
        elif row:
            await self.rows.delete(leaves, row.id)

    async def candidates(self, owner_id: int | None, today: date) -> Sequence[Candidate]:
        """Who can decide on deals of that rep: himself, his deputy, his lead, the lead's deputy, other
        leads, administrators."""
        owner = await self.get(owner_id) if owner_id else None
        team = await self.team(owner.team_id) if owner and owner.team_id else None
        lead = await self.get(team.lead_id) if team and team.lead_id else None
        order = [(owner, Place.OWNER), (await self._deputy(owner), Place.DEPUTY), (lead, Place.LEAD),
                 (await self._deputy(lead), Place.LEAD_DEPUTY)]  # fmt: skip
        order += [(person, Place.OTHER_LEAD) for person in await self.holders(Role.LEAD)]
        order += [(person, Place.ADMIN) for person in await self.holders(Role.ADMIN)]
        placed: dict[int, tuple[Person, Place]] = {}
        for person, where in order:
            if person is not None:
                placed.setdefault(person.id, (person, where))
        return await self._candidates(list(placed.values()), lead, today)

    async def _deputy(self, person: Person | None) -> Person | None:
        return await self.get(person.deputy_id) if person and person.deputy_id else None

    async def _candidates(
        self, placed: Sequence[tuple[Person, Place]], lead: Person | None, today: date
    ) -> Sequence[Candidate]:
        """With the days they are away, and whether they carry a number this quarter."""
        ids = [person.id for person, _ in placed]
        soon = select(leaves).where(leaves.c.person_id.in_(ids), leaves.c.last >= today - timedelta(days=1))
        away = [build(Leave, row) for row in await self.rows.all(soon)]
        numbers = select(quotas.c.person_id).where(
            quotas.c.person_id.in_(ids), quotas.c.first == quarter_start(today)
        )
        carrying = {row.person_id for row in await self.rows.all(numbers)}
        return [
            Candidate(person, place, tuple(leave for leave in away if leave.person_id == person.id),
                      person.id in carrying, person == lead)
            for person, place in placed
        ]  # fmt: skip

    async def team(self, team_id: int) -> Team | None:
        row = await self.rows.first(select(teams).where(teams.c.id == team_id, self._own_teams()))
        return build(Team, row) if row else None

    async def teams(self) -> Sequence[Team]:
        """The teams this person sees: his own, the ones he leads, all for an admin."""
        query = select(teams).where(self._own_teams()).order_by(teams.c.name)
        if self.viewer.person and self.viewer.person.role is not Role.ADMIN:
            query = query.where(teams.c.id.in_(self.viewer.teams))
        return [build(Team, row) for row in await self.rows.all(query)]

    def _own_teams(self) -> Any:
        return teams.c.organisation_id == self.viewer.organisation_id

    async def seat(self, team: Team, channel: str) -> None:
        """The channel in which the team's standup and briefing are posted."""
        await self.rows.update(teams, team.id, channel=channel)

    async def organisation(self) -> Organisation:
        query = select(organisations).where(organisations.c.id == self.viewer.organisation_id)
        row = await self.rows.first(query)
        assert row is not None, "memory is opened for an organisation that is there"
        return build(Organisation, row)

    async def link(self, person_id: int, account: Account, conversation: str, now: datetime) -> None:
        """Ties a chat account to a person; one account is one person's.

        Raises Refused where it is somebody's already."""
        if await _taken(self.rows, account):
            raise Refused("account.taken")
        await self.rows.insert(
            accounts, person_id=person_id, platform=account.platform, workspace=account.workspace,
            user=account.user, conversation=conversation, seen_at=now,
        )  # fmt: skip

    async def addresses(self, person_id: int) -> Sequence[Address]:
        """Where a person's accounts are written to, those that can't be reached too."""
        query = select(accounts).where(accounts.c.person_id == person_id).order_by(accounts.c.id)
        return [Address(row.platform, row.workspace, row.conversation) for row in await self.rows.all(query)]

    async def unlink(self, person_id: int, platform: Platform | None = None) -> Sequence[Address]:
        """Takes a person's accounts away, of one platform or all; where they were written to."""
        query = select(accounts).where(
            accounts.c.person_id == person_id, accounts.c.organisation_id == self.viewer.organisation_id
        )
        if platform:
            query = query.where(accounts.c.platform == platform)
        found = await self.rows.all(query)
        for row in found:
            await self.rows.delete(accounts, row.id)
        return [Address(row.platform, row.workspace, row.conversation) for row in found]

    async def deactivate(self, person: Person) -> None:
        """He is heard no more, and nothing is said to him any more."""
        await self.rows.update(people, person.id, active=False)
        await self.rows.connection.execute(
            delete(invites).where(invites.c.person_id == person.id, invites.c.used_at.is_(None))
        )
        waiting = (outbox.c.person_id == person.id) & outbox.c.state.in_(["pending", "sending"])
        await self.rows.connection.execute(update(outbox).where(waiting).values(state="dropped"))


async def _taken(rows: Rows, account: Account) -> bool:
    """Whether an account is somebody's, in whatever organisation."""
    here = (
        accounts.c.platform == account.platform, accounts.c.workspace == account.workspace,
        accounts.c.user == account.user,
    )  # fmt: skip
    return await rows.first(select(accounts.c.id).where(*here)) is not None


async def keeper_of_person(rows: Rows, person_id: int) -> Person | None:
    """Who looks after somebody: a contact's rep, else the lead of his team, else an administrator."""
    everybody = People(rows, Viewer(rows.organisation_id))
    person = await everybody.get(person_id)
    if person is None:
        return None
    if person.partner_id:
        owner = select(people).join(partners, partners.c.owner_id == people.c.id)
        row = await rows.first(owner.where(partners.c.id == person.partner_id, people.c.active))
        if row:
            return build(Person, row)
    team = await everybody.team(person.team_id) if person.team_id else None
    return await _lead_or_admin(everybody, team, person_id)


async def keeper_of_channel(rows: Rows, where: Address) -> Person | None:
    """Who looks after a team's channel: its lead, else an administrator."""
    everybody = People(rows, Viewer(rows.organisation_id))
    name = f"{where.platform} {where.workspace} {where.conversation}"
    query = select(teams).where(
        everybody._own_teams(), or_(teams.c.channel == name, teams.c.channel.startswith(f"{name} "))
    )
    row = await rows.first(query)
    return await _lead_or_admin(everybody, build(Team, row) if row else None, 0)


async def _lead_or_admin(everybody: People, team: Team | None, but: int) -> Person | None:
    lead = await everybody.get(team.lead_id) if team and team.lead_id and team.lead_id != but else None
    if lead:
        return lead
    admins = await everybody.holders(Role.ADMIN)
    return next((admin for admin in admins if admin.id != but), None)
