"""How the names of a database were filed."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "filings",
        sa.Column("edition", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("edition", name=op.f("pk_filings")),
    )


def downgrade() -> None:
    op.drop_table("filings")
