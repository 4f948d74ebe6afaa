"""Visits: kept alive, ended, settled; their opening is kiosk.sandbox.openings.

A visit is refused as `visit.expired` alike whether it ran out, was ended, or never was.
"""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from enum import StrEnum
from http import HTTPStatus

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Engine,
    Executable,
    Select,
    bindparam,
    delete,
    select,
    update,
)
from sqlalchemy.orm import Session, sessionmaker
from structlog.typing import FilteringBoundLogger

from kiosk.platform import reference
from kiosk.platform.messages import LONGEST_VISIT, Outcome, Renewed, Settled
from kiosk.sandbox.database import CheckedAccount, HeldId, Registration, Visit, table
from kiosk.sandbox.engines import Transaction
from kiosk.sandbox.keys import Keys
from kiosk.sandbox.refusal import Refused
from kiosk.visit import mykey_id
from kiosk.visit.reason import Reason

LIFE = timedelta(minutes=15)


class Phase(StrEnum):
    """Where a visit stands; all but the first are for good."""

    OPEN = "open"
    CLOSED = "closed"
    REGISTERED = "registered"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A visit as its row stands: `kiosk.sandbox.database.Visit`, column by column."""

    id: str
    reference: str
    nonce: str
    kiosk: str
    person_id: int
    certificate_sealed: bytes
    opened_at: datetime
    expires_at: datetime
    phase: str
    card_applied_at: datetime | None
    id_attempts: int = 0
    offered_ids: str = ""
    code_attempts: int = 0


_visits, _ids, _checked, _registrations = map(table, (Visit, HeldId, CheckedAccount, Registration))
# In the order of `VisitRow`.
COLUMNS = tuple(_visits.c[each.name] for each in fields(VisitRow))
# Made once, as every statement of a whole enrolment: to make it anew costs more than to run it.
_THIS = _visits.c.id == bindparam("visit")
LOOK = select(*COLUMNS).where(_THIS)
_FIND = LOOK.with_for_update()
_RENEW = update(_visits).where(_THIS).values(expires_at=bindparam("until"))
_THESE: BindParameter[Sequence[str]] = bindparam("visits", expanding=True)
_CLOSE = (
    delete(_ids).where(_ids.c.visit_id.in_(_THESE)),
    delete(_checked).where(_checked.c.visit_id.in_(_THESE)),
    update(_visits).where(_visits.c.id.in_(_THESE)).values(phase=bindparam("how")),
)
_REGISTERED = select(_registrations.c.registered_at).where(_registrations.c.visit_id == bindparam("visit"))


@dataclass(frozen=True, slots=True)
class At:
    """A visit as a kiosk names it: at any other kiosk there is no such visit.

    Attributes:
        kiosk: who calls, as its key has proved.
        visit: the token that the visit was opened with.
    """

    kiosk: str
    visit: str


@dataclass(frozen=True, slots=True)
class Desk:
    """What every rule needs.

    Attributes:
        engine: of the database.
        sessions: opens one transaction of what is done now and then.
        keys: seals and hashes what is stored.
        clock: gives the aware time.
        log: takes event names, references and reasons, never what a resident said or holds.
    """

    engine: Engine
    keys: Keys
    clock: Callable[[], datetime]
    log: FilteringBoundLogger
    sessions: sessionmaker[Session] = field(init=False)

    def __post_init__(self) -> None:
        """Make the sessions."""
        object.__setattr__(self, "sessions", sessionmaker(self.engine, expire_on_commit=False))

    def now(self) -> datetime:
        """The time to the millisecond: no finer time is signed or sent (kiosk.platform.statement)."""
        moment = self.clock()
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


class Visits:
    """The calls that concern an open visit as a whole."""

    def __init__(self, desk: Desk) -> None:
        """Take what every rule needs."""
        self._desk = desk

    def renew(self, at: At) -> Renewed:
        """Give the visit another 15 minutes, up to 60 in all.

        Raises:
            Refused: `visit.expired`.
        """
        now = self._desk.now()
        with self._desk.engine.begin() as connection:
            visit = require_open(find(connection, at), now)
            until = min(now + LIFE, visit.opened_at + LONGEST_VISIT)
            connection.execute(_RENEW, {"visit": visit.id, "until": until})
        return Renewed(expires_at=until)

    def end(self, at: At) -> None:
        """End a visit and free what it held; one that has ended, or has registered, stays as it is.

        Raises:
            Refused: `visit.expired` for a visit that never was.
        """
        with self._desk.engine.begin() as connection:
            visit = find(connection, at)
            _close_if_open(connection, visit)
        self._desk.log.info("visit.ended", reference=visit.reference)

    def settle(self, at: At) -> Settled:
        """Say for good how a visit ended: registered, or closed now, so that a late registration is refused.

        Raises:
            Refused: `visit.expired` for a visit that never was.
        """
        with self._desk.engine.begin() as connection:
            visit = find(connection, at)
            _close_if_open(connection, visit)
            registered_at = connection.scalar(_REGISTERED, {"visit": visit.id})
        outcome = Outcome.REGISTERED if registered_at else Outcome.CLOSED
        self._desk.log.info("visit.settled", reference=visit.reference, outcome=outcome)
        return Settled(outcome=outcome, reference=visit.reference, registered_at=registered_at)


def new_reference() -> str:
    """Draw a 受付番号."""
    drawn = "".join(secrets.choice(mykey_id.ALPHABET) for _ in range(reference.LENGTH - 1))
    return reference.with_check(drawn)


def find(connection: Connection, at: At, how: Executable = _FIND, **given: object) -> VisitRow:
    """Return the visit, locked until the transaction ends.

    Args:
        connection: the transaction.
        at: which.
        how: a statement that returns its `COLUMNS`: one that does something to it as well, which is undone where this
            is refused, or `LOOK`, which locks nothing.
        given: the statement's parameters beside `visit`.

    Raises:
        Refused: `visit.expired` for one that never was at this kiosk.
    """
    row = connection.execute(how, {"visit": at.visit, **given}).one_or_none()
    if row is None or row.kiosk != at.kiosk:
        raise Refused(HTTPStatus.NOT_FOUND, Reason.VISIT_EXPIRED)
    return VisitRow(*row)


def require_open(visit: VisitRow, now: datetime) -> VisitRow:
    """Return the visit if it is still open.

    Raises:
        Refused: `visit.expired`.
    """
    if not is_open(visit, now):
        raise expired()
    return visit


def is_open(visit: VisitRow, now: datetime) -> bool:
    """Whether it has neither ended nor run out."""
    return visit.phase == Phase.OPEN and visit.expires_at > now


def expired() -> Refused:
    """The visit is over."""
    return Refused(HTTPStatus.GONE, Reason.VISIT_EXPIRED)


def close(transaction: Transaction, visits: Sequence[str], how: Phase = Phase.CLOSED) -> None:
    """End those visits, which are open and locked, and free the IDs and accounts they held."""
    for closing in _CLOSE:
        transaction.execute(closing, {"visits": visits, "how": how})


def still_open(which: ColumnElement[bool]) -> Select[str]:
    """Ask for those visits that are still open, but for those that another call holds."""
    return select(_visits.c.id).where(_visits.c.phase == Phase.OPEN, which).with_for_update(skip_locked=True)


def close_found(transaction: Transaction, which: Select[str], **asked: object) -> None:
    """Close what is `still_open`; what another call holds, it is closing, or what follows here will meet it.

    Args:
        transaction: the transaction.
        which: of `still_open`.
        asked: its parameters.
    """
    found = transaction.scalars(which, asked).all()
    if found:
        close(transaction, found)


def _close_if_open(connection: Connection, visit: VisitRow) -> None:
    if visit.phase == Phase.OPEN:
        close(connection, [visit.id])
