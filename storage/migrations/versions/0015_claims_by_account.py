"""Claims are looked up by the account that made them."""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_claims_platform_workspace_user", "claims", ["platform", "workspace", "user"])


def downgrade() -> None:
    op.drop_index("ix_claims_platform_workspace_user", table_name="claims")
