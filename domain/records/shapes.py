"""The shapes of the tables that are imported and exported: their columns, in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from domain.deals import CLOSED, Stage, Status
from domain.partners import CooperationStage, Level, PartnerType
from domain.people import Influence
from domain.records import cells
from domain.records.record import Fault, Noun, Record
from domain.visits import Objection, VisitState


@dataclass(frozen=True, slots=True)
class Column:
    """`refers`: the cell names another record, by its external id or by name."""

    name: str
    read: cells.Cell = cells.text
    required: bool = False
    refers: bool = False


def _refers(name: str, required: bool = False) -> Column:
    return Column(name, cells.code(500), required, refers=True)


ID = Column("external_id", cells.code(128), required=True)
NAME = Column("name", cells.code(500), required=True)

SHAPES: Mapping[Noun, Sequence[Column]] = {
    Noun.PARTNERS: (
        ID, NAME, Column("short_names", cells.names), Column("type", cells.choice(PartnerType)),
        Column("level", cells.choice(Level)), Column("territory"), Column("country"), Column("city"),
        Column("industries"), _refers("owner"), Column("capabilities"), Column("headcount", cells.number),
        Column("warehouse"), Column("main_customers"), Column("other_vendors"), Column("contact"),
        Column("phone"), Column("stage", cells.choice(CooperationStage)), Column("tier", cells.code(32)),
        Column("tier_since", cells.day), Column("certified", cells.number), _refers("upstream"),
    ),
    Noun.CONTACTS: (
        ID, NAME, _refers("partner", required=True), Column("email"),
        Column("influence", cells.choice(Influence)), Column("language", cells.language),
        Column("timezone", cells.zone), Column("country", cells.country),
    ),
    Noun.CUSTOMERS: (ID, NAME, Column("sector"), Column("country"), Column("named_account", cells.flag)),
    Noun.DEALS: (
        ID, Column("reference", cells.code(16)), Column("customer", cells.code(500)),
        _refers("partner"), _refers("owner"), Column("project"), Column("product"),
        Column("quantity", cells.number), Column("amount", cells.amount), Column("currency", cells.currency),
        Column("close_date", cells.day), Column("contact"), Column("competitor"),
        Column("status", cells.choice(Status), required=True), Column("stage", cells.choice(Stage)),
        Column("submitted_at", cells.instant), Column("decision_due", cells.instant),
        Column("decided_at", cells.instant), Column("protected_until", cells.day),
        Column("closed_on", cells.day), Column("reason"),
    ),
    Noun.ORDERS: (
        Column("number", cells.code(64), required=True), Column("line", cells.number),
        _refers("partner", required=True), _refers("person"), Column("ordered_on", cells.day, required=True),
        _refers("product"), Column("quantity", cells.number), Column("amount", cells.amount, required=True),
        Column("currency", cells.currency), Column("value", cells.amount),
    ),
    Noun.VISITS: (
        ID, _refers("partner", required=True), _refers("person", required=True),
        Column("day", cells.day, required=True), Column("time", cells.clock),
        Column("state", cells.choice(VisitState), required=True), Column("people", cells.names),
        Column("summary"), Column("objection", cells.choice(Objection)), Column("next_step"),
        Column("next_step_date", cells.day), Column("purpose"),
    ),
}  # fmt: skip


def columns(noun: Noun) -> Sequence[str]:
    return [column.name for column in SHAPES[noun]]


def required(noun: Noun) -> Sequence[str]:
    return [column.name for column in SHAPES[noun] if column.required]


def record(noun: Noun, line: int, row: Mapping[str, str]) -> Record | list[Fault]:
    """What a line says, or each of its faults."""
    values: dict[str, object] = {}
    refers: dict[str, str] = {}
    faults: list[Fault] = []
    for column in SHAPES[noun]:
        cell = row.get(column.name, "").strip()
        if not cell:
            if column.required:
                faults.append(Fault(line, column.name, "is empty, and is needed"))
            continue
        try:
            found = column.read(cell)
        except ValueError as error:
            faults.append(Fault(line, column.name, str(error)))
            continue
        if column.refers:
            refers[column.name] = str(found)
        else:
            values[column.name] = found
    return faults or _contradictions(noun, line, values) or Record(line, values, refers)


def _contradictions(noun: Noun, line: int, values: Mapping[str, object]) -> list[Fault]:
    """What the cells of a line say against each other."""
    if noun is not Noun.DEALS:
        return []
    status, amount = values["status"], values.get("amount")
    if status is not Status.OPEN and "customer" not in values:
        return [Fault(line, "customer", f"is empty, and a deal that is {status} has one")]
    if status in CLOSED - {Status.REJECTED} and "closed_on" not in values:
        return [Fault(line, "closed_on", f"is empty, and a deal that is {status} has such a day")]
    if isinstance(amount, Decimal) and amount < 0:
        return [Fault(line, "amount", "is negative, which a deal's amount can't be")]
    return []
