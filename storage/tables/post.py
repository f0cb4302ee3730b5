"""What was heard and what is to be said."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from domain.chat import Platform, Urgency
from storage.tables.columns import key, metadata, organisation, to, words
from storage.types import Instant, Value

inbox = Table(
    "inbox",
    metadata,
    key(),
    Column("platform", Value(Platform), nullable=False),
    Column("workspace", String(64), nullable=False),
    Column("event_id", String(192), nullable=False),
    Column("gesture", String(64)),  # of which a platform may tell by several events
    Column("received_at", Instant, nullable=False),
    Column("payload", JSON),  # only of what could not be handled
    Column("code", String(16)),
    UniqueConstraint("platform", "workspace", "event_id"),
    Index(None, "platform", "workspace", "gesture", unique=True),
    Index(None, "received_at"),
)

outbox = Table(
    "outbox",
    metadata,
    key(),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE")),  # none: to a stranger
    Column("key", String(192), nullable=False, unique=True),
    to("people", "person_id"),
    Column("platform", Value(Platform), nullable=False),
    Column("workspace", String(64), nullable=False),
    Column("conversation", String(64), nullable=False),
    Column("thread", String(64), nullable=False, server_default=""),
    Column("private", Boolean, nullable=False, server_default="1"),
    Column("edits", String(64), nullable=False, server_default=""),  # the message to redraw
    Column("card", JSON, nullable=False),
    Column("urgency", Value(Urgency), nullable=False),
    words("about"),
    Column("replies_to", String(64), nullable=False, server_default=""),  # the message it stands under
    Column("state", String(16), nullable=False, server_default="pending"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("repeat", Boolean, nullable=False, server_default="0"),  # an attempt may have arrived
    Column("created_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("lease_until", Instant),
    Column("sent_at", Instant),
    Column("message", String(64), nullable=False, server_default=""),  # ts or message id, once sent
    Column("error", Text),
    Index(None, "state", "due_at", "id"),
    Index(None, "platform", "workspace", "conversation", "state", "id"),
    Index(None, "platform", "workspace", "conversation", "message"),
    Index("ix_outbox_about", "platform", "workspace", "conversation", "about", "id"),
    Index(None, "person_id", "id"),
)

buckets = Table(
    "buckets",
    metadata,
    Column("name", String(192), primary_key=True),  # "slack T1 C2": a conversation, a method, a workspace
    Column("free_at", Instant, nullable=False),
    Index(None, "free_at"),
)

leases = Table(
    "leases",
    metadata,
    Column("name", String(128), primary_key=True),  # what only one process does, such as polling a bot
    Column("holder", String(64), nullable=False),
    Column("until", Instant, nullable=False),
)

handles = Table(
    "handles",
    metadata,
    Column("token", String(32), primary_key=True),
    organisation(),
    Column("action", Text, nullable=False),
    to("people", "person_id"),  # who may press it; none: whoever's role allows
    Column("expires_at", Instant, nullable=False),
    Index(None, "expires_at"),
)

offsets = Table(
    "offsets",
    metadata,
    Column("platform", Value(Platform), primary_key=True),
    Column("workspace", String(64), primary_key=True),
    Column("position", String(64), nullable=False),
)
