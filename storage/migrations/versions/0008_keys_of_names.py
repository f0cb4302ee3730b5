"""Keys of names as numbers, in tables that are their own index."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from domain import matching
from storage.index import numbers

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

BATCH = 500
NOUNS = ("customer", "partner")


def upgrade() -> None:
    op.drop_index(op.f("ix_customers_same_as_id"), "customers")
    some = sa.text("same_as_id IS NOT NULL")
    op.create_index(
        op.f("ix_customers_same_as_id"), "customers", ["same_as_id"], sqlite_where=some, postgresql_where=some
    )
    op.drop_index(op.f("ix_deals_organisation_id_customer_id"), "deals")
    columns = ["organisation_id", "customer_id", "status"]
    op.create_index(op.f("ix_deals_organisation_id_customer_id_status"), "deals", columns)
    for noun in NOUNS:
        name, column = f"{noun}_keys", f"{noun}_id"
        op.drop_table(name)
        op.create_table(
            name,
            sa.Column("organisation_id", sa.Integer(), autoincrement=False, nullable=False),
            sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
            sa.Column(column, sa.Integer(), autoincrement=False, nullable=False),
            _to(noun, name),
            sa.PrimaryKeyConstraint("organisation_id", "key", column, name=op.f(f"pk_{name}")),
            sqlite_with_rowid=False,
        )
        op.create_index(op.f(f"ix_{name}_{column}"), name, [column])
        _fill(noun, numbers)


def _to(noun: str, name: str) -> sa.ForeignKeyConstraint:
    column = f"{noun}_id"
    key = op.f(f"fk_{name}_{column}")
    return sa.ForeignKeyConstraint([column], [f"{noun}s.id"], name=key, ondelete="CASCADE")


def _fill(noun: str, keys_of: Callable[[Iterable[str]], Iterable[int | str]]) -> None:
    """Files what is there, some hundreds of records at a time."""
    connection, column = op.get_bind(), f"{noun}_id"
    keys = sa.table(f"{noun}_keys", sa.column("organisation_id"), sa.column("key"), sa.column(column))
    for row in _records(connection, noun):
        own = {"organisation_id": row.organisation_id, column: row.id}
        values = [{**own, "key": key} for key in keys_of([row.name, *getattr(row, "short_names", ())])]
        if values:
            connection.execute(sa.insert(keys), values)


def _records(connection: sa.Connection, noun: str) -> Iterator[Any]:
    table = sa.table(f"{noun}s", *(sa.column(name) for name in ("id", "organisation_id", "name")))
    if noun == "partner":
        table.append_column(sa.column("short_names", sa.JSON))
    last = 0
    while rows := connection.execute(
        sa.select(table).where(table.c.id > last).order_by(table.c.id).limit(BATCH)
    ).all():
        last = rows[-1].id
        yield from rows


def downgrade() -> None:
    op.drop_index(op.f("ix_deals_organisation_id_customer_id_status"), "deals")
    op.create_index(op.f("ix_deals_organisation_id_customer_id"), "deals", ["organisation_id", "customer_id"])
    op.drop_index(op.f("ix_customers_same_as_id"), "customers")
    op.create_index(op.f("ix_customers_same_as_id"), "customers", ["same_as_id"])
    for noun in NOUNS:
        name, column = f"{noun}_keys", f"{noun}_id"
        op.drop_table(name)
        own = op.f(f"fk_{name}_organisation_id")
        op.create_table(
            name,
            sa.Column("organisation_id", sa.Integer(), nullable=False),
            sa.Column("key", sa.String(64), nullable=False),
            sa.Column(column, sa.Integer(), nullable=False),
            sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name=own, ondelete="CASCADE"),
            _to(noun, name),
            sa.UniqueConstraint(
                "organisation_id", "key", column, name=op.f(f"uq_{name}_organisation_id_key_{column}")
            ),
        )
        op.create_index(op.f(f"ix_{name}_{column}"), name, [column])
        _fill(noun, _texts)


def _texts(names: Iterable[str]) -> Iterable[str]:
    return sorted({key[:64] for name in names for key in matching.keys(name)})
