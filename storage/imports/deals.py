"""Deals brought from elsewhere, with the steps of their lives that the dates tell of."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select

from domain import matching
from domain.deals import LIVE, Move, Status
from domain.deals.moves import HISTORY
from domain.records.record import Noun, Outcome, Record
from storage import index, protections
from storage.imports import references as to
from storage.imports.drafts import NOON, Draft, count, draft, insert_all, keep, kept, once, update_all
from storage.imports.nouns import KEY, teams_of
from storage.imports.references import chunks
from storage.rows import Rows
from storage.tables import customers, deal_events, deals, partners, people

REFERS = {"partner": to.PARTNER, "owner": to.OWNER}
ENDS = {
    Status.WON: Move.WIN, Status.LOST: Move.LOSE, Status.EXPIRED: Move.EXPIRE,
    Status.WITHDRAWN: Move.WITHDRAW, Status.APPROVED: Move.APPROVE, Status.REJECTED: Move.REJECT,
}  # fmt: skip


async def bring(
    rows: Rows, records: Sequence[Record], zone: ZoneInfo, currency: str, now: datetime, outcome: Outcome
) -> None:
    """Adds deals under references of their own; one that differs is changed, which its history tells."""
    drafts = await draft(rows, deals, REFERS, records, zone, Noun.DEALS, outcome)
    drafts = once(drafts, KEY, Noun.DEALS, outcome)
    await keep(rows, deals, drafts, KEY)
    await _complete(rows, drafts, currency, zone)
    count(drafts, Noun.DEALS, outcome)
    await _add(rows, [each for each in drafts if each.kept is None])
    await _change(rows, [each for each in drafts if each.kept is not None and each.changes], now)


async def _complete(rows: Rows, drafts: Sequence[Draft], currency: str, zone: ZoneInfo) -> None:
    """The customer's row, the team, the currency, and when the deal last moved."""
    of = await _customers(rows, {each.values.setdefault("customer", "") for each in drafts} - {""})
    by_partner = await teams_of(rows, partners, (each.values.get("partner_id") for each in drafts))
    by_owner = await teams_of(rows, people, (each.values.get("owner_id") for each in drafts))
    for each in drafts:
        values = each.values
        values["customer_id"] = of.get(matching.skeleton(values["customer"])) if values["customer"] else None
        team = by_partner.get(values.get("partner_id")) or by_owner.get(values.get("owner_id"))
        if team:
            values["team_id"] = team
        if "amount" in values and (each.kept is None or each.kept.currency is None):
            values.setdefault("currency", currency)
        if each.kept is None:
            values["moved_at"] = _ended(values, zone) or values.get("submitted_at")


def _ended(values: Mapping[str, Any], zone: ZoneInfo) -> datetime | None:
    closed = values.get("closed_on")
    return datetime.combine(closed, NOON, zone) if closed else values.get("decided_at")


async def _customers(rows: Rows, names: set[str]) -> dict[str, int]:
    """The customers of these names by skeleton, made where there are none."""
    skeletons = {matching.skeleton(name): name for name in sorted(names, reverse=True)}
    known = await kept(rows, customers, "skeleton", sorted(skeletons))
    new = {skeleton: name for skeleton, name in skeletons.items() if skeleton not in known}
    await insert_all(rows, customers, ({"name": name, "skeleton": s} for s, name in new.items()))
    made = await kept(rows, customers, "skeleton", sorted(new))
    await index.file_all(rows, index.CUSTOMERS, ((row.id, [row.name], ()) for row in made.values()))
    return {skeleton: row.id for skeleton, row in {**known, **made}.items()}


async def _add(rows: Rows, drafts: Sequence[Draft]) -> None:
    taken = await _references(rows)
    for each in drafts:
        each.values["reference"] = _reference(each.values.get("reference"), taken)
    await insert_all(rows, deals, (each.values for each in drafts))
    ids = await kept(rows, deals, KEY, [each.values[KEY] for each in drafts])
    await protections.take_all(rows, list(ids.values()))
    await _record(rows, (step for each in drafts for step in _steps(ids[each.values[KEY]])))


async def _references(rows: Rows) -> set[str]:
    found = await rows.all(select(deals.c.reference).where(deals.c.organisation_id == rows.organisation_id))
    return {row.reference for row in found}


def _reference(wanted: str | None, taken: set[str]) -> str:
    """The one asked for where it is free, else a random one, which tells nothing of how many there are."""
    digits = 5
    while wanted is None or wanted in taken:
        wanted = f"D-{secrets.randbelow(9 * 10 ** (digits - 1)) + 10 ** (digits - 1)}"
        digits = min(digits + 1, 9)
    taken.add(wanted)
    return wanted


def _steps(row: Any) -> list[dict[str, Any]]:
    """The history that the dates of a deal tell: brought, and how it ended."""
    steps = []
    if row.submitted_at:
        steps.append(_step(row, row.submitted_at, Move.SUBMIT, {}))
    if (end := ENDS.get(row.status)) and row.moved_at:
        why = row.reason if row.status in {Status.LOST, Status.REJECTED} else ""
        steps.append(_step(row, row.moved_at, end, {"status": ["", row.status.value]}, why))
    return steps


def _step(row: Any, at: datetime, what: str, changes: Mapping[str, Any], why: str = "") -> dict[str, Any]:
    found = {"deal_id": row.id, "at": at, "actor_id": row.owner_id, "what": str(what), "why": why}
    return {**found, "changes": dict(changes), "organisation_id": row.organisation_id}


async def _change(rows: Rows, drafts: Sequence[Draft], now: datetime) -> None:
    steps, changed = [], []
    for each in drafts:
        assert each.kept is not None, "only what is kept is changed"
        row, new = each.kept._mapping, {k: v for k, v in each.changes.items() if k != "reference"}
        history = {name: [_text(row[name]), _text(new[name])] for name in HISTORY if name in new}
        if new:
            changed.append((row["id"], {**new, "moved_at": now, "version": row["version"] + 1}))
            steps.append({**_step(each.kept, now, "changed", history), "actor_id": None})
    await update_all(rows, deals, changed)
    for each in drafts:
        if each.kept is not None and each.changes.get("status", Status.OPEN) not in LIVE:
            await protections.release(rows, each.kept.id)
    await _record(rows, steps)


def _text(value: object) -> str:
    return "" if value is None else str(value)


async def _record(rows: Rows, steps: Iterable[Mapping[str, Any]]) -> None:
    for some in chunks(list(steps), 2000):
        await rows.connection.execute(insert(deal_events), some)
