"""Keys of names without a second order, and without a look at their record for each."""

from contextlib import AbstractContextManager

from alembic import op
from alembic.operations.base import BatchOperations

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None
NOUNS = ("customer", "partner")


def upgrade() -> None:
    for noun in NOUNS:
        name, column = f"{noun}_keys", f"{noun}_id"
        op.drop_index(op.f(f"ix_{name}_{column}"), name)
        with _table(name) as table:
            table.drop_constraint(op.f(f"fk_{name}_{column}"), type_="foreignkey")


def downgrade() -> None:
    for noun in NOUNS:
        name, column = f"{noun}_keys", f"{noun}_id"
        key = op.f(f"fk_{name}_{column}")
        with _table(name) as table:
            table.create_foreign_key(key, f"{noun}s", [column], ["id"], ondelete="CASCADE")
        op.create_index(op.f(f"ix_{name}_{column}"), name, [column])


def _table(name: str) -> AbstractContextManager[BatchOperations]:
    """SQLite makes it anew, as a table that is its own index."""
    return op.batch_alter_table(name, table_kwargs={"sqlite_with_rowid": False})
