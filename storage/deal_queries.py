"""What a query for deals asks for, as conditions on their table."""

from __future__ import annotations

from datetime import UTC, datetime, time

from sqlalchemy import ColumnElement, String, Table, cast, func, or_, select

from domain.deals import CLOSED, PENDING, Stage, Status
from domain.ports import DealQuery
from storage.tables import deal_events, deals, partners


def conditions(query: DealQuery) -> list[ColumnElement[bool]]:
    """All of them hold for a deal that is meant."""
    wanted: list[ColumnElement[bool]] = []
    for name in ("partner_id", "owner_id", "team_id", "registrant_id"):
        if getattr(query, name) is not None:
            wanted.append(deals.c[name] == getattr(query, name))
    if (
        query.decider_id is not None
    ):  # where nobody was named, such as of what was imported, whoever is in charge
        unnamed = deals.c.decider_id.is_(None) & (deals.c.owner_id == query.decider_id)
        wanted.append((deals.c.decider_id == query.decider_id) | unnamed)
    if query.statuses:
        wanted.append(deals.c.status.in_(sorted(query.statuses)))
    if query.waiting:
        asked = (deals.c.status == Status.APPROVED) & deals.c.decision_due.is_not(None)
        wanted.append(deals.c.status.in_(sorted(PENDING)) | asked)
    if query.due_before:
        wanted.append(deals.c.decision_due < query.due_before)
    if query.customer:
        wanted.append(func.lower(deals.c.customer).contains(query.customer.lower(), autoescape=True))
    if query.product:
        wanted.append(func.lower(deals.c.product) == query.product.lower())
    if query.territory:
        wanted.append(
            deals.c.partner_id.in_(select(partners.c.id).where(_in_territory(partners, query.territory)))
        )
    if query.stage:
        wanted.append(deals.c.stage == Stage(query.stage))
    risks = _risks(query)
    wanted += _decisions(query) + _without(query)
    return wanted + ([or_(*risks)] if query.at_risk else risks) + _within(query)


def _decisions(query: DealQuery) -> list[ColumnElement[bool]]:
    """What was decided, when and by whom, and against what somebody appealed."""
    wanted: list[ColumnElement[bool]] = []
    if query.decided:
        wanted.append(deals.c.decided_at.between(*query.decided))
    if query.decided_by is not None:
        wanted.append(deals.c.decided_by == query.decided_by)
    if query.appealed:
        wanted.append(deals.c.appealed_at.is_not(None))
    return wanted


def _without(query: DealQuery) -> list[ColumnElement[bool]]:
    """Without a field, an owner, a partner, and what is too small or too big."""
    wanted: list[ColumnElement[bool]] = []
    if query.lacking:
        wanted.append(func.coalesce(cast(deals.c[query.lacking], String), "") == "")
    if query.but_owner_id is not None:
        wanted.append(deals.c.owner_id != query.but_owner_id)
    if query.but_partner_id is not None:
        wanted.append(deals.c.partner_id != query.but_partner_id)
    if query.but_customer:
        named = func.lower(deals.c.customer).contains(query.but_customer.lower(), autoescape=True)
        wanted.append(~named)
    if query.least is not None:
        wanted.append(deals.c.amount >= query.least)
    if query.most is not None:
        wanted.append(deals.c.amount <= query.most)
    return wanted


def _risks(query: DealQuery) -> list[ColumnElement[bool]]:
    """Ending soon, about to close, standing still."""
    wanted: list[ColumnElement[bool]] = []
    if query.ending:
        wanted.append(deals.c.protected_until.between(*query.ending))
    if query.closing:
        wanted.append(deals.c.close_date.between(*query.closing))
    if query.still_since:
        steps = select(deal_events.c.id).where(
            deal_events.c.deal_id == deals.c.id, deal_events.c.at >= query.still_since
        )
        moved = func.coalesce(deals.c.moved_at, deals.c.submitted_at)
        wanted.append((moved < query.still_since) & ~steps.exists())
    return wanted


def _in_territory(table: Table, place: str) -> ColumnElement[bool]:
    lowered = place.lower()
    return or_(
        *(
            func.lower(table.c[name]).contains(lowered, autoescape=True)
            for name in ("territory", "city", "country")
        )
    )


def _within(query: DealQuery) -> list[ColumnElement[bool]]:
    if query.first is None or query.last is None:
        return []
    if query.statuses and query.statuses <= CLOSED - {Status.REJECTED}:
        return [deals.c.closed_on.between(query.first, query.last)]
    bounds = (datetime.combine(query.first, time.min, UTC), datetime.combine(query.last, time.max, UTC))
    return [deals.c.submitted_at.between(*bounds)]
