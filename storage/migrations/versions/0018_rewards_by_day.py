"""The latest rewards of all partners are listed."""

from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None
NAME = "ix_rewards_organisation_id_earned_on"


def upgrade() -> None:
    op.create_index(NAME, "rewards", ["organisation_id", "earned_on"])


def downgrade() -> None:
    op.drop_index(NAME, table_name="rewards")
