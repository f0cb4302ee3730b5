"""Conflicts: who stands in front, rulings, look-ups."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

LIVE = ("submitted", "needs_information", "approved", "open")


def upgrade() -> None:
    op.create_table(
        "lookups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("skeleton", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_lookups_organisation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["partner_id"], ["partners.id"], name=op.f("fk_lookups_partner_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_lookups_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lookups")),
        sa.UniqueConstraint("person_id", "day", "skeleton", name=op.f("uq_lookups_person_id_day_skeleton")),
    )
    op.create_index(op.f("ix_lookups_partner_id_day"), "lookups", ["partner_id", "day"])
    op.create_table(
        "conflicts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("second_id", sa.Integer(), nullable=False),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("proposed", sa.String(32), nullable=False),
        sa.Column("ruling", sa.String(32), nullable=True),
        sa.Column("ruled_by", sa.Integer(), nullable=True),
        sa.Column("ruled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rule", sa.Text(), server_default="", nullable=False),
        sa.Column("program_version", sa.String(length=32), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["first_id"], ["deals.id"], name=op.f("fk_conflicts_first_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_conflicts_organisation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["ruled_by"], ["people.id"], name=op.f("fk_conflicts_ruled_by")),
        sa.ForeignKeyConstraint(
            ["second_id"], ["deals.id"], name=op.f("fk_conflicts_second_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conflicts")),
        sa.UniqueConstraint("first_id", "second_id", name=op.f("uq_conflicts_first_id_second_id")),
    )
    op.create_index(op.f("ix_conflicts_second_id_ruling"), "conflicts", ["second_id", "ruling"])
    op.create_table(
        "protections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.String(length=64), nullable=False),
        sa.Column("part", sa.String(length=32), server_default="", nullable=False),
        sa.Column("deal_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name=op.f("fk_protections_customer_id")),
        sa.ForeignKeyConstraint(
            ["deal_id"], ["deals.id"], name=op.f("fk_protections_deal_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_protections_organisation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protections")),
        sa.UniqueConstraint(
            "organisation_id",
            "customer_id",
            "line",
            "part",
            name=op.f("uq_protections_organisation_id_customer_id_line_part"),
        ),
    )
    op.create_index(op.f("ix_protections_deal_id"), "protections", ["deal_id"])
    with op.batch_alter_table("customers") as batch_op:
        batch_op.add_column(sa.Column("same_as_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(op.f("fk_customers_same_as_id"), "customers", ["same_as_id"], ["id"])
        batch_op.create_index(op.f("ix_customers_same_as_id"), ["same_as_id"])
    op.add_column("organisations", sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=True))
    _fill(op.get_bind())


def _fill(connection: sa.Connection) -> None:
    """The deals that are live already stand in the order in which they came."""
    read = "SELECT lower(name), lower(line) FROM products WHERE line <> '' AND organisation_id = :own"
    live = sa.text(
        "SELECT id, organisation_id, customer_id, product, submitted_at FROM deals"
        " WHERE customer_id IS NOT NULL AND status IN :live ORDER BY submitted_at, id"
    ).bindparams(sa.bindparam("live", LIVE, expanding=True))
    put = sa.text(
        "INSERT INTO protections (organisation_id, customer_id, line, deal_id, since)"
        " SELECT organisation_id, customer_id, :line, id, submitted_at FROM deals WHERE id = :id"
    )
    lines: dict[int, dict[str, str]] = {}
    taken: set[tuple[int, int, str]] = set()
    for row in connection.execute(live).all():
        own = row.organisation_id
        if own not in lines:
            listed = connection.execute(sa.text(read), {"own": own}).all()
            lines[own] = {row[0]: row[1] for row in listed}
        product = row.product.casefold()
        line = lines[own].get(product, product)[:64]
        if (own, row.customer_id, line) not in taken:
            taken.add((own, row.customer_id, line))
            connection.execute(put, {"line": line, "id": row.id})


def downgrade() -> None:
    op.drop_column("organisations", "submitted_at")
    with op.batch_alter_table("customers") as batch_op:
        batch_op.drop_index(op.f("ix_customers_same_as_id"))
        batch_op.drop_constraint(op.f("fk_customers_same_as_id"), type_="foreignkey")
        batch_op.drop_column("same_as_id")
    op.drop_table("protections")
    op.drop_table("conflicts")
    op.drop_table("lookups")
