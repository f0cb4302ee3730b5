"""Organisations, teams, people, their accounts and how they come in."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Index, Integer, String, Table, Text, Time, UniqueConstraint

from domain.chat import Platform
from domain.people import Influence, Role
from storage.tables.columns import key, metadata, organisation, to, words
from storage.types import Instant, Value

organisations = Table(
    "organisations",
    metadata,
    key(),
    Column("name", Text, nullable=False, unique=True),
    Column("language", String(8), nullable=False, server_default="en"),
    Column("timezone", String(64), nullable=False, server_default="UTC"),
    Column("country", String(2), nullable=False, server_default="US"),
    Column("currency", String(3), nullable=False, server_default="USD"),
    Column("created_at", Instant, nullable=False),
    Column("submitted_at", Instant),  # of the last registration: the desk's clock never stands or goes back
)

teams = Table(
    "teams",
    metadata,
    key(),
    organisation(),
    Column("name", Text, nullable=False),
    to("people", "lead_id"),
    words("territory"),
    Column("timezone", String(64), nullable=False, server_default="UTC"),
    Column("country", String(2), nullable=False, server_default="US"),
    Column("language", String(8), nullable=False, server_default="en"),
    Column("standup_at", Time, nullable=False),
    Column("digest_at", Time, nullable=False),
    Column("briefing_at", Time, nullable=False),
    words("channel"),
    Column("external_id", String(128)),
    UniqueConstraint("organisation_id", "name"),
    Index(None, "lead_id"),
)

people = Table(
    "people",
    metadata,
    key(),
    organisation(),
    Column("name", Text, nullable=False),
    Column("role", Value(Role), nullable=False),
    to("teams", later=True),
    to("partners"),
    words("email"),
    Column("influence", Value(Influence)),
    Column("language", String(8), nullable=False, server_default="en"),
    Column("timezone", String(64), nullable=False, server_default="UTC"),
    Column("country", String(2), nullable=False, server_default="US"),
    Column("work_from", Time, nullable=False),
    Column("work_to", Time, nullable=False),
    Column("active", Boolean, nullable=False, server_default="1"),
    to("people", "deputy_id"),
    Column("external_id", String(128)),
    UniqueConstraint("organisation_id", "external_id"),
    Index(None, "organisation_id", "name"),
    Index(None, "team_id"),
    Index(None, "partner_id"),
)

accounts = Table(
    "accounts",
    metadata,
    key(),
    organisation(),
    to("people", "person_id", nullable=False),
    Column("platform", Value(Platform), nullable=False),
    Column("workspace", String(64), nullable=False),
    Column("user", String(64), nullable=False),
    Column("conversation", String(64), nullable=False),  # where the person is written to in private
    Column("seen_at", Instant, nullable=False),
    Column("unreachable_at", Instant),
    UniqueConstraint("platform", "workspace", "user"),
    Index(None, "person_id", "seen_at"),
)

invites = Table(
    "invites",
    metadata,
    key(),
    organisation(),
    to("people", "person_id", nullable=False),
    Column("hash", String(64), nullable=False, unique=True),  # SHA-256; the token itself is not kept
    to("people", "created_by"),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
)

# Who spent a partner's invite and waits for a rep to confirm that it is he.
claims = Table(
    "claims",
    metadata,
    key(),
    organisation(),
    to("people", "person_id", nullable=False),
    Column("platform", Value(Platform), nullable=False),
    Column("workspace", String(64), nullable=False),
    Column("user", String(64), nullable=False),
    Column("conversation", String(64), nullable=False),
    words("name"),  # as the platform shows it
    Column("claimed_at", Instant, nullable=False),
    Column("decided_at", Instant),
    to("people", "decided_by"),
    Column("accepted", Boolean),
    Index(None, "person_id"),
    Index(None, "platform", "workspace", "user"),
)

strangers = Table(
    "strangers",
    metadata,
    key(),
    Column("platform", Value(Platform), nullable=False),
    Column("workspace", String(64), nullable=False),
    Column("user", String(64), nullable=False),
    words("name"),
    Column("told_at", Instant, nullable=False),
    Column("guesses", Integer, nullable=False, server_default="0"),  # codes that were no good, on that day
    Column("guessed_on", Date),
    UniqueConstraint("platform", "workspace", "user"),
)

leaves = Table(
    "leaves",
    metadata,
    key(),
    organisation(),
    to("people", "person_id", nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    UniqueConstraint("person_id", "first"),
)
