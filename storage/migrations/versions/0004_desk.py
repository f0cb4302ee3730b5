"""The deal desk: who decides and by when, what the program said, rewards."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

PEOPLE = ("decider_id", "endorsed_by", "decided_by")


def upgrade() -> None:
    _programs()
    _rewards()
    with op.batch_alter_table("outbox") as outbox:
        outbox.add_column(sa.Column("replies_to", sa.String(64), nullable=False, server_default=""))
        outbox.create_index("ix_outbox_about", ["platform", "workspace", "conversation", "about", "id"])
    with op.batch_alter_table("people") as people:
        people.add_column(sa.Column("deputy_id", sa.Integer()))
        people.create_foreign_key(people.f("fk_people_deputy_id"), "people", ["deputy_id"], ["id"])
    with op.batch_alter_table("deal_events") as events:
        events.add_column(sa.Column("program_version", sa.String(32), nullable=False, server_default=""))
    op.execute("UPDATE deals SET program_version = '' WHERE program_version IS NULL")
    with op.batch_alter_table("deals") as deals:
        for column in _columns():
            deals.add_column(column)
        for name in PEOPLE:
            deals.create_foreign_key(deals.f(f"fk_deals_{name}"), "people", [name], ["id"])
        deals.create_index(deals.f("ix_deals_decider_id_status"), ["decider_id", "status"])
        deals.alter_column("program_version", existing_type=sa.String(32), nullable=False, server_default="")
    op.execute("UPDATE deals SET extensions = 1, extended_days = 30 WHERE extended")
    op.execute("UPDATE deals SET decider_id = owner_id WHERE status IN ('submitted', 'needs_information')")
    with op.batch_alter_table("deals") as deals:
        deals.drop_column("extended")


def downgrade() -> None:
    with op.batch_alter_table("deals") as deals:
        deals.add_column(sa.Column("extended", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute("UPDATE deals SET extended = (extensions > 0)")
    with op.batch_alter_table("deals") as deals:
        deals.drop_index(deals.f("ix_deals_decider_id_status"))
        for name in PEOPLE:
            deals.drop_constraint(deals.f(f"fk_deals_{name}"), type_="foreignkey")
        for column in reversed(_columns()):
            deals.drop_column(column.name)
        deals.alter_column("program_version", existing_type=sa.String(32), nullable=True, server_default=None)
    with op.batch_alter_table("deal_events") as events:
        events.drop_column("program_version")
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_index("ix_outbox_about")
        outbox.drop_column("replies_to")
    with op.batch_alter_table("people") as people:
        people.drop_constraint(people.f("fk_people_deputy_id"), type_="foreignkey")
        people.drop_column("deputy_id")
    op.drop_table("rewards")
    op.drop_table("programs")


def _programs() -> None:
    op.create_table(
        "programs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(32), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_programs_organisation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programs")),
        sa.UniqueConstraint("organisation_id", "version", name=op.f("uq_programs_organisation_id_version")),
    )  # fmt: skip


def _rewards() -> None:
    op.create_table(
        "rewards",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("deal_id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("percent", sa.BigInteger(), nullable=False),
        sa.Column("earned_on", sa.Date(), nullable=False),
        sa.Column("rule", sa.Text(), server_default="", nullable=False),
        sa.Column("program_version", sa.String(32), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_rewards_organisation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["deal_id"], ["deals.id"], name=op.f("fk_rewards_deal_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["partner_id"], ["partners.id"], name=op.f("fk_rewards_partner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rewards")),
        sa.UniqueConstraint("deal_id", name=op.f("uq_rewards_deal_id")),
    )  # fmt: skip
    with op.batch_alter_table("rewards") as rewards:
        rewards.create_index(rewards.f("ix_rewards_partner_id_earned_on"), ["partner_id", "earned_on"])


def _columns() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("place", sa.Text(), nullable=False, server_default=""),
        sa.Column("list_price", sa.BigInteger()),
        sa.Column("list_currency", sa.String(3)),
        sa.Column("discount", sa.BigInteger()),
        sa.Column("price_date", sa.Date()),
        *(sa.Column(name, sa.Integer()) for name in PEOPLE),
        sa.Column("clock_left", sa.Integer()),
        sa.Column("appealed_at", sa.DateTime(timezone=True)),
        sa.Column("extensions", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("extended_days", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("delivered_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("merged_into", sa.Text(), nullable=False, server_default=""),
        sa.Column("warnings", sa.JSON(), nullable=False, server_default="[]"),
    )
