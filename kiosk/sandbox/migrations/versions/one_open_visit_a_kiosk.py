"""A kiosk has one open visit, whatever is opened at the same moment."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision: str | None = "0002"
branch_labels: str | None = None
depends_on: str | None = None

_OPEN = sa.text("phase = 'open'")


def upgrade() -> None:
    """Let the database have the last word."""
    op.create_index(
        "uq_visits_kiosk_open", "visits", ["kiosk"], unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN
    )


def downgrade() -> None:
    """Leave it to the rules."""
    op.drop_index("uq_visits_kiosk_open", "visits")
