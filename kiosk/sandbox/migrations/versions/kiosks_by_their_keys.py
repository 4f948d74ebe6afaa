"""Kiosks are known by a key of their own, and no proof of it passes twice."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision: str | None = "0005"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    """Add both tables."""
    op.create_table(
        "devices",
        sa.Column("name", sa.String(40), primary_key=True),
        sa.Column("thumbprint", sa.String(43), nullable=False, unique=True),
        sa.Column("public_key", sa.String(400), nullable=False),
        sa.Column("enrolled_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True)),
    )
    op.create_table(
        "spent_proofs",
        sa.Column("id", sa.String(108), primary_key=True),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_spent_proofs_until", "spent_proofs", ["until"])


def downgrade() -> None:
    """Drop both: kiosks are known by the names they send."""
    op.drop_table("spent_proofs")
    op.drop_table("devices")
