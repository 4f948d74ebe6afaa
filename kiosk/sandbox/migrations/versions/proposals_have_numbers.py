"""What is proposed for a certificate of nobody known has a number: it is approved as it was read, or not at all."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision: str | None = "0008"
branch_labels: str | None = None
depends_on: str | None = None

_cases = sa.table("pending_identities", sa.column("proposed_by", sa.String), sa.column("proposals", sa.Integer))


def upgrade() -> None:
    """Make room for the number; what is proposed already is the first."""
    op.add_column("pending_identities", sa.Column("proposals", sa.Integer(), nullable=False, server_default="0"))
    op.execute(sa.update(_cases).where(_cases.c.proposed_by.is_not(None)).values(proposals=1))


def downgrade() -> None:
    """Forget it: whoever approves then approves what stands there."""
    op.drop_column("pending_identities", "proposals")
