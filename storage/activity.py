"""Dated activity on a deal: visits that spoke of the customer, stage moves, notes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from domain import matching
from domain.deals import Activity, Deal, Move
from domain.visits import VisitState
from storage.rows import Rows
from storage.tables import deal_events, visits

MOST = 100  # rows looked through


async def of(rows: Rows, deal: Deal, since: datetime) -> Sequence[Activity]:
    """What happened on a deal after an instant, the oldest first."""
    found = [*await _steps(rows, deal, since), *await _visits(rows, deal, since)]
    return sorted(found, key=lambda each: each.on)


async def _steps(rows: Rows, deal: Deal, since: datetime) -> list[Activity]:
    query = select(deal_events).where(
        deal_events.c.organisation_id == rows.organisation_id, deal_events.c.deal_id == deal.id,
        deal_events.c.at > since, deal_events.c.what.in_([Move.NOTE, "changed"]),
    )  # fmt: skip
    found: list[Activity] = []
    for row in await rows.all(query.order_by(deal_events.c.id).limit(MOST)):
        if row.what == Move.NOTE:
            found.append(Activity(row.at.date(), "note", row.why))
        elif "stage" in row.changes:
            found.append(Activity(row.at.date(), "stage", row.changes["stage"][1]))
    return found


async def _visits(rows: Rows, deal: Deal, since: datetime) -> list[Activity]:
    """Visits to the partner, held since that day, whose record names the customer or the deal."""
    query = select(visits).where(
        visits.c.organisation_id == rows.organisation_id, visits.c.partner_id == deal.partner_id,
        visits.c.state == VisitState.HELD, visits.c.day >= since.date(),
    )  # fmt: skip
    held = await rows.all(query.order_by(visits.c.day).limit(MOST))
    return [Activity(row.day, "visit", row.summary or row.purpose) for row in held if speaks_of(row, deal)]


def speaks_of(visit: Row[Any], deal: Deal) -> bool:
    """Whether a visit's record names a deal, or its customer, whole or shortly."""
    said = f"{visit.summary} {visit.purpose} {visit.next_step}"
    return any(matching.mentions(said, name) for name in (deal.customer, deal.reference))
