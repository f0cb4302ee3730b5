"""Every table. Each row belongs to an organisation; every uniqueness is a constraint here."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    text,
)

from domain.chat import Platform, Urgency
from domain.conflicts import Ruling
from domain.deals import Stage, Status
from domain.partners import CooperationStage, Level, PartnerType
from domain.people import Influence, Role
from domain.standups import Presence
from domain.visits import Objection, VisitState
from storage.types import Decimal4, Instant, Value

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _organisation() -> Column[int]:
    return Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE"), nullable=False)


def _to(table: str, name: str = "", nullable: bool = True, later: bool = False) -> Column[int]:
    """A foreign key; `later` where the tables point at each other and one must be made first."""
    return Column(name or f"{table[:-1]}_id", ForeignKey(f"{table}.id", use_alter=later), nullable=nullable)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _keys(table: str) -> Iterator[Column[int] | Index]:
    """An index of names (storage/index): the primary key is the whole row, in the order it is looked up."""
    column = f"{table[:-1]}_id"
    yield Column("organisation_id", Integer, primary_key=True, autoincrement=False)
    yield Column("key", BigInteger, primary_key=True, autoincrement=False)
    target = ForeignKey(f"{table}.id", ondelete="CASCADE")
    yield Column(column, target, primary_key=True, autoincrement=False)
    yield Index(None, column)


organisations = Table(
    "organisations",
    metadata,
    _id(),
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
    _id(),
    _organisation(),
    Column("name", Text, nullable=False),
    _to("people", "lead_id"),
    _text("territory"),
    Column("timezone", String(64), nullable=False, server_default="UTC"),
    Column("country", String(2), nullable=False, server_default="US"),
    Column("language", String(8), nullable=False, server_default="en"),
    Column("standup_at", Time, nullable=False),
    Column("digest_at", Time, nullable=False),
    Column("briefing_at", Time, nullable=False),
    _text("channel"),
    Column("external_id", String(128)),
    UniqueConstraint("organisation_id", "name"),
    Index(None, "lead_id"),
)

people = Table(
    "people",
    metadata,
    _id(),
    _organisation(),
    Column("name", Text, nullable=False),
    Column("role", Value(Role), nullable=False),
    _to("teams", later=True),
    _to("partners"),
    _text("email"),
    Column("influence", Value(Influence)),
    Column("language", String(8), nullable=False, server_default="en"),
    Column("timezone", String(64), nullable=False, server_default="UTC"),
    Column("country", String(2), nullable=False, server_default="US"),
    Column("work_from", Time, nullable=False),
    Column("work_to", Time, nullable=False),
    Column("active", Boolean, nullable=False, server_default="1"),
    _to("people", "deputy_id"),
    Column("external_id", String(128)),
    UniqueConstraint("organisation_id", "external_id"),
    Index(None, "organisation_id", "name"),
    Index(None, "team_id"),
    Index(None, "partner_id"),
)

accounts = Table(
    "accounts",
    metadata,
    _id(),
    _organisation(),
    _to("people", "person_id", nullable=False),
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
    _id(),
    _organisation(),
    _to("people", "person_id", nullable=False),
    Column("hash", String(64), nullable=False, unique=True),  # SHA-256; the token itself is not kept
    _to("people", "created_by"),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
)

# Who spent a partner's invite and waits for a rep to confirm that it is he.
claims = Table(
    "claims",
    metadata,
    _id(),
    _organisation(),
    _to("people", "person_id", nullable=False),
    Column("platform", Value(Platform), nullable=False),
    Column("workspace", String(64), nullable=False),
    Column("user", String(64), nullable=False),
    Column("conversation", String(64), nullable=False),
    _text("name"),  # as the platform shows it
    Column("claimed_at", Instant, nullable=False),
    Column("decided_at", Instant),
    _to("people", "decided_by"),
    Column("accepted", Boolean),
    Index(None, "person_id"),
    Index(None, "platform", "workspace", "user"),
)

strangers = Table(
    "strangers",
    metadata,
    _id(),
    Column("platform", Value(Platform), nullable=False),
    Column("workspace", String(64), nullable=False),
    Column("user", String(64), nullable=False),
    _text("name"),
    Column("told_at", Instant, nullable=False),
    Column("guesses", Integer, nullable=False, server_default="0"),  # codes that were no good, on that day
    Column("guessed_on", Date),
    UniqueConstraint("platform", "workspace", "user"),
)

leaves = Table(
    "leaves",
    metadata,
    _id(),
    _organisation(),
    _to("people", "person_id", nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    UniqueConstraint("person_id", "first"),
)

partners = Table(
    "partners",
    metadata,
    _id(),
    _organisation(),
    Column("name", Text, nullable=False),
    Column("skeleton", Text, nullable=False),  # the name without case, width, spaces and legal form
    Column("short_names", JSON, nullable=False, server_default="[]"),
    Column("type", Value(PartnerType)),
    Column("level", Value(Level), nullable=False, server_default=Level.RESELLER),
    _text("territory"),
    _text("country"),
    _text("city"),
    _text("industries"),
    _to("people", "owner_id", later=True),
    _to("teams", later=True),
    _text("capabilities"),
    Column("headcount", Integer),
    _text("warehouse"),
    _text("main_customers"),
    _text("other_vendors"),
    _text("contact"),
    _text("phone"),
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

partner_keys = Table("partner_keys", metadata, *_keys("partners"), sqlite_with_rowid=False)

trainings = Table(
    "trainings",
    metadata,
    _id(),
    _organisation(),
    _to("partners", nullable=False),
    Column("held_on", Date, nullable=False),
    _text("topic"),
    Column("attended", Integer, nullable=False, server_default="0"),
    Index(None, "partner_id", "held_on"),
)

SAME_AS = text("same_as_id IS NOT NULL")  # few customers are known by a second spelling

customers = Table(
    "customers",
    metadata,
    _id(),
    _organisation(),
    Column("name", Text, nullable=False),
    Column("skeleton", Text, nullable=False),
    _text("sector"),
    _text("country"),
    Column("named_account", Boolean, nullable=False, server_default="0"),
    Column("same_as_id", ForeignKey("customers.id")),  # another spelling of that customer
    Column("external_id", String(128)),
    UniqueConstraint("organisation_id", "skeleton"),
    UniqueConstraint("organisation_id", "external_id"),
    Index(None, "same_as_id", sqlite_where=SAME_AS, postgresql_where=SAME_AS),
)

customer_keys = Table("customer_keys", metadata, *_keys("customers"), sqlite_with_rowid=False)

products = Table(
    "products",
    metadata,
    _id(),
    _organisation(),
    Column("name", Text, nullable=False),
    _text("line"),
    Column("price", Decimal4),
    Column("currency", String(3)),
    Column("external_id", String(128)),
    UniqueConstraint("organisation_id", "external_id"),
    Index(None, "organisation_id", "name"),
)

deals = Table(
    "deals",
    metadata,
    _id(),
    _organisation(),
    Column("reference", String(16), nullable=False),
    _to("customers"),
    Column("customer", Text, nullable=False),  # as written by whoever registered it
    _to("partners"),
    _to("teams"),
    _to("people", "owner_id"),
    _to("people", "registrant_id"),
    _text("project"),
    _text("product"),
    Column("quantity", Integer),
    Column("amount", Decimal4),
    Column("currency", String(3)),
    Column("close_date", Date),
    _text("contact"),
    _text("competitor"),
    Column("status", Value(Status), nullable=False),
    Column("stage", Value(Stage), nullable=False, server_default=Stage.QUALIFY),
    _text("place"),
    Column("list_price", Decimal4),
    Column("list_currency", String(3)),
    Column("discount", Decimal4),
    Column("price_date", Date),
    Column("submitted_at", Instant),
    _to("people", "decider_id"),
    Column("decision_due", Instant),
    Column("clock_left", Integer),  # seconds of working time, while the clock stands
    _to("people", "endorsed_by"),
    Column("decided_at", Instant),
    _to("people", "decided_by"),
    Column("appealed_at", Instant),
    Column("protected_until", Date),
    Column("extensions", Integer, nullable=False, server_default="0"),
    Column("extended_days", Integer, nullable=False, server_default="0"),
    _text("delivered_by"),
    _text("merged_into"),
    Column("closed_on", Date),
    Column("warnings", JSON, nullable=False, server_default="[]"),
    _text("reason"),
    _text("rule"),
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
    _id(),
    _organisation(),
    Column("deal_id", ForeignKey("deals.id", ondelete="CASCADE"), nullable=False),
    Column("at", Instant, nullable=False),
    _to("people", "actor_id"),
    Column("what", String(32), nullable=False),
    Column("changes", JSON, nullable=False),
    _text("why"),
    _text("rule"),
    Column("program_version", String(32), nullable=False, server_default=""),
    Index(None, "deal_id", "id"),
)

# Who stands in front for a customer and a product line, as long as his deal is live.
protections = Table(
    "protections",
    metadata,
    _id(),
    _organisation(),
    _to("customers", nullable=False),
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
    _id(),
    _organisation(),
    Column("first_id", ForeignKey("deals.id", ondelete="CASCADE"), nullable=False),
    Column("second_id", ForeignKey("deals.id", ondelete="CASCADE"), nullable=False),
    Column("found_at", Instant, nullable=False),
    Column("score", Integer, nullable=False),  # of a thousand: how likely the customers are the same
    Column("proposed", Value(Ruling), nullable=False),
    Column("ruling", Value(Ruling)),
    _to("people", "ruled_by"),
    Column("ruled_at", Instant),
    _text("rule"),
    Column("program_version", String(32), nullable=False, server_default=""),
    UniqueConstraint("first_id", "second_id"),
    Index(None, "second_id", "ruling"),
)

# Names that partners' contacts looked up, each counted once a day.
lookups = Table(
    "lookups",
    metadata,
    _id(),
    _organisation(),
    _to("people", "person_id", nullable=False),
    _to("partners", nullable=False),
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
    _id(),
    _organisation(),
    Column("version", String(32), nullable=False),
    Column("content", Text, nullable=False),  # JSON
    Column("since", Instant, nullable=False),
    UniqueConstraint("organisation_id", "version"),
)

rewards = Table(
    "rewards",
    metadata,
    _id(),
    _organisation(),
    Column("deal_id", ForeignKey("deals.id", ondelete="CASCADE"), nullable=False),
    _to("partners", nullable=False),
    Column("amount", Decimal4, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("percent", Decimal4, nullable=False),
    Column("earned_on", Date, nullable=False),
    _text("rule"),
    Column("program_version", String(32), nullable=False, server_default=""),
    UniqueConstraint("deal_id"),
    Index(None, "partner_id", "earned_on"),
)

visits = Table(
    "visits",
    metadata,
    _id(),
    _organisation(),
    _to("partners", nullable=False),
    _to("people", "person_id", nullable=False),
    _to("teams"),
    Column("day", Date, nullable=False),
    Column("time", Time),
    Column("state", Value(VisitState), nullable=False),
    Column("people", JSON, nullable=False, server_default="[]"),
    _text("summary"),
    Column("objection", Value(Objection)),
    _text("next_step"),
    Column("next_step_date", Date),
    _text("purpose"),
    Column("external_id", String(128)),
    UniqueConstraint("organisation_id", "external_id"),
    Index(None, "partner_id", "day"),
    Index(None, "person_id", "day"),
    Index(None, "team_id", "day"),
)

tasks = Table(
    "tasks",
    metadata,
    _id(),
    _organisation(),
    _to("people", "person_id", nullable=False),
    Column("text", Text, nullable=False),
    Column("due", Date),
    Column("time", Time),
    Column("remind_at", Instant),
    _to("partners"),
    _to("visits"),
    Column("done_at", Instant),
    Index(None, "person_id", "done_at", "due"),
    Index(None, "remind_at"),
)

orders = Table(
    "orders",
    metadata,
    _id(),
    _organisation(),
    _to("partners", nullable=False),
    _to("people", "person_id"),
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
    _id(),
    _organisation(),
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), nullable=False),
    Column("line", Integer, nullable=False),
    _to("products"),
    Column("quantity", Integer, nullable=False),
    Column("amount", Decimal4, nullable=False),
    UniqueConstraint("order_id", "line"),
)

quotas = Table(
    "quotas",
    metadata,
    _id(),
    _organisation(),
    _to("people", "person_id", nullable=False),
    Column("first", Date, nullable=False),  # of the quarter
    Column("amount", Decimal4, nullable=False),
    Column("currency", String(3), nullable=False),
    UniqueConstraint("person_id", "first"),
)

standups = Table(
    "standups",
    metadata,
    _id(),
    _organisation(),
    _to("teams", nullable=False),
    Column("day", Date, nullable=False),
    Column("digest_at", Instant, nullable=False),
    Column("digested_at", Instant),
    UniqueConstraint("team_id", "day"),
)

standup_answers = Table(
    "standup_answers",
    metadata,
    _id(),
    _organisation(),
    Column("standup_id", ForeignKey("standups.id", ondelete="CASCADE"), nullable=False),
    _to("people", "person_id", nullable=False),
    Column("presence", Value(Presence), nullable=False),
    Column("asked_at", Instant),
    Column("answered_at", Instant),
    _text("done"),
    _text("plan"),
    _text("blockers"),
    UniqueConstraint("standup_id", "person_id"),
    Index(None, "person_id", "standup_id"),
)

slots = Table(
    "slots",
    metadata,
    _id(),
    _organisation(),
    Column("schedule", String(128), nullable=False),  # "briefing team 3", "protection D-48213 7"
    Column("due", Instant, nullable=False),
    Column("done_at", Instant, nullable=False),
    UniqueConstraint("organisation_id", "schedule", "due"),
)

dialogues = Table(
    "dialogues",
    metadata,
    _id(),
    _organisation(),
    _to("people", "person_id", nullable=False),
    Column("place", String(192), nullable=False),  # the conversation and thread it runs in
    Column("script", String(32), nullable=False),
    Column("state", JSON, nullable=False),
    Column("updated_at", Instant, nullable=False),
    UniqueConstraint("person_id", "place"),
)

drafts = Table(
    "drafts",
    metadata,
    _id(),
    _organisation(),
    _to("people", "person_id", nullable=False),
    Column("script", String(32), nullable=False),
    Column("state", JSON, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Index(None, "person_id", "id"),
)

thoughts = Table(
    "thoughts",
    metadata,
    _id(),
    _organisation(),
    Column("day", Date, nullable=False),
    Column("number", Integer, nullable=False),  # within the organisation's day, which allows so many
    _to("people", "person_id", nullable=False),
    Column("event", String(192), nullable=False),
    Column("platform", Value(Platform), nullable=False),
    Column("workspace", String(64), nullable=False),
    Column("conversation", String(64), nullable=False),
    Column("thread", String(64), nullable=False, server_default=""),
    Column("private", Boolean, nullable=False, server_default="1"),
    Column("account", String(64), nullable=False),  # the speaker's own workspace, and who he is there
    Column("user", String(64), nullable=False),
    _text("text"),
    Column("asked_at", Instant, nullable=False),
    Column("lease_until", Instant),
    Column("done_at", Instant),
    UniqueConstraint("organisation_id", "day", "number"),
    Index(None, "done_at", "id"),
)

changes = Table(
    "changes",
    metadata,
    _id(),
    _organisation(),
    _to("people", "person_id", nullable=False),
    Column("at", Instant, nullable=False),
    Column("what", String(64), nullable=False),
    Column("rows", JSON, nullable=False),  # [table, id, before, after] of each row written
    Column("undone_at", Instant),
    Index(None, "person_id", "id"),
)

# Every write and every refusal that matters, each entry holding the hash of the one before. Triggers forbid
# to change or delete an entry; only its detail may be taken away, when a person is erased.
audit = Table(
    "audit",
    metadata,
    _id(),
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

inbox = Table(
    "inbox",
    metadata,
    _id(),
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
    _id(),
    Column("organisation_id", ForeignKey("organisations.id", ondelete="CASCADE")),  # none: to a stranger
    Column("key", String(192), nullable=False, unique=True),
    _to("people", "person_id"),
    Column("platform", Value(Platform), nullable=False),
    Column("workspace", String(64), nullable=False),
    Column("conversation", String(64), nullable=False),
    Column("thread", String(64), nullable=False, server_default=""),
    Column("private", Boolean, nullable=False, server_default="1"),
    Column("edits", String(64), nullable=False, server_default=""),  # the message to redraw
    Column("card", JSON, nullable=False),
    Column("urgency", Value(Urgency), nullable=False),
    _text("about"),
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
    _organisation(),
    Column("action", Text, nullable=False),
    _to("people", "person_id"),  # who may press it; none: whoever's role allows
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
