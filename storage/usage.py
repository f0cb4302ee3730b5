"""How a partner uses registration: what is open, what was never touched, what was won."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, case, func, select

from domain.conflicts import LATEST, Meter
from domain.deals import LIVE, Status
from domain.visits import VisitState
from storage import activity
from storage.deal_rows import deal as built
from storage.deal_rows import readable
from storage.rows import Rows
from storage.tables import deals, visits

MOST = 100  # of a partner's visits, looked through


async def meter(rows: Rows, partner_id: int, now: datetime, untouched_days: int) -> Meter:
    """Of a deal that no step has moved, a visit that spoke of it or its customer is a touch, as in a conflict
    it is evidence."""
    ended = deals.c.status.in_([Status.WON, Status.LOST, Status.EXPIRED])
    late = ended & (deals.c.closed_on >= (now - LATEST).date())
    live = deals.c.status.in_(sorted(LIVE))
    query = select(_sum(live), _sum(late & (deals.c.status == Status.WON)), _sum(late)).where(
        deals.c.partner_id == partner_id, live | late
    )
    open_, won, closed = (await rows.connection.execute(query)).one()
    idle = live & (deals.c.submitted_at < now - timedelta(days=untouched_days))
    idle &= deals.c.moved_at <= func.coalesce(deals.c.decided_at, deals.c.submitted_at)
    return Meter(open_, await _untouched(rows, partner_id, idle) if open_ else 0, won, closed)


async def _untouched(rows: Rows, partner_id: int, idle: ColumnElement[bool]) -> int:
    found = await rows.all(readable((deals.c.partner_id == partner_id) & idle))
    if not found:
        return 0
    query = select(visits).where(
        visits.c.partner_id == partner_id, visits.c.state != VisitState.CANCELLED,
        visits.c.day >= (min(deal.submitted_at for deal in found) - LATEST).date(),
    )  # fmt: skip
    told = await rows.all(query.order_by(visits.c.day.desc()).limit(MOST))
    return sum(not any(activity.speaks_of(visit, deal) for visit in told) for deal in map(built, found))


def _sum(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)
