"""Orders with their lines: an order is as its file tells it, all of its lines together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import delete, insert, select

from domain.records.record import Fault, Noun, Outcome, Record
from storage.imports import references as to
from storage.imports.drafts import insert_all, kept, update_all
from storage.imports.references import chunks, resolve
from storage.rows import Rows
from storage.tables import order_lines, orders, products

HEAD = ("ordered_on", "currency")
WHO = {"partner": to.PARTNER, "person": to.PERSON}
Line = tuple[int, int | None, int, Decimal]  # its number, product, quantity, amount


@dataclass(slots=True)
class Order:
    """One order of a file: its head as columns, its lines."""

    first: Record
    head: dict[str, Any]
    lines: list[Line]

    @property
    def number(self) -> str:
        return str(self.head["number"])


async def bring(rows: Rows, records: Sequence[Record], currency: str, outcome: Outcome) -> None:
    """Adds orders, and puts the file's in place of those that differ."""
    ids = await _resolved(rows, records)
    grouped: dict[str, list[Record]] = {}
    for record in records:
        grouped.setdefault(str(record.values["number"]), []).append(record)
    found = [_order(each, ids, currency, outcome) for each in grouped.values()]
    await _write(rows, [order for order in found if order is not None], outcome)


async def _resolved(rows: Rows, records: Sequence[Record]) -> dict[str, dict[str, int | str]]:
    wanted = {name: {r.refers[name] for r in records if name in r.refers} for name in (*WHO, "product")}
    ids = {name: await resolve(rows, reference, wanted[name]) for name, reference in WHO.items()}
    known = await resolve(rows, to.PRODUCT, wanted["product"])
    missing = sorted(name for name, found in known.items() if isinstance(found, str))
    if missing:
        await insert_all(rows, products, ({"name": name} for name in missing))
        known |= await resolve(rows, to.PRODUCT, set(missing))
    return {**ids, "product": known}


def _order(
    records: Sequence[Record], ids: Mapping[str, Mapping[str, int | str]], currency: str, outcome: Outcome
) -> Order | None:
    """The order of these lines; None, with the reasons, where one of them can't be taken."""
    first = records[0]
    faults: list[Fault] = []
    lines: dict[int, Line] = {}
    amount = value = Decimal(0)
    for at, record in enumerate(records, 1):
        line = int(str(record.values.get("line", at)))
        worth = _worth(record, currency)
        faults += _faults(record, first, ids, worth, line in lines)
        product = ids["product"].get(record.refers.get("product", ""))
        paid = record.values["amount"]
        assert isinstance(paid, Decimal), "the shape says so"
        quantity = record.values.get("quantity", 1)
        lines[line] = (line, product, quantity, paid)  # type: ignore[assignment]  # the shape makes it a count
        amount, value = amount + paid, value + (worth or 0)
    if faults:
        outcome.refuse(Noun.ORDERS, *faults)
        return None
    head = {name: first.values.get(name) for name in ("number", "ordered_on")}
    head |= {WHO[name].column: ids[name][said] for name, said in first.refers.items() if name in WHO}
    head |= {"currency": first.values.get("currency", currency), "amount": amount, "value": round(value, 4)}
    return Order(first, head, sorted(lines.values()))


def _worth(record: Record, currency: str) -> Decimal | None:
    """A line's amount in the organisation's currency; None where the file doesn't tell it."""
    own = record.values.get("currency", currency) == currency
    found = record.values.get("value", record.values["amount"] if own else None)
    return found if isinstance(found, Decimal) else None


def _faults(
    record: Record,
    first: Record,
    ids: Mapping[str, Mapping[str, int | str]],
    worth: Decimal | None,
    twice: bool,
) -> list[Fault]:
    where, file = record.line, record.file
    found = [
        Fault(where, name, why, file)
        for name in WHO
        if isinstance(why := ids[name].get(record.refers.get(name, "")), str)
    ]
    for name in HEAD:
        if record.values.get(name) != first.values.get(name):
            found.append(Fault(where, name, f"differs from line {first.line} of the same order", file))
    for name in WHO:
        if record.refers.get(name) != first.refers.get(name):
            found.append(Fault(where, name, f"differs from line {first.line} of the same order", file))
    if worth is None:
        found.append(Fault(where, "value", "is needed where the currency is not the organisation's", file))
    if twice:
        found.append(Fault(where, "line", "stands twice in the same order", file))
    return found


async def _write(rows: Rows, found: Sequence[Order], outcome: Outcome) -> None:
    known = await kept(rows, orders, "number", [order.number for order in found])
    lines = await _lines(rows, [row.id for row in known.values()])
    tally = outcome.tally(Noun.ORDERS)
    new = [order for order in found if order.number not in known]
    changed = []
    for order in found:
        if order.number in known:
            row = known[order.number]
            other = {name: value for name, value in order.head.items() if row._mapping[name] != value}
            if other or lines.get(row.id, []) != order.lines:
                changed.append((order, row.id, other))
    tally.added += len(new)
    tally.changed += len(changed)
    tally.same += len(found) - len(new) - len(changed)
    await insert_all(rows, orders, (order.head for order in new))
    await update_all(rows, orders, ((row_id, other) for _, row_id, other in changed if other))
    for some in chunks([row_id for _, row_id, _ in changed]):
        await rows.connection.execute(delete(order_lines).where(order_lines.c.order_id.in_(some)))
    made = await kept(rows, orders, "number", [order.number for order in new])
    placed = [(order, made[order.number].id) for order in new] + [
        (order, row_id) for order, row_id, _ in changed
    ]
    await _place(rows, placed)


async def _lines(rows: Rows, ids: Sequence[int]) -> dict[int, list[Line]]:
    found: dict[int, list[Line]] = {}
    c = order_lines.c
    for some in chunks(ids):
        query = select(c.order_id, c.line, c.product_id, c.quantity, c.amount)
        for row in await rows.all(query.where(c.order_id.in_(some)).order_by(c.order_id, c.line)):
            line = (row.line, row.product_id, row.quantity, row.amount)
            found.setdefault(row.order_id, []).append(line)
    return found


async def _place(rows: Rows, placed: Sequence[tuple[Order, int]]) -> None:
    names = ("line", "product_id", "quantity", "amount")
    values = [
        {"organisation_id": rows.organisation_id, "order_id": order_id, **dict(zip(names, line, strict=True))}
        for order, order_id in placed
        for line in order.lines
    ]
    for some in chunks(values, 5000):
        await rows.connection.execute(insert(order_lines), some)
