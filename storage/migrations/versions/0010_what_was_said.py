"""What was last said to a person is found at once, and may be about several things."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("outbox") as outbox:
        outbox.alter_column("about", existing_type=sa.String(64), type_=sa.Text(), existing_server_default="")
        outbox.create_index("ix_outbox_person_id_id", ["person_id", "id"])


def downgrade() -> None:
    op.execute(sa.text("UPDATE outbox SET about = substr(about, 1, 64)"))
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_index("ix_outbox_person_id_id")
        outbox.alter_column("about", existing_type=sa.Text(), type_=sa.String(64), existing_server_default="")
