"""Visits: kept alive, ended, settled; their opening is kiosk.sandbox.openings.

A visit is refused as `visit.expired` alike whether it ran out, was ended, or never was.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from http import HTTPStatus

from sqlalchemy import ColumnElement, Executable, Select, bindparam, delete, select, update
from sqlalchemy.orm import Session, sessionmaker
from structlog.typing import FilteringBoundLogger

from kiosk.platform import reference
from kiosk.platform.messages import LONGEST_VISIT, Outcome, Renewed, Settled
from kiosk.sandbox.database import CheckedAccount, HeldId, Registration, Visit
from kiosk.sandbox.keys import Keys
from kiosk.sandbox.refusal import Refused
from kiosk.visit import mykey_id
from kiosk.visit.reason import Reason

LIFE = timedelta(minutes=15)
# Made once, as every statement of a whole enrolment: to make it anew costs more than to run it.
_FIND = select(Visit).where(Visit.id == bindparam("visit")).with_for_update()


class Phase(StrEnum):
    """Where a visit stands; all but the first are for good."""

    OPEN = "open"
    CLOSED = "closed"
    REGISTERED = "registered"
    ANSWERED = "answered"


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
        sessions: opens one transaction.
        keys: seals and hashes what is stored.
        clock: gives the aware time.
        log: takes event names, references and reasons, never what a resident said or holds.
    """

    sessions: sessionmaker[Session]
    keys: Keys
    clock: Callable[[], datetime]
    log: FilteringBoundLogger

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
        with self._desk.sessions.begin() as session:
            visit = require_open(find(session, at), now)
            visit.expires_at = min(now + LIFE, visit.opened_at + LONGEST_VISIT)
            return Renewed(expires_at=visit.expires_at)

    def end(self, at: At) -> None:
        """End a visit and free what it held; one that has ended, or has registered, stays as it is.

        Raises:
            Refused: `visit.expired` for a visit that never was.
        """
        with self._desk.sessions.begin() as session:
            visit = find(session, at)
            _close_if_open(session, visit)
        self._desk.log.info("visit.ended", reference=visit.reference)

    def settle(self, at: At) -> Settled:
        """Say for good how a visit ended: registered, or closed now, so that a late registration is refused.

        Raises:
            Refused: `visit.expired` for a visit that never was.
        """
        with self._desk.sessions.begin() as session:
            visit = find(session, at)
            _close_if_open(session, visit)
            registration = session.get(Registration, visit.id)
        outcome = Outcome.REGISTERED if registration else Outcome.CLOSED
        self._desk.log.info("visit.settled", reference=visit.reference, outcome=outcome)
        return Settled(
            outcome=outcome,
            reference=visit.reference,
            registered_at=registration.registered_at if registration else None,
        )


def new_reference() -> str:
    """Draw a 受付番号."""
    drawn = "".join(secrets.choice(mykey_id.ALPHABET) for _ in range(reference.LENGTH - 1))
    return reference.with_check(drawn)


def find(session: Session, at: At, how: Executable = _FIND, **given: object) -> Visit:
    """Return the visit, locked until the transaction ends.

    Args:
        session: the transaction.
        at: which.
        how: a statement that does something to it as well, and returns it; it is undone where this is refused.
        given: the statement's parameters beside `visit`.

    Raises:
        Refused: `visit.expired` for one that never was at this kiosk.
    """
    visit: Visit | None = session.scalar(how, {"visit": at.visit, **given})
    if visit is None or visit.kiosk != at.kiosk:
        raise Refused(HTTPStatus.NOT_FOUND, Reason.VISIT_EXPIRED)
    return visit


def require_open(visit: Visit, now: datetime) -> Visit:
    """Return the visit if it is still open.

    Raises:
        Refused: `visit.expired`.
    """
    if visit.phase != Phase.OPEN or visit.expires_at <= now:
        raise Refused(HTTPStatus.GONE, Reason.VISIT_EXPIRED)
    return visit


def close(session: Session, which: ColumnElement[bool]) -> None:
    """Close those visits that are still open, and free the IDs and accounts they held."""
    visits = select(Visit.id).where(Visit.phase == Phase.OPEN, which)
    session.execute(delete(HeldId).where(HeldId.visit_id.in_(visits)))
    session.execute(delete(CheckedAccount).where(CheckedAccount.visit_id.in_(visits)))
    session.execute(update(Visit).where(Visit.phase == Phase.OPEN, which).values(phase=Phase.CLOSED))


def still_open(which: ColumnElement[bool]) -> Select[str]:
    """Ask for those visits that are still open, but for those that another call holds."""
    return select(Visit.id).where(Visit.phase == Phase.OPEN, which).with_for_update(skip_locked=True)


def close_found(session: Session, which: Select[str], **asked: object) -> None:
    """Close what is `still_open`; what another call holds, it is closing, or what follows here will meet it.

    Args:
        session: the transaction.
        which: of `still_open`.
        asked: its parameters.
    """
    found = session.scalars(which, asked).all()
    if found:
        close(session, Visit.id.in_(found))


def _close_if_open(session: Session, visit: Visit) -> None:
    if visit.phase == Phase.OPEN:
        close(session, Visit.id == visit.id)
