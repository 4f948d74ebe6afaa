"""A registration can be unlinked by two people; the rules about once count those that stand."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision: str | None = "0003"
branch_labels: str | None = None
depends_on: str | None = None

_MOMENT = sa.DateTime(timezone=True)
_STANDS = sa.text("unlinked_at IS NULL")
_ONCE = {
    "uq_registrations_person_id_programme": ["person_id", "programme"],
    "uq_registrations_programme_provider_account_hash": ["programme", "provider", "account_hash"],
}


def upgrade() -> None:
    """Make room for what was corrected, who did it and who must be told."""
    with op.batch_alter_table("registrations") as table:
        table.add_column(sa.Column("unlinked_at", _MOMENT))
        for name in _ONCE:
            table.drop_constraint(name, type_="unique")
    for name, columns in _ONCE.items():
        op.create_index(name, "registrations", columns, unique=True, sqlite_where=_STANDS, postgresql_where=_STANDS)
    op.create_table(
        "corrections",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("visit_id", sa.String(64), nullable=False),
        sa.Column("why", sa.String(200), nullable=False),
        sa.Column("proposed_by", sa.String(40), nullable=False),
        sa.Column("proposed_at", _MOMENT, nullable=False),
        sa.Column("approved_by", sa.String(40)),
        sa.Column("approved_at", _MOMENT),
        sa.CheckConstraint("approved_by <> proposed_by", name="ck_corrections_two_people"),
        sa.ForeignKeyConstraint(["visit_id"], ["registrations.visit_id"], name="fk_corrections_visit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_corrections"),
    )
    op.create_table(
        "notices",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("correction_id", sa.Integer, nullable=False),
        sa.Column("to", sa.String(16), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["correction_id"], ["corrections.id"], name="fk_notices_correction_id"),
        sa.PrimaryKeyConstraint("id", name="pk_notices"),
    )


def downgrade() -> None:
    """Go back to registrations that all stand; those that were unlinked are in the way of it and must be gone first."""
    op.drop_table("notices")
    op.drop_table("corrections")
    for name in _ONCE:
        op.drop_index(name, "registrations")
    with op.batch_alter_table("registrations") as table:
        for name, columns in _ONCE.items():
            table.create_unique_constraint(name, columns)
        table.drop_column("unlinked_at")
