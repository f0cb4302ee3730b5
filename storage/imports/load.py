"""Loads what was read, noun after noun, in the transaction that it is given."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from domain import zones
from domain.people import Organisation
from domain.problem import Problem
from domain.records.record import Noun, Outcome, Record
from storage.imports import deals, nouns, orders, quotas
from storage.rows import Rows

Tell = Callable[[Noun, int], None]  # so many records of a noun are done


class Conflict(Problem):
    """Somebody else wrote one of the records meanwhile."""


async def load(
    rows: Rows, organisation: Organisation, read: Mapping[Noun, Sequence[Record]], now: datetime,
    outcome: Outcome, tell: Tell,
) -> None:  # fmt: skip
    """Brings every noun in its order. What can't be taken is refused in `outcome`, the rest is written.

    Raises Conflict where another transaction was quicker, as a constraint says: nothing is kept then."""
    await _alone(rows)
    try:
        await _bring(rows, organisation, read, now, outcome, tell)
    except IntegrityError:
        raise Conflict("Records were changed by somebody else meanwhile: import the file again.") from None


async def _bring(
    rows: Rows, organisation: Organisation, read: Mapping[Noun, Sequence[Record]], now: datetime,
    outcome: Outcome, tell: Tell,
) -> None:  # fmt: skip
    zone = zones.zone(organisation.timezone)
    for noun in Noun:
        records = read.get(noun, ())
        if not records:
            continue
        if noun is Noun.DEALS:
            await deals.bring(rows, records, zone, organisation.currency, now, outcome)
        elif noun is Noun.ORDERS:
            await orders.bring(rows, records, organisation.currency, outcome)
        elif noun is Noun.QUOTAS:
            await quotas.bring(rows, records, zone, outcome)
        else:
            await nouns.bring(rows, noun, records, zone, outcome)
        tell(noun, len(records))


async def _alone(rows: Rows) -> None:
    """One import at a time: on SQLite any writing transaction is alone."""
    if rows.connection.dialect.name == "postgresql":
        await rows.connection.execute(text("SELECT pg_advisory_xact_lock(7262)"))
