"""The audit log, and who was erased."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Index, Integer, String, Table, UniqueConstraint

from storage.tables.columns import key, metadata
from storage.types import Instant

# Every write and every refusal that matters, each entry holding the hash of the one before. Triggers forbid
# to change or delete an entry; only its detail may be taken away, when a person is erased.
audit = Table(
    "audit",
    metadata,
    key(),
    Column(
        "organisation_id", Integer, nullable=False
    ),  # 0: of no organisation; no key, since it outlives all
    Column("number", Integer, nullable=False),
    Column("at", Instant, nullable=False),
    Column("actor_id", Integer),
    Column("what", String(64), nullable=False),
    Column("event", String(32), nullable=False, server_default=""),  # hash of the event that caused it
    Column("detail", JSON(none_as_null=True)),
    Column("salt", String(32)),
    Column("detail_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    UniqueConstraint("organisation_id", "number"),
    Index(None, "organisation_id", "actor_id"),
)

# Who was erased, by salted hashes of his accounts and records: he is not to come back by himself.
erasures = Table(
    "erasures",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("organisation_id", Integer, nullable=False),
    Column("salt", String(32), nullable=False),
    Column("at", Instant, nullable=False),
)

# The newest entry of each chain: writers queue here, and a chain that lost its end shows it.
audit_heads = Table(
    "audit_heads",
    metadata,
    Column("organisation_id", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
)
