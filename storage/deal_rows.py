"""A deal as it is read from rows, with the names that belong to its ids, and as it is written to them."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Row, Select, func, select

from domain.deals import Deal
from domain.money import Money
from storage.rows import build
from storage.tables import deals, partners, people

DERIVED = {"id", "partner", "owner", "registrant", "decider", "amount", "list_price"}


def with_names(found: FromClause) -> Select[Any]:
    """Deals with the names that belong to their ids; `found` holds the deals."""
    owner, registrant, decider = (people.alias(name) for name in ("owner", "registrant", "decider"))
    joined = (
        found.outerjoin(partners, partners.c.id == deals.c.partner_id)
        .outerjoin(owner, owner.c.id == deals.c.owner_id)
        .outerjoin(registrant, registrant.c.id == deals.c.registrant_id)
        .outerjoin(decider, decider.c.id == deals.c.decider_id)
    )
    people_ = (_name(owner, "owner"), _name(registrant, "registrant"), _name(decider, "decider"))
    names = (_name(partners, "partner"), *people_, registrant.c.partner_id.label("registrant_firm"))
    return select(deals, *names).select_from(joined)


def _name(table: Any, label: str) -> ColumnElement[str]:
    return func.coalesce(table.c.name, "").label(label)


READABLE = with_names(deals)


def readable(seen: ColumnElement[bool]) -> Select[Any]:
    """The deals that are seen, with the names that belong to their ids."""
    return READABLE.where(seen)


def deal(row: Row[Any]) -> Deal:
    """The deal in a row of `readable`."""
    amount = Money(row.amount, row.currency) if row.amount is not None else None
    price = Money(row.list_price, row.list_currency) if row.list_price is not None else None
    found: Deal = build(Deal, row, amount=amount, list_price=price, warnings=tuple(row.warnings))
    return found


def columns(deal: Deal) -> dict[str, Any]:
    """A deal's own columns."""
    values = {name: value for name, value in asdict(deal).items() if name not in DERIVED}
    for money, currency in (("amount", "currency"), ("list_price", "list_currency")):
        value: Money | None = getattr(deal, money)
        values |= {money: value.amount if value else None, currency: value.currency if value else None}
    return {**values, "warnings": list(deal.warnings)}
