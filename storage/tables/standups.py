"""Standups, and what the calendar has done."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, String, Table, UniqueConstraint

from domain.standups import Presence
from storage.tables.columns import key, metadata, organisation, to, words
from storage.types import Instant, Value

standups = Table(
    "standups",
    metadata,
    key(),
    organisation(),
    to("teams", nullable=False),
    Column("day", Date, nullable=False),
    Column("digest_at", Instant, nullable=False),
    Column("digested_at", Instant),
    UniqueConstraint("team_id", "day"),
)

standup_answers = Table(
    "standup_answers",
    metadata,
    key(),
    organisation(),
    Column("standup_id", ForeignKey("standups.id", ondelete="CASCADE"), nullable=False),
    to("people", "person_id", nullable=False),
    Column("presence", Value(Presence), nullable=False),
    Column("asked_at", Instant),
    Column("answered_at", Instant),
    words("done"),
    words("plan"),
    words("blockers"),
    UniqueConstraint("standup_id", "person_id"),
    Index(None, "person_id", "standup_id"),
)

slots = Table(
    "slots",
    metadata,
    key(),
    organisation(),
    Column("schedule", String(128), nullable=False),  # "briefing team 3", "protection D-48213 7"
    Column("due", Instant, nullable=False),
    Column("done_at", Instant, nullable=False),
    UniqueConstraint("organisation_id", "schedule", "due"),
)
