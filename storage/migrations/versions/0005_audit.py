"""The audit log: entries that can be added and neither changed nor deleted."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

KEPT = ("id", "organisation_id", "number", "at", "actor_id", "what", "event", "detail_hash", "hash")
REFUSED = "the audit log is append-only"


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor_id", sa.Integer()),
        sa.Column("what", sa.String(64), nullable=False),
        sa.Column("event", sa.String(32), nullable=False, server_default=""),
        sa.Column("detail", sa.JSON()),
        sa.Column("salt", sa.String(32)),
        sa.Column("detail_hash", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sa.UniqueConstraint("organisation_id", "number", name=op.f("uq_audit_organisation_id_number")),
    )
    op.create_index(op.f("ix_audit_organisation_id_actor_id"), "audit", ["organisation_id", "actor_id"])
    op.create_table(
        "audit_heads",
        sa.Column("organisation_id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", name=op.f("pk_audit_heads")),
    )
    for statement in _on_postgres() if op.get_bind().dialect.name == "postgresql" else _on_sqlite():
        op.execute(statement)


def _on_postgres() -> list[str]:
    same = " AND ".join(f"NEW.{name} IS NOT DISTINCT FROM OLD.{name}" for name in KEPT)
    run = "EXECUTE FUNCTION audit_kept()"
    return [
        f"""CREATE FUNCTION audit_kept() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' AND NEW.detail IS NULL AND NEW.salt IS NULL AND {same} THEN
            RETURN NEW;
          END IF;
          RAISE EXCEPTION '{REFUSED}';
        END $$""",
        f"CREATE TRIGGER audit_kept BEFORE UPDATE OR DELETE ON audit FOR EACH ROW {run}",
        f"CREATE TRIGGER audit_whole BEFORE TRUNCATE ON audit FOR EACH STATEMENT {run}",
    ]


def _on_sqlite() -> list[str]:
    """A replacing insert fires no trigger of deletion, so it has one of its own."""
    same = " AND ".join(f"NEW.{name} IS OLD.{name}" for name in KEPT)
    refuse = f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
    same_number = "organisation_id = NEW.organisation_id AND number = NEW.number"
    there = f"EXISTS (SELECT 1 FROM audit WHERE id = NEW.id OR ({same_number}))"  # noqa: S608 - names above
    return [
        f"CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit {refuse}",
        "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit "
        f"WHEN NOT (NEW.detail IS NULL AND NEW.salt IS NULL AND {same}) {refuse}",
        f"CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit WHEN {there} {refuse}",
    ]


def downgrade() -> None:
    op.drop_table("audit_heads")
    op.drop_table("audit")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION audit_kept()")
