"""Budgets, exceptions to deadlines, wrong codes, the waiting room, and certificates of nobody known."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision: str | None = "0006"
branch_labels: str | None = None
depends_on: str | None = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Add the tables, and what visits and registrations keep of them."""
    _add_exceptions()
    _add_budgets()
    _add_pending()
    _add_limits()
    # Without a foreign key: SQLite would have to build the table anew, which others point at.
    op.add_column("visits", sa.Column("card_applied_at", _TIME))
    op.add_column("registrations", sa.Column("exception_id", sa.Integer()))


def _add_exceptions() -> None:
    op.create_table(
        "deadline_exceptions",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("deadline", sa.String(16), nullable=False),
        sa.Column("programme", sa.String(16), nullable=False),
        sa.Column("kiosk", sa.String(40), nullable=False),
        sa.Column("until", _TIME, nullable=False),
        sa.Column("why", sa.String(200), nullable=False),
        sa.Column("granted_by", sa.String(40), nullable=False),
        sa.Column("granted_at", _TIME, nullable=False),
    )


def _add_budgets() -> None:
    op.create_table(
        "budgets",
        sa.Column("programme", sa.String(16), primary_key=True),
        sa.Column("yen", sa.BigInteger(), nullable=False),
        sa.Column("each", sa.Integer(), nullable=False),
        sa.Column("committed", sa.BigInteger(), nullable=False),
        sa.Column("set_by", sa.String(40), nullable=False),
        sa.Column("set_at", _TIME, nullable=False),
        sa.CheckConstraint("committed >= 0", name="ck_budgets_not_below_nothing"),
    )


def _add_pending() -> None:
    op.create_table(
        "pending_identities",
        sa.Column("reference", sa.String(10), primary_key=True),
        sa.Column("serial_hash", sa.String(64), nullable=False, unique=True),
        sa.Column("met_at", _TIME, nullable=False),
        sa.Column("person_id", sa.Integer(), sa.ForeignKey("persons.id")),
        sa.Column("why", sa.String(200)),
        sa.Column("proposed_by", sa.String(40)),
        sa.Column("approved_by", sa.String(40)),
        sa.Column("approved_at", _TIME),
        sa.CheckConstraint("approved_by <> proposed_by", name="ck_pending_identities_two_people"),
    )


def _add_limits() -> None:
    op.create_table(
        "door", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("next_at", _TIME, nullable=False)
    )
    op.create_table(
        "turns", sa.Column("kiosk", sa.String(40), primary_key=True), sa.Column("at", _TIME, nullable=False)
    )
    op.create_index("ix_turns_at", "turns", ["at"])
    op.create_table(
        "wrong_codes",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("kiosk", sa.String(40), nullable=False),
        sa.Column("person_id", sa.Integer(), sa.ForeignKey("persons.id"), nullable=False),
        sa.Column("account_hash", sa.String(64), nullable=False),
        sa.Column("at", _TIME, nullable=False),
    )
    op.create_index("ix_wrong_codes_kiosk_person_id_at", "wrong_codes", ["kiosk", "person_id", "at"])
    op.create_index("ix_wrong_codes_account_hash_at", "wrong_codes", ["account_hash", "at"])


def downgrade() -> None:
    """Drop them: who decided what is lost."""
    op.drop_column("registrations", "exception_id")
    op.drop_column("visits", "card_applied_at")
    for table_name in ("wrong_codes", "turns", "door"):
        op.drop_table(table_name)
    op.drop_table("pending_identities")
    op.drop_table("budgets")
    op.drop_table("deadline_exceptions")
