"""Partners' records, found by what people call them, and their figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import BindParameter, Exists, Select, Table, and_, bindparam, exists, func, or_, select

from domain import matching
from domain.partners import Partner
from domain.people import Person
from domain.ports import Found, PartnerQuery
from domain.tiers import Figures, Graded
from domain.visits import VisitState
from storage import index
from storage.rows import Rows, Values, build
from storage.sight import Eyes, Viewer, seen
from storage.tables import deals, orders, partners, people, trainings, visits

DERIVED = {"id", "owner"}

_OWNER = people.alias("owner")
WITH_OWNER = select(partners, func.coalesce(_OWNER.c.name, "").label("owner")).select_from(
    partners.outerjoin(_OWNER, _OWNER.c.id == partners.c.owner_id)
)


class Partners:
    def __init__(self, rows: Rows, viewer: Viewer) -> None:
        self.rows = rows
        self.viewer = viewer

    def _all(self) -> Select[Any]:
        return WITH_OWNER.where(self.viewer.sees(partners))

    async def _partners(self, query: Select[Any], values: Values | None = None) -> list[Partner]:
        found = await self.rows.all(query, values)
        return [replace(build(Partner, row), short_names=tuple(row.short_names)) for row in found]

    async def get(self, partner_id: int) -> Partner | None:
        if not partner_id:
            return None
        found = await self._partners(self._all().where(partners.c.id == partner_id))
        return found[0] if found else None

    async def named(self, name: str, limit: int = 5) -> Sequence[Partner]:
        """The partners that `name` means: those of just this name, else those likely the same."""
        wanted = {"called": matching.skeleton(name), "most": limit}
        exact = await self._partners(_exact(self.viewer.eyes), {**self.viewer.sight, **wanted})
        if exact:
            return exact
        found = await index.alike(self.rows, index.PARTNERS, name, limit)
        return await self._seen([candidate.id for candidate in found if candidate.likeness.same])

    async def nearest(self, name: str, limit: int = 3) -> Sequence[Partner]:
        """The partners whose names are nearest or begin so, when none is meant for sure."""
        near = await self._seen(await index.nearest(self.rows, index.PARTNERS, name, limit))
        begun = await self._begun(name, limit) if len(near) < limit else []
        return [*near, *(partner for partner in begun if partner not in near)][:limit]

    async def _begun(self, name: str, limit: int) -> list[Partner]:
        skeleton = matching.skeleton(name)
        begins = partners.c.skeleton.startswith(skeleton, autoescape=True)
        return await self._partners(self._all().where(begins).limit(limit)) if skeleton else []

    async def _seen(self, ids: Sequence[str]) -> list[Partner]:
        """Those of them that this person may see, in the order given."""
        found = await self._partners(self._all().where(partners.c.id.in_([int(i) for i in ids])))
        return sorted(found, key=lambda partner: ids.index(str(partner.id)))

    async def search(self, query: PartnerQuery) -> Found[Partner]:
        wanted = [
            partners.c[name] == getattr(query, name)
            for name in ("tier", "stage", "type")
            if getattr(query, name) and not (name == "tier" and query.tiers)
        ]
        wanted += [
            partners.c[name] == getattr(query, name)
            for name in ("owner_id", "team_id")
            if getattr(query, name) is not None
        ]
        if query.tiers:
            wanted.append(partners.c.tier.in_(sorted(query.tiers)))
        if query.territory:
            place = query.territory.lower()
            columns = (partners.c.territory, partners.c.city, partners.c.country)
            wanted.append(or_(*(func.lower(column).contains(place, autoescape=True) for column in columns)))
        if query.unowned:
            wanted.append(partners.c.owner_id.is_(None))
        if query.unvisited_since:
            wanted.append(~_visited(query.unvisited_since))
        if query.unregistered_since:
            wanted.append(~_registered(query.unregistered_since))
        count = select(func.count()).select_from(partners).where(self.viewer.sees(partners), *wanted)
        total = (await self.rows.connection.execute(count)).scalar_one()
        rows = await self._partners(self._all().where(*wanted).order_by(partners.c.name).limit(query.limit))
        return Found(tuple(rows), total)

    async def add(self, partner: Partner) -> Partner:
        values = {name: value for name, value in self._values(partner).items() if name not in DERIVED}
        partner_id = await self.rows.insert(partners, **values, team_id=await self._team(partner.owner_id))
        await index.file(self.rows, index.PARTNERS, partner_id, index.names(values))
        return replace(partner, id=partner_id)

    async def save(self, partner: Partner) -> None:
        values = {name: value for name, value in self._values(partner).items() if name not in DERIVED}
        team = await self._team(partner.owner_id)
        before = await self.rows.update(partners, partner.id, **values, team_id=team)
        await index.file(self.rows, index.PARTNERS, partner.id, index.names(values), index.names(before))

    def _values(self, partner: Partner) -> dict[str, Any]:
        return {
            **asdict(partner),
            "short_names": list(partner.short_names),
            "skeleton": matching.skeleton(partner.name),
        }

    async def _team(self, owner_id: int | None) -> int | None:
        row = await self.rows.first(select(people.c.team_id).where(people.c.id == owner_id))
        return row.team_id if row else None

    async def figures(self, partner_id: int, first: date, last: date) -> Figures:
        """What counts towards a tier, in the organisation's currency, over days both included."""
        since, until = _day_bounds(first, last, self.viewer.person)
        when = {"first": first, "last": last, "since": since, "until": until}
        values = {**self.viewer.sight, **when, "whose": partner_id}
        row = (await self.rows.connection.execute(_figures(self.viewer.eyes), values)).one_or_none()
        sold, *counts = row or (None,)
        return Figures(first, last, sold or Figures(first, last).revenue, *(count or 0 for count in counts))

    async def graded(self, first: date, last: date, only: Sequence[int] | None = None) -> Sequence[Graded]:
        """Every partner, or those of `only`, with its tier and its figures of those days; four statements."""
        seen, days = self.viewer.sees(partners), _day_bounds(first, last, self.viewer.person)
        ordered = orders.c.ordered_on.between(first, last)
        revenue = await self._summed(orders, func.sum(orders.c.value), ordered, only)
        submitted = deals.c.submitted_at.between(*days)
        brought = await self._summed(deals, func.count(deals.c.id), submitted, only)
        held = trainings.c.held_on.between(first, last)
        trained = await self._summed(trainings, func.count(trainings.c.id), held, only)
        wanted = seen if only is None else and_(seen, partners.c.id.in_(only))
        found = await self.rows.all(select(partners).where(wanted).order_by(partners.c.id))
        return [
            Graded(
                row.id, row.name, row.owner_id, row.tier, row.tier_since, row.tier_below_since,
                Figures(
                    first, last, revenue.get(row.id, Decimal(0)), row.certified, brought.get(row.id, 0),
                    trained.get(row.id, 0),
                ),
            )
            for row in found
        ]  # fmt: skip

    async def _summed(
        self, table: Table, what: Any, within: Any, only: Sequence[int] | None
    ) -> dict[int, Any]:
        """A figure of every partner that has one, or of those of `only`."""
        whose = table.c.partner_id
        own = table.c.organisation_id == self.viewer.organisation_id
        if only is not None:
            own = and_(own, whose.in_(only))
        query: Any = select(whose, what.label("n")).where(own, within).group_by(whose)
        return {row.partner_id: row.n for row in await self.rows.all(query)}

    async def grade(self, partner_id: int, tier: str, since: date | None, below_since: date | None) -> None:
        values = {"tier": tier, "tier_since": since, "tier_below_since": below_since}
        await self.rows.update(partners, partner_id, **values)


def _visited(since: date) -> Exists:
    """That somebody visited a partner since a day."""
    return exists().where(
        visits.c.partner_id == partners.c.id, visits.c.state == VisitState.HELD, visits.c.day >= since
    )


def _registered(since: date) -> Exists:
    """That a partner submitted a deal since a day."""
    start = datetime.combine(since, time.min, UTC)
    return exists().where(deals.c.partner_id == partners.c.id, deals.c.submitted_at >= start)


@cache
def _exact(eyes: Eyes) -> Select[Any]:
    """The partners of just a name; made once, since it is asked in most turns."""
    named = WITH_OWNER.where(seen(eyes, partners), partners.c.skeleton == bindparam("called"))
    return named.limit(bindparam("most"))


@cache
def _figures(eyes: Eyes) -> Select[Any]:
    """Revenue, certified people, deals and trainings of a partner, if he is seen; made once."""
    whose: BindParameter[int] = bindparam("whose")
    first: BindParameter[date] = bindparam("first")
    last: BindParameter[date] = bindparam("last")
    revenue = select(func.sum(orders.c.value)).where(
        orders.c.partner_id == whose, orders.c.ordered_on.between(first, last)
    )
    registered = select(func.count(deals.c.id)).where(
        deals.c.partner_id == whose,
        deals.c.submitted_at.between(bindparam("since"), bindparam("until")),
    )
    trained = select(func.count(trainings.c.id)).where(
        trainings.c.partner_id == whose, trainings.c.held_on.between(first, last)
    )
    counts = (registered.scalar_subquery(), trained.scalar_subquery())
    figures = select(revenue.scalar_subquery(), partners.c.certified, *counts)
    return figures.where(partners.c.id == whose, seen(eyes, partners))


def _day_bounds(first: date, last: date, person: Person | None) -> tuple[datetime, datetime]:
    zone = person.zone if person else ZoneInfo("UTC")
    return datetime.combine(first, time.min, zone), datetime.combine(last, time.max, zone)
