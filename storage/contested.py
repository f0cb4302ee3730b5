"""Customers that have become one, with a deal in front on each side: a conflict to rule on like any other.

No registration brings it about, so that nobody was asked to rule; names filed anew do (storage/filing)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, exists, insert, or_, select

from domain.conflicts import Ruling
from storage.tables import conflicts, customers, deals, protections

MOST = 100  # looked at together

_spelling, _meant = customers.alias("spelling"), customers.alias("meant")
_held, _beside = protections.alias("held"), protections.alias("beside")
_deal, _other = deals.alias("deal"), deals.alias("other")


def note(connection: Connection) -> None:
    """Keeps each two as a conflict that waits for its ruling, the earlier first."""
    while rows := _rows(connection, ~_kept()):
        for row in rows:
            sides = sorted([(row.since, row.deal_id), (row.other_since, row.other_id)])
            (_, first), (since, second) = sides
            values = {
                "organisation_id": row.organisation_id, "first_id": first, "second_id": second,
                "found_at": since, "score": 1000, "proposed": Ruling.FIRST,
            }  # fmt: skip
            connection.execute(insert(conflicts).values(values))


def unruled(connection: Connection) -> Sequence[tuple[str, str]]:
    """The references of each two that nobody has ruled on."""
    rows = _rows(connection, ~_kept(conflicts.c.ruling.is_not(None)))
    return [(row.reference, row.other_reference) for row in rows]


def _rows(connection: Connection, condition: ColumnElement[bool]) -> Sequence[Any]:
    """Two deals in front on one line, of a customer that is another spelling and of whom it means or of his
    other spellings; each two once."""
    family = or_(_meant.c.id == _spelling.c.same_as_id, _meant.c.same_as_id == _spelling.c.same_as_id)
    twice = and_(_meant.c.same_as_id.is_not(None), _meant.c.id < _spelling.c.id)
    query = (
        select(
            _held.c.organisation_id, _held.c.deal_id, _held.c.since, _deal.c.reference,
            _beside.c.deal_id.label("other_id"), _beside.c.since.label("other_since"),
            _other.c.reference.label("other_reference"),
        )
        .select_from(_spelling)
        .join(_meant, and_(family, _meant.c.id != _spelling.c.id))
        .join(_held, and_(_held.c.customer_id == _spelling.c.id, _held.c.part == ""))
        .join(_beside, and_(_beside.c.customer_id == _meant.c.id, _beside.c.line == _held.c.line))
        .join(_deal, _deal.c.id == _held.c.deal_id)
        .join(_other, _other.c.id == _beside.c.deal_id)
        .where(_spelling.c.same_as_id.is_not(None), _beside.c.part == "", ~twice, condition)
        .where(_held.c.deal_id != _beside.c.deal_id, _held.c.since.is_not(None), _beside.c.since.is_not(None))
        .order_by(_held.c.id, _beside.c.id)
        .limit(MOST)
    )  # fmt: skip
    return connection.execute(query).all()


def _kept(*further: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether the two are kept as a conflict, whichever came first."""
    here, there = _held.c.deal_id, _beside.c.deal_id
    pair = or_(
        and_(conflicts.c.first_id == here, conflicts.c.second_id == there),
        and_(conflicts.c.first_id == there, conflicts.c.second_id == here),
    )
    return exists().where(pair, *further).correlate(_held, _beside)
