"""Customers and products."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, String, Table, Text, UniqueConstraint, text

from storage.tables.columns import key, keys, metadata, organisation, words
from storage.types import Decimal4

SAME_AS = text("same_as_id IS NOT NULL")  # few customers are known by a second spelling

customers = Table(
    "customers",
    metadata,
    key(),
    organisation(),
    Column("name", Text, nullable=False),
    Column("skeleton", Text, nullable=False),
    words("sector"),
    words("country"),
    Column("named_account", Boolean, nullable=False, server_default="0"),
    Column("same_as_id", ForeignKey("customers.id")),  # another spelling of that customer
    Column("external_id", String(128)),
    UniqueConstraint("organisation_id", "skeleton"),
    UniqueConstraint("organisation_id", "external_id"),
    Index(None, "same_as_id", sqlite_where=SAME_AS, postgresql_where=SAME_AS),
)

customer_keys = Table("customer_keys", metadata, *keys("customers"), sqlite_with_rowid=False)

filings = Table("filings", metadata, Column("edition", String(32), primary_key=True))  # of all keys of names

products = Table(
    "products",
    metadata,
    key(),
    organisation(),
    Column("name", Text, nullable=False),
    words("line"),
    Column("price", Decimal4),
    Column("currency", String(3)),
    Column("external_id", String(128)),
    UniqueConstraint("organisation_id", "external_id"),
    Index(None, "organisation_id", "name"),
)
