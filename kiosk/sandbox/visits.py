"""Visits: opened with a certificate, kept alive, ended, settled.

A visit is refused as `visit.expired` alike whether it ran out, was ended, or never was.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from http import HTTPStatus

from cryptography import x509
from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session, sessionmaker
from structlog.typing import FilteringBoundLogger

from kiosk.platform import reference
from kiosk.platform.messages import OpenVisit, Outcome, Renewed, Settled, Standing, VisitOpened
from kiosk.sandbox import people
from kiosk.sandbox.certificates import Authority
from kiosk.sandbox.database import CheckedAccount, HeldId, Person, Registration, Visit
from kiosk.sandbox.keys import Keys
from kiosk.sandbox.races import again_after_race
from kiosk.sandbox.refusal import Refused
from kiosk.sandbox.sealed import place
from kiosk.visit import mykey_id
from kiosk.visit.reason import Reason

LIFE = timedelta(minutes=15)
LONGEST = timedelta(minutes=60)


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
    """The calls that concern a visit as a whole."""

    def __init__(self, desk: Desk, authority: Authority, holders: people.People) -> None:
        """Take what checks certificates and what knows whose they are."""
        self._desk = desk
        self._authority = authority
        self._people = holders

    @again_after_race
    def open(self, kiosk: str, body: OpenVisit) -> VisitOpened:
        """Open a visit and end the one before at that kiosk.

        Raises:
            Refused: the certificate is not good (`Authority.check`, `Authority.ask`), or `identity.pending`.
        """
        now = self._desk.now()
        certificate = self._authority.check(body.certificate, now)
        self._authority.ask(certificate, now)
        with self._desk.sessions.begin() as session:
            close_found(session, (Visit.kiosk == kiosk) | (Visit.expires_at <= now))
            person = self._holder(session, certificate, now)
            visit = self._new(kiosk, body.certificate, person.id, now)
            session.add(visit)
            has_id = people.issued_id(session, person.id) is not None
            already = people.registered_programmes(session, person.id)
        self._desk.log.info("visit.opened", reference=visit.reference, kiosk=visit.kiosk)
        return VisitOpened(
            visit=visit.id,
            nonce=visit.nonce,
            reference=visit.reference,
            opened_at=visit.opened_at,
            expires_at=visit.expires_at,
            standing=Standing.HAS_MYKEY_ID if has_id else Standing.NEW,
            already=already,
        )

    def renew(self, at: At) -> Renewed:
        """Give the visit another 15 minutes, up to 60 in all.

        Raises:
            Refused: `visit.expired`.
        """
        now = self._desk.now()
        with self._desk.sessions.begin() as session:
            visit = require_open(find(session, at), now)
            visit.expires_at = min(now + LIFE, visit.opened_at + LONGEST)
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

    def _holder(self, session: Session, certificate: x509.Certificate, now: datetime) -> Person:
        try:
            return self._people.holder(session, certificate, now)
        except Refused as refused:
            # The counter finds the case in the log by this number.
            refused.reference = _reference()
            self._desk.log.warning("person.unclear", reference=refused.reference, reason=refused.reason)
            raise

    def _new(self, kiosk: str, certificate: bytes, person_id: int, now: datetime) -> Visit:
        visit_id = secrets.token_urlsafe(24)
        return Visit(
            id=visit_id,
            reference=_reference(),
            nonce=secrets.token_urlsafe(24),
            kiosk=kiosk,
            person_id=person_id,
            certificate_sealed=self._desk.keys.seal(certificate, place(Visit.certificate_sealed, visit_id)),
            opened_at=now,
            expires_at=now + LIFE,
            phase=Phase.OPEN,
        )


def _reference() -> str:
    drawn = "".join(secrets.choice(mykey_id.ALPHABET) for _ in range(reference.LENGTH - 1))
    return reference.with_check(drawn)


def find(session: Session, at: At) -> Visit:
    """Return the visit, locked until the transaction ends.

    Raises:
        Refused: `visit.expired` for one that never was at this kiosk.
    """
    visit = session.get(Visit, at.visit, with_for_update=True)
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


def close_found(session: Session, which: ColumnElement[bool]) -> None:
    """The same, but for those that another call holds: it is closing them, or what follows here will meet it."""
    found = session.scalars(
        select(Visit.id).where(Visit.phase == Phase.OPEN, which).with_for_update(skip_locked=True)
    ).all()
    if found:
        close(session, Visit.id.in_(found))


def _close_if_open(session: Session, visit: Visit) -> None:
    if visit.phase == Phase.OPEN:
        close(session, Visit.id == visit.id)
