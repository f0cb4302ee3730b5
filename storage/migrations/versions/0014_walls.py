"""PostgreSQL itself keeps the records of organisations apart (storage/wall.py)."""

from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None
RECORDS = (
    "claims", "conflicts", "customer_keys", "customers", "deal_events", "deals", "erasures", "invites",
    "leaves", "order_lines", "orders", "partner_keys", "partners", "people", "products", "programs",
    "protections", "quotas", "rewards", "slots", "standup_answers", "standups", "tasks", "teams",
    "trainings", "visits",
)  # fmt: skip
SEEN = "(SELECT current_setting('channelbot.organisation', true))"  # asked once a query, not once a row


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    for table in RECORDS:
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY wall ON {table} USING ({SEEN} = '*' OR organisation_id::text = {SEEN})")


def downgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    for table in RECORDS:
        op.execute(f"DROP POLICY wall ON {table}")
        op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY")
