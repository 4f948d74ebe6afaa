"""A registration that came in after both of its dates names the exception to each."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision: str | None = "0009"
branch_labels: str | None = None
depends_on: str | None = None

_registrations = sa.table(
    "registrations", sa.column("exception_id", sa.Integer), sa.column("card_exception_id", sa.Integer)
)
_exceptions = sa.table("deadline_exceptions", sa.column("id", sa.Integer), sa.column("deadline", sa.String))


def upgrade() -> None:
    """Make room for the card's, and put there what is one."""
    # Without a foreign key, as the other.
    op.add_column("registrations", sa.Column("card_exception_id", sa.Integer()))
    named, of_card = _registrations.c.exception_id, sa.select(_exceptions.c.id).where(_exceptions.c.deadline == "card")
    moved = {"card_exception_id": named, "exception_id": None}
    op.execute(sa.update(_registrations).where(named.in_(of_card)).values(moved))


def downgrade() -> None:
    """Go back to one for both dates: as before, the card's where there are two."""
    card = _registrations.c.card_exception_id
    op.execute(sa.update(_registrations).where(card.is_not(None)).values(exception_id=card))
    op.drop_column("registrations", "card_exception_id")
