"""Delivery: letters that may arrive twice, and the platforms' rates as rows."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("outbox") as batch:
        batch.add_column(sa.Column("repeat", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "buckets",
        sa.Column("name", sa.String(length=192), nullable=False),
        sa.Column("free_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_buckets")),
    )
    op.create_index(op.f("ix_buckets_free_at"), "buckets", ["free_at"])


def downgrade() -> None:
    op.drop_table("buckets")
    with op.batch_alter_table("outbox") as batch:
        batch.drop_column("repeat")
