"""The tables of what the platform's own staff decide; whoever decides is on record."""

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.sandbox.database import Base


class Correction(Base):
    """A registration said to stand with the wrong person, by one member of staff and then by another."""

    __tablename__ = "corrections"
    __table_args__ = (CheckConstraint("approved_by <> proposed_by", name="two_people"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    visit_id: Mapped[str] = mapped_column(ForeignKey("registrations.visit_id"))
    why: Mapped[str] = mapped_column(String(200))
    proposed_by: Mapped[str] = mapped_column(String(40))
    proposed_at: Mapped[datetime]
    approved_by: Mapped[str | None] = mapped_column(String(40))
    approved_at: Mapped[datetime | None]


class Notice(Base):
    """Somebody is to be told of a correction; `to` is one of `kiosk.sandbox.corrections.TOLD`."""

    __tablename__ = "notices"

    id: Mapped[int] = mapped_column(primary_key=True)
    correction_id: Mapped[int] = mapped_column(ForeignKey("corrections.id"))
    to: Mapped[str] = mapped_column(String(16))
    at: Mapped[datetime]


class Pending(Base):
    """A certificate of which J-LIS cannot say whose it is, and what two members of staff decide about it.

    `proposals` counts what was proposed; the last one stands here.
    """

    __tablename__ = "pending_identities"
    __table_args__ = (CheckConstraint("approved_by <> proposed_by", name="two_people"),)

    reference: Mapped[str] = mapped_column(String(10), primary_key=True)
    serial_hash: Mapped[str] = mapped_column(String(64), unique=True)
    met_at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id"))
    why: Mapped[str | None] = mapped_column(String(200))
    proposed_by: Mapped[str | None] = mapped_column(String(40))
    approved_by: Mapped[str | None] = mapped_column(String(40))
    approved_at: Mapped[datetime | None]
    proposals: Mapped[int] = mapped_column(default=0)


class DeadlineException(Base):
    """A programme's date is put off at one kiosk; `deadline` is a `kiosk.sandbox.intake.Deadline`."""

    __tablename__ = "deadline_exceptions"

    id: Mapped[int] = mapped_column(primary_key=True)
    deadline: Mapped[str] = mapped_column(String(16))
    programme: Mapped[str] = mapped_column(String(16))
    kiosk: Mapped[str] = mapped_column(String(40))
    until: Mapped[datetime]
    why: Mapped[str] = mapped_column(String(200))
    granted_by: Mapped[str] = mapped_column(String(40))
    granted_at: Mapped[datetime]


class Budget(Base):
    """What a programme may spend, in yen: `each` is set aside for every registration that stands."""

    __tablename__ = "budgets"
    __table_args__ = (CheckConstraint("committed >= 0", name="not_below_nothing"),)

    programme: Mapped[str] = mapped_column(String(16), primary_key=True)
    yen: Mapped[int] = mapped_column(BigInteger)
    each: Mapped[int]
    committed: Mapped[int] = mapped_column(BigInteger, default=0)
    set_by: Mapped[str] = mapped_column(String(40))
    set_at: Mapped[datetime]
