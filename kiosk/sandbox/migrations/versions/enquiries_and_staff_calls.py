"""Enquiries that were answered, and calls for staff."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"
branch_labels: str | None = None
depends_on: str | None = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create both tables."""
    op.create_table(
        "enquiries",
        sa.Column("visit_id", sa.String(64), nullable=False),
        sa.Column("request_hash", sa.String(64), nullable=False),
        sa.Column("answered_at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"], name="fk_enquiries_visit_id"),
        sa.PrimaryKeyConstraint("visit_id", name="pk_enquiries"),
    )
    op.create_table(
        "staff_calls",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("kiosk", sa.String(40), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_staff_calls"),
    )
    op.create_index("ix_staff_calls_kiosk_at", "staff_calls", ["kiosk", "at"])


def downgrade() -> None:
    """Drop both."""
    op.drop_table("staff_calls")
    op.drop_table("enquiries")
