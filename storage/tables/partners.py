"""Partners and what they are measured by."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Date, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from domain.partners import CooperationStage, Level, PartnerType
from storage.tables.columns import key, keys, metadata, organisation, to, words
from storage.types import Decimal4, Value

partners = Table(
    "partners",
    metadata,
    key(),
    organisation(),
    Column("name", Text, nullable=False),
    Column("skeleton", Text, nullable=False),  # the name without case, width, spaces and legal form
    Column("short_names", JSON, nullable=False, server_default="[]"),
    Column("type", Value(PartnerType)),
    Column("level", Value(Level), nullable=False, server_default=Level.RESELLER),
    words("territory"),
    words("country"),
    words("city"),
    words("industries"),
    to("people", "owner_id", later=True),
    to("teams", later=True),
    words("capabilities"),
    Column("headcount", Integer),
    words("warehouse"),
    words("main_customers"),
    words("other_vendors"),
    words("contact"),
    words("phone"),
    Column("stage", Value(CooperationStage), nullable=False, server_default=CooperationStage.FIRST_CONTACT),
    Column("tier", String(32), nullable=False, server_default="registered"),
    Column("tier_since", Date),
    Column("tier_below_since", Date),
    Column("certified", Integer, nullable=False, server_default="0"),
    Column("upstream_id", ForeignKey("partners.id")),
    Column("external_id", String(128)),
    UniqueConstraint("organisation_id", "external_id"),
    Index(None, "organisation_id", "skeleton"),
    Index(None, "organisation_id", "team_id", "name"),
    Index(None, "owner_id"),
)

partner_keys = Table("partner_keys", metadata, *keys("partners"), sqlite_with_rowid=False)

trainings = Table(
    "trainings",
    metadata,
    key(),
    organisation(),
    to("partners", nullable=False),
    Column("held_on", Date, nullable=False),
    words("topic"),
    Column("attended", Integer, nullable=False, server_default="0"),
    Index(None, "partner_id", "held_on"),
)

orders = Table(
    "orders",
    metadata,
    key(),
    organisation(),
    to("partners", nullable=False),
    to("people", "person_id"),
    Column("number", String(64), nullable=False),
    Column("ordered_on", Date, nullable=False),
    Column("amount", Decimal4, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("value", Decimal4, nullable=False),  # in the organisation's currency, at the day's rate
    UniqueConstraint("organisation_id", "number"),
    Index(None, "partner_id", "ordered_on"),
    Index(None, "person_id", "ordered_on"),
)

order_lines = Table(
    "order_lines",
    metadata,
    key(),
    organisation(),
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), nullable=False),
    Column("line", Integer, nullable=False),
    to("products"),
    Column("quantity", Integer, nullable=False),
    Column("amount", Decimal4, nullable=False),
    UniqueConstraint("order_id", "line"),
)

quotas = Table(
    "quotas",
    metadata,
    key(),
    organisation(),
    to("people", "person_id", nullable=False),
    Column("first", Date, nullable=False),  # of the quarter
    Column("amount", Decimal4, nullable=False),
    Column("currency", String(3), nullable=False),
    UniqueConstraint("person_id", "first"),
)
