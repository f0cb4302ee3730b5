"""Every table. Each row belongs to an organisation; every uniqueness is a constraint here."""

from storage.tables.audit import audit, audit_heads, erasures
from storage.tables.columns import metadata
from storage.tables.customers import customer_keys, customers, filings, products
from storage.tables.deals import conflicts, deal_events, deals, lookups, programs, protections, rewards
from storage.tables.dialogues import changes, dialogues, drafts, thoughts
from storage.tables.partners import order_lines, orders, partner_keys, partners, quotas, trainings
from storage.tables.people import accounts, claims, invites, leaves, organisations, people, strangers, teams
from storage.tables.post import buckets, handles, inbox, leases, offsets, outbox
from storage.tables.standups import slots, standup_answers, standups
from storage.tables.visits import tasks, visits

__all__ = [
    "accounts", "audit", "audit_heads", "buckets", "changes", "claims", "conflicts", "customer_keys",
    "customers", "deal_events", "deals", "dialogues", "drafts", "erasures", "filings", "handles", "inbox",
    "invites", "leases", "leaves", "lookups", "metadata", "offsets", "order_lines", "orders",
    "organisations", "outbox", "partner_keys", "partners", "people", "products", "programs",
    "protections", "quotas", "rewards", "slots", "standup_answers", "standups", "strangers", "tasks",
    "teams", "thoughts", "trainings", "visits",
]  # fmt: skip
