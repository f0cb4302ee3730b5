"""Rulings in histories say what each is to its own deal, also those of before."""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

# The one that gave way says so at the same moment, but for an opportunity of the direct team, which goes on.
UPGRADE = """
UPDATE deal_events SET why = CASE
    WHEN EXISTS (
        SELECT 1 FROM deal_events AS gave
        WHERE gave.deal_id = deal_events.deal_id AND gave.what = 'yield' AND gave."at" = deal_events."at")
    OR (why = 'second' AND EXISTS (
        SELECT 1 FROM deals WHERE deals.id = deal_events.deal_id AND deals.partner_id IS NULL))
    THEN 'yields' ELSE 'stands' END
WHERE what = 'ruled' AND why IN ('first', 'second')"""


def upgrade() -> None:
    op.execute(UPGRADE)


def downgrade() -> None:
    """What a ruling is to a deal is read by the version before as well, as it stands."""
