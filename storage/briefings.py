"""The figures of a briefing: bounded, indexed questions to the deals."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, func, or_, select

from domain.briefings import Briefing, By, Pipeline, Rank, Section, Share
from domain.deals import CLOSED, LIVE, PENDING, Stage, Status
from domain.money import Money
from domain.program import Program
from storage.deal_rows import deal, readable
from storage.rows import Rows
from storage.sight import Viewer
from storage.tables import deal_events, deals, partners, people, teams

MOST = 20  # shares of a pipeline
_PARTED: dict[By, Any] = {
    By.STAGE: deals.c.stage,
    By.PARTNER: partners.c.name,
    By.REP: people.c.name,
    By.TERRITORY: partners.c.territory,
    By.PRODUCT: deals.c.product,
}
NAMED = 5  # deals named in a section; the rest is counted


class Briefings:
    """Questions about one scope: a team's deals, one person's, or all that the viewer sees."""

    def __init__(self, rows: Rows, viewer: Viewer, currency: str, zone: ZoneInfo) -> None:
        self.rows = rows
        self.viewer = viewer
        self.currency = currency
        self.zone = zone

    def scope(
        self, team_id: int | None, owner_id: int | None, territory: str, partner_id: int | None = None
    ) -> ColumnElement[bool]:
        wanted = [self.viewer.sees(deals)]
        wanted += [deals.c.partner_id == partner_id] if partner_id is not None else []
        wanted += [deals.c.team_id == team_id] if team_id is not None else []
        wanted += [deals.c.owner_id == owner_id] if owner_id is not None else []
        if territory:
            place = territory.lower()
            columns = (partners.c.territory, partners.c.city, partners.c.country)
            here = or_(*(func.lower(column).contains(place, autoescape=True) for column in columns))
            whose = func.lower(teams.c.territory).contains(place, autoescape=True)
            wanted.append(
                or_(
                    deals.c.partner_id.in_(select(partners.c.id).where(here)),
                    deals.c.partner_id.is_(None) & deals.c.team_id.in_(select(teams.c.id).where(whose)),
                )
            )
        return and_(*wanted)

    async def section(self, scope: ColumnElement[bool], *wanted: ColumnElement[bool]) -> Section:
        """How many, what they are worth in the organisation's currency, and the biggest of them."""
        amount = deals.c.amount
        total: Any = select(
            func.count(deals.c.id), func.sum(amount).filter(deals.c.currency == self.currency)
        )
        count, value = (await self.rows.connection.execute(total.where(scope, *wanted))).one()
        query = (
            readable(and_(scope, *wanted)).order_by(func.coalesce(amount, 0).desc(), deals.c.id).limit(NAMED)
        )
        found = tuple(deal(row) for row in await self.rows.all(query))
        return Section(count, Money(value or Decimal(0), self.currency), found)

    async def briefing(
        self, title: str, first: date, last: date, program: Program, *,
        team_id: int | None = None, owner_id: int | None = None, territory: str = "",
    ) -> Briefing:  # fmt: skip
        """All of it, for a team, one person, a territory, or whatever the viewer sees."""
        scope = self.scope(team_id, owner_id, territory)
        longest = max(program.protection.reminders_days, default=0)
        section = self.section
        return Briefing(
            first, last, title,
            new=await section(scope, self.new(first, last)),
            moved=await section(scope, self.moved(first, last)),
            stale=await section(scope, self.stale(last, program.opportunity.stale_days)),
            expiring=await section(scope, self.expiring(last, longest)),
            slipping=await section(scope, self.slipping(last)),
            won=await section(scope, self.closed(Status.WON, first, last)),
            lost=await section(scope, self.closed(Status.LOST, first, last)),
            biggest=await section(scope, self.live(last)),
            ranking=tuple(await self.ranking(scope, first, last)) if owner_id is None else (),
        )  # fmt: skip

    async def pipeline(
        self, title: str, day: date, period: tuple[date, date] | None = None, *,
        owner_id: int | None = None, partner_id: int | None = None, territory: str = "", by: By = By.STAGE,
    ) -> Pipeline:  # fmt: skip
        """What is open on a day; of a period what was open at its end, where that has passed, and should
        close in it."""
        scope = self.scope(None, owner_id, territory, partner_id)
        if period is None:
            return Pipeline(title, await self._shares(by, scope, self.live(day)), by=by)
        due = deals.c.close_date.between(*period)
        return Pipeline(
            title, await self._shares(by, scope, self.live(min(day, period[1])), due), period, by=by,
            won=await self.section(scope, self.closed(Status.WON, *period)) if period[0] <= day else None,
            ranking=tuple(await self.ranking(scope, *period, by=by)) if owner_id is None else (),
        )  # fmt: skip

    async def _shares(self, by: By, *wanted: ColumnElement[bool]) -> tuple[Share, ...]:
        """Open deals by their last stage, or by whose they are, the most valuable first; one without an
        amount counts in the organisation's currency."""
        currency = func.coalesce(deals.c.currency, self.currency).label("currency")
        of, value = _PARTED[by], func.sum(deals.c.amount)
        whole = deals.outerjoin(partners, partners.c.id == deals.c.partner_id)
        whole = whole.outerjoin(people, people.c.id == deals.c.owner_id)
        query: Any = select(of, currency, func.count(deals.c.id), value).select_from(whole).where(*wanted)
        query = query.group_by(of, currency).order_by(func.coalesce(value, 0).desc(), of).limit(MOST)
        rows = [tuple(row) for row in await self.rows.all(query)]
        found = [(of or "", n, Money(value or Decimal(0), code)) for of, code, n, value in rows]
        if by is By.STAGE:
            order = [*map(str, Stage)]
            found.sort(key=lambda share: (order.index(share[0]), share[2].currency))
        return tuple(found)

    def new(self, first: date, last: date) -> ColumnElement[bool]:
        """Registered in the period, and not taken back in it."""
        withdrawn = and_(deals.c.status == Status.WITHDRAWN, deals.c.closed_on <= last)
        return and_(deals.c.submitted_at.between(*self._instants(first, last)), ~withdrawn)

    def moved(self, first: date, last: date) -> ColumnElement[bool]:
        """Changed or advanced in the period, registered before it and still live at its end."""
        start, end = self._instants(first, last)
        return and_(deals.c.submitted_at < start, _moved(start, end), self.live(last))

    def stale(self, last: date, days: int) -> ColumnElement[bool]:
        """Live at the end of that day, and not moved for so long."""
        before, end = self._instants(last - timedelta(days=days), last)
        waiting = deals.c.status.in_(_values(PENDING))
        return and_(self.live(last), ~waiting, deals.c.submitted_at < before, ~_moved(before, end))

    def expiring(self, last: date, days: int) -> ColumnElement[bool]:
        soon = deals.c.protected_until.between(last, last + timedelta(days=days))
        return and_(deals.c.status == Status.APPROVED, soon)

    def slipping(self, last: date) -> ColumnElement[bool]:
        return and_(self.live(last), ~deals.c.status.in_(_values(PENDING)), deals.c.close_date < last)

    def closed(self, status: Status, first: date, last: date) -> ColumnElement[bool]:
        return and_(deals.c.status == status, deals.c.closed_on.between(first, last))

    def live(self, last: date) -> ColumnElement[bool]:
        """Live at the end of that day: what was closed since was open then, and what came since was not."""
        end = self._instants(last, last)[1]
        closed = and_(deals.c.status.in_(_values(CLOSED)), deals.c.closed_on > last)
        rejected = and_(deals.c.status == Status.REJECTED, deals.c.decided_at > end)
        known = or_(deals.c.submitted_at.is_(None), deals.c.submitted_at <= end)
        return and_(known, or_(deals.c.status.in_(_values(LIVE)), closed, rejected))

    async def ranking(
        self, scope: ColumnElement[bool], first: date, last: date, limit: int = 10, by: By = By.REP
    ) -> Sequence[Rank]:
        """Who won most in the period, by value: the channel managers, or the partners."""
        value = func.sum(deals.c.amount)
        who, whose = (partners, deals.c.partner_id) if by is By.PARTNER else (people, deals.c.owner_id)
        query: Any = (
            select(who.c.id, who.c.name, func.count(deals.c.id).label("won"), value.label("value"))
            .join(who, who.c.id == whose)
            .where(scope, self.closed(Status.WON, first, last), deals.c.currency == self.currency)
            .group_by(who.c.id, who.c.name)
            .order_by(value.desc(), who.c.name)
            .limit(limit)
        )
        rows = await self.rows.all(query)
        return [
            Rank(row.id, row.name, row.won, Money(row.value or Decimal(0), self.currency)) for row in rows
        ]

    def _instants(self, first: date, last: date) -> tuple[datetime, datetime]:
        return datetime.combine(first, time.min, self.zone), datetime.combine(last, time.max, self.zone)


def _moved(start: datetime, end: datetime) -> ColumnElement[bool]:
    """Whether a deal took a step between two instants."""
    steps = select(deal_events.c.id).where(
        deal_events.c.deal_id == deals.c.id, deal_events.c.at.between(start, end)
    )
    return or_(deals.c.moved_at.between(start, end), steps.exists())


def _values(statuses: frozenset[Status]) -> list[Status]:
    return sorted(statuses)
