"""Whole tables of an organisation, on their way out: the columns of domain/records/shapes, in their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from secrets import token_hex
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, func, literal, select, type_coerce

from domain.people import Role
from domain.records.record import Noun
from domain.records.shapes import columns
from storage.imports.drafts import update_all
from storage.rows import Rows
from storage.tables import (
    customers,
    deals,
    order_lines,
    orders,
    partners,
    people,
    products,
    visits,
)
from storage.types import Decimal4

TABLES: Mapping[Noun, Table] = {
    Noun.PARTNERS: partners, Noun.CONTACTS: people, Noun.CUSTOMERS: customers, Noun.DEALS: deals,
    Noun.ORDERS: orders, Noun.VISITS: visits,
}  # fmt: skip
POINTED_AT = (partners, people)
CALLED = {"partners": "name", "people": "name", "customers": "name", "deals": "reference"}


async def export(rows: Rows, noun: Noun) -> Sequence[Sequence[Any]]:
    """Every record of a kind, oldest first, one row a line; other records by their external ids.

    Records made in conversation are given an external id first, so that what goes out can come back."""
    for table in {TABLES[noun], *POINTED_AT} - {orders}:
        await _name(rows, table)
    found = [tuple(row) for row in await rows.all(_query(rows, noun))]
    return _shared(found) if noun is Noun.ORDERS else found


async def _name(rows: Rows, table: Table) -> None:
    """Gives an external id to each row that has none: what it is called, where nothing else is called so."""
    called: Any = table.c[CALLED[table.name]] if table.name in CALLED else literal("")
    own = table.c.organisation_id == rows.organisation_id
    found = await rows.all(select(table.c.id, table.c.external_id, called.label("name")).where(own))
    taken = Counter(name for row in found for name in {row.external_id, row.name})
    given = (
        (row.id, row.name if row.name and taken[row.name] == 1 and len(row.name) <= 128 else token_hex(6))
        for row in found
        if row.external_id is None
    )
    await update_all(rows, table, ((row_id, {"external_id": external}) for row_id, external in given))


def _query(rows: Rows, noun: Noun) -> Select[Any]:
    table = TABLES[noun]
    origin: Any = table
    others: dict[str, ColumnElement[Any]] = {}
    for name, target, column in _refers(table):
        other = target.alias(name)
        origin = origin.outerjoin(other, other.c.id == table.c[column])
        others[name] = other.c.external_id
    if noun is Noun.ORDERS:
        origin = origin.outerjoin(order_lines, order_lines.c.order_id == orders.c.id)
        origin = origin.outerjoin(products, products.c.id == order_lines.c.product_id)
        others |= _lines()
    chosen = [(others[name] if name in others else table.c[name]).label(name) for name in columns(noun)]
    own = table.c.organisation_id == rows.organisation_id
    if noun is Noun.CONTACTS:
        own &= table.c.role == Role.PARTNER
    by = (table.c.id, order_lines.c.line) if noun is Noun.ORDERS else (table.c.id,)
    return select(*chosen).select_from(origin).where(own).order_by(*by)


def _refers(table: Table) -> list[tuple[str, Table, str]]:
    known = [
        ("partner", partners, "partner_id"), ("owner", people, "owner_id"),
        ("person", people, "person_id"), ("upstream", partners, "upstream_id"),
    ]  # fmt: skip
    return [each for each in known if each[2] in table.c]


def _lines() -> dict[str, ColumnElement[Any]]:
    line = order_lines.c
    return {
        "line": func.coalesce(line.line, 1), "quantity": func.coalesce(line.quantity, 1),
        "amount": type_coerce(func.coalesce(line.amount, orders.c.amount), Decimal4),
        "product": func.coalesce(products.c.external_id, products.c.name), "value": orders.c.value,
    }  # fmt: skip


def _shared(lines: Sequence[Sequence[Any]]) -> list[Sequence[Any]]:
    """Each line's part of its order's value, by its amount; the last one bears what rounding leaves."""
    number, amount, value = (columns(Noun.ORDERS).index(name) for name in ("number", "amount", "value"))
    shared: list[Sequence[Any]] = []
    for _, group in groupby(lines, key=itemgetter(number)):
        order = list(group)
        whole, left = sum(line[amount] for line in order), order[0][value]
        for at, line in enumerate(order, 1):
            part = left if at == len(order) else round(line[value] * line[amount] / (whole or 1), 4)
            left -= part
            shared.append((*line[:value], part, *line[value + 1 :]))
    return shared
