"""The tables of the first version: persons, visits, held IDs, checked accounts, registrations."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None
branch_labels: str | None = None
depends_on: str | None = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create every table."""
    op.create_table(
        "persons",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("since", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_persons"),
    )
    _certificate_bindings()
    _visits()
    _held()
    _registrations()


def downgrade() -> None:
    """Drop every table, the ones that point at others first."""
    for table in (
        "registrations",
        "mykey_ids",
        "checked_accounts",
        "visits",
        "certificate_bindings",
        "persons",
    ):
        op.drop_table(table)


def _certificate_bindings() -> None:
    op.create_table(
        "certificate_bindings",
        sa.Column("serial_hash", sa.String(64), nullable=False),
        sa.Column("person_id", sa.Integer, nullable=False),
        sa.Column("supersedes", sa.String(64)),
        sa.Column("since", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_certificate_bindings_person_id"),
        sa.PrimaryKeyConstraint("serial_hash", name="pk_certificate_bindings"),
    )
    op.create_index("ix_certificate_bindings_person_id", "certificate_bindings", ["person_id"])


def _visits() -> None:
    op.create_table(
        "visits",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("reference", sa.String(10), nullable=False),
        sa.Column("nonce", sa.String(64), nullable=False),
        sa.Column("kiosk", sa.String(40), nullable=False),
        sa.Column("person_id", sa.Integer, nullable=False),
        sa.Column("certificate_sealed", sa.LargeBinary, nullable=False),
        sa.Column("opened_at", _MOMENT, nullable=False),
        sa.Column("expires_at", _MOMENT, nullable=False),
        sa.Column("phase", sa.String(12), nullable=False),
        sa.Column("id_attempts", sa.Integer, nullable=False),
        sa.Column("offered_ids", sa.String(32), nullable=False),
        sa.Column("code_attempts", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_visits_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_visits"),
        sa.UniqueConstraint("nonce", name="uq_visits_nonce"),
        sa.UniqueConstraint("reference", name="uq_visits_reference"),
    )
    op.create_index("ix_visits_kiosk_phase", "visits", ["kiosk", "phase"])
    op.create_index("ix_visits_phase_expires_at", "visits", ["phase", "expires_at"])


def _held() -> None:
    op.create_table(
        "checked_accounts",
        sa.Column("visit_id", sa.String(64), nullable=False),
        sa.Column("token", sa.String(64), nullable=False),
        sa.Column("provider", sa.String(16), nullable=False),
        sa.Column("account_hash", sa.String(64), nullable=False),
        sa.Column("account_sealed", sa.LargeBinary, nullable=False),
        sa.Column("holder_sealed", sa.LargeBinary),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"], name="fk_checked_accounts_visit_id"),
        sa.PrimaryKeyConstraint("visit_id", name="pk_checked_accounts"),
        sa.UniqueConstraint("token", name="uq_checked_accounts_token"),
    )
    op.create_table(
        "mykey_ids",
        sa.Column("mykey_id", sa.String(8), nullable=False),
        sa.Column("visit_id", sa.String(64)),
        sa.Column("person_id", sa.Integer),
        sa.CheckConstraint("(visit_id IS NULL) <> (person_id IS NULL)", name="ck_mykey_ids_one_holder"),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_mykey_ids_person_id"),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"], name="fk_mykey_ids_visit_id"),
        sa.PrimaryKeyConstraint("mykey_id", name="pk_mykey_ids"),
        sa.UniqueConstraint("person_id", name="uq_mykey_ids_person_id"),
        sa.UniqueConstraint("visit_id", name="uq_mykey_ids_visit_id"),
    )


def _registrations() -> None:
    op.create_table(
        "registrations",
        sa.Column("visit_id", sa.String(64), nullable=False),
        sa.Column("nonce", sa.String(64), nullable=False),
        sa.Column("person_id", sa.Integer, nullable=False),
        sa.Column("programme", sa.String(16), nullable=False),
        sa.Column("provider", sa.String(16), nullable=False),
        sa.Column("account_hash", sa.String(64), nullable=False),
        sa.Column("request_hash", sa.String(64), nullable=False),
        sa.Column("statement_sealed", sa.LargeBinary, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
        sa.Column("receipt_sealed", sa.LargeBinary, nullable=False),
        sa.Column("registered_at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_registrations_person_id"),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"], name="fk_registrations_visit_id"),
        sa.PrimaryKeyConstraint("visit_id", name="pk_registrations"),
        sa.UniqueConstraint("nonce", name="uq_registrations_nonce"),
        sa.UniqueConstraint("person_id", "programme", name="uq_registrations_person_id_programme"),
        sa.UniqueConstraint(
            "programme", "provider", "account_hash", name="uq_registrations_programme_provider_account_hash"
        ),
    )
