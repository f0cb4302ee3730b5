"""Quotas: what a person is to sell from a day on, until the next quota's day."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from sqlalchemy import select

from domain.records.record import Noun, Outcome, Record
from storage.imports import references as to
from storage.imports.drafts import count, draft, insert_all, update_all
from storage.rows import Rows
from storage.tables import quotas


async def bring(rows: Rows, records: Sequence[Record], zone: ZoneInfo, outcome: Outcome) -> None:
    """One a person and day."""
    drafts = await draft(rows, quotas, {"person": to.PERSON}, records, zone, Noun.QUOTAS, outcome)
    query = select(quotas).where(quotas.c.organisation_id == rows.organisation_id)
    known = {(row.person_id, row.first): row for row in await rows.all(query)}
    for each in drafts:
        each.kept = known.get((each.values["person_id"], each.values["first"]))
    count(drafts, Noun.QUOTAS, outcome)
    await insert_all(rows, quotas, (each.values for each in drafts if each.kept is None))
    await update_all(
        rows, quotas, ((each.kept.id, each.changes) for each in drafts if each.kept and each.changes)
    )
