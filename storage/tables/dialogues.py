"""Open forms, what is left to think about, and changes that can be undone."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Date, Index, Integer, String, Table, UniqueConstraint

from domain.chat import Platform
from storage.tables.columns import key, metadata, organisation, to, words
from storage.types import Instant, Value

dialogues = Table(
    "dialogues",
    metadata,
    key(),
    organisation(),
    to("people", "person_id", nullable=False),
    Column("place", String(192), nullable=False),  # the conversation and thread it runs in
    Column("script", String(32), nullable=False),
    Column("state", JSON, nullable=False),
    Column("updated_at", Instant, nullable=False),
    UniqueConstraint("person_id", "place"),
)

drafts = Table(
    "drafts",
    metadata,
    key(),
    organisation(),
    to("people", "person_id", nullable=False),
    Column("script", String(32), nullable=False),
    Column("state", JSON, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Index(None, "person_id", "id"),
)

thoughts = Table(
    "thoughts",
    metadata,
    key(),
    organisation(),
    Column("day", Date, nullable=False),
    Column("number", Integer, nullable=False),  # within the organisation's day, which allows so many
    to("people", "person_id", nullable=False),
    Column("event", String(192), nullable=False),
    Column("platform", Value(Platform), nullable=False),
    Column("workspace", String(64), nullable=False),
    Column("conversation", String(64), nullable=False),
    Column("thread", String(64), nullable=False, server_default=""),
    Column("private", Boolean, nullable=False, server_default="1"),
    Column("account", String(64), nullable=False),  # the speaker's own workspace, and who he is there
    Column("user", String(64), nullable=False),
    words("text"),
    Column("asked_at", Instant, nullable=False),
    Column("lease_until", Instant),
    Column("done_at", Instant),
    UniqueConstraint("organisation_id", "day", "number"),
    Index(None, "done_at", "id"),
)

changes = Table(
    "changes",
    metadata,
    key(),
    organisation(),
    to("people", "person_id", nullable=False),
    Column("at", Instant, nullable=False),
    Column("what", String(64), nullable=False),
    Column("rows", JSON, nullable=False),  # [table, id, before, after] of each row written
    Column("undone_at", Instant),
    Index(None, "person_id", "id"),
)
