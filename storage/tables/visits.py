"""Visits and the tasks that come of them."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Date, Index, String, Table, Text, Time, UniqueConstraint

from domain.visits import Objection, VisitState
from storage.tables.columns import key, metadata, organisation, to, words
from storage.types import Instant, Value

visits = Table(
    "visits",
    metadata,
    key(),
    organisation(),
    to("partners", nullable=False),
    to("people", "person_id", nullable=False),
    to("teams"),
    Column("day", Date, nullable=False),
    Column("time", Time),
    Column("state", Value(VisitState), nullable=False),
    Column("people", JSON, nullable=False, server_default="[]"),
    words("summary"),
    Column("objection", Value(Objection)),
    words("next_step"),
    Column("next_step_date", Date),
    words("purpose"),
    Column("external_id", String(128)),
    UniqueConstraint("organisation_id", "external_id"),
    Index(None, "partner_id", "day"),
    Index(None, "person_id", "day"),
    Index(None, "team_id", "day"),
)

tasks = Table(
    "tasks",
    metadata,
    key(),
    organisation(),
    to("people", "person_id", nullable=False),
    Column("text", Text, nullable=False),
    Column("due", Date),
    Column("time", Time),
    Column("remind_at", Instant),
    to("partners"),
    to("visits"),
    Column("done_at", Instant),
    Index(None, "person_id", "done_at", "due"),
    Index(None, "remind_at"),
)
