"""The platform's tables, of types that SQLite and PostgreSQL share.

Whatever tells of a resident is sealed (kiosk.sandbox.keys) or a keyed hash before it gets here; unique constraints
are the last word on everything that may happen only once.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib.resources import as_file, files

import alembic.command
import alembic.config
from sqlalchemy import (
    CheckConstraint,
    DateTime,
    Dialect,
    Engine,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    Table,
    TypeDecorator,
    func,
    select,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_MIGRATION_LOCK = 0x6D796B6579

_OPEN = text("phase = 'open'")
_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcTime(TypeDecorator[datetime]):
    """An aware time, kept in UTC; SQLite, which knows no zones, gives it back aware all the same."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Bring an aware time to UTC."""
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give the time back aware."""
        return value and (value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC))


class Base(DeclarativeBase):
    """The root of the tables; constraints have names, so that migrations can speak of them."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = {datetime: UtcTime, bytes: LargeBinary}  # noqa: RUF012  # SQLAlchemy reads it as declared


def table(rows: type[Base]) -> Table:
    """The table behind a class.

    A statement on it that is made once and kept costs a quarter of one on the class that is made for each call. A
    session does not flush its objects before it: where it is to see them, they are flushed by hand.
    """
    return Base.metadata.tables[rows.__tablename__]


def _once(name: str, *columns: str) -> Index:
    """What may be once among the registrations that stand."""
    stands = text("unlinked_at IS NULL")
    return Index(name, *columns, unique=True, sqlite_where=stands, postgresql_where=stands)


class Person(Base):
    """Somebody, known only by the certificates that J-LIS says are theirs."""

    __tablename__ = "persons"

    id: Mapped[int] = mapped_column(primary_key=True)
    since: Mapped[datetime]


class CertificateBinding(Base):
    """A certificate's serial, as a keyed hash, belongs to a person."""

    __tablename__ = "certificate_bindings"

    serial_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"), index=True)
    supersedes: Mapped[str | None] = mapped_column(String(64))
    since: Mapped[datetime]


class Device(Base):
    """A kiosk that may call, by the key made on it."""

    __tablename__ = "devices"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    thumbprint: Mapped[str] = mapped_column(String(43), unique=True)
    public_key: Mapped[str] = mapped_column(String(400))
    enrolled_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


class SpentProof(Base):
    """A proof or an assertion of a kiosk that has passed: kept until it would be refused for its age."""

    __tablename__ = "spent_proofs"

    id: Mapped[str] = mapped_column(String(108), primary_key=True)
    until: Mapped[datetime] = mapped_column(index=True)


class Visit(Base):
    """One visit of one certificate at one kiosk; `phase` is a `kiosk.sandbox.visits.Phase`."""

    __tablename__ = "visits"
    __table_args__ = (
        Index(None, "phase", "expires_at"),
        Index(None, "kiosk", "phase"),
        Index("uq_visits_kiosk_open", "kiosk", unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN),
    )

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    reference: Mapped[str] = mapped_column(String(10), unique=True)
    nonce: Mapped[str] = mapped_column(String(64), unique=True)
    kiosk: Mapped[str] = mapped_column(String(40))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"))
    certificate_sealed: Mapped[bytes]
    opened_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    phase: Mapped[str] = mapped_column(String(12))
    id_attempts: Mapped[int] = mapped_column(default=0)
    offered_ids: Mapped[str] = mapped_column(String(32), default="")
    code_attempts: Mapped[int] = mapped_column(default=0)
    card_applied_at: Mapped[datetime | None]


class HeldId(Base):
    """A MyKey ID that is not free: reserved for a visit, or issued to a person for good."""

    __tablename__ = "mykey_ids"
    __table_args__ = (CheckConstraint("(visit_id IS NULL) <> (person_id IS NULL)", name="one_holder"),)

    mykey_id: Mapped[str] = mapped_column(String(8), primary_key=True)
    visit_id: Mapped[str | None] = mapped_column(ForeignKey("visits.id"), unique=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"), unique=True)


class CheckedAccount(Base):
    """The account a provider found for a visit: the last one counts."""

    __tablename__ = "checked_accounts"

    visit_id: Mapped[str] = mapped_column(ForeignKey("visits.id"), primary_key=True)
    token: Mapped[str] = mapped_column(String(64), unique=True)
    provider: Mapped[str] = mapped_column(String(16))
    account_hash: Mapped[str] = mapped_column(String(64))
    account_sealed: Mapped[bytes]
    holder_sealed: Mapped[bytes | None]


class Registration(Base):
    """A registration, with what the card signed and the receipt that was given; it stands until it is unlinked.

    `exception_id` names the `kiosk.sandbox.decisions.DeadlineException` to the programme's date that it came in by,
    `card_exception_id` the one to the card's.
    """

    __tablename__ = "registrations"
    __table_args__ = (
        _once("uq_registrations_person_id_programme", "person_id", "programme"),
        _once("uq_registrations_programme_provider_account_hash", "programme", "provider", "account_hash"),
    )

    visit_id: Mapped[str] = mapped_column(ForeignKey("visits.id"), primary_key=True)
    nonce: Mapped[str] = mapped_column(String(64), unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id"))
    programme: Mapped[str] = mapped_column(String(16))
    provider: Mapped[str] = mapped_column(String(16))
    account_hash: Mapped[str] = mapped_column(String(64))
    request_hash: Mapped[str] = mapped_column(String(64))
    statement_sealed: Mapped[bytes]
    signature: Mapped[bytes]
    receipt_sealed: Mapped[bytes]
    registered_at: Mapped[datetime]
    unlinked_at: Mapped[datetime | None]
    exception_id: Mapped[int | None]
    card_exception_id: Mapped[int | None]


class Enquiry(Base):
    """A visit was told what its person has registered; kept so that a lost answer can be given again."""

    __tablename__ = "enquiries"

    visit_id: Mapped[str] = mapped_column(ForeignKey("visits.id"), primary_key=True)
    request_hash: Mapped[str] = mapped_column(String(64))
    answered_at: Mapped[datetime]


class StaffCall(Base):
    """For the staff page: a kiosk called staff, or staff have come; `kind` is a `messages.StaffEvent`."""

    __tablename__ = "staff_calls"
    __table_args__ = (Index(None, "kiosk", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kiosk: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(16))
    at: Mapped[datetime]


def migrate(engine: Engine, revision: str = "head") -> None:
    """Bring the tables to a revision, all in one transaction; `base` takes everything away."""
    with _migrations() as config, engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            # Several servers may start at once; SQLite's own lock is taken by BEGIN IMMEDIATE.
            connection.execute(select(func.pg_advisory_xact_lock(_MIGRATION_LOCK)))
        config.attributes["connection"] = connection
        if revision == "base":
            alembic.command.downgrade(config, revision)
        else:
            alembic.command.upgrade(config, revision)


@contextmanager
def _migrations() -> Iterator[alembic.config.Config]:
    with as_file(files("kiosk.sandbox") / "migrations") as folder:
        config = alembic.config.Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        yield config
