"""Conflicts: who else has a customer, what was ruled, and who looked what up.

What `check` finds goes beyond what its reader may see otherwise, on purpose: a rep has to know what he rules
on, whichever team it is of. A partner's contact is shown nothing of it but `domain.conflicts.standing`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select, update

from domain import matching
from domain.conflicts import LATEST, Check, Claim, Conflict, Evidence, Meter, Ruling, Tally
from domain.deals import LIVE, PENDING, Deal
from domain.matching import Likeness
from domain.ports import LISTED
from domain.visits import VisitState
from storage import activity, checks, protections, usage
from storage.deal_rows import deal as built
from storage.deal_rows import readable
from storage.rows import Rows, insert_new
from storage.sight import Viewer
from storage.tables import (
    conflicts,
    customers,
    deal_events,
    deals,
    lookups,
    organisations,
    partners,
    people,
    visits,
)

HELD = 500  # deals that appeals hold back, looked at together
STEPS = 40  # of a deal's history, and of a partner's visits
UNRULED = {"ruling": None, "ruled_by": None, "ruled_at": None}


class Conflicts:
    def __init__(self, rows: Rows, viewer: Viewer) -> None:
        self.rows = rows
        self.viewer = viewer

    async def enter(self, now: datetime) -> datetime:
        """The moment of a registration: registrations come one at a time, each later than the one before.

        Holds the organisation's desk until the transaction ends, so that the order of these moments is the
        order in which they are kept, whichever replica heard them and whatever its clock says."""
        own = organisations.c.id == self.viewer.organisation_id
        desk = select(organisations.c.submitted_at).where(own).with_for_update(key_share=True)
        last: datetime | None = await self.rows.connection.scalar(desk)
        moment = max(now, last + timedelta(microseconds=1)) if last else now
        await self.rows.connection.execute(update(organisations).where(own).values(submitted_at=moment))
        return moment

    async def check(self, name: str, product: str = "", apart_from: int = 0) -> Check:
        """The live deals with likely the same customer, and whether it is a named account."""
        return await checks.check(self.rows, name, product, apart_from)

    async def with_evidence(self, claims: Sequence[Claim]) -> tuple[Claim, ...]:
        """The same claims, each with its time line."""
        return tuple([await self._with_evidence(claim) for claim in claims])

    async def _with_evidence(self, claim: Claim) -> Claim:
        return Claim(claim.deal, claim.name, claim.likeness, claim.lines, await self._evidence(claim.deal))

    async def _evidence(self, deal: Deal) -> tuple[Evidence, ...]:
        """A deal's steps, and its partner's visits that spoke of the customer; oldest first."""
        steps = (
            select(deal_events.c.at, deal_events.c.what, func.coalesce(people.c.name, "").label("who"))
            .select_from(deal_events.outerjoin(people, people.c.id == deal_events.c.actor_id))
            .where(deal_events.c.deal_id == deal.id)
            .order_by(deal_events.c.id.desc())
            .limit(STEPS)
        )
        found = [Evidence(row.at, row.what, row.who) for row in reversed(await self.rows.all(steps))]
        found += await self._visits(deal)
        return tuple(sorted(found, key=lambda each: each.at))

    async def _visits(self, deal: Deal) -> list[Evidence]:
        if deal.partner_id is None or deal.submitted_at is None:
            return []
        query = (
            select(visits, people.c.name.label("who"))
            .select_from(visits.join(people, people.c.id == visits.c.person_id))
            .where(
                visits.c.partner_id == deal.partner_id,
                visits.c.state != VisitState.CANCELLED,
                visits.c.day >= (deal.submitted_at - LATEST).date(),
            )
            .order_by(visits.c.day.desc())
            .limit(STEPS)
        )
        told = [row for row in await self.rows.all(query) if activity.speaks_of(row, deal)]
        return [_visit(row) for row in told]

    async def note(self, check: Check, deal: Deal, proposed: Ruling, now: datetime) -> None:
        """Keeps that a deal came after others on the same customer and product line, whatever stood before
        it ended."""
        await self._link(check, deal)
        for rival in check.rivals:
            await self._turned_round(first=deal.id, second=rival.deal.id)
            values = {
                "organisation_id": self.viewer.organisation_id, "first_id": rival.deal.id,
                "second_id": deal.id, "found_at": now, "score": round(1000 * rival.likeness.score),
                "proposed": proposed,
            }  # fmt: skip
            if not await insert_new(self.rows.connection, conflicts, **values):
                await self._decided_anew(rival.deal, deal)

    async def _decided_anew(self, first: Deal, second: Deal) -> None:
        """Of two that were ruled on one gave way; where it is here again, both are ruled on anew."""
        gave_way = conflicts.c.ruling.in_((Ruling.FIRST, Ruling.SECOND))
        both = (conflicts.c.first_id == first.id) & (conflicts.c.second_id == second.id)
        for row in await self.rows.all(select(conflicts.c.id).where(both, gave_way)):
            await self.rows.update(conflicts, row.id, **UNRULED)

    async def _turned_round(self, first: int, second: int) -> None:
        """What ended and comes in again comes after what it stood before: that conflict waits no more."""
        query = select(conflicts.c.id).where(
            conflicts.c.first_id == first, conflicts.c.second_id == second, conflicts.c.ruling.is_(None)
        )
        for row in await self.rows.all(query):
            await self.rows.delete(conflicts, row.id)

    async def _link(self, check: Check, deal: Deal) -> None:
        """A new spelling of a customer is that customer, until a ruling parts them."""
        known = check.rivals[0].deal.customer_id if check.rivals else None
        if known is None or deal.customer_id is None:
            return
        root = select(func.coalesce(customers.c.same_as_id, customers.c.id)).where(customers.c.id == known)
        to = await self.rows.connection.scalar(root)
        own = select(customers.c.same_as_id).where(customers.c.id == deal.customer_id)
        if to != deal.customer_id and await self.rows.connection.scalar(own) is None:
            await self.rows.update(customers, deal.customer_id, same_as_id=to)

    async def held_as(self, check: Check) -> int | None:
        """The customer under which the earliest of the claims stands in front."""
        held = await protections.held(self.rows, [claim.deal.id for claim in check.rivals])
        return next((held[claim.deal.id] for claim in check.rivals if claim.deal.id in held), None)

    async def between(self, first: str, second: str) -> Conflict | None:
        """The conflict of two deals by their references, with both time lines."""
        one, other = await self._deal(first), await self._deal(second)
        if one is None or other is None:
            return None
        query = (
            select(conflicts, func.coalesce(people.c.name, "").label("judge"))
            .select_from(conflicts.outerjoin(people, people.c.id == conflicts.c.ruled_by))
            .where(conflicts.c.first_id == one.id, conflicts.c.second_id == other.id)
        )
        row = await self.rows.first(query)
        return await self._conflict(row, one, other) if row else None

    async def numbered(self, conflict_id: int) -> Conflict | None:
        """The conflict that a row of the last change is about."""
        first, second = deals.alias("first"), deals.alias("second")
        query = (
            select(first.c.reference.label("one"), second.c.reference.label("other"))
            .select_from(conflicts)
            .join(first, first.c.id == conflicts.c.first_id)
            .join(second, second.c.id == conflicts.c.second_id)
            .where(conflicts.c.id == conflict_id)
        )
        row = await self.rows.first(query)
        return await self.between(row.one, row.other) if row else None

    async def _deal(self, reference: str) -> Deal | None:
        own = deals.c.organisation_id == self.viewer.organisation_id
        rows = await self.rows.all(readable(own & (deals.c.reference == reference)))
        return built(rows[0]) if rows else None

    async def _conflict(self, row: Row[Any], first: Deal, second: Deal) -> Conflict:
        likeness = matching.compare(second.customer, first.customer)
        same = Likeness(row.score / 1000, True, likeness.related, likeness.why)
        lines = await protections.looked_up(self.rows, [first.product, second.product])
        sides = [Claim(deal, deal.customer, same, lines[deal.product]) for deal in (first, second)]
        one, other = await self.with_evidence(sides)
        return Conflict(row.id, one, other, row.found_at, row.ruling, row.ruled_at, row.judge, row.rule)

    async def open(self, deal: Deal) -> Sequence[tuple[str, str]]:
        """References (first, second) of a deal's conflicts that wait for a ruling: with live ones before it,
        and with one after it that is appealed."""
        first, second = deals.alias("first"), deals.alias("second")
        behind = (conflicts.c.second_id == deal.id) & first.c.status.in_(sorted(LIVE))
        appealed = second.c.appealed_at.is_not(None) & second.c.status.in_(sorted(PENDING))
        query = (
            select(first.c.reference.label("first"), second.c.reference.label("second"))
            .select_from(conflicts)
            .join(first, conflicts.c.first_id == first.c.id)
            .join(second, conflicts.c.second_id == second.c.id)
            .where(conflicts.c.ruling.is_(None), behind | ((conflicts.c.first_id == deal.id) & appealed))
            .order_by(first.c.submitted_at, first.c.id, second.c.id)
        )
        return [(row.first, row.second) for row in await self.rows.all(query)]

    async def freed(self, ended: Deal) -> Sequence[Deal]:
        """Deals that wait for a decision, and that nothing keeps from it any more since this one before them
        ended."""
        query = select(conflicts.c.second_id).where(
            conflicts.c.first_id == ended.id, conflicts.c.ruling.is_(None)
        )
        behind = await self._by_id({row.second_id for row in await self.rows.all(query.limit(HELD))})
        waiting = [deal for _, deal in sorted(behind.items()) if deal.status in PENDING]
        return [deal for deal in waiting if not await self.open(deal)]

    async def held_back(self) -> Sequence[tuple[Deal, Deal]]:
        """Deals that wait for a decision while somebody else hears an appeal for the same customer, each with
        the appealed one."""
        appealed = deals.alias("appealed")
        heard = appealed.c.appealed_at.is_not(None) & appealed.c.status.in_(sorted(PENDING))
        heard &= (appealed.c.organisation_id == self.viewer.organisation_id) & conflicts.c.ruling.is_(None)
        sides = (conflicts.c.first_id, conflicts.c.second_id)
        pairs = [
            (row.held, row.id)
            for held, other in (sides, sides[::-1])
            for row in await self.rows.all(
                select(held.label("held"), appealed.c.id).join(appealed, other == appealed.c.id)
                .where(heard).order_by(appealed.c.id).limit(HELD)
            )
        ]  # fmt: skip
        known = await self._by_id({each for pair in pairs for each in pair})
        return [
            (known[held], known[appeal]) for held, appeal in pairs
            if known[held].status in PENDING and _before(known[held], known[appeal])
            and known[held].decider_id != known[appeal].decider_id
        ]  # fmt: skip

    async def _by_id(self, ids: Collection[int]) -> dict[int, Deal]:
        rows = await self.rows.all(readable(deals.c.id.in_(sorted(ids))))
        return {row.id: built(row) for row in rows}

    async def waiting(self, limit: int = LISTED) -> Sequence[tuple[str, str, str]]:
        """Customer, first and second of conflicts between live deals, the oldest first."""
        first = deals.alias("first")
        query = (
            select(deals.c.customer, first.c.reference.label("first"), deals.c.reference)
            .join(conflicts, conflicts.c.second_id == deals.c.id)
            .join(first, conflicts.c.first_id == first.c.id)
            .where(self.viewer.sees(deals), conflicts.c.ruling.is_(None))
            .where(first.c.status.in_(sorted(LIVE)), deals.c.status.in_(sorted(LIVE)))
            .order_by(conflicts.c.id)
            .limit(limit)
        )
        return [(row.customer, row.first, row.reference) for row in await self.rows.all(query)]

    async def rule(
        self, conflict: Conflict, ruling: Ruling, rule: str, now: datetime, program_version: str
    ) -> None:
        """Keeps a ruling, and lets a deal that was set apart stand beside the other."""
        person = self.viewer.person
        await self.rows.update(
            conflicts, conflict.id, ruling=ruling, ruled_by=person.id if person else None, ruled_at=now,
            rule=rule, program_version=program_version,
        )  # fmt: skip
        first, second = conflict.first.deal, conflict.second.deal
        if ruling is Ruling.SEPARATE:
            await protections.take(self.rows, second, part=second.reference)
            await self._part(first, second)
        if ruling is Ruling.SECOND:
            await protections.release(self.rows, first.id)

    async def open_again(self, second: Deal) -> None:
        """Rulings against a deal whose partner appeals are to be made anew."""
        query = select(conflicts.c.id).where(
            conflicts.c.second_id == second.id, conflicts.c.ruling == Ruling.FIRST
        )
        for row in await self.rows.all(query):
            await self.rows.update(conflicts, row.id, **UNRULED)

    async def _part(self, first: Deal, second: Deal) -> None:
        """Two customers that were thought one are two again."""
        query = select(customers.c.id, customers.c.same_as_id).where(
            customers.c.id.in_([first.customer_id, second.customer_id]), customers.c.same_as_id.is_not(None)
        )
        if first.customer_id != second.customer_id:
            for row in await self.rows.all(query):
                await self.rows.update(customers, row.id, same_as_id=None)

    async def count(self, name: str, day: date, now: datetime) -> Tally:
        """Counts a name that a partner's contact looks up; the same name again that day counts once.

        One look-up of a firm waits for another, so that a cap holds whoever asks at once."""
        person = self.viewer.person
        assert person is not None, "the calendar looks nothing up"
        firm = select(partners.c.id).where(partners.c.id == person.partner_id)
        await self.rows.connection.execute(firm.with_for_update(key_share=True))
        values = {
            "organisation_id": self.viewer.organisation_id, "person_id": person.id,
            "partner_id": person.partner_id, "day": day, "skeleton": matching.skeleton(name)[:200],
            "name": name[:200], "at": now,
        }  # fmt: skip
        new = await insert_new(self.rows.connection, lookups, **values)
        own, firms = lookups.c.person_id == person.id, lookups.c.partner_id == person.partner_id
        both = await self._count(own, day), await self._count(firms, day)
        if new:
            return Tally(*both, new)
        this = lookups.c.id <= select(lookups.c.id).where(
            own, lookups.c.day == day, lookups.c.skeleton == values["skeleton"]
        ).scalar_subquery()  # fmt: skip
        return Tally(*both, new, (await self._count(own & this, day), await self._count(firms & this, day)))

    async def _count(self, whose: ColumnElement[bool], day: date) -> int:
        query = select(func.count()).select_from(lookups).where(whose, lookups.c.day == day)
        return int(await self.rows.connection.scalar(query) or 0)

    async def looked_up(self, partner_id: int, day: date) -> Sequence[tuple[str, str]]:
        """Who looked up what that day: (person, name), the latest last."""
        query = (
            select(people.c.name.label("who"), lookups.c.name)
            .join(people, people.c.id == lookups.c.person_id)
            .where(lookups.c.partner_id == partner_id, lookups.c.day == day)
            .order_by(lookups.c.id)
            .limit(STEPS)
        )
        return [(row.who, row.name) for row in await self.rows.all(query)]

    async def meter(self, partner_id: int, now: datetime, untouched_days: int) -> Meter:
        """How a partner uses registration."""
        return await usage.meter(self.rows, partner_id, now, untouched_days)


def _before(held: Deal, appeal: Deal) -> bool:
    """Whether an appeal comes first: of two the later, which is against what the earlier brought."""
    if held.appealed_at is None or appeal.appealed_at is None:
        return True
    return held.appealed_at < appeal.appealed_at


def _visit(row: Row[Any]) -> Evidence:
    held = row.state is VisitState.HELD
    at = datetime.combine(row.day, row.time or time(12), UTC)
    return Evidence(at, "visit" if held else "planned", row.who, row.summary if held else row.purpose)
