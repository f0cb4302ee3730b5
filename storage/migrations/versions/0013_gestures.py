"""One gesture of a person, of which a platform may tell by several events."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None
NAME = "ix_inbox_platform_workspace_gesture"


def upgrade() -> None:
    op.add_column("inbox", sa.Column("gesture", sa.String(64)))
    op.create_index(NAME, "inbox", ["platform", "workspace", "gesture"], unique=True)


def downgrade() -> None:
    op.drop_index(NAME, "inbox")
    op.drop_column("inbox", "gesture")
