"""Deals and their history."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, insert, select, update

from domain import matching
from domain.chat import Refused
from domain.deals import (
    CLOCK,
    JUDGED,
    LIVE,
    PENDING,
    Activity,
    Deal,
    DealEvent,
    Move,
    Status,
    of_holder,
)
from domain.matching.text import has_han
from domain.ports import DealQuery, Found
from storage import activity, index, protections
from storage.deal_queries import conditions
from storage.deal_rows import columns, deal, readable
from storage.rows import Rows, Written, build
from storage.sight import Viewer
from storage.tables import customers, deal_events, deals, partners, people

OTHERS = {"partner", "delivered_by"}  # changes that name another partner
ENDED = frozenset({Status.EXPIRED, Status.WITHDRAWN, Status.LOST, Status.REJECTED})
NEAREST = 10  # customers looked at for the nearest; of some of them a person may see no deal
CONSIDERED = 200  # deals of one person looked through for a customer's name


class Deals:
    def __init__(self, rows: Rows, viewer: Viewer) -> None:
        self.rows = rows
        self.viewer = viewer

    def _all(self) -> Select[Any]:
        return readable(self.viewer.sees(deals))

    async def _deals(self, query: Select[Any]) -> list[Deal]:
        return [self._veiled(deal(row), row.registrant_firm) for row in await self.rows.all(query)]

    def _veiled(self, found: Deal, firm: int | None) -> Deal:
        """A partner does not learn who registered what was transferred to him."""
        hidden = self.viewer.outside and firm not in {None, found.partner_id}
        return replace(found, registrant="") if hidden else found

    async def get(self, reference: str) -> Deal | None:
        if not reference:
            return None
        said = reference.upper()
        numbered = f"D-{said.lstrip('D#- ')}"  # of "#1042", "D1042", and 1042 alone
        found = await self._deals(self._all().where(deals.c.reference.in_({said, numbered})))
        return next((deal for deal in found if deal.reference == said), found[0] if found else None)

    async def named(self, customer: str, partner: str = "", live: bool = False) -> Sequence[Deal]:
        """The deals with that customer, as people write it; live ones first, the newest first among them."""
        query = self._all().where(
            deals.c.customer_id.in_(select(customers.c.id).where(self._customer(customer)))
        )
        found = await self._deals(_newest_first(query, live).limit(CONSIDERED))
        if not found:
            recent = await self._deals(_newest_first(self._all(), live).limit(CONSIDERED))
            found = [deal for deal in recent if _means(customer, deal.customer)]
        return [deal for deal in found if not partner or _means(partner, deal.partner)]

    async def nearest(self, customer: str, limit: int = 3) -> Sequence[Deal]:
        """The first deal of each customer whose name is nearest to this one or sounds like it."""
        near = await index.nearest(self.rows, index.CUSTOMERS, customer, NEAREST)
        ids = [int(each) for each in near]
        query = self._all().where(deals.c.customer_id.in_(ids))
        found = await self._deals(_newest_first(query, live=False).limit(CONSIDERED)) if ids else []
        first = {deal.customer_id: deal for deal in reversed(found)}
        return [first[each] for each in ids if each in first][:limit]

    def _customer(self, name: str) -> ColumnElement[bool]:
        return (customers.c.organisation_id == self.viewer.organisation_id) & (
            customers.c.skeleton == matching.skeleton(name)
        )

    async def search(self, query: DealQuery) -> Found[Deal]:
        wanted = conditions(query)
        scope = select(func.count(deals.c.id)).where(self.viewer.sees(deals), *wanted)
        total = (await self.rows.connection.execute(scope)).scalar_one()
        newest = func.coalesce(deals.c.moved_at, deals.c.submitted_at).desc()
        first: tuple[ColumnElement[Any], ...] = ()
        if query.biggest:
            first = (deals.c.amount.desc().nulls_last(),)
        elif query.oldest:
            first = (deals.c.submitted_at,)
        elif query.closing_first:
            first = (deals.c.close_date.asc().nulls_last(),)
        elif query.ending and not query.at_risk:
            end = deals.c.protected_until
            first = (end.desc() if query.longest else end,)
        rows = await self._deals(
            self._all().where(*wanted).order_by(*first, newest, deals.c.id.desc()).limit(query.limit)
        )
        return Found(tuple(rows), total)

    async def add(self, deal: Deal, event: DealEvent, held_as: int | None = None) -> Deal:
        """Keeps a new deal under a reference of its own. `event` is the step that made it, `held_as` the
        customer under which an earlier deal with likely the same one is held."""
        deal = replace(deal, reference=deal.reference or await self._reference())
        team_id = await self._team(deal)
        deal_id = await self.rows.insert(deals, **columns(deal), team_id=team_id)
        deal = replace(deal, id=deal_id)
        await protections.take(self.rows, deal, held_as)
        await self.record(deal, event)
        return deal

    async def save(self, deal: Deal, event: DealEvent, held_as: int | None = None) -> None:
        """Raises Refused when another changed the deal since it was read, or stands in front of it; `held_as`
        is as in `add`."""
        values = columns(deal)
        before = await self.rows.first(
            select(*(deals.c[name] for name in values)).where(deals.c.id == deal.id)
        )
        known = deal.version if event.what in CLOCK else deal.version - 1
        as_known = update(deals).where(deals.c.id == deal.id, deals.c.version == known)
        result = await self.rows.connection.execute(as_known.values(values))
        if result.rowcount != 1 or before is None:
            raise await self.meanwhile(deal)
        self.rows.written.append(Written("deals", deal.id, dict(before._mapping), values))
        behind = event.what in {Move.APPEAL, Move.REOPEN, "undone"}
        await protections.keep(self.rows, before.status, before.product, deal, behind, held_as)
        await self.record(deal, event)

    async def meanwhile(self, deal: Deal) -> Refused:
        """What became of a deal since it was read or shown: the last step, who made it and when."""
        now = await self.get(deal.reference)
        history = await self.history(deal)
        if now is None or not history:
            return Refused("deal.not_found", name=deal.reference)
        last = history[-1]
        facts = {"reference": deal.reference, "status": now.status, "at": last.at}
        if last.what == Move.HAND_OVER and now.status in PENDING:
            return Refused("deal.meanwhile.decider", decider=now.decider, **facts)
        if not last.actor:
            return Refused("deal.meanwhile.calendar", **facts)
        if self.viewer.person and last.actor_id == self.viewer.person.id:
            return Refused("deal.meanwhile.own", **facts)
        return Refused("deal.meanwhile", who=last.actor, **facts)

    async def record(self, deal: Deal, event: DealEvent) -> None:
        """Adds a step to a deal's history."""
        values = {name: value for name, value in asdict(event).items() if name != "actor"}
        values["changes"] = {name: list(pair) for name, pair in event.changes.items()}
        values |= {"deal_id": deal.id, "organisation_id": self.viewer.organisation_id}
        await self.rows.connection.execute(insert(deal_events).values(values))

    async def _reference(self) -> str:
        """Random, so that a partner learns nothing of how many there are."""
        for digits in (5, 5, 6, 6, 7, 7, 8, 8, 9):
            reference = f"D-{secrets.randbelow(9 * 10 ** (digits - 1)) + 10 ** (digits - 1)}"
            query = select(deals.c.id).where(
                deals.c.organisation_id == self.viewer.organisation_id, deals.c.reference == reference
            )
            if await self.rows.first(query) is None:
                return reference
        raise RuntimeError("no free reference among ten tries")

    async def _team(self, deal: Deal) -> int | None:
        for table, row_id in ((partners, deal.partner_id), (people, deal.owner_id)):
            row = (
                await self.rows.first(select(table.c.team_id).where(table.c.id == row_id)) if row_id else None
            )
            if row and row.team_id:
                return int(row.team_id)
        return None

    async def history(self, deal: Deal) -> Sequence[DealEvent]:
        query = (
            select(deal_events, func.coalesce(people.c.name, "").label("actor"))
            .select_from(deal_events.outerjoin(people, people.c.id == deal_events.c.actor_id))
            .where(
                deal_events.c.deal_id == deal.id, deal_events.c.organisation_id == self.viewer.organisation_id
            )
            .order_by(deal_events.c.id)
        )
        rows = await self.rows.all(query)
        changed = [{name: (pair[0], pair[1]) for name, pair in row.changes.items()} for row in rows]
        events = [replace(build(DealEvent, row), changes=c) for row, c in zip(rows, changed, strict=True)]
        return _of_one_firm(events) if self.viewer.outside else events

    async def judges(self, deal: Deal) -> frozenset[int]:
        steps = (deal_events.c.deal_id == deal.id) & deal_events.c.what.in_(sorted(JUDGED))
        query = select(deal_events.c.actor_id).where(steps, deal_events.c.actor_id.is_not(None)).distinct()
        return frozenset(row.actor_id for row in await self.rows.all(query))

    async def registrations(self, after: int) -> Sequence[Deal]:
        """A page of live registrations, by id, from the first after that id on."""
        live = deals.c.status.in_(sorted(LIVE)) & deals.c.partner_id.is_not(None) & (deals.c.id > after)
        return await self._deals(self._all().where(live).order_by(deals.c.id).limit(CONSIDERED))

    async def open(self, partner_id: int, before: Deal | None = None) -> int:
        """How many registrations of a partner are open; those that came before one, where it is given."""
        here = [deals.c.partner_id == partner_id, deals.c.status.in_(sorted(LIVE))]
        here += [_earlier(before)] if before is not None else []
        count = select(func.count(deals.c.id)).where(
            deals.c.organisation_id == self.viewer.organisation_id, *here
        )
        return int((await self.rows.connection.execute(count)).scalar_one())

    async def ended(self, deal: Deal, customer_id: int | None) -> Deal | None:
        """The partner's last registration of the same customer and product line that has ended; the customer
        in any spelling."""
        root = select(func.coalesce(customers.c.same_as_id, customers.c.id)).where(
            customers.c.id == customer_id
        )
        spelled = (customers.c.id == root.scalar_subquery()) | (
            customers.c.same_as_id == root.scalar_subquery()
        )
        query = self._all().where(
            deals.c.customer_id.in_(select(customers.c.id).where(spelled)),
            deals.c.partner_id == deal.partner_id,
            deals.c.status.in_(sorted(ENDED)),
            deals.c.merged_into == "",
        )
        if deal.id:
            query = query.where(deals.c.id < deal.id)
        found = await self._deals(query.order_by(deals.c.id.desc()).limit(CONSIDERED))
        lines = await protections.lines_of(self.rows, [deal.product, *(each.product for each in found)])
        own = set(lines[deal.product])
        return next((each for each in found if not own.isdisjoint(lines[each.product])), None)

    async def activity(self, deal: Deal, since: datetime) -> Sequence[Activity]:
        return await activity.of(self.rows, deal, since)

    async def lines(self, product: str) -> Sequence[str]:
        return await protections.lines(self.rows, product)

    async def awaiting(self, before: datetime) -> Sequence[Deal]:
        """Deals whose decision is due by then."""
        pending = deals.c.status.in_(sorted(PENDING)) & (deals.c.decision_due <= before)
        first = (deals.c.decision_due, deals.c.id)
        return await self._deals(self._all().where(pending).order_by(*first).limit(CONSIDERED))

    async def requested(self, before: datetime) -> Sequence[Deal]:
        """Protected deals whose partner asked for an extension that is to be answered by then."""
        asked = (deals.c.status == Status.APPROVED) & (deals.c.decision_due <= before)
        first = (deals.c.decision_due, deals.c.id)
        return await self._deals(self._all().where(asked).order_by(*first).limit(CONSIDERED))

    async def unanswered(self, since: datetime, until: datetime) -> Sequence[Deal]:
        """Deals whose partner was asked and that have stood still since then, between two instants."""
        still = (deals.c.status == Status.NEEDS_INFORMATION) & deals.c.moved_at.between(since, until)
        return await self._deals(self._all().where(still).order_by(deals.c.id).limit(CONSIDERED))

    async def held(self) -> Sequence[Deal]:
        """Deals whose clock stands, but not because their partner is asked."""
        stands = (deals.c.status == Status.SUBMITTED) & deals.c.decision_due.is_(None)
        query = self._all().where(stands, deals.c.clock_left.is_not(None))
        return await self._deals(query.order_by(deals.c.id).limit(CONSIDERED))

    async def decided_by(self, person_id: int) -> Sequence[Deal]:
        """Deals that wait for that person's decision, or for what he asked."""
        here = (deals.c.decider_id == person_id) & deals.c.status.in_(sorted(PENDING))
        return await self._deals(self._all().where(here).order_by(deals.c.id).limit(CONSIDERED))

    async def ending(self, last: date) -> Sequence[Deal]:
        """Approved deals whose protection ends by that day."""
        ends = (deals.c.status == Status.APPROVED) & (deals.c.protected_until <= last)
        first = (deals.c.protected_until, deals.c.id)
        return await self._deals(self._all().where(ends).order_by(*first).limit(CONSIDERED))


def _of_one_firm(events: Sequence[DealEvent]) -> Sequence[DealEvent]:
    """What a partner reads of a history: since he holds the deal, without the names of other partners, and
    without why it was given to him."""
    return [
        replace(
            each,
            changes={name: pair for name, pair in each.changes.items() if name not in OTHERS},
            why="" if each.what == Move.TRANSFER else each.why,
        )
        for each in of_holder(events)
    ]


def _earlier(deal: Deal) -> ColumnElement[bool]:
    """What was submitted before a deal; without such a moment, what is older on record."""
    older = deals.c.id < deal.id
    if deal.submitted_at is None:
        return older
    unknown = deals.c.submitted_at.is_(None) | (deals.c.submitted_at == deal.submitted_at)
    return (deals.c.submitted_at < deal.submitted_at) | (unknown & older)


def _newest_first(query: Select[Any], live: bool) -> Select[Any]:
    first = case((deals.c.status.in_(sorted(LIVE)), 0), else_=1)
    if live:
        query = query.where(deals.c.status.in_(sorted(LIVE)))
    return query.order_by(first, deals.c.id.desc())


def _means(said: str, name: str) -> bool:
    """Whether what was said is this name, a part of it where a word begins, or likely the same company."""
    if not name:
        return False
    if _stands(said.strip().casefold(), name.casefold()):  # "BMW" of "BMW Leipzig": alone it is written out
        return True
    short, full = matching.skeleton(said), matching.skeleton(name)
    return _stands(short, full) or _stands(full, short) or (bool(short) and matching.compare(said, name).same)


def _stands(part: str, whole: str) -> bool:
    """Whether one stands in the other, in Latin letters where a word begins: no "MAN" in "Kaufmann"."""
    at = whole.find(part) if part else -1
    while at > 0 and whole[at - 1].isalnum() and not has_han(part):
        at = whole.find(part, at + 1)
    return at >= 0
