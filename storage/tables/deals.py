"""Deals, who is in front, and by which program it was decided."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Date, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from domain.conflicts import Ruling
from domain.deals import Stage, Status
from storage.tables.columns import key, metadata, organisation, to, words
from storage.types import Decimal4, Instant, Value

deals = Table(
    "deals",
    metadata,
    key(),
    organisation(),
    Column("reference", String(16), nullable=False),
    to("customers"),
    Column("customer", Text, nullable=False),  # as written by whoever registered it
    to("partners"),
    to("teams"),
    to("people", "owner_id"),
    to("people", "registrant_id"),
    words("project"),
    words("product"),
    Column("quantity", Integer),
    Column("amount", Decimal4),
    Column("currency", String(3)),
    Column("close_date", Date),
    words("contact"),
    words("competitor"),
    Column("status", Value(Status), nullable=False),
    Column("stage", Value(Stage), nullable=False, server_default=Stage.QUALIFY),
    words("place"),
    Column("list_price", Decimal4),
    Column("list_currency", String(3)),
    Column("discount", Decimal4),
    Column("price_date", Date),
    Column("submitted_at", Instant),
    to("people", "decider_id"),
    Column("decision_due", Instant),
    Column("clock_left", Integer),  # seconds of working time, while the clock stands
    to("people", "endorsed_by"),
    Column("decided_at", Instant),
    to("people", "decided_by"),
    Column("appealed_at", Instant),
    Column("protected_until", Date),
    Column("extensions", Integer, nullable=False, server_default="0"),
    Column("extended_days", Integer, nullable=False, server_default="0"),
    words("delivered_by"),
    words("merged_into"),
    Column("closed_on", Date),
    Column("warnings", JSON, nullable=False, server_default="[]"),
    words("reason"),
    words("rule"),
    Column("program_version", String(32), nullable=False, server_default=""),
    Column("moved_at", Instant),
    Column("version", Integer, nullable=False, server_default="1"),
    Column("external_id", String(128)),
    UniqueConstraint("organisation_id", "reference"),
    UniqueConstraint("organisation_id", "external_id"),
    Index(None, "organisation_id", "customer_id", "status"),
    Index(None, "organisation_id", "status", "protected_until"),
    Index(None, "organisation_id", "status", "decision_due"),
    Index(None, "decider_id", "status"),
    Index(None, "team_id", "status", "moved_at"),
    Index(None, "team_id", "status", "closed_on"),
    Index(None, "team_id", "submitted_at"),
    Index(None, "owner_id", "status", "moved_at"),
    Index(None, "partner_id", "status", "submitted_at"),
)

deal_events = Table(
    "deal_events",
    metadata,
    key(),
    organisation(),
    Column("deal_id", ForeignKey("deals.id", ondelete="CASCADE"), nullable=False),
    Column("at", Instant, nullable=False),
    to("people", "actor_id"),
    Column("what", String(32), nullable=False),
    Column("changes", JSON, nullable=False),
    words("why"),
    words("rule"),
    Column("program_version", String(32), nullable=False, server_default=""),
    Index(None, "deal_id", "id"),
)

# Who stands in front for a customer and a product line, as long as his deal is live.
protections = Table(
    "protections",
    metadata,
    key(),
    organisation(),
    to("customers", nullable=False),
    Column("line", String(64), nullable=False),
    Column("part", String(32), nullable=False, server_default=""),  # a deal ruled separate: its reference
    Column("deal_id", ForeignKey("deals.id", ondelete="CASCADE"), nullable=False),
    Column("since", Instant),
    UniqueConstraint("organisation_id", "customer_id", "line", "part"),
    Index(None, "deal_id"),
)

# Two live deals with likely the same customer and product line, and what was ruled.
conflicts = Table(
    "conflicts",
    metadata,
    key(),
    organisation(),
    Column("first_id", ForeignKey("deals.id", ondelete="CASCADE"), nullable=False),
    Column("second_id", ForeignKey("deals.id", ondelete="CASCADE"), nullable=False),
    Column("found_at", Instant, nullable=False),
    Column("score", Integer, nullable=False),  # of a thousand: how likely the customers are the same
    Column("proposed", Value(Ruling), nullable=False),
    Column("ruling", Value(Ruling)),
    to("people", "ruled_by"),
    Column("ruled_at", Instant),
    words("rule"),
    Column("program_version", String(32), nullable=False, server_default=""),
    UniqueConstraint("first_id", "second_id"),
    Index(None, "second_id", "ruling"),
)

# Names that partners' contacts looked up, each counted once a day.
lookups = Table(
    "lookups",
    metadata,
    key(),
    organisation(),
    to("people", "person_id", nullable=False),
    to("partners", nullable=False),
    Column("day", Date, nullable=False),
    Column("skeleton", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("at", Instant, nullable=False),
    UniqueConstraint("person_id", "day", "skeleton"),
    Index(None, "partner_id", "day"),
)

# What the program said when it decided: each edition that was ever in force.
programs = Table(
    "programs",
    metadata,
    key(),
    organisation(),
    Column("version", String(32), nullable=False),
    Column("content", Text, nullable=False),  # JSON
    Column("since", Instant, nullable=False),
    UniqueConstraint("organisation_id", "version"),
)

rewards = Table(
    "rewards",
    metadata,
    key(),
    organisation(),
    Column("deal_id", ForeignKey("deals.id", ondelete="CASCADE"), nullable=False),
    to("partners", nullable=False),
    Column("amount", Decimal4, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("percent", Decimal4, nullable=False),
    Column("earned_on", Date, nullable=False),
    words("rule"),
    Column("program_version", String(32), nullable=False, server_default=""),
    UniqueConstraint("deal_id"),
    Index(None, "partner_id", "earned_on"),
    Index(None, "organisation_id", "earned_on"),
)
