"""The database knows its own name and the keys it belongs to."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision: str | None = "0007"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    """Make room for the one row."""
    op.create_table(
        "installation",
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("keys", sa.String(64), nullable=False),
        sa.CheckConstraint("number = 1", name=op.f("ck_installation_one_row")),
        sa.PrimaryKeyConstraint("number", name="pk_installation"),
    )


def downgrade() -> None:
    """Forget it; the keys' folder still knows the name, and must be told to forget it too."""
    op.drop_table("installation")
